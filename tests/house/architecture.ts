import { dirname, join } from 'node:path';
import { unexplained } from './numbers.ts';
import { piecesOfPatterns } from './patterns.ts';
import type { Import } from '../source-files.ts';

/**
 * The floors of the house, top first: imports only go down. Folders on one line are neighbours
 * and never import each other. A file belongs to the first entry that its path starts with.
 */
export const FLOORS: readonly (readonly string[])[] = [
  ['main.ts', 'cli.ts'],
  ['cli/'],
  ['start/'],
  ['config/'],
  ['bot/'],
  ['chat/slack/', 'chat/discord/', 'chat/local/'],
  ['chat/'],
  ['schedule/', 'harvest/'],
  ['store/'],
  ['briefings/'],
  ['sources/'],
  ['workers/', 'web/'],
  ['digest/'],
  ['articles/'],
  ['text/'],
  ['languages/'],
];

/** What every floor may use: the words for logging and for errors that people can mend, without secrets. */
const GROUND: ReadonlySet<string> = new Set(['log.ts', 'user-error.ts', 'hide-secrets.ts']);

/** Packages that a server does not have: `npm ci --omit=dev` leaves out what only tests need. */
export function notInstalled(imports: readonly Import[], installed: ReadonlySet<string>): string[] {
  return (
    imports
      // "import" in a sentence that a command prints is followed by no name of a package.
      .filter(({ to, kind }) => kind === 'package' && /^(?!node:)[@a-z]/.test(to))
      .filter(({ to }) => !installed.has(packageOf(to)))
      .map(({ from, to }) => `${from} needs ${to}`)
  );
}

