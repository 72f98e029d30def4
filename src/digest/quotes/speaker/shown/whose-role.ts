import { kin } from '../../../../languages/english/heads.ts';
import { agents } from '../../../../languages/english/people/voices.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import type { Speaker } from '../../../digest.ts';
import type { Scene } from '../scene.ts';
import { houseOfPerson } from './name/house-of-person.ts';
import { placesOf } from './post/name-places.ts';
import { subjectBefore } from './post/subject-before.ts';

/** "His campaign manager": whose, a reader of the quote alone cannot know. */
const PERSONAL = /^(?:[Hh]is|[Hh]er|[Tt]heir) (.{3,100})$/u;
/** "her husband", "his old friend": without the pronoun it would say something else, or nothing. */
const NEAR = either(
  anyOf(kin),
  anyOf(
    'friend rival opponent colleague neighbor neighbour partner boyfriend girlfriend fiancé fiancée landlord landlady roommate flatmate housemate classmate',
  ),
);
const RELATION = regex.u`(?:^| )${NEAR}(?:['’ ]|$)`;
/** "her former coach": of somebody whose coach he is no more. */
const OVER = anyOf('former old onetime one-time ex first childhood early erstwhile longtime');
const TAUGHT = anyOf(
  'coach boss teacher mentor tutor trainer employer teammate manager student pupil assistant',
);
const WAS_NEAR = regex.u`^(?:(?:.{1,40} )?${OVER}[ -](?:[\p{L}-]+ )?${TAUGHT}|mentor|teammate|employer)$`;
/** "their neighbor", "his friend": of somebody whom the reader of the quote alone does not see. */
const BESIDE = anyOf('friend neighbor neighbour colleague classmate roommate');
const IS_BESIDE = regex.u`(?:^| )${BESIDE}$`;

