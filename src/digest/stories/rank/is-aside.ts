import type { Article } from '../../../articles/article.ts';

const ASIDE: ReadonlySet<string> = new Set(['opinion', 'obituary', 'sponsored', 'press-release']);
/** "Opinion: …", "… | Editorial", "Review: …", "Quiz: …", "Obituary: …", in the words of their languages. */
const TITLE =
  /^(?:opinion|op-?ed|editorial|comment|commentary|column|letters?|review|quiz|obituary|sponsored|advertorial|podcast|kommentar|kolumne|meinung|leitartikel|rezension|nachruf|anzeige|tribune|éditorial|opinión|editorial|reseña|obituario|opinione|мнение|колонка|opinia|komentarz|köşe yazısı)\s*[:|–—-]|\s[|–—-]\s*(?:opinion|editorial|comment|review|quiz|obituary|sponsored|kommentar|meinung)$/iu;
const ADDRESS =
  /\/(?:opinions?|op-ed|editorials?|comment(?:ary|isfree)?|columns?|columnists|reviews?|quiz(?:zes)?|obituar(?:y|ies)|sponsored|advertorial|meinung|kommentar|kolumne|opinion)\//iu;

/** Whether an article is no news of what it is about: opinion, a review, a quiz, an obituary, an advert. */
export function isAside({ genre, title, url }: Pick<Article, 'genre' | 'title' | 'url'>): boolean {
  return (
    ASIDE.has(genre) ||
    (title !== null && TITLE.test(title.trim())) ||
    (url !== null && ADDRESS.test(url))
  );
}
