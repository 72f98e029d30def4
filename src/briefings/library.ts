import { join } from 'node:path';
import type { Problem } from '../articles/problem.ts';
import type { Briefing } from './briefing.ts';
import type { Files } from './files/files.ts';
import { createArticleReader, type ParseFile } from './article-reader.ts';
import { nothingKept, type Kept } from './files/kept.ts';
import { createPatience } from './files/patience.ts';
import { isPlainName, oddName } from './files/plain-name.ts';
import { openBriefing, readArticles } from './read-briefing.ts';
import { createSettingsReader } from './read-settings.ts';
import { createSourceReader } from './source-reader.ts';
import { slugify } from './slug.ts';

/** All briefings as they are on disk now, and what is wrong with them. */
export type Shelf = Readonly<{
  briefings: readonly Briefing[];
  problems: readonly Problem[];
  /** The folder of all could not be read, as when its disk is away: what is missing is not gone. */
  isAway?: boolean;
}>;

/** Where briefings come from. Reads afresh each time, so that changed files count at once. */
export type Library = Readonly<{
  /**
   * With `patienceMs` it waits no longer than that for articles that are still being read: what
   * is not there by then is counted in `Briefing.unread`, read on, and there the next time.
   */
  read: (options?: ReadOptions) => Promise<Shelf>;
}>;

export type ReadOptions = Readonly<{
  patienceMs?: number;
  /**
   * Slugs of the briefings whose articles are wanted; without it those of all. The others come
   * without theirs, as if all were still to be read: looking at thousands of files takes seconds.
   */
  articlesOf?: ChooseBriefings;
  /**
   * What came in for a briefing is counted (`Briefing.counted`) instead of read: a list of all that
   * there is needs no thousands of texts, and would keep them.
   */
  stored?: 'counted';
}>;

/** What a briefing is called, for whoever looks for one. */
export type Named = Pick<Briefing, 'slug' | 'title'>;

export type ChooseBriefings = (named: readonly Named[]) => readonly string[];

/** For whoever needs what briefings say of themselves, and none of their articles. */
export const NO_ARTICLES: ChooseBriefings = () => [];

/**
 * Briefings from the folders within `root`. Nothing is watched: a look at the files' stamps takes
 * under a millisecond, works on every file system, and only changed articles are parsed again.
 */
export function createLibrary({
  root,
  shownRoot,
  files,
  parse,
  reserved,
  kept = nothingKept,
}: {
  root: string;
  /** How messages call `root`. */
  shownRoot: string;
  files: Files;
  parse: ParseFile;
  /** Words that no slug may be. */
  reserved: ReadonlySet<string>;
  /** Where parsed articles outlast a restart. */
  kept?: Kept;
}): Library {
  const articles = createArticleReader({ files, parse, kept });
  const settings = createSettingsReader(files);
  const sources = createSourceReader(files);
  return {
    async read({ patienceMs = Number.POSITIVE_INFINITY, articlesOf } = {}) {
      const listed = await listFolders(files, root, shownRoot);
      const { chosen, problems } = chooseSlugs(listed.folders, shownRoot, reserved);
      using patience = createPatience(patienceMs);
      const opened = await Promise.all(
        chosen.map(({ name, slug }) =>
          openBriefing(
            { folder: join(root, name), shown: `${shownRoot}/${name}`, slug },
            { files, settings, sources },
          ),
        ),
      );
      articles.forgetFolders(new Set(opened.map(({ at }) => at.folder)));
      settings.forget(new Set(opened.flatMap(({ settingsPath }) => settingsPath ?? [])));
      const named = opened.map(({ briefing }) => briefing);
      const wanted = articlesOf === undefined ? null : new Set(articlesOf(named));
      const briefings = await Promise.all(
        opened.map(async (one) =>
          wanted === null || wanted.has(one.briefing.slug)
            ? readArticles(one, { files, articles, patience })
            : one.briefing,
        ),
      );
      const all = [...listed.problems, ...problems, ...briefings.flatMap((one) => one.problems)];
      return { briefings, problems: all, isAway: listed.isAway };
    },
  };
}

async function listFolders(files: Files, root: string, where: string) {
  try {
    return { folders: await files.folders(root), problems: [], isAway: false };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const problem = {
      where,
      line: null,
      message: `The briefings folder ${isMissing ? 'is not there' : 'could not be read'}.`,
      remedy: `${isMissing ? 'Create it' : 'Give the user that runs the bot the right to'}, or name another one with BRIEFINGS_DIR.`,
    };
    return { folders: [], problems: [problem], isAway: true };
  }
}

type Folder = Readonly<{ name: string; slug: string }>;

/** Of folders with the same slug the first by name wins; the others are reported. */
function chooseSlugs(names: readonly string[], root: string, reserved: ReadonlySet<string>) {
  const chosen = new Map<string, Folder>();
  const problems: Problem[] = [];
  const refuse = (name: string, message: string): void => {
    problems.push({ where: `${root}/${name}`, line: null, message, remedy: 'Rename the folder.' });
  };
  for (const name of names) {
    if (!isPlainName(name)) {
      problems.push(oddName(root, name));
      continue;
    }
    const slug = slugify(name);
    const taken = chosen.get(slug);
    if (slug === '') refuse(name, 'The folder name has no letter or digit to make a topic of.');
    else if (reserved.has(slug))
      refuse(name, `The topic "${slug}" is a word of the command itself.`);
    else if (taken !== undefined) {
      refuse(name, `The topic "${slug}" is already that of ${root}/${taken.name}.`);
    } else chosen.set(slug, { name, slug });
  }
  return { chosen: [...chosen.values()], problems };
}
