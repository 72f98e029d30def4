import { anyOf, regex } from '../../../../../languages/regex.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Scene } from '../../scene.ts';
import { houseOfPerson } from '../name/house-of-person.ts';
import type { NamePlace } from './name-places.ts';

const CAMPAIGN = /(?<!\p{L})(\p{Lu}\p{L}+)(?:['’]s?)? campaign(?!\p{L})/gu;
/** What has a campaign and is nobody's name. */
const NO_NAME = wordSet(
  'The A An Its His Her Their This That Democratic Republican Our My Your Senate',
);
/** Campaigns of one article that are told apart: a bound on time. */
const MOST = 40;

/**
 * Whose campaign "campaign manager X" works for: the only one that the article speaks of, whose
 * candidate stands in the title or beside X; null where there are others, and for "his manager".
 */
export function campaignFor(
  scene: Scene,
  role: string,
  places: readonly NamePlace[],
): string | null {
  const [place] = places;
  if (place === undefined || !POST.test(role)) return null;
  const owners = new Set<string>();
  for (const { text } of scene.lines)
    for (const [, name = ''] of text.matchAll(CAMPAIGN))
      if (!NO_NAME.has(name) && owners.size < MOST) owners.add(name);
  const [only, another] = owners;
  if (only === undefined || another !== undefined) return null;
  const before = place.text.slice(0, place.tokens[place.from]?.start ?? 0);
  if (OWNED.test(before)) return null;
  // "Holm’s supporters doubt that she": it is of these that the words before tell
  const told = before.replaceAll(OF_OTHERS, '').toLowerCase();
  const isNear = [scene.title, told].some((text) => text.includes(only.toLowerCase()));
  return isNear ? houseOfPerson(scene, only, ['campaign']) : null;
}

const FOLLOWERS = anyOf('supporters backers voters critics rivals opponents fans delegates');
const OF_OTHERS = regex.gu`(?<!\p{L})\p{Lu}\p{L}+['’]s? (?:\p{Ll}+ )?${FOLLOWERS}(?!\p{L})`;

/** "campaign manager", "deputy campaign chairman". */
const POST = /^(?:(?:deputy|top|senior|national) )?campaign \p{Ll}+(?: \p{Ll}+)?$/iu;
/** "his campaign manager, | X". */
const OWNED = /(?:\b[Hh](?:is|er)|\b[Tt]heir|['’]s?) (?:\p{Ll}+ ){0,3}\p{Ll}+,? $/u;
