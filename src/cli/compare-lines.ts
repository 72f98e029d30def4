import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { showValue } from '../articles/problem.ts';
import { compareArticles, type Relation } from '../digest/stories/news/compare-articles.ts';
import { guessLanguage } from '../text/language.ts';
import { readJsonLine } from './json-line.ts';
import type { Terminal } from './terminal.ts';

const Version = z.object({
  text: z.string().max(1_000_000),
  title: z.string().nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
});
const Line = z.object({
  pairId: z.union([z.string(), z.number()]),
  old: Version,
  new: Version,
});
const REMEDY = 'Write {"pairId": "…", "old": {"text": "…"}, "new": {"text": "…"}}.';

/** `pairId` as it came, with what the new text is to the old one or why that cannot be said. */
export type ComparedLine =
  | Readonly<{
      pairId: string | number;
      label: Relation;
      /** How surely both tell one event, 0 to 1. */
      score: number;
      /** Sentences that were not there before, and facts that changed: slices of the two texts. */
      added: readonly string[];
      changed: readonly Readonly<{ before: string; after: string }>[];
    }>
  | Readonly<{ pairId: string | number | null; error: string }>;

/** Answers every line of standard input with one line, as it goes. Blank lines are passed over. */
export async function compareLines(terminal: Terminal): Promise<void> {
  for await (const line of terminal.lines()) {
    if (line.trim() === '') continue;
    await terminal.print(`${JSON.stringify(compareLine(line))}\n`);
  }
}

export function compareLine(line: string): ComparedLine {
  const given = readJsonLine(line, Line, REMEDY);
  if (given.kind === 'broken') return { pairId: given.id, error: given.error };
  const { pairId, old, new: now } = given.value;
  try {
    const compared = compareArticles(articleOf(old, 'old'), articleOf(now, 'new'));
    return {
      pairId,
      label: compared.label,
      score: Math.round(compared.score * 1000) / 1000,
      added: compared.added.map(({ text }) => text),
      changed: compared.changed.map(({ before, after }) => ({
        before: before.text,
        after: after.text,
      })),
    };
  } catch (error) {
    return { pairId, error: `This pair could not be compared: ${showValue(String(error))}.` };
  }
}

function articleOf(version: z.infer<typeof Version>, id: string): Article {
  const title = version.title ?? null;
  return {
    id,
    title,
    dateline: null,
    paragraphs: version.text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    leftOut: [],
    genre: 'report',
    date: version.date ?? null,
    publisher: version.outlet ?? null,
    author: null,
    url: version.url ?? null,
    language: guessLanguage(`${title ?? ''}\n${version.text}`),
  };
}
