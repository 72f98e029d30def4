import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import type { Genre } from '../../articles/genre.ts';

/** Which text of an article, so that work on it can be kept. */
export type ArticleVersion = Readonly<{ id: string; version: number }>;

/** An article as a briefing finds it. */
export type ListedArticle = ArticleVersion &
  Readonly<{
    /** When it was published; when it was first seen, where nobody says. Epoch ms. */
    at: number;
    firstSeenAt: number;
    /** When its present version was kept. */
    changedAt: number;
    /** Why the text is not the whole one, as a sentence; `null` where it is. */
    note: string | null;
    /** Who publishes it, where the briefing says so; it goes before what the article says. */
    publisher: string | null;
    source: string;
    /** How far up a source of the briefing had it, 1 for its first; null where nobody knows. */
    prominence: number | null;
  }>;

/** Why there is a version: the feed's own text, the page's, or a text that was changed. */
export type VersionCause = 'feed' | 'page' | 'update';

const GENRES = [
  'report',
  'opinion',
  'analysis',
  'interview',
  'fact-check',
  'live',
  'round-up',
  'sport',
  'press-release',
  'obituary',
  'sponsored',
] as const satisfies readonly Genre[];

/** The parts of an article that a place to keep it has to have; others come and go with readers. */
const Kept = z.looseObject({
  id: z.string(),
  title: z.string().nullable(),
  dateline: z.object({ place: z.string().nullable(), agency: z.string().nullable() }).nullable(),
  paragraphs: z.array(z.string()),
  leftOut: z.array(z.string()),
  date: z.string().nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  genre: z.enum(GENRES),
});

/** A kept article; `null` where it was kept in a form that is not known any more. */
export function readKeptArticle(body: string): Article | null {
  return Kept.safeParse(JSON.parse(body)).data ?? null;
}
