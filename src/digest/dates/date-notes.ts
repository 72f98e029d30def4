import { anyOf, either, regex } from '../../languages/regex.ts';
import { languageOfTag } from '../../languages/language-of.ts';
import { weekday } from '../../languages/english/weekday.ts';
import type { DateNote } from '../digest.ts';
import type { Reading } from '../reading/reading.ts';
import { oneOf } from '../../languages/word-set.ts';
import { irregularPasts, uncertainWords } from '../../languages/english/verbs/verb-forms.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** Milliseconds of a day, days of a week, characters of "2026-01-31": by definition. */
const DAY = 86_400_000;
const WEEK = 7;
const ISO_DATE = 10;

const MONTHS = either(
  oneOf('January February March April May June July August September October November December'),
  String.raw`Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.`,
);
/** The word before, which may make it another day. */
const BEFORE = String.raw`(?<before>\b(?!(?:[Oo]n|[Ll]ast) )\p{L}+[ \u00a0])?`;
const DAY_OF_WEEK = '(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const WORDS = String.raw`(?<words>\b(?:[Oo]n )?(?:[Ll]ast )?${DAY_OF_WEEK}\b)`;
/** "Friday Night Lights", "Friday, June 3", "Saturday night live", "Friday to Sunday". */
const NO_DAY_BEHIND = String.raw`(?! ?(?:['’-]|\p{Lu}|\d|,? (?:${MONTHS}|\d)|night live| (?:or|to|through|and) ${weekday}))`;
/** "on Friday", "last Friday night", "told reporters Friday". What may make it another day follows or precedes. */
const WEEKDAY = regex.gu`${BEFORE}${WORDS}${NO_DAY_BEHIND}`;
const PART_OF_TODAY = '(?:morning|afternoon|evening)';
/** "yesterday", "this morning". */
const NEARBY_DAY = regex.giu`\b(?:yesterday|tomorrow|tonight|last night|this ${PART_OF_TODAY}|today)\b(?!['’-])`;
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tomorrow', 1],
]);

