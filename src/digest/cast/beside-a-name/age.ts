import type { Token } from '../../reading/tokens.ts';

/** Years of somebody at most: a bound above the oldest whose age is proved, 122. */
const OLDEST = 125;

/**
 * Past an age behind a name: "X, 45, a nurse", "X (45)", "X, aged 45,", "X, who is 45,". `at` is
 * the mark that opens it; of a closing comma the comma itself is given, since it may open what
 * else is said. `at` where there is no age.
 */
export function pastAge(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text;
  if (opening !== ',' && opening !== '(') return at;
  const lead = tokens[at + 1]?.lower;
  const start = lead === 'aged' || lead === 'age' ? at + 2 : at + 1;
  if (!isAge(tokens[start])) return at;
  const end = start + 1;
  if (opening === '(') return tokens[end]?.text === ')' ? end + 1 : at;
  return tokens[end]?.text === ',' ? end : at;
}

function isAge(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}$/.test(token.text) && Number(token.text) <= OLDEST;
}
