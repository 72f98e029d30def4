import { anyOf, either, regex } from '../../../languages/regex.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** In small letters or with a capital alone. */
const HINT = /\b[Oo]ur |[Ww]e[’']ve|[Ww]e have|you think of|comes to /;
const WE_HAVE = String.raw`\bwe(?:[’']ve| have)(?: also| already)?`;
const GATHERED = anyOf(
  'listed compiled rounded_up put_together gathered curated handpicked hand-picked narrowed_down',
);
const TRIED = anyOf('tested reviewed researched compared ranked evaluated tried');
const MANY = String.raw`(?:the|dozens|hundreds|more|over|\d+) `;
const PAGES = anyOf(
  "comparison_table product_table buying_guide buyer[’']s_guide full_review reviews? guides? picks newsletter shop store",
);
const IN_OUR = String.raw`\b(?:in|on|from|to) our (?:[\p{L}-]+ ){0,3}${PAGES}\b`;
const CHOOSING = anyOf('choosing finding buying picking selecting planning');

const OFFERS = [
  // "From what we know, we’ve compiled a list of ladders." "We’ve tested dozens of ladders."
  regex.iu`${WE_HAVE} (?:${GATHERED}|${TRIED} ${MANY})`,
  // "All results are in our Comparison Table."
  regex.iu`${IN_OUR}`,
  // "When you think of the best ways to climb, …", "When it comes to choosing a ladder, …"
  regex.iu`^when ${either('you think of', `it comes to ${CHOOSING}`)}\b`,
].map(sieve);

/** Whether an English sentence tells what its page offers, and no news: a list, a table, a test. */
export function advertises(text: string): boolean {
  return OFFERS.some((pattern) => pattern.test(text)) && HINT.test(text);
}
