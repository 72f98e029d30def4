import { expletiveVerbs } from '../../../../../languages/english/pointing-words.ts';
import { anyOf, either, regex } from '../../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../../languages/word-set.ts';
import { lowerAt, type Word } from '../first-words.ts';

const VERBS = wordSet(expletiveVerbs);
const BE = regex`^${either(
  oneOf("is isn['’]t was wasn['’]t feels felt becomes? became be not"),
  oneOf("will would wouldn['’]t may might could can has had"),
)}$`;
/** "it is wrong to close", "it is Roe who". */
const MEANT_BEHIND =
  /\b(?:to|that|what|when|if|for|how|who|whether|where|why|until|before|because)\b/;
/** "it is time", "it was 1990", "it is clear". */
const OF_ITSELF = regex`\b${either(
  oneOf(
    'time hard easy clear true possible impossible important likely unlikely raining late early long_way',
  ),
  String.raw`\d+`,
)}\b`;
/** "make it clear that", "find it hard to", "take it seriously". */
const MAKES = /^(?:make|makes|made|making|find|found|take|takes)$/;
const MADE = /^(?:\S+ )?(?:to|that|for|clear|easier|harder|possible|impossible|seriously)\b/;

/** "I will say it again": what comes behind. */
const SAYS = /^(?:say|saying|said)$/;
const AGAIN = /^(?:again|once more|one more|plainly|clearly|loud|straight|publicly)/;

const GOING_TO = `(?:['’]s| is| was) (?:not )?${anyOf('going about bound set here')} to`;
const WOULD = "(?:['’]d| will| would| can| could| won['’]t)(?: not)?";
/** Verbs behind them that leave "it" without a meaning: "it would be wrong to". */
const STATES = either(
  oneOf('be have take seem help make_sense appear happen'),
  oneOf('not never always really also only'),
);
/** "it’s going to fill a gap", "it would make things worse": what it does, not how it is. */
const DOES = regex.u`^it${either(GOING_TO, WOULD)} (?!${STATES}\b)\p{Ll}`;
/** "it was meant to be spring": what somebody planned. */
const IS_MEANT = regex`^it(?:['’]s| is| was) (?:not |never |always )?${anyOf('supposed meant intended designed scheduled due')} to\b`;

/** "it’s just been part of my life": something is, and not how. */
const IS_PART = /^it(?:['’]s| is| was| has)(?: \p{L}+){0,2} (?:a )?part of (?!\p{L}+ing\b)/u;

/**
 * Words behind "it" that are looked at, characters of what it is, and characters in which a comma
 * closes the clause: "it is, however". Set by hand; not tuned.
 */
const REACH = 15;
const NEAR = 40;
const TO_COMMA = 12;

/** Whether "it" means nothing that was told: "it is time to", "it takes", "make it clear that". */
export function isExpletive(words: readonly Word[], at: number): boolean {
  const rest = words
    .slice(at + 1, at + 1 + REACH)
    .map((word) => word.lower)
    .join(' ');
  const [first = ''] = rest.split(' ', 1);
  const clause = `${lowerAt(words, at)} ${rest}`;
  if (DOES.test(clause) || IS_PART.test(clause) || IS_MEANT.test(clause)) return false;
  if (VERBS.has(first.replace(/n['’]t$/, ''))) return true;
  const isBe = lowerAt(words, at) !== 'it' || BE.test(first);
  if (isBe && MEANT_BEHIND.test(rest) && !rest.slice(0, TO_COMMA).includes(',')) return true;
  if (isBe && OF_ITSELF.test(rest.slice(0, NEAR))) return true;
  const before = lowerAt(words, at - 1);
  if (/^(?:than|as)$/.test(before)) return true;
  if (/^(?:if|whether)$/.test(before)) return /^(?:were|was|is|stands)$/.test(first);
  if (SAYS.test(before) && AGAIN.test(rest)) return true;
  return MAKES.test(before) && MADE.test(rest);
}
