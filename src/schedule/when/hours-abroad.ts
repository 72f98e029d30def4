import { regex } from '../../languages/regex.ts';

/** Hours in words of other languages: "à huit heures et demie", "a las ocho y media", "half negen". */

type Spoken = Readonly<{
  /** From one to twelve. */
  hours: string;
  /** Before and behind an hour, so that it is one; and what adds to it or is taken off. */
  before: string;
  behind: string;
  minutes: Readonly<Record<string, number>>;
}>;

const DUTCH_HOURS = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf';

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
    behind: '',
    minutes: { ' y media': 30, ' y cuarto': 15, ' menos cuarto': -15 },
  },
  {
    hours: 'una due tre quattro cinque sei sette otto nove dieci undici dodici',
    before: 'all[ae] ',
    behind: '',
    minutes: { ' e mezz[ao]': 30, ' e un quarto': 15, ' meno un quarto': -15 },
  },
  {
    hours: 'uma duas três quatro cinco seis sete oito nove dez onze doze',
    before: 'às? ',
    behind: '(?: horas)?',
    minutes: { ' e meia': 30, ' e quinze': 15 },
  },
  ...Object.entries({
    'kwart over': 15,
    'kwart voor': -15,
    'tien over': 10,
    'tien voor': -10,
    half: -30,
  }).map(([said, minutes]) => ({
    hours: DUTCH_HOURS,
    before: `(?:om )?${said} `,
    behind: '',
    minutes: { '': minutes },
  })),
  {
    hours: DUTCH_HOURS,
    before: '(?:om )',
    behind: '(?: uur)?',
    minutes: {},
  },
  {
    hours: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    before: '(?:um )?halb ',
    behind: '',
    minutes: { '': -30 },
  },
  {
    hours: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    before: 'um ',
    behind: '(?: uhr)?',
    minutes: {},
  },
];

/** Each with how it is written: "a las ocho y media" → "8:30". */
export const HOUR_PHRASES = SPOKEN.map(
  ({
    hours,
    before,
    behind,
    minutes,
  }): readonly [RegExp, (all: string, ...groups: string[]) => string] => {
    const words = hours.split(' ');
    const more = Object.keys(minutes).filter((name) => name !== '');
    const added = more.length === 0 ? '()' : `(${more.join('|')})?`;
    // an hour in digits is one where its minutes are in words
    const digits = more.length === 0 ? '' : String.raw`|\d{1,2}(?=${behind}(?:${more.join('|')}))`;
    return [
      regex.giu`(?<![\p{L}\d])${before}(${words.join('|')}${digits})${behind}${added}(?![\p{L}\d])`,
      (_all, hour = '', said = '') => {
        const at = words.indexOf(hour.toLowerCase()) + 1 || Number(hour);
        const name = more.find((one) => regex.iu`^${one}$`.test(said ?? '')) ?? '';
        return written(at, minutes[name] ?? 0);
      },
    ];
  },
);

function written(hour: number, minutes: number): string {
  const at = (hour * 60 + minutes + DAY_MINUTES) % DAY_MINUTES;
  return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
}

/** Minutes of a day. */
const DAY_MINUTES = 24 * 60;
