import type { Quotation } from '../../../../../text/quotations.ts';
import type { Line, Token } from '../../../../reading/tokens.ts';
import { isCapital } from '../../../../reading/word-kinds.ts';
import { indexAt, type Block } from '../../../marks/blocks.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import { codeOf } from './token-beside.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** What is true of a quotation whoever said it. Order = columns of the weights. */
export const quotationColumns = [
  'words',
  'ends',
  'opensUpper',
  'tokenBefore',
  'tokenBehind',
  'opensParagraph',
  'endsParagraph',
  'closedShare',
  'capitalShare',
  'gapToPrevious',
  'verbInSentenceBefore',
  'verbBehind',
  'unquotedInParagraph',
  'parts',
  'secondBehind',
  'secondBefore',
  'introducedBy',
  'moodBefore',
  'moodInside',
  'moodBehind',
  'judged',
  'titleBehind',
] as const;

/*
 * The numbers of this file were set by hand; the trees are trained on the columns that come of them:
 * who changes one trains again (tests/eval/train/phrases.ts).
 */

/** Words and characters of a quotation that are looked at. */
const MOST_WORDS = 60;
const MOST_CHARACTERS = 40;
/** Words to the quotation before at most, and where there is none. */
const GAP = { most: 40, none: 99 } as const;

/** The columns of a quotation, one number for each. */
export function describeQuotation(scene: PhraseScene, index: number): readonly number[] {
  const block = scene.blocks[index];
  const [part] = block?.parts ?? [];
  if (block === undefined || part === undefined) return quotationColumns.map(() => 0);
  const { terms } = scene;
  const line = scene.lines[block.paragraph];
  const tokens = line?.tokens ?? [];
  const last = scene.lines[block.lastParagraph]?.tokens ?? [];
  const innerEnd = Math.min(indexAt(line, part.inner.end), block.before + 1 + MOST_WORDS);
  const inner = tokens.slice(block.before + 1, innerEnd);
  const words = inner.filter(({ shape }) => shape !== 'mark');
  const isJudged =
    isInSentence(terms.judging, tokens, block.before, -1) ||
    isInSentence(terms.judging, last, block.after, 1);
  return [
    words.length,
    endOf(line, part),
    Number(opensUpper(line, part)),
    codeBefore(tokens, block),
    codeOf(last[block.after]),
    Number(block.before < 0),
    Number(block.after >= last.length),
    shareOf(words, (token) => token.is.closed || token.is.determiner),
    shareOf(words, isCapital),
    gapTo(scene.blocks[index - 1], block),
    verbBefore(tokens, block),
    verbBehind(last, block),
    scene.unquoted[block.paragraph] ?? 0,
    block.parts.length,
    codeOf(last[block.after + 1]),
    codeOf(tokens[block.before - 1]),
    introducedBy(scene, tokens, block),
    Number(isInSentence(terms.reportedMood, tokens, block.before, -1)),
    Number(inner.some(({ lower }) => terms.reportedMood.has(lower))),
    Number(isInSentence(terms.reportedMood, last, block.after, 1)),
    Number(isJudged),
    Number(last[block.after]?.shape === 'capital'),
  ];
}

/**
 * Whether a quotation closes with a mark: 2 for that of a sentence, 1 for that of a clause. A text that is
 * made to hurt holds a long quotation in each place: only its ends are read.
 */
function endOf(line: Line | undefined, { inner }: Quotation): number {
  const mark = (line?.text ?? '').slice(Math.max(inner.start, inner.end - 1), inner.end);
  if (/[.!?…]/u.test(mark)) return 2;
  return Number(/[,;:–—-]/u.test(mark));
}

/** „| W|ir gehen“ */
function opensUpper(line: Line | undefined, { inner: { start } }: Quotation): boolean {
  const opening = (line?.text ?? '').slice(start, start + MOST_CHARACTERS);
  return /^[^\p{L}]*\p{Lu}/u.test(opening);
}

/** What stands right before the marks, in the sentence that they are in. */
function codeBefore(tokens: readonly Token[], { before }: Block): number {
  const [nearest, first] = [tokens[before], tokens[before + 1]];
  if (nearest === undefined) return 0;
  return nearest.sentence === first?.sentence ? codeOf(nearest) : 1;
}

/** How many of some words are of a kind (0–1). */
function shareOf(words: readonly Token[], isOfKind: (token: Token) => boolean): number {
  return words.length === 0 ? 0 : words.filter(isOfKind).length / words.length;
}

/** Words to the quotation before. */
function gapTo(previous: Block | undefined, { paragraph, before }: Block): number {
  return previous?.lastParagraph === paragraph
    ? Math.min(GAP.most, before + 1 - previous.after)
    : GAP.none;
}

/** Words of the sentence that are looked at on either side of a quotation. */
const REACH = 30;

/** Words before the marks that may stand between them and what introduces them: "als einen großen". */
const MOST_BETWEEN = 3;

/** "as" introduces a judgement; a term follows "called"; a title its thing ("the film"). */
const INTRODUCED = { not: 0, title: 1, term: 2, judgement: 3 } as const;

function introducedBy({ terms }: PhraseScene, tokens: readonly Token[], { before }: Block): number {
  const nearest = tokens[before];
  if (nearest === undefined) return INTRODUCED.not;
  if (isTitled(nearest.lower, terms.titledThings)) return INTRODUCED.title;
  for (let back = 0; back <= MOST_BETWEEN; back += 1) {
    const token = tokens[before - back];
    if (token === undefined || token.shape === 'mark' || token.quoted) return INTRODUCED.not;
    if (terms.as.has(token.lower)) return INTRODUCED.judgement;
    if (terms.called.has(token.lower)) return INTRODUCED.term;
    if (token.shape !== 'lower') return INTRODUCED.not;
  }
  return INTRODUCED.not;
}

/** Letters of a thing at the end of such a word: "Spiel|film". */
const SHORTEST_THING = 4;

/** "Film", and "Spielfilm", where a language writes such words together. */
function isTitled(lower: string, things: ReadonlySet<string>): boolean {
  if (things.has(lower)) return true;
  for (let cut = 2; cut <= lower.length - SHORTEST_THING; cut += 1) {
    if (things.has(lower.slice(cut))) return true;
  }
  return false;
}

/** "| könne | man „…“", "„…“ | kritisierte | X": whether such a word stands in the quotation's own sentence on that side. */
function isInSentence(
  words: ReadonlySet<string>,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from, seen = 0; seen < REACH; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (!token.quoted && words.has(token.lower)) return true;
  }
  return false;
}

function verbBefore(tokens: readonly Token[], { before }: Block): number {
  const sentence = tokens[before]?.sentence;
  for (let back = 0; back < REACH; back += 1) {
    const token = tokens[before - back];
    if (token === undefined || token.sentence !== sentence) break;
    if (!token.quoted && isVerbOfSpeech(token)) return back;
  }
  return REACH;
}

function verbBehind(tokens: readonly Token[], { after }: Block): number {
  const sentence = tokens[after]?.sentence;
  for (let ahead = 0; ahead < REACH; ahead += 1) {
    const token = tokens[after + ahead];
    if (token === undefined || token.sentence !== sentence || token.quoted) break;
    if (isVerbOfSpeech(token)) return ahead;
  }
  return REACH;
}
