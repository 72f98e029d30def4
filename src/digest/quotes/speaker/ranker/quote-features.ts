import type { Line, Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Scene } from '../scene.ts';
import { inOrder } from './columns.ts';
import { beforeCode, behindCode, endCode } from './quote-context.ts';
import { countWords } from './quote-words.ts';
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

/** The columns of a quotation, counted once for all its candidates. */
export function describeQuote(scene: Scene, index: number): Float32Array {
  const row = new Float32Array(quoteFeatures.length);
  const block = scene.blocks[index];
  if (block === undefined || block.parts.length === 0) return row;
  describeWords(row, scene, block);
  describeSides(row, scene, block);
  describeDistances(row, scene, index, block);
  return row;
}

/** What it says and how it is marked: its words, its end, the kind of its marks. */
function describeWords(row: Float32Array, scene: Scene, block: Block): void {
  const { words, functionWords, firstPerson, capitals, opensUpper } = countWords(scene, block);
  const isOpen = block.parts[0]?.open === true;
  row[AT.words] = Math.min(MOST.words, words);
  row[AT.ends] = endCode(textEnd(scene, block));
  row[AT.opensUpper] = opensUpper ? 1 : 0;
  row[AT.functionWords] = Math.min(MOST.functionWords, functionWords);
  row[AT.firstPerson] = firstPerson ? 1 : 0;
  row[AT.capitals] = words === 0 ? 0 : capitals / words;
  row[AT.singleMarks] = isSingle(scene, block) === scene.hasSingleMarks ? 0 : 1;
  row[AT.manyParagraphs] = block.parts.length > 1 ? 1 : isOpen ? 2 : 0;
}

/** What stands before and behind it: “said: | “…” | he added”. */
function describeSides(row: Float32Array, { lines }: Scene, block: Block): void {
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const lastTokens = lines[block.lastParagraph]?.tokens ?? [];
  const before = tokens[block.before];
  const behind = lastTokens[block.after];
  row[AT.tokenBefore] = beforeCode(before, tokens[block.before + 1]);
  row[AT.tokenBehind] = behindCode(behind, before);
  row[AT.opensParagraph] = block.before < 0 ? 1 : 0;
  row[AT.endsParagraph] = behind === undefined ? 1 : 0;
  row[AT.unquotedInParagraph] = Math.min(MOST.unquoted, unquoted(tokens, block));
  row[AT.cueBefore] = cueBefore(tokens, block.before);
  row[AT.cueBehind] = cuesBehind(lastTokens, block.after);
  row[AT.colonInParagraphBefore] = isBehindColon(lines, block) ? 1 : 0;
  row[AT.cueInSentence] =
    cueInSentence(tokens, block.before, -1) + cueInSentence(lastTokens, block.after, 1) * BEHIND;
}

/** How far the quotations before and behind are, and how the one before ends. */
function describeDistances(row: Float32Array, scene: Scene, index: number, block: Block): void {
  const [previous, next] = [scene.blocks[index - 1], scene.blocks[index + 1]];
  row[AT.gapToPrevious] = Math.min(MOST.gap, gapBetween(previous, block));
  row[AT.previousEnds] = previous === undefined ? -1 : endCode(textEnd(scene, previous));
  row[AT.gapToNext] = Math.min(MOST.gap, gapBetween(block, next));
}

/*
 * The numbers of this file were set by hand; the trees are trained on the columns that come of them:
 * who changes one trains again (tests/eval/train/quotes.ts).
 */

/** What columns are at most; `gap`: words to the next quotation, also where there is none. */
const MOST = { words: 60, unquoted: 40, functionWords: 8, gap: 99 } as const;
/** Words and marks that are looked at: on each side of a quotation, of its sentence, right behind. */
const NEAR = 60;
const SENTENCE = 40;
const RIGHT_BEHIND = 4;
/** Characters in which a text ends. */
const END = 4;
/** What a verb of speech behind counts beside one before. */
const BEHIND = 0.25;

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

/** Words between two quotations of one paragraph. */
function gapBetween(former: Block | undefined, latter: Block | undefined): number {
  return former !== undefined && former.lastParagraph === latter?.paragraph
    ? latter.before + 1 - former.after
    : MOST.gap;
}

/** "X said the following: ¶ “…”": whether the paragraph before it ends with a colon. */
function isBehindColon(lines: readonly Line[], { paragraph, before }: Block): boolean {
  const text = lines[paragraph - 1]?.text ?? '';
  return before < 0 && /:\s*$/u.test(text.slice(-END));
}

/** A verb of speech right before it or before one mark: "said | “…”", "said | : “…”". */
function cueBefore(tokens: readonly Token[], at: number): number {
  const before = tokens[at];
  if (before === undefined || before.quoted) return 0;
  const aside = before.shape === 'mark' ? (tokens[at - 1]?.cue ?? 0) : 0;
  return Math.max(before.cue, aside);
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
