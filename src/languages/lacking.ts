import type { Language } from './language.ts';

/** What the bot does for a language, and which words it needs for that. */
const PARTS = {
  sentences: ({ sentences, characters, sentenceMarks }) =>
    sentences !== undefined || characters !== undefined || sentenceMarks !== undefined,
  openings: ({ openings }) => openings !== undefined,
  summaries: ({ summary, hasOwnRules }) => summary !== undefined || hasOwnRules === true,
  days: ({ days, hasOwnRules }) => days !== undefined || hasOwnRules === true,
  pages: ({ tailMarks, furniture }) => tailMarks !== undefined && furniture !== undefined,
  dates: ({ months, characters }) => months !== undefined || characters !== undefined,
  bylines: ({ bylines }) => bylines !== undefined,
  stories: ({ stories }) => stories !== undefined,
  roundUps: ({ roundUps }) => roundUps !== undefined,
  genres: ({ genres }) => genres !== undefined,
  endings: ({ endings, characters }) => endings !== undefined || characters !== undefined,
  people: ({ cast, characters, hasOwnRules }) =>
    cast !== undefined || characters !== undefined || hasOwnRules === true,
  speakers: ({ speech, characters, hasOwnRules }) =>
    speech !== undefined || characters !== undefined || hasOwnRules === true,
} as const satisfies Readonly<Record<string, (language: Language) => boolean>>;

/** A part of the work that takes words of the language. */
export type Part = keyof typeof PARTS;

/** What is lost without it, for people. */
export const LOST: Readonly<Record<Part, string>> = {
  sentences: 'sentences are cut by the rules of English',
  openings: 'a summary may open with a sentence that leans on another',
  summaries: 'a summary may have a sentence that goes on from another by a word within it',
  days: 'no date stands beside a weekday of a summary',
  pages: 'what a page puts under an article may be read as part of it',
  dates: 'a day whose month is a word is read where it is like that of another language',
  bylines: 'who wrote a page is known where its data or its template says so',
  stories: 'reports of one event are compared by names and figures',
  roundUps: 'a text that tells many events is known by the hours at its paragraphs alone',
  genres: 'what kind of text a page has is known by its data alone, or in words of other languages',
  endings: 'a word of a filter is found as it is written there and with the endings of English',
  people: 'names are read with the words of English',
  speakers: 'quotes are found, and few of their speakers',
};

/** The parts for which nobody has listed the language's words yet. */
export function lacking(language: Language): readonly Part[] {
  return Object.entries(PARTS).flatMap(([part, has]) =>
    isPart(part) && !has(language) ? [part] : [],
  );
}

function isPart(name: string): name is Part {
  return Object.hasOwn(PARTS, name);
}
