import { anyOf, regex } from '../../../../languages/regex.ts';
import type { CastFigure } from '../../../cast/cast.ts';
import type { Place, Speaker } from '../../../digest.ts';
import type { Scene } from '../scene.ts';
import { isOneName, nameInFull } from './name/in-full.ts';
import { withoutMistakes } from './without-mistakes.ts';
import { withCoAuthors } from './name/joint-name.ts';
import { ofPair } from './of-pair.ts';
import { titleInFull, withTitle } from './name/noble-name.ts';
import { withoutKin } from './name/pair-name.ts';
import { saidOf } from './said-of.ts';
import { inMoreWords, whichBody, wordsAt } from './described/which-body.ts';
import type { Described, Words } from './described/described.ts';
import { firstMention } from './first-mention.ts';
import { whoIsDescribed } from './described/who-is-described.ts';
import { withOwner } from './whose-role.ts';
import { withClientInFull } from './post/client-in-full.ts';
import { timelyRole } from './post/timely-role.ts';
import { withBody } from './post/with-body.ts';

/**
 * Speakers as a reader needs them who sees the quote alone: with the full name that the article
 * prints somewhere, and with what it says of them where it names no office; null where it was no speaker.
 * Each is looked for once.
 */
export function createShown(scene: Scene): (speaker: Speaker, place: Place) => Speaker | null {
  const known = new Map<string, Speaker>();
  const byParagraph = Map.groupBy(scene.cast.references, ({ place }) => place.paragraph);
  const described = { ...scene, byParagraph };
  let left = MOST;
  const there = (speaker: Speaker, place: Place): Speaker =>
    withCoAuthors(scene, timelyRole(scene, speaker, place), place);
  return (told, place) => {
    const printed = withoutMistakes(scene, told, place);
    if (left === 0 || printed === null) return printed;
    if (printed.name === null) left -= 1;
    const speaker =
      printed.name === null
        ? (meant(described, printed, place) ?? printed)
        : ofPair(scene, printed, place);
    if (speaker.name === null && ANYBODY.test(speaker.role ?? '')) return null;
    const key = JSON.stringify([speaker.name, speaker.role, speaker.organisation]);
    const found = known.get(key);
    if (found !== undefined) return there(found, place);
    left = Math.max(0, left - 1);
    const owned = withOwner(scene, withBody(scene, withoutQuoted(introduced(scene, speaker))));
    // "his wife" fell away: something else may be said of her
    const isBare =
      owned.role === null && owned.organisation === null && OWNED.test(speaker.role ?? '');
    const whole = isBare ? withOwner(scene, introduced(scene, owned)) : owned;
    const named = withTitle(scene, withClientInFull(scene, whole));
    const shown = withAddress(scene, named);
    known.set(key, shown);
    return there(shown, place);
  };
}

/** A bound on time. Speakers of one article that are looked for: nobody reads of more, and a hostile text may have any number. */
const MOST = 80;

/** "the man": of whom the article tells nothing by which he is known. */
const ANYBODY = /^the (?:man|woman|boy|girl)$/iu;

const OWNED = /^(?:his|her|their) /iu;

/** Characters of "the ", by definition. */
const ARTICLE = 4;

/** Whom "the senator" or "the agency" means that stands beside a quote. */
function meant(scene: Described, { role, organisation }: Speaker, place: Place): Speaker | null {
  const printed = role ?? organisation;
  if (printed === null || !/^[Tt]he /u.test(printed)) return null;
  const words = wordsNear(scene, printed, place);
  if (words === null) return null;
  if (role !== null) {
    const person = whoIsDescribed(scene, words);
    if (person === null) {
      const first = firstMention(scene, words) ?? titleInFull(scene, printed);
      return first === null ? null : { name: null, role: first, organisation };
    }
    // "the former aide to the king": then that is who he is; an age is nothing
    return person.role === null && !AGE.test(printed)
      ? { name: person.name, role: printed.slice(ARTICLE), organisation: person.organisation }
      : { name: person.name, role: person.role, organisation: person.organisation };
  }
  const near = inMoreWords(scene, words, true);
  const body = near === null ? whichBody(scene, words) : null;
  if (body !== null) return { name: body.name, role: null, organisation: null };
  const more = near ?? inMoreWords(scene, words, false);
  return more === null ? null : { name: null, role: null, organisation: more };
}

/** Paragraphs above a quote in which "he" may stand for the words. Set by hand; not tuned. */
const ABOVE = 2;

function wordsNear(scene: Scene, printed: string, { paragraph, start }: Place): Words | null {
  for (let back = 0; back <= ABOVE; back += 1) {
    const words = wordsAt(scene, printed, paragraph - back, back === 0 ? start : Infinity);
    if (words !== null) return words;
  }
  return null;
}

