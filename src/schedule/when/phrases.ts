import { either, regex } from '../../languages/regex.ts';
import { DAY_PHRASES, OTHER_RHYTHMS_ABROAD, weeklyAbroad } from './words-abroad.ts';
import { EXCEPTIONS } from './abroad/exceptions.ts';
import { fromCharacters, OTHER_RHYTHMS_IN_CHARACTERS } from './words-in-characters.ts';
import { writeTimes } from './write-times.ts';

const EACH = '(?:every|each)';
/** "every single day of the week", "once a day". */
const ONCE_A_DAY = 'once (?:(?:a|per|every|each) day|daily)';
const ALL_DAYS = regex.gi`\b${EACH} (?:single )?day of the week\b|\b(?:all week|${ONCE_A_DAY})\b`;
const WORKING_DAY = '(?:work ?week|week ?day|work ?day|working day|business day)';
/** "every workday", "business days". */
const WORKING_DAYS = regex.gi`\b${EACH} ${WORKING_DAY}s?\b|\b(?:(?:working|business|work) days|work ?week)\b`;

/** "in my time zone", "our zone", "local time", "here", "where I live". */
const OWN = '(?:in )?(?:my|our|local|the local|the same|same) (?:own |local |current )?';
const OWN_ZONE = regex.gi`\b${either(`${OWN}(?:time ?(?:zone)?|zone)`, 'here|where (?:i am|im|i live|we are)')}\b`;

/** "M & W", "Tu/Th": days of a letter or two that stand together. */
const SHORT_DAY = '(?:m|tu?|w|th|f|sa|su)';
const SHORT_DAYS = regex.giu`(?<![\p{L}\d])${SHORT_DAY}(?:(?: ?[&/,] ?| and )${SHORT_DAY})+(?![\p{L}\d])`;
/** "F 4pm", "every M at 9": of the letters, those that stand for one day alone. */
const DAY_ALONE = /(?<=^(?:(?:on|each|every) )?)[mwf](?=,? (?:at |@ ?)?\d)/gi;
const LETTERS: Readonly<Record<string, string>> = {
  m: 'mon',
  t: 'tue',
  tu: 'tue',
  w: 'wed',
  th: 'thu',
  f: 'fri',
  sa: 'sat',
  su: 'sun',
};

function namedDays(all: string): string {
  const days = all.toLowerCase().match(/\b(?!and\b)[a-z]{1,2}\b/g) ?? [];
  return days.map((day) => LETTERS[day] ?? day).join(',');
}

const ONE_TIME = either(
  'once|one time|einmal(?: an)?',
  'une (?:seule )?fois|una (?:sola )?vez|una volta',
);
/** "once weekdays", "una vez cada día", which is "una vez daily" by then. */
const ONCE_ON = regex.giu`(?<!\p{L})${ONE_TIME} (?=(?:daily|weekdays?|weekends?|jede[nmrs]?)(?!\p{L}))`;

