import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import { showValue } from '../articles/problem.ts';
import { termsOf } from '../digest/stories/group/article-terms.ts';
import { createGroups } from '../digest/stories/group/create-groups.ts';
import { guessLanguage } from '../text/language.ts';
import { readJsonLine } from './json-line.ts';
import type { Terminal } from './terminal.ts';

const Line = z.object({
  docId: z.union([z.string(), z.number()]),
  title: z.string().max(100_000).nullish(),
  text: z.string().max(1_000_000).nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
});

/** `docId` as it came, with the story that it belongs to or why it belongs to none. */
export type GroupedLine =
  | Readonly<{ docId: string | number; cluster: string }>
  | Readonly<{ docId: string | number | null; error: string }>;

/** Reads standard input to its end and answers each line with its story, in the same order. */
export async function groupLines(terminal: Terminal): Promise<void> {
  const lines: string[] = [];
  for await (const line of terminal.lines()) if (line.trim() !== '') lines.push(line);
  for (const answer of groupAll(lines)) await terminal.print(`${JSON.stringify(answer)}\n`);
}

/** Stories are named after one of their articles; the order of the lines changes nothing but the answers' order. */
export function groupAll(lines: readonly string[]): readonly GroupedLine[] {
  const groups = createGroups();
  const read = lines.map((line): GroupedLine => {
    const given = readJsonLine(line, Line, 'Write {"docId": "…", "title": "…", "text": "…"}.');
    if (given.kind === 'broken') return { docId: given.id, error: given.error };
    const { docId } = given.value;
    try {
      groups.add(termsOf(articleOf(given.value)));
      return { docId, cluster: '' };
    } catch (error) {
      return { docId, error: `This article could not be read: ${showValue(String(error))}.` };
    }
  });
  const clusters = new Map(
    groups.read().flatMap(({ articles }) => articles.map((id) => [id, articles[0] ?? id] as const)),
  );
  return read.map((answer) =>
    'error' in answer ? answer : { ...answer, cluster: clusters.get(String(answer.docId)) ?? '' },
  );
}

function articleOf(line: z.infer<typeof Line>): Article {
  const title = line.title ?? null;
  const text = line.text ?? '';
  return {
    id: String(line.docId),
    title,
    dateline: null,
    paragraphs: text.split('\n').filter((paragraph) => paragraph.trim() !== ''),
    leftOut: [],
    genre: 'report',
    date: line.date ?? null,
    publisher: line.publisher ?? null,
    author: null,
    url: line.url ?? null,
    language: guessLanguage(`${title ?? ''}\n${text}`),
  };
}
