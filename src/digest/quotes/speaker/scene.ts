import type { Cast, CastFigure } from '../../cast/cast.ts';
import { isSingle } from '../marks/single-marks.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import type { Reading } from '../../reading/reading.ts';
import { findBlocks, type Block } from '../marks/blocks.ts';
import { countBefore, findCandidates, type Candidate } from './candidates.ts';
import type { Turn } from '../marks/transcript.ts';
import { titlesOf } from '../marks/set-apart.ts';
import { intervieweeOf } from './interview/interviewee.ts';
import { takesOver } from './take-over.ts';

/** An article as the search for speakers sees it: words, quotations, and who may have spoken. */
export type Scene = Readonly<{
  lines: readonly Line[];
  blocks: readonly Block[];
  cast: Cast;
  /** By paragraph, in order. */
  candidates: readonly (readonly Candidate[])[];
  title: string;
  /** What the article sets apart as the title of something, in lower case. */
  titles: ReadonlySet<string>;
  /** British: quotes stand in single marks, and words set apart within them in double ones. */
  hasSingleMarks: boolean;
  /** How many candidates there are for each key. */
  counts: ReadonlyMap<string, number>;
  /** Who first bears a last word of a name, in lower case. */
  surnames: ReadonlyMap<string, CastFigure>;
  /** Columns of the candidates, one behind the other by their numbers, filled as they are asked for. */
  described: { values: Float32Array; readonly isKnown: Uint8Array };
  /** Whether "the governor" is shown by the name of the only governor, or as it is printed. */
  byName: boolean;
  /** Who answers in an interview; null where the page is none. */
  interviewee: Candidate | null;
}>;

export function setScene(
  reading: Reading,
  quotations: readonly Turn[],
  cast: Cast,
  byName = false,
): Scene {
  const { lines } = cast;
  const candidates = findCandidates(lines, cast);
  const counts = new Map<string, number>();
  let size = 0;
  for (const { id, key } of candidates.flat()) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    size = Math.max(size, id + 1);
  }
  const blocks = findBlocks(lines, quotations);
  const title = (reading.title ?? '').toLowerCase();
  return {
    lines,
    blocks,
    cast,
    candidates,
    counts,
    surnames: surnamesOf(cast),
    described: { values: new Float32Array(), isKnown: new Uint8Array(size) },
    titles: titlesOf(lines, blocks),
    title,
    interviewee: intervieweeOf({ lines, blocks, candidates, cast, title }),
    hasSingleMarks: hasSingleMarks(lines, blocks),
    byName,
  };
}

function surnamesOf({ figures }: Cast): Map<string, CastFigure> {
  const surnames = new Map<string, CastFigure>();
  for (const figure of figures) {
    if (figure.name === null) continue;
    const surname = figure.name.slice(figure.name.lastIndexOf(' ') + 1).toLowerCase();
    if (!surnames.has(surname)) surnames.set(surname, figure);
  }
  return surnames;
}

/** Counts words in quotation: titles in single marks do not outweigh quotes in double ones. */
function hasSingleMarks(lines: readonly Line[], blocks: readonly Block[]): boolean {
  let balance = 0;
  for (const block of blocks) {
    const length = block.parts.reduce((sum, { inner }) => sum + inner.end - inner.start, 0);
    balance += isSingle({ lines }, block) ? length : -length;
  }
  return balance > 0;
}

/**
 * How many candidates are weighed at most: before and behind the block, and of earlier paragraphs. Set
 * by hand; the ranker is trained on them (tests/eval/train/quotes.ts).
 */
const BEFORE = 7;
const BEHIND = 4;
const EARLIER = 5;
/** How many paragraphs an earlier candidate may stand back. */
const REACH = 3;

/**
 * Who may have spoken a block: the nearest candidates around it, and the previous speaker; whoever
 * took over from that one, and who is named since, where somebody did.
 */
export function candidatesFor(
  scene: Scene,
  index: number,
  previous: Candidate | null,
): Candidate[] {
  const block = scene.blocks[index];
  if (block === undefined) return [];
  const successor = takesOver(scene, index);
  if (successor !== null) {
    const own = scene.candidates[block.paragraph] ?? [];
    return own.slice(
      countBefore(own, successor.first),
      countBefore(own, block.before + 1) + BEHIND,
    );
  }
  const found: Candidate[] = [];
  const firstTokens = scene.lines[block.paragraph]?.tokens ?? [];
  for (let back = 1; back <= REACH && found.length < EARLIER; back += 1) {
    const line = scene.candidates[block.paragraph - back] ?? [];
    found.unshift(...line.slice(Math.max(0, line.length - (EARLIER - found.length))));
  }
  const first = scene.candidates[block.paragraph] ?? [];
  const before = countBefore(first, block.before + 1);
  found.push(
    ...first
      .slice(Math.max(0, before - BEFORE), before)
      .filter((candidate) => !isWrittenTo(firstTokens, candidate)),
  );
  const last = scene.candidates[block.lastParagraph] ?? [];
  const behind = countBefore(last, block.after);
  const lastTokens = scene.lines[block.lastParagraph]?.tokens ?? [];
  const sentence = lastTokens[block.before]?.sentence;
  const isHeld = isHeldBySentence(lastTokens, block, first);
  found.push(
    ...last
      .slice(behind, behind + BEHIND)
      .filter((candidate) => !isSecondHand(lastTokens, block, candidate))
      .filter((candidate) => !isHeld || lastTokens[candidate.first]?.sentence === sentence),
  );
  return previous === null || found.includes(previous) ? found : [previous, ...found];
}

/**
 * X said it was "so." Then Y left: a piece of a sentence that somebody opens is spoken by nobody in
 * the next one.
 */
function isHeldBySentence(
  tokens: readonly Token[],
  { paragraph, lastParagraph, before }: Block,
  own: readonly Candidate[],
): boolean {
  const last = tokens[before];
  if (paragraph !== lastParagraph || last === undefined) return false;
  if (last.sentence !== tokens[before + 1]?.sentence || /^[.!?]$/.test(last.text)) return false;
  const nearest = own[countBefore(own, before + 1) - 1];
  return nearest !== undefined && tokens[nearest.first]?.sentence === last.sentence;
}

/** X wrote to | Y: who is written to does not speak. */
function isWrittenTo(tokens: readonly Token[], { phraseFirst, phraseLast }: Candidate): boolean {
  if (tokens[phraseFirst - 1]?.lower !== 'to' || tokens[phraseLast + 1]?.lower === 'who')
    return false;
  const verb = tokens[phraseFirst - 2];
  return (
    verb !== undefined &&
    verb.cue >= 2 &&
    !verb.quoted &&
    verb.shape === 'lower' &&
    verb.lower !== 'according'
  );
}

/** "…," he said, according to | X: through whom it came, not who said it. */
function isSecondHand(
  tokens: readonly Token[],
  { after }: Block,
  { phraseFirst }: Candidate,
): boolean {
  const according = phraseFirst - 2;
  if (tokens[according]?.lower !== 'according') return false;
  return tokens.slice(after, according).some(({ quoted, cue }) => quoted || cue >= 2);
}
