import { cleanText } from '../clean-text.ts';
import { findDatelineAmong } from '../dateline.ts';
import { decode } from '../decode.ts';
import { genreOf, type GenreSigns } from '../genre.ts';
import { ARTICLE_LIMITS } from '../limits.ts';
import { languageOf } from '../../text/language.ts';
import { chooseBody } from './body/choose-body.ts';
import { keepLines } from './body/keep-lines.ts';
import { leadAbove } from './body/lead-above.ts';
import { cleanPage } from './clean/clean-page.ts';
import { findReason } from './judge/find-reason.ts';
import { readSigns } from './judge/page-signs.ts';
import { openingOf } from './metadata/opening.ts';
import { headlineOf, otherStories } from './metadata/other-stories.ts';
import { readMetadata, type PageMetadata } from './metadata/read-metadata.ts';
import { typesOf } from './metadata/json-ld.ts';
import { fileKind } from './file-kind.ts';
import { metaOf, readFacts, type PageFacts } from './metadata/page-facts.ts';
import { plainLine } from './metadata/plain-line.ts';
import type {
  NotArticle,
  NotArticleReason,
  PageOptions,
  PageReading,
  Wall,
} from './page-reading.ts';
import { isWithin, parsePage, textOf, type PageElement } from './tree/page-tree.ts';
import { blocksOf, findRegions, type Region } from './tree/regions.ts';
import { asksToLogIn, findWall, isWallLine } from './wall.ts';
import { storedBody } from './body/stored-body.ts';
import type { Article } from '../article.ts';

/**
 * A web page → its article, or why it is none. Pure, and bounded: a page of more bytes, elements
 * or nesting than `ARTICLE_LIMITS` is refused before anything is built of it.
 */
export function readPage(bytes: Uint8Array, options: PageOptions): PageReading {
  if (bytes.length > ARTICLE_LIMITS.bytes) return refuse('too-large');
  const file = fileKind(bytes, options.contentType ?? null);
  if (file !== null) {
    return { ...refuse('file'), message: `What is there is ${file} and no web page.` };
  }
  const decoded = decode(bytes, options.contentType ?? null);
  if (decoded.kind === 'binary' || isNoPage(decoded.text)) return refuse('not-html');
  return readHtml(cleanText(decoded.text), options);
}

/** The same for a text that is decoded already. */
export function readHtml(html: string, options: PageOptions): PageReading {
  const parsed = parsePage(html);
  if (parsed.kind === 'too large') return refuse('too-large');
  const all = readFacts(parsed.elements);
  const others = otherStories(parsed.elements, all);
  const elements =
    others.size === 0
      ? parsed.elements
      : parsed.elements.filter((element) => !isWithin(element, others));
  const facts = others.size === 0 ? all : readFacts(elements);
  const raw = regionsOf(parsed.root, others);
  const page = cleanPage(raw, hostOf(facts, options));
  const chosen = chooseBody(page);
  const shown = blocksOf(raw);
  const metadata = readMetadata(facts, shown, openingOf(shown, chosen), options);
  const lines = keepLines(chosen, metadata);
  const stored = storedBody(facts, lines.paragraphs);
  const teaser = lines.paragraphs.length === 0 && stored === null ? teaserOf(facts) : null;
  const lead = leadAbove(chosen, blocksOf(page), {
    title: metadata.title,
    description: () => descriptionOf(facts),
  });
  const told = stored ?? teaser ?? [...(lead === null ? [] : [lead]), ...lines.paragraphs];

  const found = findWall(facts, chosen, {
    page: shown
      .slice(0, 3000)
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 100_000),
    silent: silentText(elements),
    scripts: SCRIPT.test(html),
  });
  // A page that calls itself an article and shows none of it makes it with a script.
  const wall = teaser === null ? found : (found ?? 'script');
  const paragraphs = wall === 'paywall' ? told.filter((line) => !isWallLine(line)) : told;
  if (asksToLogIn({ title: metadata.title, paragraphs }, elements)) {
    return refuse('wall', wall);
  }
  if (paragraphs.length === 0) {
    return refuse(wall === null ? 'empty' : 'wall', wall);
  }
  const leftOut = [...(stored === null ? lines.leftOut : []), ...[...others].map(headlineOf)];
  const article = articleOf(paragraphs, leftOut, {
    lead,
    facts,
    metadata,
    options,
  });
  const signs = readSigns(facts, elements, {
    page: raw,
    body: chosen,
    url: options.url ?? article.url,
  });
  const reason = findReason({ facts, signs, article, wall: teaser === null ? wall : null });
  return reason === null ? { kind: 'article', wall, ...article } : refuse(reason, wall, article);
}

