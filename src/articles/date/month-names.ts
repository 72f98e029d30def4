/**
 * Months as newspapers write them, in the languages of Latin and Cyrillic script: the first
 * letters that tell a month from the others, lower case, without accents. "mar" is March in
 * eight languages; a full name is found by its beginning.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'janv', 'ene', 'gen', 'sty', 'янв', 'січ', 'led', 'oca', 'ian', 'tammi'],
  ['feb', 'fév', 'fev', 'lut', 'фев', 'лют', 'úno', 'uno', 'şub', 'sub', 'helmi'],
  ['mar', 'mär', 'mrz', 'maa', 'mrt', 'мар', 'бер', 'bře', 'bre', 'maalis', 'márc'],
  ['apr', 'avr', 'abr', 'kwi', 'апр', 'кві', 'dub', 'nis', 'huhti', 'ápr'],
  ['may', 'mai', 'mag', 'maj', 'mei', 'май', 'мая', 'тра', 'kvě', 'kve', 'touko', 'máj'],
  ['jun', 'juin', 'giu', 'cze', 'июн', 'чер', 'čvn', 'haz', 'iun', 'kesä', 'jún'],
  ['jul', 'juil', 'lug', 'lip', 'июл', 'лип', 'čvc', 'tem', 'iul', 'heinä', 'júl'],
  ['aug', 'aoû', 'aou', 'ago', 'sie', 'авг', 'сер', 'srp', 'ağu', 'agu', 'elo'],
  ['sep', 'set', 'wrz', 'сен', 'вер', 'zář', 'zar', 'eyl', 'syys', 'szept'],
  ['oct', 'okt', 'out', 'ott', 'paź', 'paz', 'окт', 'жов', 'říj', 'rij', 'eki', 'loka'],
  ['nov', 'lis', 'ноя', 'kas', 'noi', 'marras'],
  ['dec', 'dez', 'déc', 'dic', 'gru', 'дек', 'гру', 'pro', 'ara', 'joulu'],
];

const BY_START: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((starts, month) => starts.map((start): [string, number] => [start, month + 1])),
);
const LONGEST_START = Math.max(...[...BY_START.keys()].map(({ length }) => length));

/** The month (1 to 12) that a word names, in full or cut ("Nov.", "novembre", "ноября"), or null. */
export function monthOf(word: string): number | null {
  const name = word.toLowerCase().normalize('NFC');
  for (let length = Math.min(name.length, LONGEST_START); length >= 3; length -= 1) {
    const month = BY_START.get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}
