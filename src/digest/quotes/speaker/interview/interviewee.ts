import { wordSet } from '../../../../languages/word-set.ts';
import type { Cast } from '../../../cast/cast.ts';
import type { Line, Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Candidate } from '../candidates.ts';
import { letsSpeak } from '../../../reading/lets-speak.ts';
import { isAnswer, isPut } from './asked.ts';

type Page = Readonly<{
  lines: readonly Line[];
  blocks: readonly Block[];
  /** By paragraph, in order. */
  candidates: readonly (readonly Candidate[])[];
  cast: Cast;
  /** In lower case. */
  title: string;
}>;

/**
 * Answers that make a page an interview, at least, and paragraphs above the first of them in which
 * whoever answers is named. Set by hand; not tuned.
 */
const FEWEST_ANSWERS = 2;
const MOST_LEAD = 8;

/** "we spoke | with X", "an interview | with X", "we asked | X", "questions | for X". */
const TALKS = wordSet(`
spoke speak speaks speaking talked talk talks talking chatted chat chats sat sits sit down caught catches catch up met meet meets
interview interviewed interviews interviewing asked questions conversation q&a
`);
const LINKS = wordSet('with to for');
/** "X talks to us", "X tells the Gazette". */
const TELLS = wordSet(
  'talks talked tells told spoke speaks answers answered discusses explains reflects',
);
/** Words between such a verb and the name, titles among them, at most. Set by hand; not tuned. */
const BETWEEN = 3;

/**
 * Who answers in an interview that prints questions and answers below each other: the one whom its
 * opening says that the paper spoke to, else the only one whom the opening or the title names. Null
 * where the page is no interview, or does not say.
 */
export function intervieweeOf(page: Page): Candidate | null {
  const answers = page.blocks.filter((block) => isAnswer(page, block));
  const [first] = answers;
  if (first === undefined || answers.length < FEWEST_ANSWERS) return null;
  const lead = page.candidates.slice(0, Math.min(first.paragraph, MOST_LEAD));
  const isTalk =
    letsSpeak(page.title) ||
    isCalledSo(page, first.paragraph) ||
    answers.some((block) => isPut(page, block));
  const named = lead.flat().filter((it) => isPerson(page, it));
  const spokenTo = named.filter((it) => isSpokenTo(page, it));
  const titled = named.filter((it) => isInTitle(page, it));
  if (spokenTo.length > 0) return only(spokenTo);
  return isTalk ? (only(named) ?? only(titled)) : null;
}

const CALLED = /(?<!\p{L})(?:interview|q&a|q & a|questions)(?!\p{L})/iu;

/** "In an interview with the Gazette", "Five questions": in the title or above the first answer. */
function isCalledSo({ lines, title }: Page, paragraph: number): boolean {
  const lead = lines.slice(0, Math.min(paragraph, MOST_LEAD));
  return CALLED.test(title) || lead.some(({ text }) => CALLED.test(text));
}

function isPerson({ cast }: Page, { kind, figure }: Candidate): boolean {
  const it = figure === null ? undefined : cast.figures[figure];
  return kind === 'name' && it?.kind === 'person' && it.name?.includes(' ') === true;
}

/** The first of several references to one and the same; null where they mean several. */
function only(found: readonly Candidate[]): Candidate | null {
  const [first] = found;
  return first !== undefined && found.every(({ key }) => key === first.key) ? first : null;
}

function isSpokenTo({ lines }: Page, it: Candidate): boolean {
  const tokens = lines[it.paragraph]?.tokens ?? [];
  return isBehindTalk(tokens, it) || isTelling(tokens, it);
}

function isBehindTalk(tokens: readonly Token[], { phraseFirst }: Candidate): boolean {
  const before = tokens.slice(Math.max(0, phraseFirst - BETWEEN), phraseFirst);
  const last = before.at(-1)?.lower ?? '';
  if (/^(?:asked|interviewed)$/.test(last)) return true;
  return LINKS.has(last) && before.some(({ lower }) => TALKS.has(lower));
}

/** "X, the novelist, | talks to us": the verb of the sentence that the name opens. */
function isTelling(tokens: readonly Token[], { phraseFirst, phraseLast }: Candidate): boolean {
  if (tokens[phraseFirst]?.opens !== true) return false;
  const sentence = tokens[phraseFirst]?.sentence;
  const next = phraseLast + 1;
  if (TELLS.has(tokens[next]?.lower ?? '')) return true;
  if (tokens[next]?.text !== ',') return false;
  // The comma is the one behind the apposition, or in front of it
  const rest = tokens.slice(next + 1, next + 1 + ASIDE);
  const end = rest.findIndex((token) => token.text === ',' || token.sentence !== sentence);
  const behind = rest[end]?.text === ',' ? rest[end + 1] : undefined;
  return TELLS.has(rest[0]?.lower ?? '') || TELLS.has(behind?.lower ?? '');
}

/** Words of what is set off between a name and its verb, at most. Set by hand; not tuned. */
const ASIDE = 20;

function isInTitle({ cast, title }: Page, { figure }: Candidate): boolean {
  const surname = cast.figures[figure ?? -1]?.name?.split(' ').at(-1)?.toLowerCase();
  return surname !== undefined && title.split(/[^\p{L}’'-]+/u).includes(surname);
}