/** A clause ends at these; where it has no verb of its own the whole sentence counts. */
const CLAUSE_END = /[,;:()“”"—–]/;
const PLANNED = anyOf('set due expected scheduled slated planned poised likely planning preparing');
/** "will", "is expected to". */
const FUTURE = regex.giu`\b(?:will|shall|going to|(?:is|are) to|(?:is|are) ${PLANNED} (?:to|for))\b`;
/** What was to come then, or may never come: no certain day. */
const UNCERTAIN = regex.iu`\b${anyOf(uncertainWords)}\b`;
const PRESENT = /\b(?:is|are|has|have|does|do|am|\p{L}+[’']s (?:a|the|not|on|in|up|to))\b/iu;
const PAST = regex.iu`\b(?:\p{L}{2,}ed|${oneOf(irregularPasts)})\b`;
const TOLD = String.raw`told [\p{L}’']+(?: [\p{L}’']+)?`;
const SAID = oneOf('announced tweeted confirmed added wrote acknowledged reported declared');
/** "told the Post | Friday". */
const REPORTED = regex.iu`\b(?:said|${TOLD}|${SAID})$`;
/** "a cold Monday" */
const DESCRIBED = /\b(?:an?|the|that|this|one|every|each) (?:\p{L}+ )?$/iu;
const YEAR = String.raw`\b(?:1[89]|20)\d\d\b`;
const ONE_OF_MANY = anyOf('every each most some one a that which typical years? months? decades?');
const LONG_AGO = String.raw`\b(?:years|months|weeks|decades) (?:ago|earlier|before)\b`;
/** A day of another year or week than the article's, or one of many: "in 1999", "every Friday". */
const ELSEWHEN = regex.iu`${YEAR}|\b${ONE_OF_MANY} ?(?:ago)?\b(?= ${weekday})|${LONG_AGO}`;

/**
 * The days that date words of an English sentence mean, counted from the article's date. Only what
 * is certain: a weekday needs the past ("met on Friday": the last one, or the article's own day)
 * or the future ("will meet on Friday": the next); words within quotations, explicit dates,
 * "next Friday" and both tenses in one clause give no note. Of 75 notes drawn from American
 * newspapers and read by hand one was wrong (before `INFINITIVE`, which leaves that kind out).
 */
export function noteDates(text: string, { date, language }: Reading): DateNote[] {
  const today = date === null ? Number.NaN : Date.parse(`${date.slice(0, ISO_DATE)}T00:00:00Z`);
  if (Number.isNaN(today) || languageOfTag(language) !== 'en') return [];
  const notes: (DateNote & { at: number })[] = [];
  const plain = hideQuotations(text);
  for (const match of plain.matchAll(WEEKDAY)) {
    const { before = '', words = '', day = '' } = match.groups ?? {};
    const at = match.index + before.length;
    const found = weekdayDate(plain, { at, words, before: before.trim(), day, today });
    if (found !== null) notes.push({ at, text: words, date: isoDate(found) });
  }
  for (const match of plain.matchAll(NEARBY_DAY)) {
    const words = match[0].toLowerCase().replace(/\s+/g, ' ');
    const offset = OFFSETS.get(words);
    if (offset === undefined || ELSEWHEN.test(plain) || !fits(plain, match.index, words)) continue;
    notes.push({ at: match.index, text: match[0], date: isoDate(today + offset * DAY) });
  }
  return notes
    .sort((a, b) => a.at - b.at)
    .map(({ text: own, date: iso }) => ({ text: own, date: iso }));
}

/** "today" means these days as often, unless something was said on it. */
function fits(text: string, at: number, words: string): boolean {
  const tense = tenseAt(text, at);
  switch (words) {
    case 'today':
      return REPORTED.test(text.slice(0, at).trimEnd());
    case 'tomorrow':
      return tense === 'future';
    case 'tonight':
      return tense === 'future' || tense === 'past';
    default:
      return tense === 'past';
  }
}

/** "agreed to meet on Monday", "pointed to her resigning on Friday": what was to come, on no certain day. */
const OF_SOMEBODY = oneOf('the a an his her its their this that these those our my');
const TOLD_TO = oneOf('reporters journalists lawmakers supporters youtube');
const PLAIN_VERB = String.raw`(?!(?:${OF_SOMEBODY}|${TOLD_TO}) )\p{Ll}+ `;
const GERUND = String.raw`(?:\p{L}+ ){0,3}\p{L}+ing `;
const INFINITIVE = regex.u`\bto (?:${PLAIN_VERB}|${GERUND})`;

/** A clause without a tense of its own. */
const PARTICIPLE = /^ ?(?:followed|preceded|joined|accompanied) by\b/u;

type Tense = 'past' | 'future' | 'mixed' | 'unknown';

/** Before a weekday without "on" these make it another, or a stretch: "next Friday", "by Friday". */
const OTHER_DAY = regex.i`^${anyOf('next this every each a the by until till before since from to through of for black super good ash')}$`;
const PART_OF_DAY = / (?:early|late)$/;
/** "The council voted Tuesday to …": the verb stands at its day. */
const ENDS_WITH_PAST = new RegExp(String.raw`\b(?:\p{L}{2,}ed|${oneOf(irregularPasts)})$`, 'iu');

type Weekday = Readonly<{ at: number; words: string; before: string; day: string; today: number }>;

function weekdayDate(text: string, { at, words, before, day, today }: Weekday): number | null {
  if (ELSEWHEN.test(text)) return null;
  const isBare = /^\p{Lu}/u.test(words) && !/^(?:On|Last) /.test(words);
  // "Super Tuesday", "Black Friday"; "a mild Monday"; "next Friday".
  if (/^\p{Lu}/u.test(before) && isBare && at > before.length + 1) return null;
  // "early on Monday", "late Monday": as the word before says
  const lead = text.slice(0, at).trimEnd().replace(PART_OF_DAY, '');
  if (OTHER_DAY.test(lead.slice(lead.lastIndexOf(' ') + 1))) return null;
  if (isBare && DESCRIBED.test(text.slice(0, at))) return null;
  const isReported = REPORTED.test(lead);
  const behind = text.slice(at + words.length);
  const isSet =
    /^\W*$|^[,.;]|^ (?:morning|afternoon|evening|night|at|in)\b/.test(behind) ||
    (ENDS_WITH_PAST.test(lead) && /^ \p{Ll}/u.test(behind));
  if (isBare && !isReported && !isSet) return null;
  const tense = isReported ? 'past' : tenseAt(text, at);
  const weekday = WEEKDAYS.indexOf(`${day.toLowerCase()}day`);
  const current = new Date(today).getUTCDay();
  const since = (current - weekday + WEEK) % WEEK;
  if (/last /i.test(words)) {
    // Early in the week "last Monday" may be the one before: both readings agree on later days only.
    return tense === 'past' && (since === 0 || weekday > current)
      ? today - (since || WEEK) * DAY
      : null;
  }
  if (tense === 'past') return today - since * DAY;
  return tense === 'future' && since !== 0 ? today + (WEEK - since) * DAY : null;
}

/** The tense of the clause that an offset stands in; of the sentence where an opening clause has no verb. */
function tenseAt(text: string, at: number): Tense {
  let start = at;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  const clause = text.slice(start, end);
  // "is set to open, followed by the House on Thursday": as its sentence, past or to come
  if (PARTICIPLE.test(clause)) return tenseOf(text.replace(clause, ' '));
  if (INFINITIVE.test(text.slice(start, at).replace(FUTURE, ' '))) return 'mixed';
  const own = tenseOf(clause);
  // "On Friday, the mayor resigned": the clause that opens the sentence has its verb in the next.
  const opens = text.slice(0, start).trim() === '';
  return own === 'unknown' && opens && !PRESENT.test(clause) ? tenseOf(text) : own;
}

function tenseOf(text: string): Tense {
  if (UNCERTAIN.test(text)) return 'mixed';
  const others = text.replace(FUTURE, ' ');
  const isFuture = others !== text;
  const isPast = PAST.test(others);
  if (isFuture) return isPast ? 'mixed' : 'future';
  return isPast ? 'past' : 'unknown';
}

const QUOTATION = /[“"][^”"]*[”"]?|''(?:(?!'')[^])*(?:'')?/g;
/** A quotation that began in the sentence before. */
const BEGUN = /^[^“"”]*”/;

/** Blanks out what is quoted: who is quoted may have spoken on another day. */
function hideQuotations(text: string): string {
  return text.replace(BEGUN, blankOut).replace(QUOTATION, blankOut);
}

function blankOut(quote: string): string {
  return `"${'_'.repeat(Math.max(0, quote.length - 2))}"`.slice(0, quote.length);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, ISO_DATE);
}
