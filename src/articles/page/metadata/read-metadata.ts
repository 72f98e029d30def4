import type { PageOptions } from '../page-reading.ts';
import { readAddress } from './address.ts';
import { readAuthor } from './author.ts';
import { readPublished } from './date.ts';
import { isDayFirst, readLanguageTag } from './language.ts';
import type { PageFacts } from './page-facts.ts';
import { readPublisher } from './publisher.ts';
import { readTitle } from './title.ts';

/** What a page says of its article, judged: see `Article`. `language` is a whole tag, `en-gb`. */
export type PageMetadata = Readonly<{
  title: string | null;
  date: string | null;
  publisher: string | null;
  author: string | null;
  url: string | null;
  language: string | null;
}>;

/** `opening`: the lines around the headline, where a page prints its byline and its day. */
export function readMetadata(
  facts: PageFacts,
  opening: readonly string[],
  { url, now = null }: PageOptions,
): PageMetadata {
  const address = readAddress(facts, url);
  const publisher = readPublisher(facts, address);
  const language = readLanguageTag(facts);
  const dayFirst = isDayFirst(language, address);
  return {
    title: readTitle(facts, publisher),
    date: readPublished(facts, address, opening, { now, dayFirst }),
    publisher,
    author: readAuthor(facts, publisher, opening),
    url: address,
    language,
  };
}
