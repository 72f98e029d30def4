import { MONTHS_WITHOUT_FILE } from '../../languages/kin/months-without-file.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import { either, regex } from '../../languages/regex.ts';

/**
 * Months as newspapers write them, by the letters that tell them apart. "mar" is March in eight
 * languages; a full name is found by its beginning.
 */
const BY_START: ReadonlyMap<string, number> = new Map(
  [...LANGUAGES.map(({ months = '' }) => months), ...MONTHS_WITHOUT_FILE.values()]
    .flatMap((months) =>
      months
        .trim()
        .split(/\s+/)
        .flatMap((starts, at) =>
          starts.split('|').map((start): [string, number] => [start, at + 1]),
        ),
    )
    .filter(([start]) => start !== ''),
);
const LENGTHS = [...BY_START.keys()].map(({ length }) => length);
const LONGEST_START = Math.max(...LENGTHS);
const SHORTEST_START = Math.min(...LENGTHS);

/** The month (1 to 12) that a word names, in full or cut ("Nov.", "novembre", "ноября"), or null. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().normalize('NFC');
  for (let length = Math.min(name.length, LONGEST_START); length >= SHORTEST_START; length -= 1) {
    const month = BY_START.get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/** Months of the Levant that have two words, and their names in Egypt. */
const OF_TWO_WORDS: Readonly<Record<string, string>> = {
  'كانون الثاني': 'يناير',
  'تشرين الأول': 'أكتوبر',
  'تشرين الاول': 'أكتوبر',
  'تشرين الثاني': 'نوفمبر',
  'كانون الأول': 'ديسمبر',
  'كانون الاول': 'ديسمبر',
};
const TWO_WORDS = regex.gu`${either(...Object.keys(OF_TWO_WORDS))}`;
/** "يناير/كانون الثاني": both names of a month, which papers print side by side. */
const BOTH_NAMES = /(?<=\d )(\p{Script=Arabic}{2,8}) ?\/ ?\p{Script=Arabic}{2,8}(?= \d{4})/gu;

/** "7. listopada 2024.": October in Croatia, whose days and years have a point; in Poland, November. */
const CROATIAN_OCTOBER = /(?<=\d\. ?)listopada(?= \d{4}\.)/u;
/** "2024. gada 19. janvārī": Latvia has the year in front, and a word for it. */
const LATVIAN_DAY = /(\d{4})\. gada (\d{1,2}\. \p{L}+)/u;

/** A line whose months have one name of one word. */
export function withOneName(line: string): string {
  if (line.includes('listopada')) return line.replace(CROATIAN_OCTOBER, 'oct');
  if (line.includes(' gada ')) return line.replace(LATVIAN_DAY, '$2 $1');
  if (!/\p{Script=Arabic}/u.test(line)) return line;
  return line
    .replaceAll(TWO_WORDS, (name) => OF_TWO_WORDS[name] ?? name)
    .replaceAll(BOTH_NAMES, '$1');
}
