import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inBasicPlane } from '../../src/languages/basic-plane.ts';
import { createPool } from '../../src/workers/pool.ts';
import { growthOf } from '../lint/linear-patterns.ts';
import { literalPatterns, type Pattern } from './patterns.ts';
import { projectRoot, sourceFiles } from '../source-files.ts';

/** Half of what one paragraph may hold: four times as quick to run through where a pattern is quadratic. */
const LENGTH = 10_000;
/** A linear pattern takes milliseconds for all its texts; one that hangs is ended by then. */
const GIVE_UP_MS = 10_000;

type Job = Readonly<{ source: string; flags: string; length: number }>;

/** The patterns that do not come to an end. */
async function endless(patterns: readonly Pattern[]): Promise<readonly string[]> {
  const pool = createPool<Job, true>({
    script: new URL('pattern-worker.ts', import.meta.url),
    size: 2,
  });
  const found = await Promise.all(
    patterns.map(async ({ file, source, flags }) => {
      try {
        await pool.run({ source, flags, length: LENGTH }, GIVE_UP_MS);
        return [];
      } catch {
        return [`${file}: /${source}/${flags}`];
      }
    }),
  );
  await pool.close();
  return found.flat();
}

/** Patterns that are put together while a module loads, of every module that reads foreign text. */
const READING = /^(?:articles|text|digest|languages|briefings)\/|^chat\/words\/|^schedule\/when\//;
const LANGUAGES =
  'en de fr es ru pt it nl sv da nb uk pl cs fi tr hu ro el bg id vi he fa hi ar ja zh ko'.split(
    ' ',
  );

const CLASSES = [String.raw`\p{L}`, String.raw`\p{N}`].map((name) => ({
  name,
  ranges: inBasicPlane(name).slice(1, -1),
}));

/** Letters by their class again, since hundreds of ranges take minutes to look through. */
function withNamesOfClasses(source: string): string {
  return CLASSES.reduce((named, { name, ranges }) => named.replaceAll(ranges, () => name), source);
}

async function findBuiltPatterns(): Promise<readonly Pattern[]> {
  const built = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [unknown, unknown]) {
      const given = source instanceof target ? source.source : String(source);
      const pattern = new target(given, typeof flags === 'string' ? flags : '');
      const { flags: set } = pattern;
      const written = withNamesOfClasses(pattern.source);
      // The packages that we use put patterns together as well, which are theirs to mend.
      const isOurs = !(new Error('where').stack ?? '').split('\n')[2]?.includes('node_modules');
      if (isOurs)
        built.set(`${written}/${set}`, { file: 'put together', source: written, flags: set });
      return pattern;
    },
  });
  try {
    for (const file of [...sourceFiles().keys()].filter((name) => READING.test(name)))
      await import(/* @vite-ignore */ `../../src/${file}`);
    const { annotate } = await import('../../src/digest/annotate.ts');
    // What is put together for a language is so when that language is first read.
    for (const language of LANGUAGES) {
      annotate(
        {
          text: '“A b,” C said. «А б», — сказал В. 「a」とBは述べた。',
          title: null,
          date: null,
          language,
        },
        'short',
      );
    }
  } finally {
    globalThis.RegExp = original;
  }
  return [...built.values()];
}

/** Modules load once, and show what they put together then. */
const builtPatterns = findBuiltPatterns();

describe('every pattern comes to an end on long runs of its own characters', () => {
  it('where it stands in the code', async () => {
    const patterns = [...sourceFiles()].flatMap(([file, text]) => literalPatterns(file, text));
    expect(patterns.length).toBeGreaterThan(100);
    expect(await endless(patterns)).toEqual([]);
  }, 600_000);

  it('where it is put together', async () => {
    const patterns = await builtPatterns;
    expect(patterns.length).toBeGreaterThan(200);
    expect(await endless(patterns)).toEqual([]);
  }, 600_000);

  it('and one that does not is found', async () => {
    const text = readFileSync(`${projectRoot}/tests/house/patterns.ts`, 'utf8');
    expect(literalPatterns('tests/house/patterns.ts', text).length).toBeGreaterThan(2);
    const pattern = { file: 'a.ts', source: String.raw`^(?:\p{Lu}\p{L}* ?)+,`, flags: 'u' };
    expect(await endless([pattern])).toHaveLength(1);
  }, 600_000);
});

describe('every pattern that is put together is linear, as lint says of those written out', () => {
  it('by its own structure', async () => {
    const patterns = await builtPatterns;
    // Of pages, of sentences, and of a language that is first read.
    for (const part of ['zum seitenanfang', 'contributed to this', 'selon'])
      expect(patterns.some(({ source }) => source.includes(part))).toBe(true);
    const slow = patterns.flatMap(({ source, flags }) => {
      const growth = growthOf(source, flags);
      return growth === null ? [] : [`${growth}: /${source.slice(0, 100)}/${flags}`];
    });
    expect(slow).toEqual([]);
  }, 600_000);

  it('and one that is not is found', () => {
    const BLANK = String.raw`\s*`;
    expect(growthOf(`^${BLANK},?${BLANK}-`, 'u')).toBe('quadratic');
  });
});
