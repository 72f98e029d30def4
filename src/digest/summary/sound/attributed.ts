import { anyOf, regex } from '../../../languages/regex.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** "Finding water there is hard, he said.": who that is stands before. Not: "Ida Roe sold it, she said." */
const ATTRIBUTED = sieve(
  regex.u`, (?:he|she|they) ${anyOf('said says? added told wrote noted explained recalled argued warned')}\b`,
);
const FULL_NAME = /(?<!\p{L})\p{Lu}\p{L}{1,30} (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u;

/** Whether an English sentence is what somebody said whom it does not name. */
export function isAttributedToNobody(outside: string): boolean {
  const found = ATTRIBUTED.exec(outside);
  return found !== null && !FULL_NAME.test(outside.slice(0, found.index));
}
