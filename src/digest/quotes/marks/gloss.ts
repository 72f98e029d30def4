import { namingVerbs } from '../../../languages/english/verbs/naming-verbs.ts';
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