/** What people say in several words, and the one word that means it. */
const PHRASES: readonly (readonly [RegExp, string | ((all: string) => string)])[] = [
  [/\b(?:7|seven) days?(?: (?:a|per|of the|in the|each|every) week)?\b/gi, 'daily'],
  [/\b(?:5|five) days?(?: (?:a|per|of the|in the|each|every) week)?\b/gi, 'weekdays'],
  [regex.giu`\b(?:i(?: woul)?d|we(?: woul)?d) (?:like|love|want)(?: to \p{L}{3,7})?\b`, ' '],
  [/\b(?:can|could|would|will|shall|should|may) we\b|\bwe (?=want|need|get|have)/gi, ' '],
  // not "8am for US"
  [/\b(?:[Ss]end|[Gg]ive|[Ss]how|to|[Ff]or|[Tt]ell|[Rr]emind) us\b/g, ' '],
  [/\b24\/7\b|\bany day(?: of the week)?\b/gi, 'daily'],
  [/\b(?:w(?:or)?kdays?|wee?kdys?)\b/gi, 'weekdays'],
  [/\b(?:wknds?|wkends?)\b/gi, 'weekends'],
  [/\bnightly\b/gi, 'every night'],
  // "day: monday, time: 9am"
  [/(?<=(?:^|[,;]) ?)(?:days?|time|zone|timezone|schedule(?: it| this| for)?): /gi, ' '],
  [/\ball (?=week ?days?|days)/gi, ''],
  [/\bschedule (?:it |this )?for\b|\bon the dot\b|\bor so\b/gi, ' '],
  [/(?<=\d(?: ?[ap]m)?|noon|midnight) ?-?ish\b|(?<=\d:\d\d) ?hrs\b/gi, ''],
  // "Pacific Time (US & Canada)"
  [/(?<=\btime )us & canada\b/gi, ' '],
  [/\ball days\b/gi, 'daily'],
  [ONCE_ON, ''],
  [/(?<=\b(?:every|each) )mar\b/gi, 'tue'],
  [ALL_DAYS, 'daily'],
  [WORKING_DAYS, 'weekdays'],
  [/\bm(?:on?)? ?(?:-|to|through|thru) ?f(?:r|ri)?\b/gi, 'mon-fri'],
  [/\bmtw(?:t|th|r)f\b/gi, 'weekdays'],
  // "5p" is 5 pm.
  [/(?<![\p{L}\d:.])(\d{1,2}(?::\d\d)?) ?([ap])(?=\s|,|$)/giu, '$1$2m'],
  [/\bam (?=wochenende|\p{L}{3,8}(?:tag|abend|woch)\b)/giu, ''],
  [SHORT_DAYS, namedDays],
  [DAY_ALONE, namedDays],
  [/\bmwf\b|\bm[ ,/&]+w[ ,/&]+f\b/gi, 'mon,wed,fri'],
  [/\bt(?:u|ue)?[/,]?th\b/gi, 'tue,thu'],
  [/\b12(?::00)? ?(?:midnight|at night)\b/gi, 'midnight'],
  [/\b(?:12(?::00)?|twelve) ?(?:noon|midday)\b/gi, 'noon'],
  // "Eastern Standard Time"
  [/(?<=\p{L} )(?:standard|daylight)(?: saving(?:s)?)? (?=time\b)/giu, ''],
  // "mondays, once a week": which day it is stands beside it.
  [/\b(?:weekly|once (?:a|per|every|each) week|(?:every|each) week)\b/gi, ' '],
  // "08:00Z" is the time in UTC.
  [/(?<=\d:\d\d|\b\d{4})z\b/gi, ' UTC'],
  // "Etc/GMT+5" counts backwards
  [/\betc\/gmt\+(?=\d{1,2}\b)/gi, 'UTC-'],
  [/\betc\/gmt-(?=\d{1,2}\b)/gi, 'UTC+'],
  // The person's own zone is taken anyway.
  [OWN_ZONE, ' '],
];

const COUNT = either(
  'other|second|2nd|third|3rd|fourth|fifth|two|three|four|five|six|ten|twelve|few',
  String.raw`\d{1,2}(?:th)?`,
);
const UNIT = either(
  'days?|weeks?|months?|hours?|minutes?|mins?|hrs?|mon|tues?|wed|thu|thurs?|fri',
  'sat|sun',
);
/** "every other week", "each 3 Mondays". */
const EVERY_OTHER = String.raw`(?:every|each) ${COUNT}(?: ${UNIT}\p{L}{0,6})?`;
/** "every hour", "monthly", "bi-weekly". */
const BY_ONE_WORD = either(
  'every (?:hour|minute|month|quarter|year)',
  '(?:bi-?|semi-?)(?:weekly|monthly|annual(?:ly)?)',
  'fortnight(?:ly|s)?|monthly|hourly|quarterly|yearly|annually',
);
/** "twice a day". */
const TIMES = String.raw`(?:twice|thrice|two times|three times|\d{1,2} ?times|\dx)`;
const SO_OFTEN = `${TIMES} (?:(?:a|per|each|every) (?:day|week|month|year)|daily|weekly|monthly)`;
const ONCE_IN = 'once (?:a|per|each|every) (?:hour|month|quarter|year)';
/** "1st of the month", "on the 15th". */
const NTH_DAY = String.raw`\d{1,2}(?:st|nd|rd|th)`;
const NTH = '(?:first|second|third|fourth|last|1st|2nd|3rd|4th)';
/** "first Monday of every month". */
const OF_THE_MONTH = String.raw`${NTH} \p{L}{3,9} of (?:the|each|every) month`;
const ALTERNATE = String.raw`alternate \p{L}{3,9}`;
/** Rhythms that are not offered: a digest comes once on each of the chosen days of a week. */
const ENGLISH = either(
  EVERY_OTHER,
  BY_ONE_WORD,
  SO_OFTEN,
  ONCE_IN,
  NTH_DAY,
  OF_THE_MONTH,
  ALTERNATE,
);
const OTHER_RHYTHM = regex.iu`\b${ENGLISH}\b|(?<!\p{L})${OTHER_RHYTHMS_ABROAD}(?!\p{L})|${OTHER_RHYTHMS_IN_CHARACTERS}`;

