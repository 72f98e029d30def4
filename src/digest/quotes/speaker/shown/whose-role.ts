import { kin } from '../../../../languages/english/heads.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import type { Speaker } from '../../../digest.ts';
import type { Scene } from '../scene.ts';
import { campaignOf } from './post/campaign-of.ts';

/** "His campaign manager": whose, a reader of the quote alone cannot know. */
const PERSONAL = /^(?:[Hh]is|[Hh]er|[Tt]heir) (.{3,100})$/u;
/** "her husband", "his old friend": without the pronoun it would say something else, or nothing. */
const NEAR = either(
  anyOf(kin),
  anyOf(
    'friend rival opponent colleague neighbor neighbour partner boyfriend girlfriend fiancé fiancée',
  ),
);
const RELATION = regex.u`(?:^| )${NEAR}(?:['’ ]|$)`;
/** "their neighbor", "his friend": of somebody whom the reader of the quote alone does not see. */
const BESIDE = anyOf('friend neighbor neighbour colleague classmate roommate');
const IS_BESIDE = regex.u`(?:^| )${BESIDE}$`;

const AGAINST = anyOf('rival rivals opponent challenger colleague foe critic');
const FRONT_WORDS = String.raw`(?:[Hh]is |[Hh]er |[Tt]heir )?(?:[\p{L}-]+ ){0,4}`;
/** "GOP rival", "his colleague and ex-rival": of whom, it does not say. */
const OF_WHOM = regex.u`^${FRONT_WORDS}(?:ex-)?${AGAINST}$`;
const NAMED_OWNER = /['’]s? |\b(?:of|to|for) /u;
/** Whoever works for somebody who runs. */
const OF_CAMPAIGN = /\b(?:campaign|strategist|pollster|aide|advis[eo]r|spokes\p{L}+)\b/u;

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
  const owner = ownerOf(scene, role);
  const owned = owner === null ? null : printedOf(scene, owner, office);
  if (owned !== null) return { ...speaker, role: owned };
  if (!saysOfWhom(role)) return { ...speaker, role: null };
  if (IS_BESIDE.test(office)) return { ...speaker, role: null };
  if (RELATION.test(office)) return speaker;
  const { organisation } = speaker;
  const campaign = owner !== null && OF_CAMPAIGN.test(office) ? campaignOf(scene, owner) : null;
  return { ...speaker, role: office, organisation: organisation ?? campaign };
}

function saysOfWhom(role: string): boolean {
  return !OF_WHOM.test(role) || NAMED_OWNER.test(role);
}

/** The surname of the only person named before the role in its paragraph, or in the one above; null without. */
function ownerOf({ lines, cast }: Scene, role: string): string | null {
  const line = lines.find(({ text }) => text.includes(role));
  if (line === undefined) return null;
  const start = line.text.indexOf(role);
  const gender = /^[Hh]is /u.test(role) ? 'male' : /^[Hh]er /u.test(role) ? 'female' : null;
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
    const isSole = named.every((other) => other === owner);
    return isSole ? (owner.name?.split(' ').at(-1) ?? null) : null;
  }
  return null;
}

/** "Harlow’s campaign manager", as it is printed; null where it is not. */
function printedOf({ lines }: Scene, owner: string, office: string): string | null {
  for (const mark of ['’s', "'s", '’', "'"]) {
    const words = `${owner}${mark} ${office}`;
    if (lines.some(({ text }) => text.includes(words))) return words;
  }
  return null;
}
