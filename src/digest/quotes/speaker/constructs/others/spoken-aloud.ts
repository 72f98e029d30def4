import { namingVerbs } from '../../../../../languages/english/verbs/naming-verbs.ts';
import {
  assuringVerbs,
  loudVerbs,
  urgingVerbs,
} from '../../../../../languages/english/verbs/telling-verbs.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isTell } from './told-onward.ts';

/** "told him, | “…”", "called him | “a thief”": the words themselves, and not what they are about. */
export function isSpokenAloud(tokens: readonly Token[], verb: number, to: number): boolean {
  const isNaming = namingVerbs.has(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'on';
  return isNaming || leadsToMarks(tokens, verb, to) || leadsToClause(tokens, verb, to);
}

/** "told him|, | “…”", "ordered staff | to | “…”", "yelled | “…”": by the last word in front of the marks. */
function leadsToMarks(tokens: readonly Token[], verb: number, to: number): boolean {
  const said = tokens[verb]?.lower ?? '';
  const last = tokens[to - 1];
  if (last === undefined) return false;
  if (/^[,:]$/.test(last.text)) return true;
  if (last.lower === 'to' && urgingVerbs.has(said)) return true;
  // "had bragged to a friend | about | “…”"
  if (tokens[verb - 1]?.lower === 'had' && /^(?:about|of)$/.test(last.lower)) return true;
  return verb === to - 1 && loudVerbs.has(said);
}

/** "told a friend | he would “…”", "joked over dinner | that votes were “…”": by the clause in between. */
function leadsToClause(tokens: readonly Token[], verb: number, to: number): boolean {
  const token = tokens[verb];
  if (token === undefined) return false;
  // "prosecutors say X | told a friend he would “…”"
  if (isTell(token.lower) && verb < to - 1) return true;
  // "his doctor had | assured"
  if (assuringVerbs.has(token.lower) && /^(?:had|who)$/.test(tokens[verb - 1]?.lower ?? ''))
    return true;
  return token.cue >= 2 && tokens.slice(verb, to).some(({ lower }) => lower === 'that');
}