const SCRIPT = /<script[\s>]/i;
/** Where a document says what it is: behind a declaration, a style sheet and a comment or two. */
const HEAD_CHARACTERS = 1000;
/** What feeds, sitemaps and lists of feeds begin with. */
const NO_PAGE = /^<(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)[\s>]/i;

function isNoPage(text: string): boolean {
  const head = text.slice(0, HEAD_CHARACTERS).replaceAll(/<[?!][^>]*>/g, '');
  return NO_PAGE.test(head.trimStart());
}

function hostOf(facts: PageFacts, { url }: PageOptions): string | null {
  const address = url ?? facts.canonical ?? metaOf(facts, ['og:url']);
  return address === null ? null : (URL.parse(address)?.hostname.replace(/^www\./, '') ?? null);
}

/** Fewer characters than this are no page: its text may stand where browsers run no script. */
const EMPTY_PAGE = 300;

function regionsOf(root: PageElement, without: ReadonlySet<PageElement>): Region {
  const shown = findRegions(root, { without });
  if (shown.text >= EMPTY_PAGE) return shown;
  const silent = findRegions(root, { withSilent: true, without });
  return silent.prose > shown.prose ? silent : shown;
}

function articleOf(
  paragraphs: readonly string[],
  leftOut: readonly string[],
  {
    lead,
    facts,
    metadata,
    options,
  }: { lead: string | null; facts: PageFacts; metadata: PageMetadata; options: PageOptions },
): Article {
  const { title, date, publisher, author, url } = metadata;
  const text = paragraphs.join('\n').slice(0, 4000);
  return {
    id: url ?? options.url ?? title ?? '',
    title,
    // a text begins with its place, whatever stands over it
    dateline: findDatelineAmong(paragraphs.slice(paragraphs[0] === lead ? 1 : 0), title),
    paragraphs,
    leftOut,
    date,
    publisher,
    author,
    url,
    language: languageOf(text, metadata.language ?? options.language ?? null).language,
    genre: genreOf({ title, url, paragraphs }, signsOf(facts)),
  };
}

/** What a page says of itself in a sentence, or null. */
function descriptionOf(facts: PageFacts): string | null {
  return plainLine(metaOf(facts, ['og:description', 'description']));
}

/** A sentence of some twelve words; shorter descriptions are mottoes of a site. */
const LEAST_TEASER = 80;

/** What a page without text says of the article that it is, or null. */
function teaserOf(facts: PageFacts): readonly string[] | null {
  const teaser = descriptionOf(facts);
  const isArticle = /article|story/i.test(metaOf(facts, ['og:type']) ?? '') || facts.story !== null;
  return isArticle && teaser !== null && teaser.length >= LEAST_TEASER ? [teaser] : null;
}

/** What a page says to those without scripts. */
function silentText(elements: readonly PageElement[]): string {
  return elements
    .filter(({ name }) => name === 'noscript')
    .slice(0, 20)
    .map((element) => textOf(element, 500))
    .join(' ');
}

function signsOf({ story, things, metas }: PageFacts): GenreSigns {
  const section = story?.['articleSection'];
  return {
    types: [story, ...things].flatMap((thing) => (thing === null ? [] : typesOf(thing))),
    sections: [
      ...[section ?? []].flat().filter((name) => typeof name === 'string'),
      ...(metas.get('article:section') ?? []),
    ],
  };
}

function refuse(
  reason: NotArticleReason,
  wall: Wall | null = null,
  article: Article | null = null,
): NotArticle {
  return { kind: 'not-article', reason, message: MESSAGES[reason], wall, article };
}

const MESSAGES: Readonly<Record<NotArticleReason, string>> = {
  listing: 'The page lists articles and is none itself.',
  forum: 'The page is a thread of many people’s posts.',
  product: 'The page sells something.',
  documentation: 'The page is a manual or a reference.',
  service: 'The page is about what somebody offers.',
  wall: 'The page shows its text only to those who log in, agree or run its scripts.',
  error: 'The page says that something went wrong.',
  empty: 'The page has no text.',
  file: 'What is there is a file and no web page.',
  'not-html': 'What came is no web page.',
  'too-large': 'The page is larger or nested deeper than any article.',
};