/** A week without its day: one digest a week is a digest on one day of it. */
const WEEKLY = /\b(?:weekly|once (?:a|per|every|each) week|(?:every|each) week)\b/i;
const DAY = /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|weekday|workday|weekend|dail)/iu;

/** "0 8 * * 1-5": one time on some days of the week. */
const CRON_DAILY = String.raw`^(?<minute>\d{1,2}) (?<hour>\d{1,2}) \* \* (?<days>\*|\d(?:[-,]\d)*)$`;
/** "*\/5 * * * *": minute, hour, and three fields more. */
const CRON_FIELD = String.raw`(?:[\d*/,?#LW-]+|(?:[a-z]{3}[-,]?)+)`;
const CRON_OTHER = String.raw`(?:^| )[\d*/,?-]+ [\d*/,?-]+(?: ${CRON_FIELD}){2,5}(?: |$)`;
const CRON = regex.i`${CRON_DAILY}|${CRON_OTHER}|^@[a-z]\w*|\bfreq=\w+`;
const CRON_DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A text with one word for what people say in several: "7 days a week 7am" → "daily 7am". */
export function shortenPhrases(text: string): string {
  return writeTimes(
    [...DAY_PHRASES, ...PHRASES, ...EXCEPTIONS].reduce(
      (shorter, [phrase, word]) =>
        typeof word === 'string'
          ? shorter.replaceAll(phrase, word)
          : shorter.replaceAll(phrase, word),
      fromCharacters(text),
    ),
  )
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A rhythm that is not offered, as it was typed, and what it may be in the bot's words. */
export function otherRhythm(text: string): { text: string; near: readonly string[] } | null {
  const cron = CRON.exec(text);
  if (cron !== null) return { text: cron[0].trim(), near: readCron(cron.groups ?? {}) };
  const other = OTHER_RHYTHM.exec(text) ?? (DAY.test(text) ? null : WEEKLY.exec(text));
  const found = other?.[0] ?? weeklyAbroad(text);
  return found === null ? null : { text: found, near: withoutRhythm(text, found) };
}

/** "every second tuesday 9am": what is offered instead is each of them. */
function withoutRhythm(text: string, rhythm: string): readonly string[] {
  const day = DAY_NAME.exec(rhythm)?.[0] ?? (/ days?$/i.test(rhythm) ? 'daily' : '');
  const near = text
    .replace(rhythm, day)
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ ,:;]+/, '');
  return (DAY_NAME.test(near) || DAY_SET.test(near)) && /\d|noon/.test(near) ? [near] : [];
}

const DAY_NAME = regex.iu`(?<!\p{L})(?:${either('(?:sun|mon|tues|wednes|thurs|fri|satur)days?', 'mon|tue|wed|thu|fri|sat|sun')})(?!\p{L})`;
const DAY_SET = /\b(?:daily|week(?:day|end)s?)\b/i;

type Fields = Readonly<Record<string, string | undefined>>;

function readCron({ minute, hour, days }: Fields): readonly string[] {
  if (minute === undefined || hour === undefined || days === undefined) return [];
  if (Number(minute) > 59 || Number(hour) > 23) return [];
  const named =
    days === '*' ? 'daily' : days.replaceAll(/\d/g, (day) => CRON_DAYS[Number(day)] ?? '');
  if (/(?:^|[-,])(?:[-,]|$)/.test(named)) return [];
  return [`${named} ${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`];
}
