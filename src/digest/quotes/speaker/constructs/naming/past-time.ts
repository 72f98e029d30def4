import type { Token } from '../../../../reading/tokens.ts';

/** "in | court", "on | television". */
const PUBLIC = /^(?:court|parliament|public|print|television|tv|air|radio|stage|congress)$/;

/** Behind "last week", "on Monday", "in 2019", "recently", "in court" at `at`: when or where it was done; `at` without. */
export function pastTime(tokens: readonly Token[], at: number): number {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first === undefined) return at;
  if (/^(?:yesterday|today|recently|again|twice|online|publicly|later)$/.test(first.lower))
    return at + 1;
  if (first.is.calendar) return at + 1;
  if (/^(?:last|this|earlier)$/.test(first.lower))
    return first.lower === 'earlier' && /^(?:this|in)$/.test(second?.lower ?? '') ? at + 3 : at + 2;
  if (/^(?:in|on)$/.test(first.lower) && PUBLIC.test(second?.lower ?? '')) return at + 2;
  const isDay = second?.is.calendar === true || second?.shape === 'number';
  if (/^(?:on|in)$/.test(first.lower) && isDay)
    return second.is.calendar && third?.shape === 'number' ? at + 3 : at + 2;
  return at;
}
