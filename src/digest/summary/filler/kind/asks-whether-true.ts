import { anyOf, either, regex } from '../../../../languages/regex.ts';

/** "Is this number correct? Not quite." */
const TRUE = anyOf('true correct right accurate real legitimate');
const IS_IT = anyOf('is are was were does did has could can');
const THE_CLAIM = String.raw`(?:the|this|that|these|those|his|her|their) [\p{L} ’'-]{2,40}`;
const IT = either('it|that|this|he|she|they|any of (?:this|it)', THE_CLAIM);
const ASKS_WHETHER = regex.iu`^(?:(?:but|so|and|now),? )?${IS_IT} ${IT} (?:\p{L}+ )?${TRUE}\?`;

/** "So is it true?" */
export function asksWhetherTrue(text: string): boolean {
  return text.endsWith('?') && ASKS_WHETHER.test(text);
}

/** "So is it true? No." */
export function answersWhetherTrue(text: string): boolean {
  return !text.endsWith('?') && ASKS_WHETHER.test(text);
}
