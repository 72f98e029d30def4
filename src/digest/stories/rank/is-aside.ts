import { either, regex } from '../../../languages/regex.ts';
import type { Article } from '../../../articles/article.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';

const ASIDE: ReadonlySet<string> = new Set(['opinion', 'obituary', 'sponsored', 'press-release']);
const LABELS = inAnyLanguage(({ stories }) => stories?.asides);
const LABELS_BEHIND = inAnyLanguage(({ stories }) => stories?.asidesBehind);
/** "Opinion: …", "… | Editorial", "Review: …", "Quiz: …", "Obituary: …", in the words of their languages. */
const TITLE = regex.iu`^${LABELS}\s*[:|–—-]|\s[|–—-]\s*${LABELS_BEHIND}$`;
const FOLDERS = either(
  'opinions?|op-ed|editorials?|comment(?:ary|isfree)?|columns?|columnists',
  'reviews?|quiz(?:zes)?',
  'obituar(?:y|ies)|sponsored|advertorial|opinion',
  inAnyLanguage(({ templates }) => templates?.asideFolders),
);
/** "/opinion/", "/meinung/". */
const ADDRESS = regex.iu`\/${FOLDERS}\/`;

/** Whether an article is no news of what it is about: opinion, a review, a quiz, an obituary, an advert. */
export function isAside({ genre, title, url }: Pick<Article, 'genre' | 'title' | 'url'>): boolean {
  return (
    ASIDE.has(genre) ||
    (title !== null && TITLE.test(title.trim())) ||
    (url !== null && ADDRESS.test(url))
  );
}
