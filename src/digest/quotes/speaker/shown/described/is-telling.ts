import { wordSet } from '../../../../../languages/word-set.ts';
import { isEpithetNoun, isNumbered } from '../../../../cast/roles/epithet-nouns.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isCapital, isPossessive } from '../../../../reading/word-kinds.ts';
import { isPerson } from '../person-noun.ts';
import { CHAIRS } from './suits-noun.ts';

/** The noun that heads the phrase: the last word before what goes on behind it. */
export function headOf(phrase: readonly Token[]): Token | null {
  // "the University of Osk | expert"
  const last = phrase.at(-1);
  if (last !== undefined && (last.is.role || isEpithetNoun(last)) && last.shape === 'lower')
    return last;
  const link = phrase.findIndex(({ is }, at) => at > 0 && is.closed);
  return phrase.at(link < 0 ? -1 : link - 1) ?? null;
}

/** Those whom an article does not name, and those of whom everybody knows who they are. */
const NOBODY = wordSet(
  `spokesman spokeswoman spokesperson official source man woman boy girl witness user caller judge prosecutor
  officer member reporter interviewer questioner moderator resident neighbor neighbour narrator`,
);

/** "the singer", "the Florida senator", "the former aide": words that say enough to mean one. */
export function isTelling(phrase: readonly Token[], noun: Token): boolean {
  if (NOBODY.has(noun.lower) || noun.is.group || noun.is.organisationHead) return false;
  if (phrase.some(isPossessive)) return false;
  if (isEpithetNoun(noun) || isNumbered(noun)) return true;
  if (noun.lower === 'lady' && phrase.at(-2)?.lower === 'first') return true;
  const isNamed = phrase.some((token) => isCapital(token) && token !== noun && !token.opens);
  const isFormer = /^(?:former|retired|onetime)$/.test(phrase[1]?.lower ?? '') && phrase.length > 2;
  const isRunning = /^(?:candidate|nominee|front-?runner)$/.test(noun.lower);
  if (!noun.is.role) return isFormer && isPerson(noun);
  // "the committee chairman", "the seven-term congressman"
  const isOfBody = phrase.length > 2 && CHAIRS.has(noun.lower);
  return isFormer || isOfBody || (isNamed && !UNIQUE.has(noun.lower)) || isRunning;
}

/** Offices that somebody has whom nobody needs to name. */
const UNIQUE = wordSet('president pope king queen premier chancellor secretary minister governor');
