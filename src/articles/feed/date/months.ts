/**
 * Month names as feeds write them, by the letters that tell them apart, without accents. English
 * first; then German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish and Russian,
 * which publishing systems put into dates when the site's language is set.
 */
const MONTHS: readonly string[] = [
  'jan|ene|gen|sty|oca|янв',
  'feb|fev|lut|sub|фев',
  'mar|mrt|maa|mrz|мар',
  'apr|avr|abr|kwi|nis|апр',
  'may|mai|mag|mei|maj|маи|мая',
  'jun|juin|giu|cze|haz|июн',
  'jul|juil|lug|lip|tem|июл',
  'aug|aou|ago|sie|agu|авг',
  'sep|set|wrz|eyl|сен',
  'oct|okt|out|ott|paz|eki|окт',
  'nov|lis|kas|ноя',
  'dec|dez|dic|gru|ara|дек',
];

const BY_START: readonly (readonly [start: string, month: number])[] = MONTHS.flatMap(
  (starts, index) => starts.split('|').map((start) => [start, index + 1] as const),
).toSorted(([a], [b]) => b.length - a.length);

const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 1 to 12, or `null` for a word that is no month. */
export function monthOf(word: string): number | null {
  const english = ENGLISH.indexOf(word);
  if (english >= 0) return english + 1;
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .normalize('NFC');
  return BY_START.find(([start]) => plain.startsWith(start))?.[1] ?? null;
}
