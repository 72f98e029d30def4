import { matchesGlob } from 'node:path';
import type { Article } from '../articles/article.ts';
import { ARTICLE_LIMITS } from '../articles/limits.ts';
import {
  formatOf,
  parseArticle,
  refuseLarge,
  type ParsedArticle,
} from '../articles/parse-article.ts';
import { showValue, type Problem } from '../articles/problem.ts';
import { readYamlFields } from '../articles/yaml-fields.ts';
import { cleanText } from '../articles/clean-text.ts';
import { BriefingFile, type Briefing } from './briefing.ts';
import type { FileEntry, Files } from './files.ts';

/** A folder with more articles than this is an archive; the newest by name are read. */
const MOST_ARTICLES = 200;

export type ArticleCache = Map<string, Readonly<{ stamp: string; parsed: ParsedArticle }>>;

/** Reads one folder: what briefing.yaml says and every article. Broken parts become problems. */
export async function readBriefing(
  files: Files,
  {
    folder,
    shown,
    slug,
    cache,
  }: { folder: string; shown: string; slug: string; cache: ArticleCache },
): Promise<Briefing> {
  const { entries, problems } = await listFolder(files, folder, shown);
  const settings = await readSettings(files, entries, shown);
  const { values } = settings;
  const found = entries.filter(({ name }) => isArticleFile(name, values.include));
  const chosen = found
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
    .slice(0, MOST_ARTICLES)
    .toReversed();
  const parsed = await Promise.all(
    chosen.map((entry) =>
      readArticle(files, entry, { shown, language: values.language ?? null, cache }),
    ),
  );
  const articles = parsed.flatMap(({ article }) => article ?? []).toSorted(newestFirst);
  return {
    slug,
    title: values.title ?? slug,
    description: values.description ?? null,
    sentences: values.summary ?? 'medium',
    quotes: values.quotes ?? 6,
    articles,
    files: found.length,
    folder: shown,
    problems: [
      ...problems,
      ...settings.problems,
      ...tooMany(found.length, shown),
      ...parsed.flatMap((one) => one.problems),
    ],
  };
}

/** By date, the newest first; undated last; ties by name, so that the order never wavers. */
function newestFirst(a: Article, b: Article): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function tooMany(count: number, place: string): readonly Problem[] {
  if (count <= MOST_ARTICLES) return [];
  const message = `The folder has ${count} articles; ${MOST_ARTICLES} are read, the last by name.`;
  return [{ place, line: null, message, remedy: 'Move old articles elsewhere.' }];
}

function isArticleFile(name: string, include: readonly string[] | undefined): boolean {
  if (formatOf(name) === null || name.startsWith('.')) return false;
  if (include !== undefined) return include.some((pattern) => matchesGlob(name, pattern));
  return !/^(?:readme|license|licence)\b/i.test(name);
}

async function listFolder(files: Files, folder: string, place: string) {
  try {
    return { entries: await files.list(folder), problems: [] };
  } catch (error) {
    return { entries: [], problems: [unreadable(place, error)] };
  }
}

async function readSettings(files: Files, entries: readonly FileEntry[], shown: string) {
  const entry = entries.find(({ name }) => /^briefing\.ya?ml$/i.test(name));
  if (entry === undefined) return { values: BriefingFile.parse({}), problems: [] };
  const place = `${shown}/${entry.name}`;
  try {
    const text = new TextDecoder().decode(await files.read(entry.path));
    return readYamlFields(cleanText(text), place, BriefingFile);
  } catch (error) {
    return { values: BriefingFile.parse({}), problems: [unreadable(place, error)] };
  }
}

async function readArticle(
  files: Files,
  entry: FileEntry,
  { shown, language, cache }: { shown: string; language: string | null; cache: ArticleCache },
): Promise<ParsedArticle> {
  const place = `${shown}/${entry.name}`;
  const stamp = `${entry.stamp} ${language}`;
  const known = cache.get(entry.path);
  if (known?.stamp === stamp) return known.parsed;
  const parsed = await parseFile(files, entry, { place, language });
  cache.set(entry.path, { stamp, parsed });
  return parsed;
}

async function parseFile(
  files: Files,
  entry: FileEntry,
  { place, language }: { place: string; language: string | null },
): Promise<ParsedArticle> {
  const format = formatOf(entry.name);
  if (format === null) return { article: null, problems: [] };
  if (entry.bytes > ARTICLE_LIMITS.bytes) return refuseLarge(place, entry.bytes);
  try {
    return parseArticle(await files.read(entry.path), { place, format, language });
  } catch (error) {
    return { article: null, problems: [unreadable(place, error)] };
  }
}

function unreadable(place: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : showValue(error);
  const message = `This could not be read (${reason}).`;
  return {
    place,
    line: null,
    message,
    remedy: 'Check that it exists and that the bot may read it.',
  };
}
