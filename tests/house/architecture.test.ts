import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  crowded,
  cycles,
  homeless,
  impurities,
  flagsWithin,
  longPatterns,
  notInstalled,
  processUsers,
  readersIn,
  roomCycles,
  strayPackages,
  tagReaders,
  unexplainedNumbers,
  upward,
} from './architecture.ts';
import {
  filesOfSource,
  importsOf,
  projectRoot,
  sourceFiles,
  type Import,
} from '../source-files.ts';

const Package = z.object({ dependencies: z.record(z.string(), z.string()) });
const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
const installed = new Set(Object.keys(Package.parse(JSON.parse(text)).dependencies));

const files = sourceFiles();
const imports = [...files].flatMap(([file, text]) => importsOf(file, text));

const between = (from: string, to: string): Import => ({ from, to, kind: 'file' });
const using = (from: string, to: string): Import => ({ from, to, kind: 'package' });

describe('the house', () => {
  it('has files, and finds their imports', () => {
    expect(files.size).toBeGreaterThan(40);
    expect(imports).toContainEqual(between('digest/reading/reading.ts', 'text/sentences.ts'));
    expect(imports).toContainEqual(using('log.ts', 'pino'));
  });

  it('has a floor for every file', () => {
    expect(homeless([...files.keys()])).toEqual([]);
  });

  it('has rooms where a folder has many files', () => {
    expect(crowded(filesOfSource())).toEqual([]);
  });

  it('imports only downwards, never from a neighbour', () => {
    expect(upward(imports)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('has no ring of rooms inside the digest', () => {
    expect(roomCycles(imports)).toEqual([]);
  });

  it('keeps every SDK at home', () => {
    expect(strayPackages(imports)).toEqual([]);
  });

  it('needs nothing that npm ci --omit=dev leaves out', () => {
    expect(notInstalled(imports, installed)).toEqual([]);
  });

  it('has no clock, chance, network or disk below the sources', () => {
    expect(impurities(files, imports)).toEqual([]);
  });

  it('reads language tags in one place', () => {
    expect(tagReaders(files)).toEqual([]);
  });

  it('has no pattern that is too long to be checked by eye', () => {
    expect(longPatterns(files)).toEqual([]);
  });

  it('has no pattern with flags within it, which the running bot ignores', () => {
    expect(flagsWithin(files)).toEqual([]);
    const pattern = 'const BY = regex.u`(?i:by) (?<name>A)`;';
    expect(flagsWithin(new Map([['by.ts', pattern]]))).toHaveLength(1);
  });

  it('says of each number of the digest where it is from', () => {
    expect(unexplainedNumbers(files)).toEqual([]);
  });

  it('touches the process in its two roots only', () => {
    expect(processUsers(files)).toEqual([]);
  });

  it('reads articles in its threads alone, so that the process that answers stays small', () => {
    expect(readersIn('start/start-bot.ts', files)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it('see a reader that is loaded by the way', () => {
    const by = (text: string) => readersIn('main.ts', new Map([['main.ts', text]]));
    expect(by("import { readPage } from './articles/page/read-page.ts';")).toHaveLength(1);
    expect(by("import type { PageReading } from './articles/page/page-reading.ts';")).toEqual([]);
    expect(readersIn('workers/job.ts', files).length).toBeGreaterThan(20);
  });

  it('see an import that goes up', () => {
    expect(upward([between('text/words.ts', 'digest/digest.ts')])).toHaveLength(1);
    expect(upward([between('store/store.ts', 'chat/chat.ts')])).toHaveLength(1);
  });

  it('see an import from a neighbour', () => {
    expect(upward([between('chat/slack/app.ts', 'chat/discord/render/render.ts')])).toHaveLength(1);
    expect(upward([between('chat/slack/app.ts', 'chat/reply.ts')])).toEqual([]);
  });

  it('see a package that only tests have', () => {
    const used = [using('bot/a.ts', '@slack/web-api/dist/x'), using('bot/b.ts', 'vitest')];
    expect(notInstalled(used, new Set(['@slack/web-api']))).toEqual(['bot/b.ts needs vitest']);
  });

  it('see a cycle, a stray package, a file without a floor', () => {
    expect(cycles([between('text/a.ts', 'text/b.ts'), between('text/b.ts', 'text/a.ts')])).toEqual([
      'text/a.ts → text/b.ts → text/a.ts',
    ]);
    expect(strayPackages([using('bot/bot.ts', 'discord.js')])).toHaveLength(1);
    expect(homeless(['utils/misc.ts'])).toEqual(['utils/misc.ts']);
  });

  it('see a folder that wants rooms', () => {
    const flat = Array.from({ length: 30 }, (_, at) => `chat/teams/file-${at}.ts`);
    expect(crowded(flat)).toEqual(['chat/teams has 30 files']);
    expect(crowded(flat.slice(0, 12))).toEqual([]);
  });

  it('see a ring of rooms, but none between a door and the rooms behind it', () => {
    const names = 'digest/cast/names/spans.ts';
    const roles = 'digest/cast/roles/before.ts';
    expect(roomCycles([between(names, roles), between(roles, names)])).toEqual([
      'digest/cast/names → digest/cast/roles → digest/cast/names',
    ]);
    expect(
      roomCycles([
        between('digest/cast/read-cast.ts', names),
        between(names, 'digest/cast/reference.ts'),
      ]),
    ).toEqual([]);
  });

  it('see a language tag that is cut', () => {
    const cuts = [
      'const primary = language.slice(0, 2).toLowerCase();',
      "article.language.toLowerCase().split('-')[0]",
      "tag.replace(/[-_].*/, '')",
      "const english = language === 'en' || language.startsWith('en-');",
      '/^en\\b/i.test(language)',
      "if (primary !== 'en') return;",
    ];
    const files = new Map(cuts.map((text, at) => [`digest/${at}.ts`, text]));
    expect(tagReaders(files)).toHaveLength(cuts.length);
    const fine = "if (languageOfTag(language) === 'en') rulesFor(language).titles.has(word);";
    expect(tagReaders(new Map([['digest/a.ts', fine]]))).toEqual([]);
  });

  it('see a pattern that is too long, in one piece or between named parts', () => {
    const words =
      'mill|pier|ferry|bridge|harbour|council|mayor|school|station|market|library|museum';
    const long = new Map([
      ['text/a.ts', `const A = /^(?:${words})$/u;`],
      ['text/b.ts', `const B = regex.iu\`^(?:${words})\\b\${END}\`;`],
      ['text/c.ts', `const C = regex\`^(?:${words})$\`;`],
      ['text/d.ts', `const D = String.raw\`\\b(?:${words})\\b\`;`],
      ['text/e.ts', `const E = either('${words}', 'bay');`],
    ]);
    expect(longPatterns(long)).toHaveLength(5);
    const list = `const D = anyOf(String.raw\`${words.replaceAll('|', ' ')}\`);`;
    const fine = `${list} const F = regex.u\`^\${D}\\b\`; const words = '${words}';`;
    expect(longPatterns(new Map([['text/d.ts', fine]]))).toEqual([]);
  });

  it('see a number without a name, and one that is from nowhere', () => {
    const of = (text: string) => unexplainedNumbers(new Map([['digest/a.ts', text]]));
    expect(of('const isLong = (text: string) => text.length > 40;')).toHaveLength(1);
    expect(of('export function score(at: number) { return at * 0.5 + 12; }')).toHaveLength(2);
    expect(of('const MOST = 40;')).toHaveLength(1);
    expect(of('/** Words at most. */\nconst MOST = 40;')).toHaveLength(1);
    expect(of('/** Set by hand. */\nconst FEW = 4;\n\nconst MOST = 40;')).toHaveLength(1);
    expect(of('const WEIGHTS = { near: 0.5, far: -1 } as const;')).toHaveLength(1);
  });

  it('see where a number is from', () => {
    const of = (text: string) => unexplainedNumbers(new Map([['digest/a.ts', text]]));
    expect(of('/** Words at most. Set by hand; not tuned. */\nconst MOST = 40;')).toEqual([]);
    expect(of('/** A bound on time. */\nconst MOST = 40;\nconst LONGEST = 300;')).toEqual([]);
    expect(of('/** The weights of this file are set by hand. */\n\nconst A = 9;')).toEqual([]);
    expect(of('export const third = (all: string[], at: number) => all[at + 3];')).toEqual([]);
    expect(of('const NOUN = 1;').concat(of('const KINDS = { noun: 0, name: 1 };'))).toHaveLength(1);
  });

  it('see a clock, chance, a disk and the process', () => {
    const impure = new Map([
      ['text/a.ts', 'export const now = () => Date.now();'],
      ['digest/b.ts', 'export const chance = Math.random();'],
      ['articles/c.ts', '// Date.now() in a comment is fine'],
      ['bot/d.ts', 'export const home = process.env.HOME;'],
    ]);
    expect(impurities(impure, [using('text/a.ts', 'node:fs')])).toHaveLength(3);
    expect(processUsers(impure)).toEqual(['bot/d.ts']);
  });
});
