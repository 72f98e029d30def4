import { answersWhetherTrue } from '../../filler/kind/asks-whether-true.ts';
import {
  claimWords,
  measurings,
  verdictWords,
} from '../../../../languages/english/summary/verdicts.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import type { Unit } from '../../units/units.ts';

const RATINGS = anyOf('true false fire half mostly misleading mixture pinocchios? accurate');
const RATE = anyOf('rate rated find found give gave');
const WE_RATE = String.raw`we ${RATE}\b.{0,60}\b${RATINGS}`;
const SURELY = String.raw`(?:\p{L}+ly |not |a bit |somewhat )?`;
/** "the claim | that Roe owns a yacht | is false" */
const OF_WHAT = String.raw`(?: that [^.;“”"]{5,140})?`;
const THE_CLAIM_IS = String.raw`${anyOf(claimWords)}s?${OF_WHAT} (?:is|are|was|were) ${SURELY}${anyOf(verdictWords)}`;
const TAMPERED_WITH = `(?:is|are|was|were) ${anyOf('miscaptioned misattributed digitally_altered taken_out_of_context')}`;
const THERE_IS_NO = "(?:there is|there[’']s|there was|found|has|have) no";
const NO_EVIDENCE = String.raw`${THERE_IS_NO} (?:\p{L}+ )?(?:evidence|proof|record|indication|basis)`;
const NO_EVIDENCE_THAT = 'no (?:such |credible |reliable )?evidence (?:that|of|to)';
const NOT_FOUND = either(
  '(?:could|can|did) not (?:find|verify|confirm|corroborate)',
  '(?:has|have|had) not been (?:verified|confirmed|corroborated|proven)',
  '(?:neither|none) of (?:this|it|that|these claims) (?:is|are) true',
);
const FALSE = anyOf('false true misleading pants_on_fire mixture');
const PINOCCHIOS = '(?:earns?|gets?|merits?|awards?|awarded) .{0,40}\\bPinocchios?';
const RATED = String.raw`(?:rated|ruling|rating|verdict)\b.{0,30}\b${FALSE}`;
const CLAIM = anyOf(
  'claim claims statement number figure figures numbers assertion remark arithmetic maths? point post video he she it that this story',
);
const NAMED = String.raw`\p{Lu}\p{L}+(?: is| was)?`;
const DOES_NOT = "does(?:n[’']t| not)";
const HOLDS = either(
  'checks? out|holds? up|stands? up to (?:scrutiny|the facts)',
  `${DOES_NOT} (?:check out|hold up|add up)`,
);
const IS = "(?:is|was|are|were|[’']s)";
const WIDE = either(
  'a (?:bit of a )?stretch|off (?:the mark|base)',
  'wide of the mark|on the mark|off(?=[,:.;])',
);
const BY_HOW_MUCH = anyOf('mostly largely broadly essentially basically partly roughly about half');
const RIGHT = anyOf('right true correct accurate wrong false');
const MEASURED = either(
  '(?:in|within|near|outside) the (?:right )?ballpark',
  HOLDS,
  `${IS} (?:${WIDE}|${BY_HOW_MUCH} ${RIGHT}\\b)`,
  anyOf(measurings),
  'more complicated than',
);
const MEASURE = String.raw`(?:${CLAIM}|${NAMED})(?:[’']s)?\b.{0,60}\b${MEASURED}`;
const ONE_OF = either(
  WE_RATE,
  THE_CLAIM_IS,
  TAMPERED_WITH,
  NO_EVIDENCE,
  NO_EVIDENCE_THAT,
  NOT_FOUND,
  RATED,
  PINOCCHIOS,
);
/** A fact-check is read for this: “The claim is false”, “There is no evidence that …”. */
const VERDICT = sieve(regex.iu`\b${ONE_OF}\b`);
/** "His number is in the ballpark", "Roe’s claim checks out". */
const MEASURES = sieve(regex.u`\b${MEASURE}`);
/** "We rate this claim Half True." */
const RULING = regex.iu`\b${either(WE_RATE, RATED, PINOCCHIOS)}\b`;
/** "YES, there is one": it answers the question of the headline. */
const ANSWERS = /^(?:YES|NO|Yes|No)(?:[,:.;]| [–—-]) ?\p{L}|\bthere (?:IS|ARE|ISN[’']T)\b/u;
/** "The answer is YES!" */
const ANSWER_IS = /^The (?:short )?answer is (?:\p{L}+, )?(?:yes|no)\b/iu;

/** Whether an English sentence judges a claim. */
export function isVerdict(text: string): boolean {
  return (
    VERDICT.test(text) || MEASURES.test(text) || answersHeadline(text) || answersWhetherTrue(text)
  );
}

/** Whether it answers the question of a headline: "YES, there is one". */
export function answersHeadline(text: string): boolean {
  return ANSWERS.test(text) || ANSWER_IS.test(text);
}

/** "We rate the statement Half True." Not: "We rate the claim that Osk is broke False." */
const NO_CLAIM = String.raw`(?!.*\b(?:that|whether) \p{L})`;
const BARE_RULING = regex.u`^[^“”",]{0,30}\b[Ww]e ${RATE} ${NO_CLAIM}[^“”"]{5,60}$`;

/** Whether it is a ruling that does not say on what: "We rate the statement Half True." */
export function isBareRuling(text: string): boolean {
  return RULING.test(text) && BARE_RULING.test(text);
}

const CLAIMS = sieve(
  regex.u`\b${anyOf('said says claimed claims argued argues wrote tweeted posted')}\b.{0,40}\bthat \p{L}`,
);

/** Whether it tells a claim that may be ruled on. */
export function tellsClaim({ text, quoted }: Pick<Unit, 'text' | 'quoted'>): boolean {
  return quoted.some(({ start, end }) => end - start >= SHORTEST_CLAIM) || CLAIMS.test(text);
}

/** Shorter quotations are words and no claims. Characters, set by hand; not tuned. */
const SHORTEST_CLAIM = 30;

/** Whether it is the ruling at the end of a fact-check. */
export function isRuling(text: string): boolean {
  return RULING.test(text);
}
