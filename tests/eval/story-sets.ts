import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { guessLanguage } from '../../src/text/language.ts';
import { sharedPath } from '../shared-data.ts';

const Text = z.object({
  title: z.string().nullish(),
  text: z.string(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
  lang: z.string().nullish(),
});
const Grouped = Text.extend({
  docId: z.string(),
  cluster: z.string(),
  topic: z.number().nullish(),
});
const Pair = z.object({ pairId: z.string(), label: z.string(), a: Text, b: Text });

/** One article of a set with the story that it belongs to; stories of one topic are alike. */
export type GroupedArticle = Readonly<{ article: Article; cluster: string; topic: string }>;

/** The lines of a packed set as they stand. */
export function readSetLines(path: string): string[] {
  return gunzipSync(readFileSync(sharedPath(path)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

function rows(path: string): unknown[] {
  return readSetLines(path).map((line): unknown => JSON.parse(line));
}

export function readGrouped(set: string): GroupedArticle[] {
  return rows(`clusters/${set}.jsonl.gz`).map((row) => {
    const one = Grouped.parse(row);
    const topic = one.topic === null || one.topic === undefined ? one.cluster : String(one.topic);
    return { article: articleOf(one, one.docId), cluster: one.cluster, topic };
  });
}

export function readPairs() {
  return rows('clusters/semeval-pairs.dev.jsonl.gz').map((row) => {
    const { pairId, label, a, b } = Pair.parse(row);
    return { pairId, label, a: articleOf(a, 'a'), b: articleOf(b, 'b') };
  });
}

function articleOf(row: z.infer<typeof Text>, id: string): Article {
  const title = row.title ?? null;
  return {
    id,
    title,
    dateline: null,
    paragraphs: row.text.split('\n').filter((line) => line.trim() !== ''),
    leftOut: [],
    genre: 'report',
    date: row.date ?? null,
    publisher: row.outlet ?? null,
    author: null,
    url: row.url ?? null,
    language: row.lang ?? guessLanguage(`${title ?? ''}\n${row.text}`),
  };
}
