import { wordSet } from '../../../languages/word-set.ts';

/** An office and how it is written before a name: "the governor" is "Gov. Dale Prewitt". */
const OFFICES: readonly ReadonlySet<string>[] = [
  'governor gov gov.',
  'senator sen sen.',
  'congressman congresswoman representative rep rep.',
  'general gen gen.',
  'lieutenant lt lt.',
  'sergeant sgt sgt.',
  'professor prof prof.',
  'premier pm',
  'reverend rev rev.',
].map((words) => wordSet(words));

/** Lawmakers: by these nouns whoever sits in either house. */
const LAWMAKERS = wordSet(
  'lawmaker legislator senator sen sen. congressman congresswoman representative rep rep.',
);

/** All ways to write the office that a noun names, the noun among them. */
export function namesOfOffice(noun: string): ReadonlySet<string> {
  if (noun === 'lawmaker' || noun === 'legislator') return LAWMAKERS;
  return OFFICES.find((names) => names.has(noun)) ?? new Set([noun]);
}

/** Offices for which somebody is in the news, whatever else is said of them. */
const NEWSWORTHY = wordSet(
  'president governor gov. senator sen. congressman congresswoman representative rep. mayor premier chancellor ambassador secretary candidate nominee chairman chairwoman chair speaker spokesman spokeswoman spokesperson chief director prosecutor attorney lawyer commissioner ranking',
);

/** "top Democrat on the committee" */
const LEADS_PARTY = /^(?:top|leading|senior) (?:Democrat|Republican) (?:on|in|of) /;

/** Whether a role, by its noun, is an office of politics, of a body, or of those who speak for others. */
export function isNewsworthy(role: string): boolean {
  return (
    LEADS_PARTY.test(role) ||
    role
      .toLowerCase()
      .split(/[ ,]/u)
      .some((word) => NEWSWORTHY.has(word))
  );
}
