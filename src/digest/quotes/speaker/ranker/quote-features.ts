import { askedOnce } from '../../../reading/asked-once.ts';
import type { Token } from '../../../reading/tokens.ts';
import { indexAt, type Block } from '../../marks/blocks.ts';
import type { Scene } from '../scene.ts';
import { inOrder } from './columns.ts';
import { beforeCode, behindCode, endCode } from './quote-context.ts';
import { isSingle } from '../../marks/single-marks.ts';

/** What is true of a quotation whoever spoke it, by its place in a row: the trees are trained on them. */
const AT = {
  words: 0,
  ends: 1,
  opensUpper: 2,
  tokenBefore: 3,
  tokenBehind: 4,
  opensParagraph: 5,
  endsParagraph: 6,
  unquotedInParagraph: 7,
  functionWords: 8,
  firstPerson: 9,
  capitals: 10,
  singleMarks: 11,
  manyParagraphs: 12,
  cueBefore: 13,
  cueBehind: 14,
  gapToPrevious: 15,
  previousEnds: 16,
  gapToNext: 17,
  colonInParagraphBefore: 18,
  cueInSentence: 19,
} as const;

export const quoteFeatures = inOrder(AT);

const FUNCTION_WORDS = new Set(
  'is are was were be been am have has had do does did will would can could should may might must not it i we you he she they this that there s m re ve ll don t'.split(
    ' ',
  ),
);
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
const CONTRACTED = /n['’]t$|['’](?:s|re|m|ve|ll)$/u;

/** The columns of a quotation, counted once for all its candidates. */
export function describeQuote(scene: Scene, index: number): Float32Array {
  const row = new Float32Array(quoteFeatures.length);
  const { lines, blocks } = scene;
  const block = blocks[index];
  const part = block?.parts[0];
  if (block === undefined || part === undefined) return row;
  const line = lines[block.paragraph];
  const lastLine = lines[block.lastParagraph];
  const { words, functionWords, firstPerson, capitals, opensUpper } = count(scene, block);
  const before = line?.tokens[block.before];
  const behind = lastLine?.tokens[block.after];
  const previous = blocks[index - 1];
  const next = blocks[index + 1];
  const gapToPrevious =
    previous?.lastParagraph === block.paragraph ? block.before + 1 - previous.after : MOST.gap;
  const gapToNext =
    next?.paragraph === block.lastParagraph ? next.before + 1 - block.after : MOST.gap;
  const asideBefore = before?.shape === 'mark' ? (line?.tokens[block.before - 1]?.cue ?? 0) : 0;
  const endsWithColon = /:\s*$/u.test((lines[block.paragraph - 1]?.text ?? '').slice(-END));
  row[AT.words] = Math.min(MOST.words, words);
  row[AT.ends] = endCode(textEnd(scene, block));
  row[AT.opensUpper] = opensUpper ? 1 : 0;
  row[AT.tokenBefore] = beforeCode(before, line?.tokens[block.before + 1]);
  row[AT.tokenBehind] = behindCode(behind, before);
  row[AT.opensParagraph] = block.before < 0 ? 1 : 0;
  row[AT.endsParagraph] = behind === undefined ? 1 : 0;
  row[AT.unquotedInParagraph] = Math.min(MOST.unquoted, unquoted(line?.tokens ?? [], block));
  row[AT.functionWords] = Math.min(MOST.functionWords, functionWords);
  row[AT.firstPerson] = firstPerson ? 1 : 0;
  row[AT.capitals] = words === 0 ? 0 : capitals / words;
  row[AT.singleMarks] = isSingle(scene, block) === scene.hasSingleMarks ? 0 : 1;
  row[AT.manyParagraphs] = block.parts.length > 1 ? 1 : part.open ? 2 : 0;
  row[AT.cueBefore] = before === undefined || before.quoted ? 0 : Math.max(before.cue, asideBefore);
  row[AT.cueBehind] = cuesBehind(lastLine?.tokens ?? [], block.after);
  row[AT.gapToPrevious] = Math.min(MOST.gap, gapToPrevious);
  row[AT.previousEnds] = previous === undefined ? -1 : endCode(textEnd(scene, previous));
  row[AT.gapToNext] = Math.min(MOST.gap, gapToNext);
  row[AT.colonInParagraphBefore] = block.before < 0 && endsWithColon ? 1 : 0;
  row[AT.cueInSentence] =
    cueInSentence(line?.tokens ?? [], block.before, -1) +
    cueInSentence(lastLine?.tokens ?? [], block.after, 1) * BEHIND;
  return row;
}

