import { newestFirst } from '../articles/date/newest-first.ts';
import { formatOf } from '../articles/formats/article-format.ts';
import type { Problem } from '../articles/problem.ts';
import { anyOf, regex } from '../languages/regex.ts';
import type { ArticleReader } from './article-reader.ts';
import type { Briefing } from './briefing.ts';
import type { Files } from './files/files.ts';
import { matchesPattern } from './files/matches-pattern.ts';
import type { Patience } from './files/patience.ts';
import { isPlainName, oddName } from './files/plain-name.ts';
import type { SettingsReader } from './read-settings.ts';
import type { SourceReader } from './source-reader.ts';
import { DEFAULT_WINDOW, windowMs } from './window.ts';
import { unreadable } from './files/unreadable.ts';

/** A folder with more articles than this is an archive; the newest by name are read. */
const MOST_ARTICLES = 200;

/** Where a briefing lies: on disk, as people know it, and by its topic. */
export type BriefingFolder = Readonly<{ folder: string; shown: string; slug: string }>;

/** A briefing without its articles, which are all still to be read, and the names of their files. */
export type OpenedBriefing = Readonly<{
  briefing: Briefing;
  at: BriefingFolder;
  names: readonly string[];
  language: string | null;
  /** The path of briefing.yaml; `null` without one. */
  settingsPath: string | null;
}>;

/** Opens one folder: what briefing.yaml says, and which articles are there. */
export async function openBriefing(
  at: BriefingFolder,
  {
    files,
    settings,
    sources,
  }: Readonly<{ files: Files; settings: SettingsReader; sources: SourceReader }>,
): Promise<OpenedBriefing> {
  const { folder, shown, slug } = at;
  const { names, problems, isAway } = await namesIn(files, folder, shown);
  const settingsName = names.find((name) => /^briefing\.ya?ml$/i.test(name)) ?? null;
  const [settingsFile = null] =
    settingsName === null ? [] : await files.entries(folder, [settingsName]);
  const said = await settings.read(settingsFile, `${shown}/${settingsName}`);
  const { values } = said;
  const found = names.filter((name) => isArticleFile(name, values.include));
  const chosen = found.slice(-MOST_ARTICLES);
  const followed = await sources(values.sources ?? [], { folder, shown });
  const briefing = {
    slug,
    title: values.title ?? slug,
    description: values.description ?? null,
    sentences: values.summary ?? 'medium',
    quotes: values.quotes ?? 6,
    articles: [],
    sources: followed.sources,
    about: values.about ?? [],
    not: values.not ?? [],
    windowMs: windowMs(values.window ?? DEFAULT_WINDOW),
    unreadable: 0,
    unread: chosen.length,
    folder: shown,
    hidesSources:
      isAway ||
      (settingsName !== null && settingsFile === null) ||
      said.hidesSources ||
      followed.problems.length > 0,
    problems: [
      ...problems,
      ...said.problems,
      ...followed.problems,
      ...tooMany(found.length, shown),
    ],
  };
  const language = values.language ?? null;
  return { briefing, at, names: chosen, language, settingsPath: settingsFile?.path ?? null };
}

/** Reads the articles of an opened briefing. Broken ones become problems. */
export async function readArticles(
  { briefing, at: { folder, shown }, names, language }: OpenedBriefing,
  {
    files,
    articles,
    patience,
  }: Readonly<{ files: Files; articles: ArticleReader; patience: Patience }>,
): Promise<Briefing> {
  const entries = await files.entries(folder, names);
  const there = entries.filter((entry) => entry !== null);
  articles.forget(folder, new Set(there.map(({ path }) => path)));
  const parsed = await Promise.all(
    there.map((entry) =>
      patience.waitFor(articles.read(entry, { where: `${shown}/${entry.name}`, language })),
    ),
  );
  const read = parsed.filter((one) => one !== null);
  return {
    ...briefing,
    articles: newestFirst(read.flatMap(({ article }) => article ?? [])),
    unreadable: read.filter(({ article }) => article === null).length,
    unread: parsed.length - read.length,
    problems: [
      ...briefing.problems,
      ...names.flatMap((name, at) => (entries[at] === null ? [missing(shown, name)] : [])),
      ...read.flatMap((one) => one.problems),
    ],
  };
}

