import { anyOf, either, regex } from '../../../languages/regex.ts';

/** What a headline promises: several things, a way to do something, what something is, a verdict, or none of them. */
export type GuideForm = 'review' | 'list' | 'how' | 'what' | 'other';

const COUNTED = anyOf('tips ways trends ideas best');
const LIST = regex.iu`^(?:the )?(?:top |\d|best )|\bbest\b|\b\d+ (?:\p{L}+ ){0,4}${COUNTED}`;
const HOW = /^how to|\bguide\b|\btutorial|\btips\b|\bstep/iu;
const WHAT = regex.iu`^(?:${either('what|how|why|understanding|introduc|is |are ')})|explained|definition|basics`;

const REVIEW = /\breview(?:ed)?\b/iu;

/** The form of a guide by its headline: "10 Ladders" is a list, "What is a ladder?" tells what. */
export function formOf(headline: string): GuideForm {
  if (REVIEW.test(headline)) return 'review';
  if (LIST.test(headline)) return 'list';
  if (HOW.test(headline)) return 'how';
  return WHAT.test(headline) ? 'what' : 'other';
}
