import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Article } from '../../../articles/article.ts';

const ASIDE: ReadonlySet<string> = new Set(['opinion', 'obituary', 'sponsored', 'press-release']);
const LABELS = either(
  oneOf('opinion op-?ed editorial comment commentary column letters? review quiz obituary'),
  oneOf('sponsored advertorial podcast'),
  oneOf('kommentar kolumne meinung leitartikel rezension nachruf anzeige tribune éditorial'),
  oneOf('opinión editorial reseña obituario opinione мнение колонка opinia komentarz köşe_yazısı'),
);
const LABELS_BEHIND = anyOf(
  'opinion editorial comment review quiz obituary sponsored kommentar meinung',
);
/** "Opinion: …", "… | Editorial", "Review: …", "Quiz: …", "Obituary: …", in the words of their languages. */
const TITLE = regex.iu`^${LABELS}\s*[:|–—-]|\s[|–—-]\s*${LABELS_BEHIND}$`;
const FOLDERS = either(
  'opinions?|op-ed|editorials?|comment(?:ary|isfree)?|columns?|columnists',
  'reviews?|quiz(?:zes)?',
  'obituar(?:y|ies)|sponsored|advertorial|meinung|kommentar|kolumne|opinion',
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
