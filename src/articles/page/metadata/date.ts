import { readDate, type DateOptions } from '../../date/read-date.ts';
import { textOf, type PageElement } from '../tree/page-tree.ts';
import { isBesideStory } from './beside-story.ts';
import type { PageFacts } from './page-facts.ts';
import { plainLine } from './plain-line.ts';

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article:post_date',
  'article.published',
  'article.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'vr:published_time',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.available',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'date.created',
  'date_published',
  'originalpublicationdate',
  'created',
  'dcsext.articlefirstpublished',
  'article_date_original',
  'rnews:datepublished',
  'pub_date',
  'cre.date',
  'last-modified',
  'article:modified_time',
  'og:updated_time',
];
/** Where the last change is all that is known, it stands for the day. */
const MODIFIED = 3;
const LONGEST_LABEL = 90;

/**
 * The day of publication, with time and offset where the page gives them: JSON-LD, metas, `time`
 * elements, the address, a line that a template marks as a date, a dated line beside the headline.
 */
export function readPublished(
  facts: PageFacts,
  url: string | null,
  opening: readonly string[],
  options: DateOptions,
): string | null {
  const read = (text: unknown): string | null =>
    typeof text === 'string' ? readDate(plainLine(text) ?? '', options) : null;
  const sources: readonly (() => string | null)[] = [
    () =>
      read(facts.story?.['datePublished']) ??
      read(facts.story?.['uploadDate']) ??
      read(facts.story?.['dateCreated']),
    () =>
      firstOf(PUBLISHED.slice(0, -MODIFIED), (name) => firstOf(facts.metas.get(name) ?? [], read)),
    () => firstOf(facts.things, (thing) => read(thing['datePublished'])),
    () => fromTimes(facts.times, read),
    () => fromAddress(url, options),
    () => fromMarked(facts.dated, read),
    () => fromLines(opening, read),
    () => read(facts.story?.['dateModified']),
    () => firstOf(PUBLISHED.slice(-MODIFIED), (name) => firstOf(facts.metas.get(name) ?? [], read)),
  ];
  return firstOf(sources, (source) => source());
}

function firstOf<Item>(items: readonly Item[], read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

type Read = (text: unknown) => string | null;

const timeOf =
  (read: Read) =>
  (element: PageElement): string | null =>
    read(element.attributes['datetime']) ??
    read(element.attributes['content']) ??
    read(element.attributes['title']) ??
    labelled(element, read);

function fromTimes(times: readonly PageElement[], read: Read): string | null {
  const own = times.filter((element) => !isBesideStory(element));
  const isNamed = ({ attributes }: PageElement): boolean =>
    attributes['itemprop'] === 'datePublished' ||
    'pubdate' in attributes ||
    /publish|posted|entry-date|created/i.test(attributes['class'] ?? '');
  const isChange = ({ attributes }: PageElement): boolean =>
    attributes['itemprop'] === 'dateModified' ||
    /updated|modified/i.test(attributes['class'] ?? '');
  return (
    firstOf(own.filter(isNamed), timeOf(read)) ??
    firstOf(
      own.filter((element) => !isChange(element)),
      timeOf(read),
    ) ??
    firstOf(own, timeOf(read))
  );
}

function fromMarked(dated: readonly PageElement[], read: Read): string | null {
  return firstOf(
    dated.filter((element) => !isBesideStory(element)),
    (element) => labelled(element, read) ?? read(element.attributes['title']),
  );
}

/** The date in a short text; a long one speaks of many days. */
function labelled(element: PageElement, read: Read): string | null {
  const text = textOf(element, LONGEST_LABEL + 1);
  return text.length > LONGEST_LABEL ? null : read(text);
}

/** /2024/01/19/, /2024-01-19-, -20240119. */
const IN_ADDRESS =
  /(?<![\d])(20\d{2}|19[89]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

function fromAddress(url: string | null, options: DateOptions): string | null {
  const path = url === null ? null : (URL.parse(url)?.pathname ?? null);
  const found = path === null ? null : IN_ADDRESS.exec(path.slice(0, 500));
  return found === null ? null : readDate(`${found[1]}-${found[2]}-${found[3]}`, options);
}

/** Lines that are little but a date, or say that they are one. */
const DATE_LINE =
  /^(?:(?:published|posted|updated|last updated|date|datum|veröffentlicht|erstellt|stand|publié|publicado|pubblicato|gepubliceerd|опубликовано)\b.{0,60}|.{0,40}\d{4}.{0,25})$/iu;

function fromLines(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) =>
    line.length <= LONGEST_LABEL && DATE_LINE.test(line) ? read(line) : null,
  );
}
