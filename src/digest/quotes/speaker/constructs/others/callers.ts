import { anybody } from '../../../../../languages/english/people/anybody.ts';
import {
  namingSomebody,
  namingVerbs,
} from '../../../../../languages/english/verbs/naming-verbs.ts';
import {
  beforeTelling,
  tellingVerbs,
} from '../../../../../languages/english/verbs/telling-verbs.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { verbBefore, verbBeside, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';
import { isTell } from './told-onward.ts';

/** "said | those who call him “a thief” should sue", "papers that call", "people calling": nobody is named. */
export function callersOf({ tokens, from, to }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  const naming = tokens[verb]?.lower ?? '';
  if (!namingVerbs.has(naming)) return null;
  const who = beforeNaming(tokens, from, verb);
  const word = tokens[who]?.lower ?? '';
  // "whoever | calls", "people | calling"
  const isAlone = word === 'whoever' || namingSomebody.has(naming);
  const noun = isAlone ? who : who - 1;
  if (noun <= from) return null;
  const isRelative = /^(?:who|whoever|that)$/.test(word) || namingSomebody.has(naming);
  if (!isAnyOf(tokens[noun], isRelative)) return null;
  const start = /^(?:the|all)$/.test(tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;
  return isTold(tokens, from, start) ? NOBODY : null;
}

/** "those | who | have called", "people | calling": the last word before a verb of naming and what helps it. */
function beforeNaming(tokens: readonly Token[], from: number, verb: number): number {
  if (/^(?:who|that)$/.test(tokens[verb - 1]?.lower ?? '')) return verb - 1;
  let who = verb - 1;
  while (who > from && beforeTelling.has(tokens[who]?.lower ?? '')) who -= 1;
  return who;
}

/** "those", "anyone", and the "papers" that a clause goes on of: any of a kind. */
function isAnyOf(head: Token | undefined, isRelative: boolean): boolean {
  if (head?.shape !== 'lower') return false;
  if (anybody.has(head.lower)) return true;
  return isRelative && head.cue < 2 && /[^s]s$|(?:men|people)$/.test(head.lower);
}

/** "said | those", "told the inquiry | that | people who call him": whether it is told of whoever begins at `start`. */
function isTold(tokens: readonly Token[], from: number, start: number): boolean {
  const isThat = tokens[start - 1]?.lower === 'that';
  const lead = isThat ? verbBefore(tokens, from, start - 1) : start - 1;
  const telling = tokens[lead]?.lower ?? '';
  return tellingVerbs.has(telling) || (isThat && isTell(telling));
}