function tooMany(count: number, where: string): readonly Problem[] {
  if (count <= MOST_ARTICLES) return [];
  const message = `The folder has ${count} articles; ${MOST_ARTICLES} are read, the last by name.`;
  return [{ where, line: null, message, remedy: 'Move old articles elsewhere.' }];
}

function missing(folder: string, name: string): Problem {
  return {
    where: `${folder}/${name}`,
    line: null,
    message: 'This is no file within the briefings folder, so it was not read.',
    remedy: 'Put the file itself there instead of a link.',
  };
}

function folderWithin(where: string, name: string): Problem {
  return {
    where: `${where}/${isPlainName(name) ? name : '…'}`,
    line: null,
    message: 'This is a folder within a briefing, so nothing in it is read.',
    remedy: 'Move its articles up, or the folder beside the others to make it a topic of its own.',
  };
}

function isArticleFile(name: string, include: readonly string[] | undefined): boolean {
  if (formatOf(name) === null || name.startsWith('.') || isLeftBehind(name)) return false;
  if (SETTINGS_TEXT.test(name)) return false;
  if (include !== undefined) return include.some((pattern) => matchesPattern(name, pattern));
  return !/^(?:readme|license|licence)\b/i.test(name);
}

/** "note~.md", "~$note.md": what an editor leaves behind while it saves, or has a file open. */
function isLeftBehind(name: string): boolean {
  return name.startsWith('~') || /~(?:\.\w{1,9})?$/.test(name);
}

/** What systems put into folders by themselves. */
const OF_SYSTEMS = /^(?:desktop\.ini|thumbs\.db)$/i;

/** "briefing.yaml.txt", as some editors save it; "settings.yaml". */
const SETTINGS_TEXT = regex.i`^briefing(?:\.(?:ya?ml\.\w{1,9}|${anyOf('json toml txt xml ini cfg conf config')}))?$`;
const OTHER_SETTINGS = /^(?!briefing\.ya?ml$).+\.(?:ya?ml|toml|ini|cfg|conf)$/i;
/** What holds an article, but in a form that is not read. */
const OTHER_FORMS = new Set(
  'doc docx docm odt pages pdf rtf numbers epub mobi wpd eml emlx mbox msg mht mhtml webarchive zip csv tsv xls xlsx ods ppt pptx json jsonl ndjson xml rss atom url webloc lnk rst adoc tex org textile mdx wiki gz tgz tar bz2 xz 7z rar one gdoc key fb2 djvu ps wps vtt srt log crdownload hwp hwpx xps php aspx asp jsp shtml part partial download bak old orig'.split(
    ' ',
  ),
);

/** Files that somebody meant for the briefing and that are not read, each with what to do. */
function passedOver(names: readonly string[], where: string): readonly Problem[] {
  return names.flatMap((name) => {
    if (name.startsWith('.') || isLeftBehind(name) || OF_SYSTEMS.test(name)) return [];
    const at = { where: `${where}/${name}`, line: null };
    if (SETTINGS_TEXT.test(name) || OTHER_SETTINGS.test(name)) {
      const message = 'This looks like the settings of the briefing, but is not read.';
      return [{ ...at, message, remedy: 'Name it briefing.yaml.' }];
    }
    if (!isBareName(name) && !OTHER_FORMS.has(/\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''))
      return [];
    const message = 'Files of this form are not read.';
    return [{ ...at, message, remedy: 'Save the article as .txt, .md or .html.' }];
  });
}

/** A file without an ending that is none of a repository's: somebody's article, most likely. */
function isBareName(name: string): boolean {
  return /^[^.]{1,80}$/.test(name) && /\p{L}/u.test(name) && !OF_REPOSITORIES.test(name);
}

const OF_REPOSITORIES = regex.i`^(?:${anyOf('readme licen[cs]e copying notice authors makefile dockerfile cname changelog todo icon')})`;

async function namesIn(files: Files, folder: string, where: string) {
  try {
    const { names, folders } = await files.list(folder);
    const odd = names.filter((name) => !isPlainName(name) && formatOf(name) !== null);
    return {
      isAway: false,
      names: names.filter(isPlainName),
      problems: [
        ...odd.map((name) => oddName(where, name)),
        ...passedOver(names.filter(isPlainName), where),
        ...folders.flatMap((name) => (name.startsWith('.') ? [] : [folderWithin(where, name)])),
      ],
    };
  } catch (error) {
    return { isAway: true, names: [], problems: [unreadable(where, error)] };
  }
}
