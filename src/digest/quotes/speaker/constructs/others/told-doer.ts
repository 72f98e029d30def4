import {
  showingVerbs,
  tellingVerbs,
} from '../../../../../languages/english/verbs/telling-verbs.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import { startingAt, verbBefore, type Clause } from '../clause.ts';
import { BEFORE_THAT, HEARER } from './told-onward.ts';

/** Words of what somebody does before he speaks: "the doctor | looked at her and | said". Set by hand; not tuned. */
const DOING = 10;

/** "X said | the doctor | looked at her and | said": whoever does something, and then speaks; null without. */
export function doerBefore(clause: Clause, verb: number): Candidate | null {
  if (clause.tokens[verb - 1]?.lower !== 'and') return null;
  return toldDoer(clause, verb) ?? citedDoer(clause, verb);
}

/** "According to people in the room, | the president | banged the table and | said". */
function citedDoer({ tokens, from, before }: Clause, verb: number): Candidate | null {
  if (tokens[from]?.lower !== 'according') return null;
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  if (comma < 0 || comma > verb || verb - comma > DOING + BEFORE_THAT) return null;
  const doer = startingAt(before, comma + 1);
  const isOnly = !tokens.slice(comma + 1, verb).some(({ text }) => text === ',');
  return isOnly && doer !== null && isVerb(tokens[doer.phraseLast + 1]) ? doer : null;
}

/** "X told police that | a guard | had laughed and | said": behind a verb of telling. */
function toldDoer({ tokens, from, before }: Clause, verb: number): Candidate | null {
  const outer = outerVerb(tokens, from, verb);
  if (outer < 0 || verb - outer > DOING + BEFORE_THAT || !leadsToTold(tokens, outer)) return null;
  const doer = before.findLast(
    ({ kind, figure, first, phraseLast }) =>
      kind !== 'pronoun' &&
      figure !== null &&
      first > outer &&
      phraseLast < verb - 1 &&
      isDoing(tokens, first, phraseLast),
  );
  return doer ?? null;
}

/** "Fishermen | tell | how the pilot would stand and shout": the verb of telling before what is done; -1 without. */
function outerVerb(tokens: readonly Token[], from: number, verb: number): number {
  const outer = verbBefore(tokens, from, verb - 1);
  const isTelling =
    tokens[outer + 1]?.lower === 'how' || tellingVerbs.has(tokens[outer]?.lower ?? '');
  // "the doctor | laughed and said"
  return outer > 0 && !isTelling ? verbBefore(tokens, from, outer) : outer;
}

/** "told | police that", "tell | how", "said": whether what somebody else did follows. */
function leadsToTold(tokens: readonly Token[], outer: number): boolean {
  const told = tokens[outer]?.lower ?? '';
  if (tellingVerbs.has(told)) return true;
  // "Fishermen | tell how | the pilot would stand and shout"
  const isHow = told === 'tell' || showingVerbs.has(told);
  if (isHow && tokens[outer + 1]?.lower === 'how') return true;
  // "told | police | that a guard had laughed and said"
  const hearer = tokens.slice(outer, outer + HEARER + 1);
  return told === 'told' && hearer.some(({ lower }) => lower === 'that');
}

/** "the doctor | looked at her", "her manager, X, | leaned over": whether a verb of his follows somebody. */
function isDoing(tokens: readonly Token[], first: number, last: number): boolean {
  // "her manager, | X, | leaned over and"
  const isSetOff = tokens[first - 1]?.text === ',' && tokens[last + 1]?.text === ',';
  const does = tokens[last + (isSetOff ? 2 : 1)];
  if (does?.shape !== 'lower' || !(does.lower === 'had' || isVerb(does))) return false;
  return !/^(?:is|are|was|were|be|been)$/.test(does.lower);
}
