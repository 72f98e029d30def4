import { anyOf, either, regex } from '../../../languages/regex.ts';
import { claimWords, verdictWords } from '../../../languages/english/summary/verdicts.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Choices } from './choices.ts';
import type { TextKind } from '../filler/kind-of-text.ts';
import { tellsOutcome } from './outcome.ts';

/** What a text of its kind is read for besides its lede, which may tell it already: its place, or -1. */
export function findPoint({ list, isEnglish }: Choices, kind: TextKind, lede: number): number {
  const points = POINTS[kind];
  if (kind === 'news' && isEnglish)
    return list.findIndex(({ unit }, at) => at > lede && tellsOutcome(unit.text));
  if (points === undefined || points.test(list[lede]?.unit.text ?? '')) return -1;
  return list.findIndex(({ unit }, at) => at > lede && points.test(unit.text));
}

const RATINGS = anyOf('true false fire half mostly misleading mixture');
const WE_RATE = String.raw`we (?:rate|rated|find|found)\b.{0,60}\b${RATINGS}`;
const THE_CLAIM_IS = String.raw`${anyOf(claimWords)}s? (?:is|are|was|were) (?:\p{L}+ly |not )?${anyOf(verdictWords)}`;
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
const RATED = String.raw`(?:rated|ruling|rating|verdict)\b.{0,30}\b${FALSE}`;
/** A fact-check is read for this: “The claim is false”, “There is no evidence that …”. */
const VERDICT = regex.iu`\b${either(WE_RATE, THE_CLAIM_IS, TAMPERED_WITH, NO_EVIDENCE, NO_EVIDENCE_THAT, NOT_FOUND, RATED)}\b`;

const WINNING = either(
  oneOf('beat beating defeat(?:ed|ing)? won win wins winning lost losing victory drew draw drawn'),
  oneOf('tied fell edged routed downed topped swept held over past'),
);
const SCORE = String.raw`\b\d{1,3}[-–]\d{1,3}\b`;
/** “Osk won 3-1 at Arlen.” */
const RESULT = regex.iu`\b${WINNING}\b.{0,80}${SCORE}|${SCORE}.{0,40}\b${anyOf('win victory loss defeat draw tie')}\b`;
const DEATH = /\b(?:died|has died|dies|passed away|was killed|death)\b/i;

const POINTS: Readonly<Partial<Record<TextKind, RegExp>>> = {
  'fact-check': VERDICT,
  sport: RESULT,
  obituary: DEATH,
};
