import { regex } from '../../../languages/regex.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import type { Article } from '../../../articles/article.ts';

const BEHIND_MARK = String.raw`\s*[:|–—-]`;
const OPENS = inAnyLanguage(({ roundUps }) => roundUps?.opens);
const OPENS_BEFORE_MARK = inAnyLanguage(({ roundUps }) => roundUps?.opensBeforeMark);
const WITHIN = inAnyLanguage(({ roundUps }) => roundUps?.within);
const BEFORE_MARK = inAnyLanguage(({ roundUps }) => roundUps?.beforeMark);
const ANYWHERE = inAnyLanguage(({ roundUps }) => roundUps?.anywhere);

/** Titles of texts that tell many events at once, in the words of their languages. */
const TITLES: readonly RegExp[] = [
  // "The week in pictures", "Das Wichtigste am Morgen", "LIVE: …"
  regex.iu`^(?:${OPENS}(?!\p{L})|${OPENS_BEFORE_MARK}${BEHIND_MARK})`,
  // "… – as it happened", "Your Friday briefing", "Liveticker: …", "Relacja na żywo", "En direct : …"
  regex.iu`(?<!\p{L})(?:${WITHIN}(?!\p{L})|${BEFORE_MARK}${BEHIND_MARK})`,
  // "【ライブ更新】…"
  regex.iu`${ANYWHERE}`,
];
/** "6:40 p.m. …", "14.05 Uhr: …": entries of a live blog. */
const ENTRY = /^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/u;
/** So many entries, and so large a share of the paragraphs, make a live blog. Set by hand; not tuned. */
const FEWEST_ENTRIES = 4;
const ENTRY_SHARE = 0.25;
/** Characters of a title that are looked at: a bound on time. */
const LONGEST_TITLE = 300;

/**
 * Whether an article tells many events: a live blog, a round-up, a newsletter. Such a text is like
 * each of its events and would glue them together.
 */
export function isRoundUp({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): boolean {
  const name = (title ?? '').slice(0, LONGEST_TITLE);
  if (TITLES.some((pattern) => pattern.test(name))) return true;
  const entries = paragraphs.filter((paragraph) => ENTRY.test(paragraph)).length;
  return entries >= FEWEST_ENTRIES && entries >= ENTRY_SHARE * paragraphs.length;
}
