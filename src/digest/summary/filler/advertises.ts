import { anyOf, either, regex } from '../../../languages/regex.ts';
import { weekday } from '../../../languages/english/weekday.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** Few sentences have one: a quick test before the slow ones. */
const HINT = regex`${either(
  "\\b[Oo]ur |[Ww]e[’']ve|[Ww]e have|you think of|comes to ",
  'commission|compensat|get asked|often ask|links?\\b',
  'airs|broadcast|streams|be heard',
)}`;
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

const PAID = anyOf('commissions? compensation compensated a_small_fee a_fee a_percentage');
const MAY = '(?: may| might| will| can)?(?: also)?';
const EARN = String.raw`\b(?:I|we)${MAY} (?:earn|receive|get|be)\b[^.]{0,40}\b${PAID}`;
const PAYING = anyOf('commissionable affiliate');
const BUYING = String.raw`\b(?:purchase|buy|shop|order|click)\b[^.]{0,40}`;
const A_LINK = String.raw`(?:one of )?(?:these|this|our|my|the) (?:\p{L}+ )?links?\b`;
const BUY = String.raw`${BUYING}\b(?:through|using|via|from|on) ${A_LINK}`;
const OFTEN = '(?:often|always|frequently|constantly)';
const ASKED = `(?:I|we)(?:[’']m| am| get|[’']re| are)? (?:${OFTEN} )?(?:get )?asked`;
const AIRS = anyOf('airs broadcasts streams is_broadcast can_be_heard');
const EACH = `every (?:weekday|day|night|morning|week|${weekday})`;
const EACH_WEEK = either('weekdays|weeknights|weekday mornings', EACH, `${weekday}s`);
const OFFERS = [
  // "Osk Today airs on Radio Arlen weekdays from 6 a.m."
  regex.iu`\b${AIRS}\b[^.]{0,60}\b${EACH_WEEK}\b[^.]{0,20}\b(?:at|from) \d`,
  // "If you buy through one of these links, I may receive compensation."
  regex.iu`${EARN}|\b${PAYING} (?:links?|partners?|relationships?)\b|${BUY}`,
  // "I get asked about ladders a lot!"
  regex.iu`^${ASKED} (?:about|what|how|if|why|for|this|the)\b`,
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