function introduced(scene: Scene, speaker: Speaker): Speaker {
  const titled = bearerOfWord(scene, speaker);
  if (titled !== null) return introduced(scene, titled);
  const { role, organisation } = speaker;
  if (speaker.name === null) return speaker;
  const kind = kindOf(scene, speaker.name);
  const name = withoutKin(speaker.name);
  const isShort = kind !== 'group' && isOneName(name);
  const full = isShort ? nameInFull(scene, name) : null;
  const whole = full ?? name;
  const known = full === null || full === name ? null : figureOf(scene, full);
  if (role === null && organisation === null && known !== null && known.role !== null)
    return { name: full, role: known.role, organisation: known.organisation };
  const isPerson = (kind === 'person' || full !== null) && whole.includes(' ');
  if (role !== null || organisation !== null || !isPerson || JOINT.test(whole))
    return { ...speaker, name: whole };
  return { name: whole, ...(saidOf(scene, whole) ?? { role, organisation }) };
}

/** "my dear sister": what somebody calls another in a quotation says nobody's office. */
function withoutQuoted(speaker: Speaker): Speaker {
  const { name, role, organisation } = speaker;
  // "his GOP rival": of whose party he is says nobody's office
  if (name !== null && organisation !== null && IS_PARTY.test(organisation))
    return withoutQuoted({ ...speaker, organisation: null });
  if (name === null || role === null) return speaker;
  if (/^(?:my|our|your) /iu.test(role) || IS_VERDICT.test(role) || AGE.test(role))
    return { ...speaker, role: null };
  if (AT_HOUSE.test(role)) return { ...speaker, role: null, organisation: null };
  return { ...speaker, role: role.replace(CALL, '') };
}

const IS_PARTY = /^(?:the )?(?:GOP|G\.O\.P\.?)$/u;

/** "X at the Vatican": where somebody is received, and not what he is. */
const HOUSES = anyOf('Vatican White_House Pentagon Kremlin Capitol Senate');
const AT_HOUSE = regex.u`^at the (?:${HOUSES}|United Nations)$`;

/** "29-year-old", "38-years-old": how old somebody is, and not who. */
const AGE = /(?:^| )\d{1,3}-years?-old$/u;

/** "consummate tactician", "native son": what somebody thinks of him, and no post. */
const VERDICTS = anyOf('tactician recipient populist celebrity firebrand darling underdog');
/** "Muslim women": no single one; "candidate": for what? */
const SEVERAL = String.raw`(?:\p{L}+ )?(?:women|men|people|voters)`;
const ALONE = anyOf('native_son Native_son proven_leader count candidate');
/** "front-runner", "contender": of which race? */
const RUNNERS = anyOf('front-?runner contender hopeful runner-up rival');
const IS_VERDICT = regex.u`^(?:(?:\p{Ll}+ )?${VERDICTS}|${SEVERAL}|${ALONE}|${RUNNERS})$`;

/** “Well, Senator Holm”: how the sentence opens, and no part of the office. */
const CALL = /^(?:Well|Oh|Yes|No|So|And|But|Dear|Now|Look),? (?=\p{Lu})/u;

const JOINT = / and |, /u;

/** "Sen. Ann Lee, chairwoman of the panel": as she is addressed where the article says both together. */
function withAddress(scene: Scene, speaker: Speaker): Speaker {
  const { name, role } = speaker;
  const figure = name === null || role === null ? null : figureOf(scene, name);
  const isSame = figure?.title !== undefined && figure.role === role;
  return isSame ? { ...speaker, title: figure.title } : speaker;
}

function figureOf({ cast }: Scene, name: string): CastFigure | null {
  return cast.figures.find((figure) => figure.kind === 'person' && figure.name === name) ?? null;
}

function kindOf({ cast }: Scene, name: string): CastFigure['kind'] | null {
  return cast.figures.find((figure) => figure.name === name)?.kind ?? null;
}

/** "Seaman said" of Michael Seaman: an office with a capital and nothing else is somebody's surname. */
function bearerOfWord({ cast }: Scene, { name, role }: Speaker): Speaker | null {
  if (name !== null || role === null || !/^\p{Lu}\p{Ll}+$/u.test(role)) return null;
  const bearers = cast.figures.filter(
    (figure) => figure.kind === 'person' && figure.name?.endsWith(` ${role}`) === true,
  );
  const [bearer, another] = bearers;
  if (bearer === undefined || another !== undefined) return null;
  return { name: bearer.name, role: bearer.role, organisation: bearer.organisation };
}
