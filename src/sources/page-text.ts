import type { Article } from '../articles/article.ts';
import { lengthOf } from '../articles/length-of.ts';
import type { NotArticle, PageReading, Wall } from '../articles/page/page-reading.ts';

/** Which text of an article is shown, and why it is not the whole one. */
export type ChosenText =
  | Readonly<{ kind: 'page'; article: Article; note: string | null }>
  | Readonly<{ kind: 'feed'; note: string | null }>;

/** A page's text that is shorter than the feed's by more than this is a part of it. */
const FULLER = 0.8;

/** The fuller one of what a feed gave and what its page has, if that is an article. */
export function chooseText(fromFeed: Article, page: PageReading): ChosenText {
  if (page.kind === 'not-article') return { kind: 'feed', note: noteOf(page) };
  const { kind: _, wall, ...article } = page;
  const note = wall === null ? null : WALLS[wall];
  if (lengthOf(article.paragraphs) < FULLER * lengthOf(fromFeed.paragraphs)) {
    return { kind: 'feed', note };
  }
  return { kind: 'page', article: merge(fromFeed, article), note };
}

/**
 * Of two accounts of one article the page's; the feed knows better when and where it stands. Where
 * it names an address alone, as sitemaps do, its date is that of the last change.
 */
function merge(fromFeed: Article, page: Article): Article {
  const dates = [fromFeed.date, page.date];
  const [first, second] = fromFeed.title === null ? dates.toReversed() : dates;
  return {
    ...page,
    id: fromFeed.id,
    title: page.title ?? fromFeed.title,
    date: first ?? second ?? null,
    publisher: page.publisher ?? fromFeed.publisher,
    author: page.author ?? fromFeed.author,
    url: page.url ?? fromFeed.url,
  };
}

function noteOf({ wall, message }: NotArticle): string {
  return wall === null ? message : WALLS[wall];
}

const WALLS: Readonly<Record<Wall, string>> = {
  paywall: 'Only the teaser is public.',
  consent: 'The page asks to agree to something before it shows its text.',
  script: 'The page shows its text only with JavaScript.',
};
