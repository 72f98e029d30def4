import { dirname } from 'node:path';
import { formatOf, type ArticleFormat } from '../articles/formats/article-format.ts';
import { FAULTS, refused } from '../articles/faults.ts';
import { ARTICLE_LIMITS } from '../articles/limits.ts';
import type { ParsedArticle } from '../articles/parse-article.ts';
import { GivenUp } from '../workers/given-up.ts';
import type { FileEntry, Files } from './files/files.ts';
import type { Kept } from './files/kept.ts';
import { unreadable } from './files/unreadable.ts';

/** Bytes → Article, away from the main thread. Rejects with `GivenUp`. */
export type ParseFile = (
  bytes: Uint8Array,
  about: Readonly<{ where: string; format: ArticleFormat; language: string | null }>,
) => Promise<ParsedArticle>;

/** Reads article files, each once as long as it does not change, whoever asks and how often. */
export type ArticleReader = Readonly<{
  read: (
    entry: FileEntry,
    about: Readonly<{ where: string; language: string | null }>,
  ) => Promise<ParsedArticle>;
  /** Drops what is known of files of a folder that are not among `paths` any more. */
  forget: (folder: string, paths: ReadonlySet<string>) => void;
  /** Drops what is known of folders that are not among these any more. */
  forgetFolders: (folders: ReadonlySet<string>) => void;
}>;

type Known = Readonly<{ stamp: string; parsed: Promise<ParsedArticle> }>;

/** Files whose bytes are in memory at once: 5 MB each at most. */
const AT_ONCE = 4;

export function createArticleReader({
  files,
  parse,
  kept,
}: {
  files: Files;
  parse: ParseFile;
  kept: Kept;
}): ArticleReader {
  /** By folder, then by path. */
  const known = new Map<string, Map<string, Known>>();
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  }

  async function parseFile(
    { path, name, stamp, bytes }: FileEntry,
    { where, language }: { where: string; language: string | null },
  ): Promise<ParsedArticle> {
    const format = formatOf(name);
    if (format === null) return { article: null, problems: [] };
    if (bytes > ARTICLE_LIMITS.bytes) return refused(where, FAULTS.large(bytes));
    const keptAs = ['parse', path, stamp, where, format, language].join('\n');
    const before = await kept.get(keptAs);
    if (isParsed(before)) return before;
    return inTurn(async () => {
      try {
        // One byte more than allowed, so that a file that has grown since is seen to be too large.
        const content = await files.read(path, ARTICLE_LIMITS.bytes + 1);
        const parsed = await parse(content, { where, format, language });
        // What was read is what the stamp stands for, unless the file grew meanwhile.
        if (content.byteLength === bytes) kept.put(keptAs, parsed);
        return parsed;
      } catch (error) {
        return { article: null, problems: [explain(where, error)] };
      }
    });
  }

  return {
    read(entry, about) {
      const stamp = `${entry.stamp} ${about.language}`;
      const folder = dirname(entry.path);
      const ofFolder = known.get(folder) ?? new Map<string, Known>();
      known.set(folder, ofFolder);
      const before = ofFolder.get(entry.path);
      if (before?.stamp === stamp) return before.parsed;
      const parsed = parseFile(entry, about);
      ofFolder.set(entry.path, { stamp, parsed });
      return parsed;
    },
    forget(folder, paths) {
      const ofFolder = known.get(folder);
      if (ofFolder === undefined) return;
      for (const path of ofFolder.keys()) if (!paths.has(path)) ofFolder.delete(path);
    },
    forgetFolders(folders) {
      for (const folder of known.keys()) if (!folders.has(folder)) known.delete(folder);
    },
  };
}

/** The same code wrote it, as `Kept` promises: only a damaged store holds anything else. */
function isParsed(value: unknown): value is ParsedArticle {
  if (typeof value !== 'object' || value === null) return false;
  if (!('article' in value && 'problems' in value) || !Array.isArray(value.problems)) return false;
  const { article } = value;
  if (typeof article !== 'object') return false;
  return article === null || ('paragraphs' in article && Array.isArray(article.paragraphs));
}

function explain(where: string, error: unknown) {
  if (!(error instanceof GivenUp)) return unreadable(where, error);
  const message = `This was given up: ${error.message}`;
  const remedy = 'Save the article as plain text; it is left out until the file changes.';
  return { where, line: null, message, remedy };
}