/** "@slack/bolt" of "@slack/bolt/dist/x", "kysely" of "kysely/migration". */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Packages that live in few folders only, and the folders. */
const HOMES: readonly (readonly [name: RegExp, ...homes: string[]])[] = [
  [/^discord\.js$|^@discordjs\//, 'chat/discord/'],
  [/^@slack\//, 'chat/slack/'],
  [/^hono$|^@hono\//, 'chat/local/'],
  [/^kysely$|^pg$|^node:sqlite$/, 'store/'],
  [/^node-cron$|^croner$/, 'schedule/'],
  [/^prom-client$/, 'schedule/', 'harvest/'],
  [/^commander$/, 'cli.ts', 'cli/'],
  [/^undici(?:$|\/)|^ipaddr\.js$|^robots-parser$/, 'web/'],
  [/^feedsmith$/, 'articles/feed/'],
  [/^pino$/, 'log.ts'],
  [/^node:worker_threads$/, 'workers/'],
];

/** The pure floors: the same input gives the same output, always. */
const PURE = ['digest/', 'articles/', 'text/', 'languages/'];
const IMPURE_MODULES =
  /^node:(?:fs|fs\/promises|net|http|https|dns|child_process|worker_threads|os|process|timers|timers\/promises|crypto|perf_hooks)$/;
const IMPURE_CODE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.|\bfetch\(|\bsetTimeout\b|\bsetInterval\b|\bcrypto\./;

function floorOf(file: string): number {
  return FLOORS.findIndex((places) => places.some((place) => file.startsWith(place)));
}

function placeOf(file: string): string | undefined {
  return FLOORS[floorOf(file)]?.find((place) => file.startsWith(place));
}

/** Imports that go up, or to a neighbour. */
export function upward(imports: readonly Import[]): string[] {
  return imports
    .filter(({ kind, to }) => kind === 'file' && !GROUND.has(to))
    .filter(({ from, to }) => {
      if (GROUND.has(from)) return true;
      const [above, below] = [floorOf(from), floorOf(to)];
      return below < above || (below === above && placeOf(from) !== placeOf(to));
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

/** Files that stand on no floor. */
export function homeless(files: readonly string[]): string[] {
  return files.filter((file) => floorOf(file) < 0 && !GROUND.has(file));
}

/** Packages that are used outside of their home. */
export function strayPackages(imports: readonly Import[]): string[] {
  return imports
    .filter(({ kind }) => kind === 'package')
    .filter(({ from, to }) =>
      HOMES.some(
        ([name, ...homes]) => name.test(to) && !homes.some((home) => from.startsWith(home)),
      ),
    )
    .map(({ from, to }) => `${from} uses ${to}`);
}

/** Clock, chance, network or disk on a pure floor. */
export function impurities(files: ReadonlyMap<string, string>, imports: readonly Import[]) {
  const code = [...files].flatMap(([file, text]) => {
    const found = isPure(file) ? IMPURE_CODE.exec(withoutComments(text)) : null;
    return found === null ? [] : [`${file} uses ${found[0]}`];
  });
  const modules = imports
    .filter(({ from, to }) => isPure(from) && IMPURE_MODULES.test(to))
    .map(({ from, to }) => `${from} uses ${to}`);
  return [...code, ...modules];
}

function isPure(file: string): boolean {
  return PURE.some((place) => file.startsWith(place));
}

/** Files other than the two roots that touch `process`. */
export function processUsers(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([file]) => file !== 'main.ts' && file !== 'cli.ts')
    .filter(([, text]) => /\bprocess\.(?!\w*Id\b)/.test(withoutComments(text)))
    .map(([file]) => file);
}

/**
 * What cuts a language tag by itself: a call on something named after a language or tag, a pattern
 * that is tried on one, or a comparison of one.
 */
const TAG_CUT =
  /\b(?:\w*[lL]anguage|lang|tag|locale)\b\??(?:\.\w+\(\))*\??\.(?:slice|split|startsWith|substring|replace|replaceAll|match|toLowerCase)\(|\.(?:test|exec)\(\w*[lL]ang\w*\)|\b(?:language|lang|tag|locale|primary) [=!]== '[a-z]/;

/** Files that read a language tag without `languageOfTag`. */
export function tagReaders(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([file]) => file !== 'languages/language-of.ts')
    .flatMap(([file, text]) => {
      const found = TAG_CUT.exec(withoutComments(text));
      return found === null ? [] : [`${file} has ${found[0]}`];
    });
}

/** Characters of a pattern that can be read at once; longer ones are put together of named parts. */
const LONGEST_PATTERN = 80;
const LONG_LINE = /[^\n]{81}/;

/** A language has lists and forms that its readers fill in: what stands there is one of many. */
const LISTS = 'languages/';

/**
 * Patterns with flags within them, "(?i:". V8 ignores these where it compiles patterns without optimising,
 * as it does in the bot that `npm start` runs, and now and then elsewhere: it has `inAnyCase` instead.
 */
export function flagsWithin(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    piecesOfPatterns(file, text)
      .filter((piece) => /\(\?[a-z-]+:/.test(piece))
      .map((piece) => `${file} has flags within a pattern: ${piece}`),
  );
}

/** Patterns, and pieces and parts of composed ones, that nobody can check by eye. */
export function longPatterns(files: ReadonlyMap<string, string>): string[] {
  return (
    [...files]
      // A pattern stands on one line: most files have none that long, and need no parsing.
      .filter(([file, text]) => !file.startsWith(LISTS) && LONG_LINE.test(text))
      .flatMap(([file, text]) =>
        piecesOfPatterns(file, text)
          .filter((source) => source.length > LONGEST_PATTERN)
          .map((source) => `${file} has a pattern of ${source.length}: ${source.slice(0, 40)}…`),
      )
  );
}

/** Rooms whose rules weigh and bound: where a number came from decides whether it may be changed. */
const WEIGHING = ['digest/'];

/** Numbers without a name, and named ones of which no comment says where they are from. */
export function unexplainedNumbers(files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([file, text]) => WEIGHING.some((room) => file.startsWith(room)) && /\d/.test(text))
    .flatMap(([file, text]) => unexplained(file, text));
}

/** Files that lie at one level of a folder: what has more wants rooms named by what is in them. */
const MOST_AT_ONE_LEVEL = 16;
/** A file a language. */
const WITHOUT_ROOMS: ReadonlySet<string> = new Set(['languages']);

/** Folders in which nobody finds anything by its name. */
export function crowded(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > MOST_AT_ONE_LEVEL && !WITHOUT_ROOMS.has(folder))
    .map(([folder, count]) => `${folder} has ${count} files`);
}

/** Rings of files that import each other, each as the path around it. */
export function cycles(imports: readonly Import[]): string[] {
  return ringsOf(imports.filter(({ kind }) => kind === 'file').map(({ from, to }) => [from, to]));
}

/**
 * Rings of rooms of the digest that import each other. A room and the rooms within it may: the
 * outer one is their door and holds the forms that they share.
 */
export function roomCycles(imports: readonly Import[]): string[] {
  const steps = imports
    .filter(({ kind, from, to }) => kind === 'file' && isInRoom(from) && isInRoom(to))
    .map(({ from, to }) => [dirname(from), dirname(to)] as const)
    .filter(([from, to]) => !isWithin(from, to) && !isWithin(to, from));
  return ringsOf(steps);
}

function isInRoom(file: string): boolean {
  return dirname(file).startsWith('digest/');
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

function ringsOf(steps: readonly (readonly [from: string, to: string])[]): string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of steps) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
}

/** What reads and works through articles: large, and loaded by the threads that do so alone. */
const READING =
  /^articles\/(?:page|head|feed\/(?!site\/)|formats\/(?!article-format|yaml-fields))|^articles\/parse-article\.ts|^digest\/(?:quotes|dates)\//;

/** Imports when a file is loaded: neither of types alone, nor of what is loaded when it is needed. */
const LOADED = /(?:^|\n)(?:import|export)\s(?!type\b)[^'";]*?\bfrom\s*'(\.[^']+)'/g;

/** Files for reading articles that are loaded with `root`. */
export function readersIn(root: string, files: ReadonlyMap<string, string>): string[] {
  const loaded = new Set([root]);
  for (const file of loaded) {
    for (const [, target = ''] of (files.get(file) ?? '').matchAll(LOADED)) {
      loaded.add(join(dirname(file), target));
    }
  }
  return [...loaded].filter((file) => READING.test(file));
}
