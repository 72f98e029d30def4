import type { Block } from '../tree/block.ts';
import { isOfOthers } from './beside-story.ts';
import type { PageOptions } from '../page-reading.ts';
import { readAddress } from './address.ts';
import { readAuthor } from './author/author.ts';
import { isDesk } from '../../../text/house-name.ts';
import { datedLines, withoutStamps } from './date/dated-lines.ts';
import { readPublished } from './date/read-published.ts';
import { isDayFirst, readLanguageTag } from './language.ts';
import type { Opening } from './opening.ts';
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

/** Longer lines speak of many days. */
const LONGEST_LINE = 200;

/** A byline stands this near to the text. */
const BESIDE = 12;

/** A caption, a card of another story, a review: the name beside its day is not the author's. */
function isOwn({ element }: Block): boolean {
  return element.name !== 'figcaption' && !isOfOthers(element);
}

/** `shown`: all that the page shows; the opening is where it prints its byline and its day. */
export function readMetadata(
  facts: PageFacts,
  shown: readonly Block[],
  { above, into, ending, below, until }: Opening,
  { url, now = null }: PageOptions,
): PageMetadata {
  const address = readAddress(facts, url);
  const publisher = readPublisher(facts, address);
  const language = readLanguageTag(facts);
  const dayFirst = isDayFirst(language, address);
  const near = [...above, ...into].map(({ text }) => text);
  const author = readAuthor(facts, publisher, {
    opening: near,
    closing: [...ending, ...below].map(({ text }) => text),
    beside: above
      .slice(-BESIDE)
      .filter(isOwn)
      .map(({ text, role }) => (role === 'heading' ? '' : text)),
  });
  const lines = shown
    .map(({ text }) => withoutStamps(text))
    .filter(({ length }) => length < LONGEST_LINE);
  return {
    title: readTitle(facts, publisher, above),
    date: readPublished(
      {
        facts,
        url: address,
        opening: datedLines({ above, into, below }),
        lines,
        shown,
        until,
        isSigned: author !== null && author !== publisher && !isDesk(author),
      },
      { now, dayFirst },
    ),
    publisher,
    author,
    url: address,
    language,
  };
}
