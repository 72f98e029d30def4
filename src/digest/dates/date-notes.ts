import { anyOf, either, regex } from '../../languages/regex.ts';
import { languageOfTag } from '../../languages/language-of.ts';
import { weekday } from '../../languages/english/weekday.ts';
import type { DateNote } from '../digest.ts';
import type { Reading } from '../reading/reading.ts';
import { oneOf } from '../../languages/word-set.ts';
import { irregularPasts } from '../../languages/english/verbs/verb-forms.ts';
import { noteListed } from './listed-notes.ts';
import { tenseAt, type Tense } from './tense.ts';

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

const TOLD = String.raw`told [\p{L}’']+(?: [\p{L}’']+)?`;
const SAID = oneOf('announced tweeted confirmed added wrote acknowledged reported declared');
/** "told the Post | Friday", and not "will be announced | Friday". */
const NOT_YET = anyOf('will be would_be to_be could_be should_be may_be might_be must_be');
const REPORTED = regex.iu`(?<!\b${NOT_YET} )\b(?:said|${TOLD}|${SAID})$`;
/** "a cold Monday" */
const DESCRIBED = /\b(?:an?|the|that|this|one|every|each) (?:\p{L}+ )?$/iu;
const YEAR = String.raw`\b(?:1[89]|20)\d\d\b`;
const ONE_OF_MANY = anyOf('every each most some one a that which typical years? months? decades?');
const LONG_AGO = String.raw`\b(?:years|months|weeks|decades) (?:ago|earlier|before)\b`;
/** A day of another year or week than the article's, or one of many: "in 1999", "every Friday". */
const ELSEWHEN = regex.iu`${YEAR}|\b${ONE_OF_MANY} ?(?:ago)?\b(?= ${weekday})|${LONG_AGO}`;

/**
 * The days that date words of a sentence mean, counted from the article's date; of other languages by what they
 * list (`listed-notes.ts`). Of English only what
 * is certain: a weekday needs the past ("met on Friday": the last one, or the article's own day)
 * or the future ("will meet on Friday": the next); words within quotations, explicit dates,
 * "next Friday" and both tenses in one clause give no note. Of 75 notes drawn from American
 * newspapers and read by hand one was wrong (before `INFINITIVE`, which leaves that kind out). Of
 * fifteen that would lie six days back twelve were wrong, so those are left out.
 */
export function noteDates(text: string, { date, language }: Reading): DateNote[] {
  const today = date === null ? Number.NaN : Date.parse(`${date.slice(0, ISO_DATE)}T00:00:00Z`);
  if (Number.isNaN(today)) return [];
  const plain = hideQuotations(text);
  if (languageOfTag(language) !== 'en') return noteListed(plain, today, language);
  const notes: (DateNote & { at: number })[] = [];
  for (const match of plain.matchAll(WEEKDAY)) {
    const { before = '', words = '', day = '' } = match.groups ?? {};
    const at = match.index + before.length;
    const found = weekdayDate(plain, { at, words, before: before.trim(), day, today });
    if (found !== null) notes.push({ at, text: words, date: isoDate(found) });
  }
  for (const match of plain.matchAll(NEARBY_DAY)) {
    const words = match[0].toLowerCase().replace(/\s+/g, ' ');
    const offset = OFFSETS.get(words);
    if (offset === undefined || ELSEWHEN.test(plain) || isName(plain, match)) continue;
    if (!fits(plain, match.index, words)) continue;
    notes.push({ at: match.index, text: match[0], date: isoDate(today + offset * DAY) });
  }
  return notes
    .sort((a, b) => a.at - b.at)
    .map(({ text: own, date: iso }) => ({ text: own, date: iso }));
}