/*
 * The numbers of this file were set by hand; the trees are trained on the columns that come of them:
 * who changes one trains again (tests/eval/train/quotes.ts).
 */

/** What columns are at most; `gap`: words to the next quotation, also where there is none. */
const MOST = { words: 60, unquoted: 40, functionWords: 8, gap: 99 } as const;
/** Words and marks that are looked at: of a quotation, on each side, of its sentence, right behind. */
const LOOKED_AT = 250;
const NEAR = 60;
const SENTENCE = 40;
const RIGHT_BEHIND = 4;
/** Characters in which a text ends. */
const END = 4;
/** What a verb of speech behind counts beside one before. */
const BEHIND = 0.25;
type Counts = {
  words: number;
  functionWords: number;
  firstPerson: boolean;
  capitals: number;
  opensUpper: boolean;
};

/** What the words of a quotation are. */
function count({ lines }: Scene, { parts }: Block): Counts {
  const counts = { words: 0, functionWords: 0, firstPerson: false, capitals: 0, opensUpper: false };
  let room = LOOKED_AT;
  for (const { paragraph, inner } of parts) {
    const line = lines[paragraph];
    const from = indexAt(line, inner.start);
    for (let at = from; room > 0; at += 1, room -= 1) {
      const token = line?.tokens[at];
      if (token === undefined || token.start >= inner.end) break;
      if (at === from && room === LOOKED_AT) counts.opensUpper = isUpper(token);
      countWord(token, counts);
    }
  }
  return counts;
}

function countWord(token: Token, counts: Counts): void {
  const { shape } = token;
  if (shape !== 'mark') counts.words += 1;
  if (shape === 'capital' || shape === 'upper') counts.capitals += 1;
  if (isFunctionWord(token)) counts.functionWords += 1;
  counts.firstPerson ||= isFirstPerson(token);
}

const isFunctionWord = askedOnce(
  ({ lower }) => FUNCTION_WORDS.has(lower) || CONTRACTED.test(lower),
);

const isFirstPerson = askedOnce(
  ({ shape, lower }) =>
    shape !== 'mark' &&
    !(shape === 'upper' && lower === 'us') &&
    (FIRST_PERSON.has(lower) || /^(?:i|we)['’]/u.test(lower)),
);

function isUpper({ shape }: Token): boolean {
  return shape !== 'lower' && shape !== 'mark';
}

function textEnd({ lines }: Scene, { parts }: Block): string {
  const last = parts.at(-1);
  return last === undefined
    ? ''
    : (lines[last.paragraph]?.text ?? '').slice(
        Math.max(last.inner.start, last.inner.end - END),
        last.inner.end,
      );
}

function unquoted(
  tokens: readonly Token[],
  { before, after, paragraph, lastParagraph }: Block,
): number {
  let count = 0;
  for (let at = before; at >= 0 && before - at < NEAR; at -= 1)
    if (tokens[at]?.quoted === false) count += 1;
  if (paragraph !== lastParagraph) return count;
  for (let at = after; at < tokens.length && at - after < NEAR; at += 1)
    if (tokens[at]?.quoted === false) count += 1;
  return count;
}

function cuesBehind(tokens: readonly Token[], after: number): number {
  let best = 0;
  for (let at = after; at < after + RIGHT_BEHIND; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.text === '.') break;
    best = Math.max(best, token.cue);
  }
  return best;
}

function cueInSentence(tokens: readonly Token[], from: number, step: 1 | -1): number {
  if (from < 0) return 0;
  const sentence = tokens[from]?.sentence;
  let best = 0;
  for (let at = from, seen = 0; seen < SENTENCE && at >= 0; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (!token.quoted) best = Math.max(best, token.cue);
  }
  return best;
}
