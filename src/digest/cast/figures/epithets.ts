import { businessPeople, politicalRanks } from '../../../languages/english/people/epithets.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { namesOfOffice } from '../roles/offices.ts';
import { nameWords } from '../names/name-words.ts';
import type { Figure } from '../figure.ts';
import type { Reference } from '../reference.ts';
import {
  FIELDS,
  isEpithetNoun,
  isNumbered,
  OF_ANYBODY,
  OFFICES_OF_MANY,
} from '../roles/epithet-nouns.ts';
import type { Token } from '../../reading/tokens.ts';

/** "the singer", "the Spaniard", "the Fulham boss", "the 56-year-old": words for somebody told of before. */
export function isEpithet(tokens: readonly Token[], { from, head }: Reference): boolean {
  const noun = tokens[head];
  if (noun === undefined || tokens[from]?.lower !== 'the') return false;
  if (isNumbered(noun)) return true;
  // "the coach" may be anybody; "the Fulham coach" is whom Fulham was named with
  if (OFFICES_OF_MANY.has(noun.lower)) return tokens.slice(from + 1, head).some(isName);
  return isEpithetNoun(noun);
}

function isName({ shape }: Token): boolean {
  return shape === 'capital' || shape === 'upper';
}

/**
 * How well somebody may be called so, by what else the article says of him: a bonus in the measure
 * of the pronoun resolver; null where it cannot be.
 */
export function aptness(
  figure: Figure,
  tokens: readonly Token[],
  { from, head }: Reference,
): number | null {
  const said = new Set(
    figure.claims.flatMap(({ role, organisation }) =>
      nameWords(`${role ?? ''} ${typeof organisation === 'string' ? organisation : ''}`),
    ),
  );
  const noun = tokens[head]?.lower ?? '';
  const fields = FIELDS.filter((field) => field.has(noun));
  const isOfField = fields.some((field) => [...figure.heads].some((word) => field.has(word)));
  const names = namesOfOffice(noun);
  const isOffice =
    [...figure.heads].some((word) => names.has(word)) || (isOfField && !RANKS.has(noun));
  const isNamedSo = tokens
    .slice(from + 1, head)
    .some((token) => isName(token) && said.has(token.lower));
  if (OFFICES_OF_MANY.has(noun)) return isNamedSo && isOffice ? SAID_SO : null;
  if (isNamedSo && (isOfField || figure.heads.size === 0)) return SAID_SO;
  if (figure.heads.size === 0) return 0;
  if (isOfField) return SAME_FIELD;
  if (OF_ANYBODY.has(noun) || isNumbered(tokens[head])) return 0;
  // A candidate may well be a billionaire, but no singer
  return BUSINESS.has(noun) ? OTHER_FIELD : null;
}

const BUSINESS = wordSet(businessPeople);

/** Offices that nobody has who has a like one: "the Florida senator" is not its governor. */
const RANKS = wordSet(politicalRanks);

/** In the measure of the pronoun resolver, by judgement: how apt an epithet is. */
const SAID_SO = 4;
const SAME_FIELD = 1;
const OTHER_FIELD = -1.5;