/** "NBC’s Today show", "TODAY". */
function isName(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return /^\p{Lu}/u.test(words) && /[\p{L}’']\s*$/u.test(text.slice(0, index));
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

/** Before a weekday without "on" these make it another, or a stretch: "next Friday", "by Friday". */
const OTHER_DAY = regex.i`^${anyOf('next this every each a the by until till before since from to through or of for black super good ash')}$`;
const PART_OF_DAY = / (?:early|late)$/;
/** "The council voted Tuesday to …": the verb stands at its day. */
const ENDS_WITH_PAST = regex.iu`\b(?:\p{L}{2,}ed|${oneOf(irregularPasts)})$`;

type Weekday = Readonly<{ at: number; words: string; before: string; day: string; today: number }>;

function weekdayDate(text: string, { at, words, before, day, today }: Weekday): number | null {
  if (ELSEWHEN.test(text)) return null;
  const isBare = /^\p{Lu}/u.test(words) && !/^(?:On|Last) /.test(words);
  // "Super Tuesday", "Black Friday"; "a mild Monday"; "next Friday".
  if (/^\p{Lu}/u.test(before) && isBare && at > before.length + 1) return null;
  // "early on Monday", "late Monday": as the word before says
  const lead = text.slice(0, at).trimEnd().replace(PART_OF_DAY, '');
  if (NEWSPAPER.test(`${lead} ${words}`.slice(-EVENT_REACH))) return null;
  if (OTHER_DAY.test(lead.slice(lead.lastIndexOf(' ') + 1))) return null;
  if (isBare && DESCRIBED.test(text.slice(0, at))) return null;
  const isReported = REPORTED.test(lead);
  const behind = text.slice(at + words.length);
  const isSet =
    /^\W*$|^[,.;]|^ (?:morning|afternoon|evening|night|at|in)\b/.test(behind) ||
    (ENDS_WITH_PAST.test(lead) && /^ \p{Ll}/u.test(behind));
  if (isBare && !isReported && !isSet) return null;
  const tense = isReported ? 'past' : tenseAt(text, at);
  if (!isReported && isOfEvent(lead, behind, tense)) return null;
  return nearestDay({ words, day, today }, tense);
}

/** The weekday on the side of today that the tense tells, epoch ms; `null` where both sides fit. */
function nearestDay(
  { words, day, today }: Pick<Weekday, 'words' | 'day' | 'today'>,
  tense: Tense,
): number | null {
  const weekday = WEEKDAYS.indexOf(`${day.toLowerCase()}day`);
  const current = new Date(today).getUTCDay();
  const since = (current - weekday + WEEK) % WEEK;
  if (/last /i.test(words)) {
    // Early in the week "last Monday" may be the one before: both readings agree on later days only.
    return tense === 'past' && (since === 0 || weekday > current)
      ? today - (since || WEEK) * DAY
      : null;
  }
  // "met on Tuesday", dated Monday: rather printed after its date than six days late
  if (tense === 'past') return since === WEEK - 1 ? null : today - since * DAY;
  return tense === 'future' && since !== 0 ? today + (WEEK - since) * DAY : null;
}

/** Characters in front of a day in which the event stands that was on it. A bound on time. */
const EVENT_REACH = 120;
const BEFORE_IT = anyOf('before in_advance_of until till leading_up_to in_the_run-up_to');
const BEHIND_IT = anyOf('after following since on_the_heels_of in_the_wake_of');
/** "appeared before the committee on Tuesday" */
const IN_FRONT_OF = String.raw`(?:appear|sp[eo]ak|spoke|testif|stood|stand)\p{Ll}*`;
const NO_CLAUSE = String.raw`(?<what>[^,;:()“”"]*)$`;
/** "spent much before the vote | on Tuesday": the vote may be still to come. */
const BEFORE_EVENT = regex.iu`(?<!\b${IN_FRONT_OF} )\b${BEFORE_IT}\b${NO_CLAUSE}`;
/** "will speak on the heels of the vote | on Tuesday": the vote may be over. */
const BEHIND_EVENT = regex.iu`\b${BEHIND_IT}\b${NO_CLAUSE}`;
const FINITE = regex.iu`\b(?:\p{L}{2,}ed|${oneOf(irregularPasts)}|will|is|are)\b`;
const OVER = either(
  oneOf(
    'victory victories loss losses wins? defeats? attacks? shootings? deaths? remarks comments',
  ),
  oneOf('rulings? decisions? results? performances? statements? resignations?'),
);
/** "Her wins in the north | on Tuesday will help her": what was on that day is over. */
const OUTCOME = regex.iu`\b${OVER}\b[^,;:()“”"]*$`;
const WILL_BEHIND = /^ (?:(?:morning|afternoon|evening|night) )?(?:will|won['’]t|is|are|shall)\b/u;
const NEWSPAPER = /\b(?:Mail|Independent|Scotland|Wales) on Sunday$/u;

/** Whether a day dates an event that is told in passing, which may lie on the other side of today. */
function isOfEvent(lead: string, behind: string, tense: Tense): boolean {
  const near = lead.slice(-EVENT_REACH);
  const way = tense === 'past' ? BEFORE_EVENT : BEHIND_EVENT;
  const what = way.exec(near)?.groups?.['what'];
  if (what !== undefined && !FINITE.test(what)) return true;
  return tense === 'future' && WILL_BEHIND.test(behind) && OUTCOME.test(near);
}

const QUOTATION = /„[^“”"]*[“”"]?|»[^«»]*«?|«[^«»]*»?|[“"][^”"]*[”"]?|''(?:(?!'')[^])*(?:'')?/g;
/** A quotation that began in the sentence before. */
const BEGUN = /^[^„“"”]*”/;

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
