import { z } from 'zod';
import { createGroups } from '../../digest/stories/group/create-groups.ts';
import type { Workers } from '../../workers/workers.ts';
import { explainFailure, readLine } from './answer-lines.ts';
import { articleOfLine } from './article-of-line.ts';
import type { Terminal } from '../terminal.ts';

const Line = z.object({
  docId: z.union([z.string(), z.number()]),
  title: z.string().max(100_000).nullish(),
  text: z.string().max(1_000_000).nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
});

const FILTER = {
  id: 'docId',
  schema: Line,
  remedy: 'Write {"docId": "…", "title": "…", "text": "…"}.',
};

/** `docId` as it came, with the story that it belongs to or why it belongs to none. */
export type GroupedLine =
  | Readonly<{ docId: string | number; cluster: string }>
  | Readonly<{ docId: string | number | null; error: string }>;

type CountTerms = Workers['countTerms'];

/** Reads standard input to its end and answers each line with its story, in the same order. */
export async function groupLines(terminal: Terminal, countTerms: CountTerms): Promise<void> {
  const lines: string[] = [];
  for await (const line of terminal.lines()) if (line.trim() !== '') lines.push(line);
  const answers = await groupAll(lines, countTerms);
  for (const answer of answers) await terminal.print(`${JSON.stringify(answer)}\n`);
}

/** Articles whose words are counted at once: enough to keep every thread busy. */
const AT_ONCE = 8;

/** Stories are named after one of their articles; the order of the lines changes nothing but the answers' order. */
export async function groupAll(
  lines: readonly string[],
  countTerms: CountTerms,
): Promise<readonly GroupedLine[]> {
  const groups = createGroups();
  const read: GroupedLine[] = [];
  const add = async (line: string): Promise<GroupedLine> => {
    const given = readLine(line, FILTER);
    if (given.kind === 'broken') return { docId: given.id, error: given.error };
    const { docId, text, ...about } = given.value;
    try {
      const article = articleOfLine(String(docId), { ...about, text: text ?? '' });
      for (const terms of await countTerms([article])) groups.add(terms);
      return { docId, cluster: '' };
    } catch (error) {
      return { docId, error: explainFailure('This article could not be read', error) };
    }
  };
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    read.push(...(await Promise.all(lines.slice(at, at + AT_ONCE).map(add))));
  }
  const clusters = new Map(
    groups.read().flatMap(({ articles }) => articles.map((id) => [id, articles[0] ?? id] as const)),
  );
  return read.map((answer) =>
    'error' in answer ? answer : { ...answer, cluster: clusters.get(String(answer.docId)) ?? '' },
  );
}
