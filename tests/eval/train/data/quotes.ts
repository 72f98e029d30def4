import { z } from 'zod';
import { findParagraphs } from '../../../../src/articles/formats/plain-text.ts';
import { readCast } from '../../../../src/digest/cast/read-cast.ts';
import type { Block } from '../../../../src/digest/quotes/marks/blocks.ts';
import type { Candidate } from '../../../../src/digest/quotes/speaker/candidates.ts';
import { setScene, type Scene } from '../../../../src/digest/quotes/speaker/scene.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { slice, type Span } from '../../../../src/text/span.ts';
import { readSharedRows } from '../../../shared-data.ts';

const goldQuote = z.object({
  start: z.number(),
  end: z.number(),
  speaker: z.string().nullable(),
  speakerType: z.string(),
  speakerSpan: z.tuple([z.number(), z.number()]).nullish(),
});
const goldRow = z.object({
  docId: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  quotes: z.array(goldQuote),
});

export type GoldQuote = z.infer<typeof goldQuote>;
export type GoldScene = Readonly<{
  docId: string;
  scene: Scene;
  paragraphs: readonly Span[];
  gold: readonly GoldQuote[];
}>;

/** The annotated articles of a file, as the search for speakers sees them. */
export function readGold(path: string, language = 'en'): GoldScene[] {
  return readSharedRows(path).map((row) => {
    const { docId, title, text, quotes } = goldRow.parse(row);
    const paragraphs = findParagraphs(text);
    const reading = readParagraphs(
      paragraphs.map((span) => slice(text, span)),
      { title: title ?? null, date: null, language },
    );
    const scene = setScene(reading, reading.quotations, readCast(reading, reading.quotations));
    return { docId, scene, paragraphs, gold: quotes };
  });
}

/** The annotated quote that a block is, at an overlap of half. */
export function goldOf({ paragraphs, gold }: GoldScene, block: Block): GoldQuote | null {
  for (const { paragraph, inner } of block.parts) {
    const offset = paragraphs[paragraph]?.start ?? 0;
    const [start, end] = [offset + inner.start, offset + inner.end];
    const found = gold.find((quote) => {
      const shared = Math.min(end, quote.end) - Math.max(start, quote.start);
      return (
        shared > 0 && shared / (Math.max(end, quote.end) - Math.min(start, quote.start)) >= 0.5
      );
    });
    if (found !== undefined) return found;
  }
  return null;
}

/** Which candidates are the annotated speaker: the head of the annotated phrase, and who shares its key. */
export function rightOnes(
  { scene, paragraphs }: GoldScene,
  quote: GoldQuote,
  candidates: readonly Candidate[],
): boolean[] {
  const span = quote.speakerSpan;
  if (span === null || span === undefined) return candidates.map(() => false);
  const inside = candidates.filter((candidate) => {
    const tokens = scene.lines[candidate.paragraph]?.tokens ?? [];
    const offset = paragraphs[candidate.paragraph]?.start ?? 0;
    const start = offset + (tokens[candidate.first]?.start ?? 0);
    const end = offset + (tokens[candidate.last]?.end ?? 0);
    return start < span[1] && end > span[0];
  });
  const head = headOf(scene, inside);
  return candidates.map(
    (candidate) => candidate === head || (head?.kind === 'name' && candidate.key === head.key),
  );
}

function headOf(scene: Scene, inside: readonly Candidate[]): Candidate | undefined {
  const [first] = inside;
  if (first === undefined) return undefined;
  const isSubordinate = ({ paragraph, phraseFirst, phraseLast }: Candidate): boolean => {
    const tokens = scene.lines[paragraph]?.tokens ?? [];
    const before = tokens[phraseFirst - 1]?.lower ?? '';
    const behind = tokens[phraseLast + 1]?.lower ?? '';
    return (
      /^['’]s?$/u.test(behind) || /^(?:of|for|to|with|by|at|from|in|who|on|and)$/u.test(before)
    );
  };
  const own = inside.find((candidate) => candidate === first || !isSubordinate(candidate));
  const name = inside.find((candidate) => candidate.kind === 'name' && !isSubordinate(candidate));
  if (
    first.kind === 'name' &&
    !/^['’]s?$/u.test(scene.lines[first.paragraph]?.tokens[first.phraseLast + 1]?.lower ?? '')
  )
    return first;
  return name ?? own ?? first;
}

/** How sure the next quotation is told that one was answered, where the right answer was at hand. Set by hand. */
const TOLD = 0.95;

/**
 * Which of the candidates counts as the answer for the quotations behind (-1: none), and how surely: what
 * a model says by its chances, of which the first is nobody's, or without one the right answer.
 */
export function choiceOf(
  chances: readonly number[] | null,
  right: readonly boolean[],
): Readonly<{ chosen: number; sure: number }> {
  if (chances === null) return { chosen: right.indexOf(true) - 1, sure: right[0] ? 0 : TOLD };
  const sure = Math.max(...chances);
  return { chosen: chances.indexOf(sure) - 1, sure };
}
