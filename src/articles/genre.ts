import type { GenreNames } from '../languages/lists/genre-names.ts';
import { inAnyLanguage } from '../languages/in-any-language.ts';
import { regex } from '../languages/regex.ts';

/**
 * How a text is to be read. `report` is plain news, and everything that says nothing else of
 * itself: only what the page or the publisher names is one of the others.
 *
 * - `opinion`: columns, editorials, letters, guest pieces
 * - `analysis`: explainers and background that a desk signs as such
 * - `interview`: question and answer
 * - `fact-check`: a claim and its verdict
 * - `live`: a running blog of entries, the newest first
 * - `round-up`: many short items under one headline ("Morning briefing")
 * - `sport`: matches and results, where the score is the news
 * - `press-release`: a party's own announcement
 * - `obituary`: a life, told at its end
 * - `sponsored`: paid for by whom it praises
 */
export type Genre =
  | 'report'
  | 'opinion'
  | 'analysis'
  | 'interview'
  | 'fact-check'
  | 'live'
  | 'round-up'
  | 'sport'
  | 'press-release'
  | 'obituary'
  | 'sponsored';

/** What a page or file says of its own kind, beside the article itself. */
export type GenreSigns = Readonly<{
  /** schema.org types as printed: `NewsArticle`, `ReviewNewsArticle`, `LiveBlogPosting`. */
  types: readonly string[];
  /** Section names: `article:section`, JSON-LD `articleSection`, breadcrumbs. */
  sections: readonly string[];
}>;

export const NO_SIGNS: GenreSigns = { types: [], sections: [] };

/** What a genre is read from. */
export type GenreSubject = Readonly<{
  title: string | null;
  url: string | null;
  paragraphs: readonly string[];
}>;

/** schema.org's types that name a genre. */
const BY_TYPE: readonly (readonly [type: RegExp, genre: Genre])[] = [
  [/^AdvertiserContentArticle$/, 'sponsored'],
  [/^LiveBlogPosting$/, 'live'],
  [/^ClaimReview$/, 'fact-check'],
  [/^OpinionNewsArticle$/, 'opinion'],
  [/^AnalysisNewsArticle$/, 'analysis'],
  [/^SportsEvent$/, 'sport'],
];

/** The kinds that desks name, the first first where a name could be of two. */
const NAMED: readonly (Genre & keyof GenreNames)[] = [
  'sponsored',
  'opinion',
  'fact-check',
  'live',
  'interview',
  'obituary',
  'press-release',
  'analysis',
  'sport',
  'round-up',
];
/** Names of sections, and of a label before a headline, as whole words in lower case. */
const NAMES: readonly (readonly [name: RegExp, genre: Genre])[] = NAMED.map((genre) => [
  regex`^${inAnyLanguage(({ genres }) => genres?.[genre])}$`,
  genre,
]);
/** "Opinion: …", "Fact check | …", "Live – …": a label of at most three words before a headline. */
const LABEL = /^(?<label>[\p{L}&' -]{3,30}?)\s{0,2}(?:[:|]|\s[–—-]\s)\s?(?=\S)/u;
/** "Storm over Osk – live". */
const LIVE_TITLE = regex.i`${inAnyLanguage(({ genres }) => genres?.liveTitles)}`;
/** "Pat Lund obituary", "Nachruf auf Pat Lund". */
const OBITUARY_TITLE = regex.i`${inAnyLanguage(({ genres }) => genres?.obituaryTitles)}`;

/**
 * The genre that an article's own signs name; `report` where none does. In order of trust: the
 * types of its data, a label before the headline, its section, its address, its build.
 */
export function genreOf(subject: GenreSubject, { types, sections }: GenreSigns): Genre {
  const title = subject.title ?? '';
  const path = (URL.parse(subject.url ?? '')?.pathname ?? '').toLowerCase().split('/').slice(1, -1);
  return (
    first(BY_TYPE, types) ??
    first(NAMES, [LABEL.exec(title)?.groups?.['label'] ?? '']) ??
    (LIVE_TITLE.test(title) ? 'live' : OBITUARY_TITLE.test(title) ? 'obituary' : null) ??
    first(NAMES, sections.flatMap((section) => section.split(/[/|>,]/)).slice(0, 12)) ??
    first(
      NAMES,
      path.slice(0, 6).map((part) => part.replaceAll('-', ' ')),
    ) ??
    first(NAMES, path.slice(0, 6)) ??
    builtAs(subject.paragraphs) ??
    'report'
  );
}

function first(
  names: readonly (readonly [name: RegExp, genre: Genre])[],
  said: readonly string[],
): Genre | null {
  const plain = said.map((one) => one.trim());
  const found = names.find(([name]) =>
    plain.some((one) => name.test(one) || name.test(one.toLowerCase())),
  );
  return found?.[1] ?? null;
}

/** "FOR IMMEDIATE RELEASE", "Pressemitteilung Nr. 12". */
const RELEASE = regex.iu`^${inAnyLanguage(({ releases }) => releases?.names)}(?!\p{L})`;
const WIRE_RELEASE = /(?:\/PRNewswire\/|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\)|GlobeNewswire\b)/;
const QUESTION_LABEL = regex`^${inAnyLanguage(({ genres }) => genres?.questions)}\s?[.:]\s`;
const ANSWER_LABEL = regex`^${inAnyLanguage(({ genres }) => genres?.answers)}\s?[.:]\s`;
/** "14:05", "2.05pm GMT", "14:05 Uhr" at a line's opening. */
const STAMPED = /^(?:[01]?\d|2[0-3])(?::[0-5]\d|\.[0-5]\d\s?[ap]m\b)(?![:\d])/i;
/** One or two questions with labels are a quotation of one, not an interview. */
const LEAST_TURNS = 3;
/** Three times of day stand in many reports at the head of a line. */
const LEAST_ENTRIES = 4;
/** Timetables have times as well: entries of a live blog are a good part of its paragraphs. */
const LEAST_SHARE = 0.15;

function builtAs(paragraphs: readonly string[]): Genre | null {
  const head = paragraphs.slice(0, 3);
  if (head.some((line) => RELEASE.test(line) || WIRE_RELEASE.test(line.slice(0, 200)))) {
    return 'press-release';
  }
  const count = (pattern: RegExp): number => paragraphs.filter((line) => pattern.test(line)).length;
  if (count(QUESTION_LABEL) >= LEAST_TURNS && count(ANSWER_LABEL) >= LEAST_TURNS)
    return 'interview';
  const entries = count(STAMPED);
  return entries >= LEAST_ENTRIES && entries >= paragraphs.length * LEAST_SHARE ? 'live' : null;
}
