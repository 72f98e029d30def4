import { regex } from '../../../languages/regex.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import type { PageElement } from '../tree/page-tree.ts';
import { type Block, proseOf } from '../tree/block.ts';
import { blocksOf, type Region } from '../tree/regions.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';

/** What tells a page's kind: its own words for it, its address, and how it is built. */
export type PageSigns = Readonly<{
  /** schema.org types, of JSON-LD and of microdata. */
  types: ReadonlySet<string>;
  /** Open Graph's type in lower case. */
  openGraph: string;
  generator: string;
  host: string;
  /** The parts of the address's path in lower case, without an ending like `.html`. */
  path: readonly string[];
  /** Buttons that put something into a cart. */
  cart: boolean;
  /** Headings that are links: a listing's. */
  linkedHeadings: number;
  /** Lines with a price. */
  prices: number;
  /** UTF-16 code units of running text in the body, and the share of the page's text in links. */
  prose: number;
  linkedShare: number;
}>;

const IN_ENGLISH = String.raw`add[\s_-]?to[\s_-]?(?:cart|bag|basket|trolley)`;
const ELSEWHERE = inAnyLanguage(({ furniture }) => furniture?.basket);
/** "Add to cart", "add_to_bag", "In den Warenkorb". */
const CART = regex.i`${IN_ENGLISH}|${ELSEWHERE}|\bbuy now\b`;
const PRICE = /[$€£]\s?\d/;
const BUTTONS = new Set(['button', 'input', 'a', 'form']);

export function readSigns(
  facts: PageFacts,
  elements: readonly PageElement[],
  { page, body, url }: Readonly<{ page: Region; body: readonly Block[]; url: string | null }>,
): PageSigns {
  const address = url === null ? null : URL.parse(url);
  const blocks = blocksOf(page);
  const microdata = elements.flatMap(({ attributes: { itemtype } }) =>
    itemtype === undefined ? [] : [itemtype.slice(0, 100).replace(/^.*\//, '')],
  );
  return {
    types: new Set([...facts.things.flatMap(typesOf), ...microdata]),
    openGraph: (facts.metas.get('og:type')?.[0] ?? '').toLowerCase(),
    generator: (facts.metas.get('generator') ?? []).join(' ').slice(0, 200),
    host: address?.hostname.replace(/^www\./, '') ?? '',
    path: (address?.pathname ?? '')
      .toLowerCase()
      .split('/')
      .filter((part) => part !== '')
      .map((part) => part.replace(/\.(?:html?|php|aspx?|jsp)$/, '')),
    cart: elements.some((element) => BUTTONS.has(element.name) && CART.test(labelOf(element))),
    linkedHeadings: blocks.filter(
      ({ role, linked, text }) => role === 'heading' && linked > text.length * 0.8,
    ).length,
    prices: blocks.filter(({ text }) => PRICE.test(text.slice(0, 400))).length,
    prose: body.reduce((sum, block) => sum + proseOf(block), 0),
    linkedShare: page.text === 0 ? 0 : page.linked / page.text,
  };
}

/** What a control says of itself; only its own words, so that looking is cheap. */
function labelOf({ attributes, children }: PageElement): string {
  const { value = '', class: classes = '', name = '', id = '', title = '' } = attributes;
  const own = children.find((child) => typeof child === 'string') ?? '';
  return [value, classes, name, id, title, typeof own === 'string' ? own : '']
    .map((text) => text.slice(0, 80))
    .join(' ');
}
