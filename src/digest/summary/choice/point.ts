import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Choices } from './choices.ts';
import type { TextKind } from '../filler/kind/kind-of-text.ts';
import { announcesWords, tellsWords } from '../standing/rest/announces.ts';
import { tellsOutcome } from './outcome.ts';
import { findVerdict } from './with-verdict.ts';

/** What a text of its kind is read for besides its lede, which may tell it already: its place, or -1. */
export function findPoint(choices: Choices, kind: TextKind, lede: number): number {
  const { list, isEnglish } = choices;
  if (kind === 'news' && isEnglish) {
    const words = findWords(choices, lede);
    return words === -1
      ? list.findIndex(({ unit }, at) => at > lede && tellsOutcome(unit.text))
      : words;
  }
  if (kind === 'fact-check') return isEnglish ? findVerdict(choices, lede) : -1;
  const points = POINTS[kind];
  if (points === undefined || points.test(list[lede]?.unit.text ?? '')) return -1;
  return list.findIndex(({ unit }, at) => at > lede && points.test(unit.text));
}

/** Choices behind the announcement that may tell what was said, and paragraphs. Set by hand; not tuned. */
const NEAR = 2;

/** What the lede announces that somebody said: "The mayor responded to her critics." */
function findWords({ list }: Choices, lede: number): number {
  const first = list[lede]?.unit;
  if (first === undefined || !announcesWords(first)) return -1;
  const near = list.slice(lede + 1, lede + 1 + NEAR);
  const at = near.findIndex(
    ({ unit }) => unit.paragraph <= first.paragraph + NEAR && tellsWords(unit),
  );
  return at === -1 ? -1 : lede + 1 + at;
}

const WINNING = either(
  oneOf('beat beating defeat(?:ed|ing)? won win wins winning lost losing victory drew draw drawn'),
  oneOf('tied fell edged routed downed topped swept held over past'),
);
const SCORE = String.raw`\b\d{1,3}[-–]\d{1,3}\b`;
/** “Osk won 3-1 at Arlen.” */
const RESULT = regex.iu`\b${WINNING}\b.{0,80}${SCORE}|${SCORE}.{0,40}\b${anyOf('win victory loss defeat draw tie')}\b`;
const DEATH = /\b(?:died|has died|dies|passed away|was killed|death)\b/i;

const POINTS: Readonly<Partial<Record<TextKind, RegExp>>> = {
  sport: RESULT,
  obituary: DEATH,
};
