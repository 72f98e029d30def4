import { z } from 'zod';
import type { Article } from '../articles/article.ts';
import type { Problem } from '../articles/problem.ts';
import type { FailingSource } from '../digest/digest.ts';
import { lineProblem } from '../digest/stories/filter/read-filter.ts';
import { SourceEntry, type BriefingSource } from './source-entry.ts';
import { Window } from './window.ts';

/** A topic that the team follows, with the articles that could be read. */
export type Briefing = Readonly<{
  slug: string;
  title: string;
  description: string | null;
  /** Number of summary sentences for each story. */
  sentences: 'short' | 'medium' | 'long';
  /** Most quotes shown at first; the others are behind a button. */
  quotes: number;
  articles: readonly Article[];
  /** What it follows beside the files of its folder. */
  sources: readonly BriefingSource[];
  /** Lines of words, all of which an article must match; a line is alternatives. */
  about: readonly string[];
  /** Words that no article may have. */
  not: readonly string[];
  /** How far back its digests look, ms. */
  windowMs: number;
  /** Article files that could not be read. */
  unreadable: number;
  /** Article files that are still being read: they will be there when asked again. */
  unread: number;
  /** The folder, as people know it: `briefings/nk-russia`. */
  folder: string;
  problems: readonly Problem[];
  /** What it follows, or a list of it, could not be read: what is missing in `sources` is not gone. */
  hidesSources?: boolean;
  /**
   * Where it follows something: since when its articles are there (epoch ms), how many came in without
   * their text, whether any source was fetched yet, and what fails.
   */
  stock?: Readonly<{
    since: number;
    bare?: number;
    isFetched: boolean;
    failing: readonly FailingSource[];
  }>;
  /** Articles that came in and were counted alone, where that was asked for. */
  counted?: number;
  /** How far up its source has an article, 1 for the first, by its id; where the order says something. */
  prominence?: ReadonlyMap<string, number>;
}>;

const line = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .superRefine((text, context) => {
    const wrong = lineProblem(text);
    if (wrong !== null) context.addIssue({ code: 'custom', message: `The line ${wrong}` });
  });

const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What briefing.yaml may say; all of it is optional. Also the source of its JSON Schema. */
export const BriefingFile = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .max(150)
    .optional()
    .meta({ description: "the briefing's title in at most 150 characters" }),
  description: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .meta({ description: 'what the briefing covers, in at most 500 characters' }),
  language: z
    .string()
    .regex(language)
    .optional()
    .meta({ description: 'the language of its articles, a tag like en or ja' }),
  summary: z
    .enum(['short', 'medium', 'long'])
    .optional()
    .meta({ description: 'how long summaries are: short, medium or long' }),
  quotes: z
    .int()
    .min(0)
    .max(20)
    .optional()
    .meta({ description: 'how many quotes are shown at first, 0 to 20' }),
  include: z.array(z.string().min(1).max(200)).min(1).max(50).optional().meta({
    description: 'which files of the folder are articles, a list of patterns like ["*.md"]',
  }),
  sources: z.array(SourceEntry).max(500).optional().meta({
    description:
      'what to follow: a list of feeds, sites and lists of feeds (OPML), each on a line behind "- "',
  }),
  about: z.array(line).max(50).optional().meta({
    description:
      'what articles must be about: a list of lines, all of which must match; a line is words or phrases with commas between, one of which must be there, such as [Finland, "Sweden, Norway"]',
  }),
  not: z.array(line).max(200).optional().meta({
    description: 'words that leave an article out, a list such as [football, recipe]',
  }),
  window: Window.optional(),
});
