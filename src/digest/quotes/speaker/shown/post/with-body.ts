import { anyOf, regex } from '../../../../../languages/regex.ts';
import type { Speaker } from '../../../../digest.ts';
import type { Scene } from '../../scene.ts';
import { bodyBehindRole } from './body-behind-role.ts';
import { exactWords, withOur } from './exact-words.ts';
import { bodyOfNoun, isOther, ownerOfPost, type OwnerBeside } from './owner-of-post.ts';
import { pastPost } from './past-post.ts';
import { bankOf, itsPost, postOfNation } from './named/its-post.ts';
import { AT_BODY, bodyOfKind, IS_PROFESSOR, universityOf } from './named/body-of-kind.ts';
import { nameOfNoun, wholeBody } from './named/name-of-noun.ts';
import { type NamePlace, placesOf } from './name-places.ts';
import { campaignFor } from './campaign-for.ts';
import { bodyOfVoice } from './body-of-voice.ts';
import { oneBody } from './one-body.ts';
import { isOfField, soleBody } from './sole-body.ts';
import { wholeRole } from './whole-role.ts';

/** "of", "at", "for" a name, or an owner with one: the role says its body itself. */
const SAYS_BODY = /(?:^| )(?:of|at|for|with|in|from|to|on) |['’]s? |^who|^whom|^whose/u;

/** "the choir’s | conductor": an owner that is no name, and the post. */
const OWNED = /^[Tt]he (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}[\p{L}-]*)['’]s? (.{3,60})$/u;

/** Whose role opens with a noun, or "its", that the article gives a name: the post, and the body by that name. */
function byNoun(scene: Scene, speaker: Speaker, places: readonly NamePlace[]): Speaker | null {
  const { role } = speaker;
  const [place] = places;
  if (role === null || place === undefined) return null;
  const its = [`its ${role}`, `Its ${role}`].find((words) => place.text.includes(words));
  const [, noun, post] = its === undefined ? (OWNED.exec(role) ?? []) : [its, 'company', role];
  const { head, kind } = AT_BODY.exec(role)?.groups ?? {};
  if (noun === undefined && head !== undefined && kind !== undefined) {
    const body = bodyOfKind(scene, place, kind, role.slice(head.length + 1));
    return body === null ? null : { ...speaker, role: head, organisation: body };
  }
  if (noun === undefined || post === undefined) return null;
  const body = bodyOfKind(scene, place, noun, its ?? role.slice(0, -post.length));
  return body === null ? null : { ...speaker, role: post, organisation: body };
}

/** "R-Utah". */
const SEAT = /^[DRIL]-\p{Lu}/u;
/** "Committee Chairman", "panel chairwoman": of which, it does not say. */
const PANEL = anyOf('committee commission panel board council');
const OF_PANEL = regex.iu`^(?:the )?(${PANEL}) (?:chair\p{Ll}*|member|head|president)$`;

/** The only committee named before that "committee chairman" can mean; null without. */
function committeeOf(scene: Scene, role: string, places: readonly NamePlace[]): string | null {
  const noun = OF_PANEL.exec(role)?.[1]?.toLowerCase();
  const [place] = places;
  if (noun === undefined || place === undefined) return null;
  return bodyOfNoun(scene, { noun, printed: '', paragraph: place.paragraph });
}

/**
 * A speaker whose role says not of what ("Director", "the group's president") with the body that the
 * article prints: behind the role, in the words that own it, or as the only one it is about. Where
 * an owner stands for none that is named, with the owner's words.
 */
export function withBody(scene: Scene, told: Speaker): Speaker {
  const { name } = told;
  if (name === null || told.role === null) return told;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const full = placesOf(scene.lines, name);
  const bySurname = placesOf(scene.lines, surname);
  const exact = exactWords(told, [...full, ...bySurname]);
  const texts = full.map(({ text }) => text);
  return withOur(bodyFor(scene, exact, { full, bySurname }), texts);
}

type Places = Readonly<{ full: readonly NamePlace[]; bySurname: readonly NamePlace[] }>;

function bodyFor(scene: Scene, speaker: Speaker, { full, bySurname }: Places): Speaker {
  const { role, organisation } = speaker;
  if (role === null) return speaker;
  const places = full.length > 0 ? full : bySurname;
  const past = pastPost(speaker, [...bySurname, ...full]);
  if (past !== speaker) return past;
  const single = oneBody(speaker, places);
  if (single !== speaker) return wholeRole(single, places);
  const whole = wholeRole(speaker, places);
  if (whole !== speaker) return whole;
  const printed = organisation === null ? withBodyBeside(scene, speaker, role, places) : null;
  if (printed !== null) return printed;
  const owner = ownerOfPost(places, role);
  if (owner === null && saysBody(role)) return speaker;
  const owned = owner === null ? null : withBodyOfOwner(scene, speaker, role, owner);
  if (owned !== null) return owned;
  const committee = committeeOf(scene, role, places);
  if (committee !== null && (organisation === null || SEAT.test(organisation)))
    return { ...speaker, organisation: committee };
  if (organisation !== null || owner !== null) return speaker;
  const national = postOfNation(scene, role);
  if (national !== null) return { ...speaker, role: national };
  const body = bodyToldOf(scene, role, places);
  return body === null ? speaker : withoutShort({ ...speaker, organisation: body });
}

/** "X, director, | IKL Securities", "the choir’s conductor": the body behind the role, or of its noun; null without. */
function withBodyBeside(
  scene: Scene,
  speaker: Speaker,
  role: string,
  places: readonly NamePlace[],
): Speaker | null {
  const body = role.startsWith('who') ? null : bodyBehindRole(places, role);
  if (body !== null) return oneBody({ ...speaker, organisation: body }, places);
  return byNoun(scene, speaker, places);
}

/** "head of the port": a role that needs no body, but "head of sales", which is a part of one. */
function saysBody(role: string): boolean {
  return !isOfField.test(role) && !IS_PROFESSOR.test(role) && SAYS_BODY.test(role);
}

/** "| the group's | director": with the body that the owner means, else in the owner's words; null where he says no more. */
function withBodyOfOwner(
  scene: Scene,
  speaker: Speaker,
  role: string,
  owner: OwnerBeside,
): Speaker | null {
  const { organisation } = speaker;
  if (organisation?.toLowerCase() === owner.noun) {
    const body = wholeBody(scene, organisation, owner.paragraph);
    return body === null ? speaker : { ...speaker, organisation: body };
  }
  // "a group called Spokes | for All"
  const inFull = organisation === null ? null : nameOfNoun(scene, owner);
  if (inFull?.startsWith(`${organisation} `)) return { ...speaker, organisation: inFull };
  // "the state's governor" says no more than "governor"
  if (/^(?:state|country|nation|campaign)$/.test(owner.noun)) return null;
  if (organisation !== null && !isOther(owner.noun, organisation)) return null;
  const body =
    bodyOfKind(scene, owner.place, owner.noun, owner.printed) ?? bodyOfNoun(scene, owner);
  return body === null
    ? { ...speaker, role: `${owner.printed}${role}`, organisation: null }
    : { ...speaker, organisation: body };
}

/** The body that an article tells of somewhere, and whose post the role can be; null without. */
function bodyToldOf(scene: Scene, role: string, places: readonly NamePlace[]): string | null {
  return (
    itsPost(scene, role) ??
    universityOf(scene, role) ??
    bankOf(scene, role) ??
    campaignFor(scene, role, places) ??
    bodyOfVoice(scene, role, places) ??
    soleBody(scene, role, places)
  );
}

/** "Harbors spokesman", beside "Harbors Trust": the short name in front of the post says no more. */
const SHORT_AND_POST = /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}) (\p{Ll}[\p{L} -]*)$/u;

function withoutShort(speaker: Speaker): Speaker {
  const body = speaker.organisation ?? '';
  const [, short, post] = SHORT_AND_POST.exec(speaker.role ?? '') ?? [];
  if (short === undefined || post === undefined) return speaker;
  const at = ` ${body} `.indexOf(` ${short} `);
  return at < 0 ? speaker : { ...speaker, role: post, organisation: body.slice(at) };
}
