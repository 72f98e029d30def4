import { signedBeside } from '../../../text/house-name.ts';
import type { Article } from '../../../articles/article.ts';
import type { StorySource } from '../../digest.ts';

/** What is said of an article beside what it tells. */
export function sourceOf(article: Article): StorySource {
  const { id, title, publisher, date, url, language, dateline, note } = article;
  const house = outletOf(article);
  const author =
    article.author === null || house === null
      ? article.author
      : signedBeside(article.author, house);
  const source = {
    articleId: id,
    title,
    publisher,
    author,
    date,
    url,
    language,
    dateline: withoutHouse(dateline, house),
  };
  return note === undefined ? source : { ...source, note };
}

/** "VELBY (Merle Post) –" in the Merle Post: the house is no agency that it prints. */
function withoutHouse(dateline: Article['dateline'], house: string | null): Article['dateline'] {
  const agency = dateline?.agency ?? null;
  if (dateline === null || agency === null || house === null) return dateline;
  return signedBeside(agency, house) === null ? { ...dateline, agency: null } : dateline;
}

/** Who publishes an article: its publisher, or the site that it stands on; null where nobody says. */
export function outletOf({
  publisher,
  url,
}: Pick<StorySource, 'publisher' | 'url'>): string | null {
  if (publisher !== null) return publisher;
  const host = url === null ? null : (URL.parse(url)?.hostname ?? null);
  return host === null ? null : host.replace(/^www\./, '');
}
