import { regex } from '../../languages/regex.ts';

/** Hours in words of other languages: "à huit heures et demie", "a las ocho y media", "half negen". */

type Spoken = Readonly<{
  /** From one to twelve; "_" stands for a blank, and a stroke before another form. */
  hours: string;
  /** Before and behind an hour, so that it is one; and what adds to it or is taken off. */
  before: string;
  behind?: string;
  minutes?: Readonly<Record<string, number>>;
  /** Said before an hour, and added to it. */
  ahead?: number;
  /** Nobody can tell which hour it is where it is in digits. */
  isUnclear?: true;
}>;

const DUTCH = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf';
const GERMAN = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf';
const SCANDINAVIAN =
  'ett|et to|två tre fyra|fire fem sex|seks sju|syv åtta|åtte|otte nio|ni tio|ti elva|elleve|elve tolv';
const FINNISH =
  'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista';
const POLISH =
  'pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej jedenastej dwunastej';
const RUSSIAN = 'час два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать';
const RUSSIAN_NEXT =
  'первого второго третьего четв[её]ртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого';
const UKRAINIAN =
  'першій другій третій четвертій пятій шостій сьомій восьмій девятій десятій одинадцятій дванадцятій';
const UKRAINIAN_NEXT =
  'першу другу третю четверту пяту шосту сьому восьму девяту десяту одинадцяту дванадцяту';
const CZECH = 'jednu dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct';
const CZECH_NEXT =
  'jedné druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté';
const TURKISH = 'bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki';
const HINDI = 'एक दो तीन चार पा[ँं]च छह|छः|छे सात आठ नौ दस ग्यारह बारह';
const INDONESIAN = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas';
const VIETNAMESE = 'một hai ba bốn năm sáu bảy tám chín mười mười_một mười_hai';
const ARABIC =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة? الثانية_عشرة?';
const PERSIAN = 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده';
const KLOCKAN = '(?:klo?\\.?|klocka[n]?|klokk[ae]n?) ';
const HINDI_QUARTERS: Readonly<Record<string, number>> = { साढ़े: 30, सवा: 15, पौने: -15 };

/** "half negen", "kvart över nio", "kwadrans po ósmej": what adds to an hour stands before it. */
function ahead(
  hours: string,
  said: Readonly<Record<string, number>>,
  { before = '', behind = '' } = {},
): readonly Spoken[] {
  return Object.entries(said).map(([words, minutes]) => ({
    hours,
    before: `${before}(?:${words.normalize('NFKC')}) `,
    behind,
    ahead: minutes,
  }));
}

