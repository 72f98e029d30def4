import { anybody } from '../../../../../languages/english/people/anybody.ts';
import {
  namingSomebody,
  namingVerbs,
} from '../../../../../languages/english/verbs/naming-verbs.ts';
import {
  beforeTelling,
  tellingVerbs,
} from '../../../../../languages/english/verbs/telling-verbs.ts';
import { verbBefore, verbBeside, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

/** "said | those who call him “a thief” should sue", "papers that call", "people calling": nobody is named. */
export function callersOf({ tokens, from, to }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  if (verb < 0) return null;
  const lower = tokens[verb]?.lower ?? '';
  if (!namingVerbs.has(lower)) return null;
  let who = verb - 1;
  while (who > from && beforeTelling.has(tokens[who]?.lower ?? '')) who -= 1;
  if (/^(?:who|that)$/.test(tokens[verb - 1]?.lower ?? '')) who = verb - 1;
  const word = tokens[who]?.lower ?? '';
  const isWho = word === 'whoever' || word === 'who';
  const noun = word === 'whoever' || namingSomebody.has(lower) ? who : who - 1;
  const head = tokens[noun];
  if (head === undefined || noun <= from || head.shape !== 'lower') return null;
  const isAnybody = anybody.has(head.lower);
  const isPlural = /[^s]s$|(?:men|people)$/.test(head.lower) && head.cue < 2;
  if (!isAnybody && !(isPlural && (isWho || word === 'that' || namingSomebody.has(lower))))
    return null;
  const start = /^(?:the|all)$/.test(tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;
  // "told the inquiry | that | people who call him"
  const isThat = tokens[start - 1]?.lower === 'that';
  const lead = isThat ? verbBefore(tokens, from, start - 1) : start - 1;
  const telling = tokens[lead]?.lower ?? '';
  return tellingVerbs.has(telling) || (isThat && /^tells?$|^told$/.test(telling)) ? NOBODY : null;
}
