import { behindI } from '../../../../languages/english/verbs/before-verbs.ts';
import { musingVerbs } from '../../../../languages/english/verbs/telling-verbs.ts';
import { isNounHere } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Clause } from './clause.ts';
import { NOBODY, UNSAID, type Told } from './told.ts';

/** Both are set by hand. From the verb to the marks at most: "I told her on the quay that it was “…”". */
const BESIDE = 8;
const LONGEST_AUXILIARY = 5;

/** "I told Lee, “…”", "“…?” I asked", "I remember thinking: “…”": the author's own words, and not Lee's. */
export function ownWords({ tokens, from, to, behind, after }: Clause): Told | null {
  const next = behind[after]?.shape === 'mark' ? after + 1 : after;
  if (isAuthor(behind[next]) && says(behind, next + 1))
    return musingVerbs.has(behind[next + 1]?.lower ?? '') ? UNSAID : NOBODY;
  const verb = verbOf(tokens, from, to);
  if (verb < 0) return null;
  let at = verb - 1;
  while (at > from && verb - at <= LONGEST_AUXILIARY && behindI.has(tokens[at]?.lower ?? ''))
    at -= 1;
  if (!isAuthor(tokens[at])) return null;
  // "I was told by Lee that"
  if (tokens.slice(at + 1, verb).some(({ lower }) => lower === 'was' || lower === 'am')) {
    if (!tokens[verb]?.lower.endsWith('ing')) return null;
  }
  return musingVerbs.has(tokens[verb]?.lower ?? '') ? UNSAID : NOBODY;
}

function isAuthor(token: Token | undefined): boolean {
  return token !== undefined && !token.quoted && token.text === 'I';
}

/** The nearest verb of speech or thought in front of the marks; -1 without one, or with another subject's. */
function verbOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from && at >= to - 1 - BESIDE; at -= 1) {
    if (tokens[at]?.quoted) return -1;
    if (says(tokens, at)) return at;
  }
  return -1;
}

function says(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quoted || token.shape !== 'lower') return false;
  return musingVerbs.has(token.lower) || (token.cue >= 2 && !isNounHere(tokens, at));
}
