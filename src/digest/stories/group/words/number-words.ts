/**
 * Numbers from five to ninety in words, folded, by what they count: "elf Tote" and "11 dead" have a
 * number in common. Words that mean something else in another language are left out ("sept", "once",
 * "sei", "sex"); below five a number tells no event from another.
 */
const WORDS: Readonly<Record<string, string>> = {
  5: 'five funf cinq cinco cinque vijf пять fem piec',
  6: 'six sechs seis zes шесть szesc',
  7: 'seven sieben zeven семь siedem',
  8: 'eight acht huit ocho oito восемь osiem',
  9: 'nine neun neuf nueve nove negen девять dziewiec',
  10: 'ten zehn dix diez dez dieci tien десять dziesiec',
  11: 'eleven elf onze undici одиннадцать jedenascie',
  12: 'twelve zwolf douze doce dodici twaalf двенадцать dwanascie',
  13: 'thirteen dreizehn treize trece treze tredici dertien тринадцать trzynascie',
  14: 'fourteen vierzehn quatorze catorce quattordici veertien четырнадцать czternascie',
  15: 'fifteen funfzehn quinze quince quindici vijftien пятнадцать pietnascie',
  16: 'sixteen sechzehn dieciseis dezesseis sedici zestien шестнадцать szesnascie',
  17: 'seventeen siebzehn diecisiete dezessete diciassette zeventien семнадцать siedemnascie',
  18: 'eighteen achtzehn dieciocho dezoito diciotto achttien восемнадцать osiemnascie',
  19: 'nineteen neunzehn diecinueve dezenove diciannove negentien девятнадцать dziewietnascie',
  20: 'twenty zwanzig vingt veinte vinte venti twintig двадцать dwadziescia',
  30: 'thirty dreissig dreißig trente treinta trinta trenta dertig тридцать trzydziesci',
  40: 'forty vierzig quarante cuarenta quarenta quaranta veertig сорок czterdziesci',
  50: 'fifty funfzig cinquante cincuenta cinquenta cinquanta vijftig пятьдесят piecdziesiat',
  60: 'sixty sechzig soixante sesenta sessenta sessanta zestig шестьдесят szescdziesiat',
  70: 'seventy siebzig setenta settanta zeventig семьдесят siedemdziesiat',
  80: 'eighty achtzig ochenta oitenta ottanta tachtig восемьдесят osiemdziesiat',
  90: 'ninety neunzig noventa novanta negentig девяносто dziewiecdziesiat',
};

const DIGITS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([digits, words]) =>
    words.split(' ').map((word): [string, string] => [word, digits]),
  ),
);

/**
 * Newspapers of a language that print smaller numbers in words, and these and more seldom: English ones
 * up to ten, as printed.
 */
const LEAST: Readonly<Record<string, number>> = { en: 11 };

/** What a folded word counts, in digits; null where it is no number, or one that is a phrase as well. */
export function digitsOf(word: string, language: string): string | null {
  const digits = DIGITS.get(word) ?? null;
  return Number(digits) < (LEAST[language] ?? 0) ? null : digits;
}
