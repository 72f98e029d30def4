import type { Token } from '../../../reading/tokens.ts';
import { indexAt, type Block } from '../../marks/blocks.ts';
import type { Scene } from '../scene.ts';
import { layOut, type Row } from './columns.ts';
import { isSingle } from '../../marks/single-marks.ts';

/** What is true of a quotation whoever spoke it, in the order of the weights. */
export const quoteFeatures = [
  'words',
  'ends',
  'opensUpper',
  'tokenBefore',
  'tokenBehind',
  'opensParagraph',
  'endsParagraph',
  'unquotedInParagraph',
  'functionWords',
  'firstPerson',
  'capitals',
  'singleMarks',
  'manyParagraphs',
  'cueBefore',
  'cueBehind',
  'gapToPrevious',
  'previousEnds',
  'gapToNext',
  'colonInParagraphBefore',
  'cueInSentence',
] as const;

const FUNCTION_WORDS = new Set(
  'is are was were be been am have has had do does did will would can could should may might must not it i we you he she they this that there s m re ve ll don t'.split(
    ' ',
  ),
);
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
const CONTRACTED = /n['’]t$|['’](?:s|re|m|ve|ll)$/u;
const ARTICLES = new Set(
  'the a an his her their its my our your this these some any no "'.split(' '),
);
const PREPOSITIONS = new Set(
  'of with to from in at on for about against by between under over into like called named titled entitled dubbed than after'.split(
    ' ',
  ),
);

type Column = (typeof quoteFeatures)[number];

/** The columns of a quotation, counted once for all its candidates. */
export function describeQuote(scene: Scene, index: number): Float32Array {
  const values = new Float32Array(quoteFeatures.length);
  const row = describe(scene, index);
  return row === null ? values : layOut(quoteFeatures, row, values);
}

function describe(scene: Scene, index: number): Row<Column> | null {
  const { lines, blocks } = scene;
  const block = blocks[index];
  const part = block?.parts[0];
  if (block === undefined || part === undefined) return null;
  const line = lines[block.paragraph];
  const lastLine = lines[block.lastParagraph];
  const { words, functionWords, firstPerson, capitals, opensUpper } = count(scene, block);
  const before = line?.tokens[block.before];
  const behind = lastLine?.tokens[block.after];
  const previous = blocks[index - 1];
  const next = blocks[index + 1];
  const gapToPrevious =
    previous?.lastParagraph === block.paragraph ? block.before + 1 - previous.after : 99;
  const gapToNext = next?.paragraph === block.lastParagraph ? next.before + 1 - block.after : 99;
  const asideBefore = before?.shape === 'mark' ? (line?.tokens[block.before - 1]?.cue ?? 0) : 0;
  const endsWithColon = /:\s*$/u.test((lines[block.paragraph - 1]?.text ?? '').slice(-4));
  return {
    words: Math.min(60, words),
    ends: endCode(textEnd(scene, block)),
    opensUpper: opensUpper ? 1 : 0,
    tokenBefore: beforeCode(before, line?.tokens[block.before + 1]),
    tokenBehind: behindCode(behind, before),
    opensParagraph: block.before < 0 ? 1 : 0,
    endsParagraph: behind === undefined ? 1 : 0,
    unquotedInParagraph: Math.min(40, unquoted(line?.tokens ?? [], block)),
    functionWords: Math.min(8, functionWords),
    firstPerson: firstPerson ? 1 : 0,
    capitals: words === 0 ? 0 : capitals / words,
    singleMarks: isSingle(scene, block) === scene.hasSingleMarks ? 0 : 1,
    manyParagraphs: block.parts.length > 1 ? 1 : part.open ? 2 : 0,
    cueBefore: before === undefined || before.quoted ? 0 : Math.max(before.cue, asideBefore),
    cueBehind: cuesBehind(lastLine?.tokens ?? [], block.after),
    gapToPrevious: Math.min(99, gapToPrevious),
    previousEnds: previous === undefined ? -1 : endCode(textEnd(scene, previous)),
    gapToNext: Math.min(99, gapToNext),
    colonInParagraphBefore: block.before < 0 && endsWithColon ? 1 : 0,
    cueInSentence:
      cueInSentence(line?.tokens ?? [], block.before, -1) +
      cueInSentence(lastLine?.tokens ?? [], block.after, 1) / 4,
  };
}

/** Words and marks of a quotation that are looked at. */
const LOOKED_AT = 250;

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

function countWord({ lower, shape }: Token, counts: Counts): void {
  const isWord = shape !== 'mark';
  if (isWord) counts.words += 1;
  if (shape === 'capital' || shape === 'upper') counts.capitals += 1;
  const isContracted = CONTRACTED.test(lower);
  if (isContracted || FUNCTION_WORDS.has(lower)) counts.functionWords += 1;
  if (!counts.firstPerson && isWord && !(shape === 'upper' && lower === 'us'))
    counts.firstPerson = FIRST_PERSON.has(lower) || /^(?:i|we)['’]/u.test(lower);
}

function isUpper({ shape }: Token): boolean {
  return shape !== 'lower' && shape !== 'mark';
}

function textEnd({ lines }: Scene, { parts }: Block): string {
  const last = parts.at(-1);
  return last === undefined
    ? ''
    : (lines[last.paragraph]?.text ?? '').slice(
        Math.max(last.inner.start, last.inner.end - 4),
        last.inner.end,
      );
}

function endCode(text: string): number {
  const last = text.at(-1) ?? '';
  return { ',': 1, '.': 3, '?': 4, '!': 4, '…': 5, '-': 5, '—': 5, ';': 2 }[last] ?? 0;
}

function beforeCode(before: Token | undefined, mark: Token | undefined): number {
  if (before === undefined) return 10;
  if (before.quoted) return 4;
  if (before.text === ':') return 9;
  if (before.text === ',') return 8;
  if (mark !== undefined && mark.sentence !== before.sentence) return 11;
  if (before.shape === 'mark') return 6;
  if (ARTICLES.has(before.lower)) return 0;
  if (before.lower === 'as') return 3;
  if (before.lower === 'that') return 7;
  if (PREPOSITIONS.has(before.lower)) return 2;
  if (before.lower === 'and' || before.lower === 'or' || before.lower === 'but') return 4;
  return before.cue > 1 ? 7.5 : before.cue > 0 ? 5 : 1;
}

function behindCode(behind: Token | undefined, before: Token | undefined): number {
  if (behind === undefined) return 5;
  if (/^(?:he|she|they|i|we)$/u.test(behind.lower)) return 8;
  if (behind.cue > 1) return 9;
  if (behind.quoted) return 3;
  if (behind.text === ',') return 2;
  if (behind.shape === 'mark') return 3;
  if (before !== undefined && behind.sentence !== before.sentence && behind.shape === 'capital')
    return 6;
  return behind.shape === 'capital' || behind.shape === 'upper' ? 7 : 0;
}

const NEAR = 60;

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
  for (let at = after; at < after + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.text === '.') break;
    best = Math.max(best, token.cue);
  }
  return best;
}

function cueInSentence(tokens: readonly Token[], from: number, step: 1 | -1): number {
  const sentence = tokens[from]?.sentence;
  let best = 0;
  for (let at = from, seen = 0; seen < 40; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (!token.quoted) best = Math.max(best, token.cue);
  }
  return best;
}