const SPOKEN: readonly Spoken[] = [
  {
    hours: 'une deux trois quatre cinq six sept huit neuf dix onze douze',
    before: '(?:à )?',
    behind: ' ?h(?:eures?)?',
    minutes: { ' et demie?': 30, ' et quart': 15, ' moins le quart': -15 },
  },
  {
    hours: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
    before: 'a las? ',
    minutes: { ' y media': 30, ' y cuarto': 15, ' menos cuarto': -15 },
  },
  {
    hours: 'una due tre quattro cinque sei sette otto nove dieci undici dodici',
    before: 'all[ae] ',
    minutes: { ' e mezz[ao]': 30, ' e un quarto': 15, ' meno un quarto': -15 },
  },
  {
    hours: 'uma duas três quatro cinco seis sete oito nove dez onze doze',
    before: 'às? ',
    behind: '(?: horas)?',
    minutes: { ' e meia': 30, ' e quinze': 15 },
  },
  ...ahead(
    DUTCH,
    {
      'kwart over': 15,
      'kwart voor': -15,
      'tien over': 10,
      'tien voor': -10,
      'vijf over': 5,
      'vijf voor': -5,
    },
    { before: '(?:om )?' },
  ),
  // "half 8": in Dutch it is half past seven, in English past eight
  { hours: DUTCH, before: '(?:om )?half ', ahead: -30, isUnclear: true },
  { hours: DUTCH, before: '(?:om )', behind: '(?: uur)?' },
  ...ahead(
    GERMAN,
    {
      halb: -30,
      'fünf nach': 5,
      'fünf vor': -5,
      'zehn nach': 10,
      'zehn vor': -10,
      'zwanzig nach': 20,
      'zwanzig vor': -20,
      'viertel nach': 15,
      'viertel vor': -15,
    },
    { before: '(?:um )?' },
  ),
  { hours: GERMAN, before: 'um ', behind: '(?: uhr)?' },
  ...ahead(
    SCANDINAVIAN,
    { halv: -30, 'kvart(?:er)? (?:över|over)': 15, 'kvart(?:er)? (?:i|på)': -15 },
    { before: `(?:${KLOCKAN})?` },
  ),
  { hours: SCANDINAVIAN, before: KLOCKAN },
  ...ahead(FINNISH, { puoli: -30 }, { before: '(?:(?:klo|kello) )?' }),
  { hours: FINNISH, before: '(?:klo|kello) ' },
  ...ahead(POLISH, { 'wpół do': -30, 'kwadrans po': 15 }, { before: '(?:o )?' }),
  { hours: POLISH, before: 'o (?:godzinie )?' },
  ...ahead(
    RUSSIAN,
    { 'без четверти': -15, 'без десяти': -10, 'без пяти': -5 },
    { before: '(?:в )?' },
  ),
  { hours: RUSSIAN_NEXT, before: '(?:в )?пол(?:овине )?', ahead: -30 },
  { hours: RUSSIAN, before: 'в ', behind: '(?: час(?:а|ов))?' },
  ...ahead(UKRAINIAN_NEXT, { 'пів на': -30, 'чверть на': -45 }, { before: '(?:об? )?' }),
  { hours: UKRAINIAN, before: 'об? ', behind: '(?: годині)?' },
  ...ahead(CZECH_NEXT, { půl: -30 }, { before: '(?:ve? )?' }),
  { hours: CZECH, before: 've? ', behind: '(?: hodin[yu]?)?' },
  { hours: TURKISH, before: '(?:saat )?', behind: ' buçuk(?:[dt][ae])?', ahead: 30 },
  { hours: TURKISH, before: 'saat ', behind: '(?:[dt][ae])?' },
  ...ahead(HINDI, HINDI_QUARTERS, { behind: ' बजे' }),
  { hours: HINDI, before: '', behind: ' बजे' },
  ...ahead(INDONESIAN, { setengah: -30 }, { before: '(?:jam|pukul) ' }),
  { hours: INDONESIAN, before: '(?:jam|pukul) ' },
  {
    hours: VIETNAMESE,
    before: '(?:(?:vào )?lúc )?',
    behind: '(?: giờ(?! rưỡi)|(?: giờ)?(?= rưỡi))',
    minutes: { ' rưỡi': 30 },
  },
  {
    hours: ARABIC,
    before: '(?:في )?(?:تمام )?الساعة ',
    minutes: { ' والنصف': 30, ' والربع': 15, ' إلا (?:ال)?ربع[اً]*': -15 },
  },
  { hours: PERSIAN, before: 'ساعت ', minutes: { ' و نیم': 30, ' و ربع': 15 } },
];

/** Each with how it is written: "a las ocho y media" → "8:30". */
export const HOUR_PHRASES = SPOKEN.map(
  ({
    hours,
    before,
    behind = '',
    minutes = {},
    ahead: always,
    isUnclear = false,
  }): readonly [RegExp, (all: string, ...groups: string[]) => string] => {
    const words = hours.split(' ').map((word) => word.replaceAll('_', ' '));
    // "on bir" before "on"
    const longest = words.toReversed();
    const more = Object.keys(minutes);
    const added = more.length === 0 ? '()' : `(${more.join('|')})?`;
    const digits = isUnclear ? '' : digitsFor({ behind, more, isAhead: always !== undefined });
    return [
      regex.giu`(?<![\p{L}\p{M}\d])${before}(${longest.join('|')}${digits})${behind}${added}(?![\p{L}\p{M}\d])`,
      (_all, hour = '', said = '') => {
        const at =
          words.findIndex((word) => regex.iu`^(?:${word})$`.test(hour)) + 1 || Number(hour);
        const name = more.find((one) => regex.iu`^${one}$`.test(said ?? '')) ?? '';
        return written(at, (minutes[name] ?? 0) + (always ?? 0));
      },
    ];
  },
);

/** Hours in digits count where what adds to them is in words. */
function digitsFor({
  behind,
  more,
  isAhead,
}: Readonly<{
  behind: string;
  more: readonly string[];
  isAhead: boolean;
}>): string {
  if (isAhead) return String.raw`|\d{1,2}(?![\d:])`;
  return more.length === 0 ? '' : String.raw`|\d{1,2}(?=${behind}(?:${more.join('|')}))`;
}

function written(hour: number, minutes: number): string {
  const at = (hour * 60 + minutes + DAY_MINUTES) % DAY_MINUTES;
  return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
}

/** Minutes of a day. */
const DAY_MINUTES = 24 * 60;
