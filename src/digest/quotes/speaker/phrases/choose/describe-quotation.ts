import type { Token } from '../../../../reading/tokens.ts';
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
export function describeQuotation(scene: PhraseScene, index: number): readonly number[] {
  const block = scene.blocks[index];
  const [part] = block?.parts ?? [];
  if (block === undefined || part === undefined) return quotationColumns.map(() => 0);
  const line = scene.lines[block.paragraph];
  const tokens = line?.tokens ?? [];
  const last = scene.lines[block.lastParagraph]?.tokens ?? [];
  // A text that is made to hurt holds a long quotation in each place: only its ends are read
  const opening = (line?.text ?? '').slice(part.inner.start, part.inner.start + MOST_CHARACTERS);
  const ending = (line?.text ?? '').slice(
    Math.max(part.inner.start, part.inner.end - 1),
    part.inner.end,
  );
  const innerEnd = Math.min(indexAt(line, part.inner.end), block.before + 1 + MOST_WORDS);
  const inner = tokens.slice(block.before + 1, innerEnd);
  const words = inner.filter(({ shape }) => shape !== 'mark');
  const share = (is_: (token: Token) => boolean): number =>
    words.length === 0 ? 0 : words.filter(is_).length / words.length;
  const before = tokens[block.before];
  const isSame = before?.sentence === tokens[block.before + 1]?.sentence;
  const previous = scene.blocks[index - 1];
  return [
    words.length,
    /[.!?…]/u.test(ending) ? 2 : /[,;:–—-]/u.test(ending) ? 1 : 0,
    /^[^\p{L}]*\p{Lu}/u.test(opening) ? 1 : 0,
    before === undefined ? 0 : isSame ? codeOf(before) : 1,
    codeOf(last[block.after]),
    block.before < 0 ? 1 : 0,
    block.after >= last.length ? 1 : 0,
    share((token) => token.is.closed || token.is.determiner),
    share(({ shape }) => shape === 'capital' || shape === 'upper'),
    previous?.lastParagraph === block.paragraph
      ? Math.min(GAP.most, block.before + 1 - previous.after)
      : GAP.none,
    verbBefore(tokens, block),
    verbBehind(last, block),
    scene.unquoted[block.paragraph] ?? 0,
    block.parts.length,
    codeOf(last[block.after + 1]),
    codeOf(tokens[block.before - 1]),
    introducedBy(scene, tokens, block),
    hasMood(scene, tokens, block.before, -1),
    inner.some(({ lower }) => scene.terms.reportedMood.has(lower)) ? 1 : 0,
    hasMood(scene, last, block.after, 1),
    isJudged(scene, tokens, block.before, -1) || isJudged(scene, last, block.after, 1) ? 1 : 0,
    last[block.after]?.shape === 'capital' ? 1 : 0,
  ];
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

/** Whether the quotation's own sentence tells somebody else's words on that side. */
function hasMood(
  { terms }: PhraseScene,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): number {
  const sentence = tokens[from]?.sentence;
  for (let at = from, seen = 0; seen < REACH; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return 0;
    if (!token.quoted && terms.reportedMood.has(token.lower)) return 1;
  }
  return 0;
}

/** Whether a verb that judges stands in the quotation's own sentence on that side. */
function isJudged(
  { terms }: PhraseScene,
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from, seen = 0; seen < REACH; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (!token.quoted && terms.judging.has(token.lower)) return true;
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
