const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const STUNDEN = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  fifteen: 15,
  twenty: 20,
  half: 30,
  thirty: 30,
  'forty-five': 45,
  fünf: 5,
  zehn: 10,
  viertel: 15,
};

const HOUR = ['\\d{1,2}', ...HOURS].join('|');
const STUNDE = ['\\d{1,2}', ...STUNDEN].join('|');
const MINUTE = ['\\d{1,2}', ...Object.keys(MINUTES)].join('|');
const DIGITS = '\\d{1,2}(?:[:.]\\d{2})?';
const DAY =
  'week ?day|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun';
const PART = 'morning|afternoon|evening|night';
const EACH = '(?:every|each) (?:single )?';
const HALF_SAID = ' ?[ap]\\.?m';

/** How people say a time of day, and how it is written. The later ones read what the first wrote. */
const SAID: readonly (readonly [RegExp, (all: string, ...groups: string[]) => string])[] = [
  // "half past seven", "a quarter past 8", "ten minutes after nine"
  [
    whole(`(?:an? )?(${MINUTE})(?: minutes?)? (?:past|after) (${HOUR})(${HALF_SAID})?`),
    (_all, minute = '', hour = '', half = '') => `${written(hour, toMinutes(minute))}${half}`,
  ],
  // "half seven" is half past it; of digits nobody can tell, for whom "half 8" is half past seven
  [whole(`half (${HOURS.join('|')})`), (_all, hour = '') => written(hour, MINUTES['half'] ?? 0)],
  [whole(`^(${HOURS.join('|')})$`), (_all, hour = '') => `${toHour(hour)}`],
  // "quarter to 8", "ten minutes before nine"
  [
    whole(`(?:an? )?(${MINUTE})(?: minutes?)? (?:to|before) (${HOUR})`),
    (all, minute = '', hour = '') =>
      // "9 to 5" is said of office hours.
      /^\d+ to/.test(all) ? all : written(hour, -toMinutes(minute)),
  ],
  // "halb acht" is half an hour before eight.
  [whole(`halb (${STUNDE})`), (_all, hour = '') => written(hour, -30)],
  [
    whole(`(fünf|zehn|viertel) (vor|nach) (${STUNDE})`),
    (_all, minute = '', side = '', hour = '') =>
      written(hour, (side.toLowerCase() === 'vor' ? -1 : 1) * toMinutes(minute)),
  ],
  [whole(`dreiviertel (${STUNDE})`), (_all, hour = '') => written(hour, -15)],
  // "8 Uhr 30", "acht Uhr"
  [
    whole(`(${STUNDE}) ?uhr(?: (\\d{2})(?! ?uhr))?`),
    (_all, hour = '', minute = '0') => written(hour, Number(minute)),
  ],
  // "seven thirty"
  [
    whole(`(${HOURS.join('|')})[ -](fifteen|thirty|forty-five)`),
    (_all, hour = '', minute = '') => written(hour, toMinutes(minute)),
  ],
  // "at eight", "eight am", "eight o clock", "eight in the morning"
  [whole(`at (${HOURS.join('|')})`), (_all, hour = '') => `at ${toHour(hour)}`],
  [
    whole(
      `(${HOURS.join('|')})(?= ?(?:[ap]\\.?m|oclock|o clock|sharp|in the (?:${PART})|at night))`,
    ),
    (_all, hour = '') => `${toHour(hour)}`,
  ],
  // "at 7 each weekday evening", "6 on friday mornings"
  [
    whole(`(${DIGITS}) ((?:(?:on|every|each) )?(?:${DAY})s?) (${PART})s?`),
    (_all, time = '', day = '', part = '') => `${time}${half(part, time)} ${day}`,
  ],
  // "every night at 11pm", "8pm every evening": the half is said already
  [whole(`${EACH}(?:${PART})s?(?= (?:at )?${DIGITS}${HALF_SAID})`), () => 'daily'],
  [whole(`(?<=[ap]\\.?m\\.? )${EACH}(?:${PART})s?`), () => 'daily'],
  // "8am every morning", "7:15 in the evening", "mornings at 8": the part of the day is its half.
  [
    whole(`(${DIGITS}) ?(?:oclock |o clock )?(every |each |in the |at )?(${PART})s?`),
    (_all, time = '', every = '', part = '') => `${daily(every)}${time}${half(part, time)}`,
  ],
  [
    whole(`(?:(every|each|in the) )?(${PART})s?(?: at| um)? (${DIGITS})(?![:.\\d]|${HALF_SAID})`),
    (_all, every = '', part = '', time = '') => `${daily(every)}${time}${half(part, time)}`,
  ],
  [whole('(?:every|each) morning'), () => 'daily'],
  // "8pm on friday evenings"
  [whole(`(?<=[ap]\\.?m\\.? (?:(?:on|every|each) )?(?:${DAY})s? )(?:${PART})s?`), () => ' '],
  // "weekday mornings": the hour that a digest has where none is said is one of them
  [whole(`(?<=(?:${DAY})s? )(?:in the )?mornings?`), () => ' '],
  [whole(`(?<=[ap]\\.?m\\.? )(?:in the )?(?:${PART})s?`), () => ' '],
  [whole('^(?:in the )?mornings?$'), () => 'daily'],
];

/** A text with its spoken times of day as written ones: "at half past seven" → "at 7:30". */
export function writeTimes(text: string): string {
  return SAID.reduce((rest, [said, write]) => rest.replaceAll(said, write), text);
}

/** The pattern where no letter or digit touches it. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d:.])(?:${pattern})(?![\\p{L}\\d])`, 'giu');
}

function toHour(word: string): number {
  const lower = word.toLowerCase();
  const said = Math.max(HOURS.indexOf(lower), STUNDEN.indexOf(lower)) + 1;
  return said === 0 ? Number(word) : said;
}

function toMinutes(word: string): number {
  return MINUTES[word.toLowerCase()] ?? Number(word);
}

/** The hour, and so many minutes after or before it. */
function written(hour: string, minutes: number): string {
  const at = (toHour(hour) * 60 + minutes + DAY_MINUTES) % DAY_MINUTES;
  return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
}

/** Minutes of a day. */
const DAY_MINUTES = 24 * 60;

/** "2 at night" is an hour of the early day; nobody calls six so. */
const LAST_OF_NIGHT = 5;

/** Which half of the day a part is in; "23:00" says it itself. */
function half(part: string, time: string): string {
  const hour = Number.parseInt(time, 10);
  if (hour === 0 || hour > 12) return '';
  const said = part.toLowerCase();
  const isEarly = said === 'night' && (hour === 12 || hour <= LAST_OF_NIGHT);
  return said === 'morning' || isEarly ? 'am' : 'pm';
}

function daily(every: string): string {
  return /^(?:every|each)/i.test(every) ? 'daily ' : '';
}