const AGAINST = anyOf('rival rivals opponent challenger colleague foe critic');
const FRONT_WORDS = String.raw`(?:[Hh]is |[Hh]er |[Tt]heir )?(?:[\p{L}-]+ ){0,4}`;
/** "GOP rival", "his colleague and ex-rival": of whom, it does not say. */
const OF_WHOM = regex.u`^${FRONT_WORDS}(?:ex-)?${AGAINST}$`;
const OF_PARTY = anyOf(
  'Republican Democratic GOP Labour Conservative Liberal vice[ -]presidential',
);
/** "running mate", "her predecessor": of whom, it does not say either; "Roe running mate" does. */
const BESIDE_WHOM = regex.u`^(?:[Hh]is |[Hh]er |[Tt]heir )?(?:(?:\p{Ll}[\p{L}-]*|${OF_PARTY}) ){0,3}${anyOf('running_mate counterpart predecessor successor')}$`;
const NAMED_OWNER = /['’]s? |\b(?:of|to|for) /u;
/** Whoever works for somebody who runs. */
const OF_CAMPAIGN = /\b(?:campaign|strategist|pollster|aide|advis[eo]r|spokes\p{L}+)\b/u;
/** Whoever speaks for one person in court or in business. */
const FOR_ONE = regex.iu`(?:^| )${anyOf(agents)}$`;

/**
 * A role that opens with "his" or "her", as the article prints it with the owner's name
 * ("Harlow’s campaign manager"); where it does not, without the pronoun, and with the owner's
 * campaign where that is what it is about.
 */
export function withOwner(scene: Scene, speaker: Speaker): Speaker {
  const role = speaker.role ?? '';
  const [, office] = PERSONAL.exec(role) ?? [];
  if (speaker.name === null) return speaker;
  if (office === undefined) return saysOfWhom(role) ? speaker : { ...speaker, role: null };
  const owner = ownerOf(scene, speaker.name, role) ?? subjectOwner(scene, speaker.name, role);
  const surname = owner?.split(' ').at(-1) ?? null;
  const owned = surname === null ? null : printedOf(scene, surname, office);
  if (owned !== null) return { ...speaker, role: owned };
  if (!saysOfWhom(role) || IS_BESIDE.test(office)) return { ...speaker, role: null };
  // "his wife": without whose it says nothing
  if (RELATION.test(office) || WAS_NEAR.test(office)) return { ...speaker, role: null };
  const { organisation } = speaker;
  const isOfCampaign = owner !== null && surname !== null && OF_CAMPAIGN.test(office);
  const client = owner !== null && FOR_ONE.test(office) ? clientOf(scene, speaker, owner) : null;
  const house = isOfCampaign ? (houseOfPerson(scene, surname) ?? owner) : client;
  return { ...speaker, role: office, organisation: organisation ?? house };
}

function saysOfWhom(role: string): boolean {
  return !(OF_WHOM.test(role) || BESIDE_WHOM.test(role)) || NAMED_OWNER.test(role);
}

/** A client by the full name, if the headline has it and nobody else is told of before the role; null otherwise. */
function clientOf(
  { lines, title, cast }: Scene,
  { name, role }: Speaker,
  owner: string,
): string | null {
  const surname = owner.slice(owner.lastIndexOf(' ') + 1).toLowerCase();
  const line = lines.find(({ text }) => text.includes(role ?? '') && text.includes(name ?? ''));
  if (line === undefined || !title.includes(surname)) return null;
  const start = line.text.indexOf(role ?? '');
  const isOther = cast.references.some(({ place, figure: index, quoted }) => {
    const isOwn = place.paragraph === line.paragraph && place.end <= start;
    if (quoted || !(isOwn || place.paragraph === line.paragraph - 1)) return false;
    const figure = index === null ? undefined : cast.figures[index];
    return figure?.kind === 'person' && figure.name !== owner && figure.name !== name;
  });
  return isOther ? null : owner;
}

/** The only person named before the role in its paragraph, or in the one above; null without. */
function ownerOf({ lines, cast, title }: Scene, name: string, role: string): string | null {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const own = lines.filter(({ text }) => text.includes(role));
  const line = own.find(({ text }) => text.includes(surname)) ?? own[0];
  if (line === undefined) return null;
  const start = line.text.indexOf(role);
  const gender = ownersGender(role);
  for (const paragraph of [line.paragraph, line.paragraph - 1]) {
    const named = cast.references.flatMap(({ kind, place, figure, quoted }) => {
      if (kind !== 'name' || quoted || place.paragraph !== paragraph || figure === null) return [];
      if (paragraph === line.paragraph && place.end > start) return [];
      const bearer = cast.figures[figure];
      const isOther = gender !== null && bearer?.gender != null && bearer.gender !== gender;
      return bearer?.kind !== 'person' || isOther ? [] : [bearer];
    });
    const [owner] = named;
    if (owner === undefined) continue;
    if (named.every((other) => other === owner)) return owner.name;
    // "Ann Holm met President Roe. | Her adviser": the one of whom the headline is, if no other is a woman
    const [sure, another] = new Set(
      named.filter((bearer) => gender !== null && bearer.gender === gender),
    );
    const last = sure?.name?.split(' ').at(-1)?.toLowerCase() ?? null;
    const isOfTitle = last !== null && another === undefined && title.includes(last);
    return isOfTitle ? (sure?.name ?? null) : null;
  }
  return null;
}

const MAN = /^[Hh]is /u;
const WOMAN = /^[Hh]er /u;

/** What "his" or "her" before a role tells of its owner. */
function ownersGender(role: string): 'male' | 'female' | null {
  if (MAN.test(role)) return 'male';
  return WOMAN.test(role) ? 'female' : null;
}

/** Of whom the words before the name tell: "Roe won. | His strategist, X"; null without. */
function subjectOwner(scene: Scene, name: string, role: string): string | null {
  const sex = ownersGender(role);
  const place = placesOf(scene.lines, name).find(({ text }) => text.includes(role));
  const subject = place === undefined || sex === null ? null : subjectBefore(scene, place);
  if (subject === null || subject.figure.kind !== 'person') return null;
  const { gender, name: owner } = subject.figure;
  if (gender !== null && gender !== sex) return null;
  const isOther = subject.others.some((it) => it.kind === 'person' && (it.gender ?? sex) === sex);
  const surname = owner?.split(' ').at(-1)?.toLowerCase() ?? '';
  if (isOther && !scene.title.includes(surname)) return null;
  return owner;
}

/** "Harlow’s campaign manager", as it is printed; null where it is not. */
function printedOf({ lines }: Scene, owner: string, office: string): string | null {
  for (const mark of ['’s', "'s", '’', "'"]) {
    const words = `${owner}${mark} ${office}`;
    if (lines.some(({ text }) => text.includes(words))) return words;
  }
  return null;
}
