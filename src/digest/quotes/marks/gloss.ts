import { namingVerbs } from '../../../languages/english/verbs/naming-verbs.ts';
import { isExperts, isPhrase } from './naming.ts';
import type { Token } from '../../reading/tokens.ts';

/** Words in front of a gloss in which somebody may judge. Set by hand; not tuned. */
const REACH = 6;

/** "fishing gear, or | “ghost nets,”": another word for what stands before the comma. */
export function isGloss(tokens: readonly Token[], before: number): boolean {
  const noun = tokens[before - 2];
  const isOr = tokens[before]?.lower === 'or' && tokens[before - 1]?.text === ',';
  if (!isOr || noun?.shape !== 'lower' || noun.quoted || noun.is.closed) return false;
  // "called the plan | bad, or “a joke”": somebody judges
  for (let at = before - 2; at >= 0 && at > before - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.opens) return true;
    if (token.cue >= 1 || namingVerbs.has(token.lower)) return false;
  }
  return true;
}

const FORCES = /^(?:police|officers|detectives)$/;

/** "Police use the | term | “hi-mum fraud”": a trade has a word for it, and nobody says it. */
export function isUsedByTrade(tokens: readonly Token[], before: number): boolean {
  return (
    isPhrase(tokens[before]) &&
    /^(?:the|an?)$/.test(tokens[before - 1]?.lower ?? '') &&
    /^use[sd]?$/.test(tokens[before - 2]?.lower ?? '') &&
    (FORCES.test(tokens[before - 3]?.lower ?? '') || isExperts(tokens, before - 3))
  );
}
