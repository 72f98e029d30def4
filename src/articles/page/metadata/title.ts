import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { either, regex } from '../../../languages/regex.ts';
import { ARTICLE_LIMITS } from '../../limits.ts';
import type { PageElement } from '../tree/page-tree.ts';
import type { Block } from '../tree/block.ts';
import { isSiteName } from './element-marks.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { isPlaceKept, plainLine } from './plain-line.ts';
import { isSectionName } from './publisher.ts';

/** Marks between a headline and the site's name. A hyphen or colon only with blanks around it. */
const PARTING = /(?<!\s)\s+(?:::|[|–—·•»«/\\:~<-])\s+|(?:(?<!\s)\s+)?[|»]\s*/;
/** Two titles agree when this share of the shorter one's words are in the other. */
const AGREEING = 0.75;
/** Fewer words are the end of a headline as well as one: by judgement. */
const FEWEST_WORDS = 3;
/** "Harbour", "Town News": more words over a headline, or small ones, are its front. */
const MOST_ABOVE = 2;
/** What is left of a title when the site’s name is off: less is a stump. */
const SHORTEST = 4;

/**
 * The headline: the `h1` that agrees with what the page calls itself elsewhere, else the JSON-LD's
 * headline, `og:title`, the title without the site's name, the only `h1`.
 */
export function readTitle(
  facts: PageFacts,
  publisher: string | null,
  opening: readonly Block[],
): string | null {
  const document = withoutSite(plainLine(facts.documentTitle), publisher, facts);
  const shared = withoutSite(
    plainLine(
      metaOf(facts, [
        'og:title',
        'twitter:title',
        'dc.title',
        'parsely-title',
        'sailthru.title',
        'headline',
        'title',
      ]),
    ),
    publisher,
    facts,
  );
  const described = text(facts.story?.['headline']) ?? text(facts.story?.['name']);
  const headings = facts.headings.map(plainLine).filter((heading) => heading !== null);
  const others = [described, shared, document, plainLine(facts.documentTitle)].filter(
    (one) => one !== null,
  );
  const heading = headings.find((one) => others.some((other) => agree(one, other)));
  const above = opening.filter(({ role, element }) => role === 'heading' && !isSiteName(element));
  const isSite = (one: string): boolean => publisher !== null && sameName(one, publisher);
  // A logo is an `h1`, too, and the document's title ends with it: the headline is its other part.
  const parts = (plainLine(facts.documentTitle) ?? '').split(PARTING).map(plain);
  const isSure = [described, shared].some((one) => isBoth(heading ?? null, one));
  const isPart = ({ text }: Block): boolean =>
    parts.length > 1 && !isSite(text) && parts.includes(plain(text));
  const part = above.findLast(isPart)?.text;
  // Old pages have no headings: a line in bold says what the document's title does.
  const line = opening.findLast(
    (block) => isPart(block) && wordsOf(block.text).length >= FEWEST_WORDS,
  )?.text;
  const candidates = [
    isSure ? heading : part,
    heading,
    headings.every((one) => !others.some((other) => agree(one, other)))
      ? above.find(({ text }) => document !== null && plain(text) === plain(document))?.text
      : null,
    above.findLast(({ element, text }) => isFirstHeading(element) && !isSite(text))?.text,
    [described].find((one) => [shared, document].some((other) => isBoth(one, other))),
    shared,
    line,
    document,
    described,
    headings.length === 1 ? headings[0] : null,
    above.at(-1)?.text,
  ].filter((one) => one !== undefined && one !== null && isTitle(one));
  const chosen = candidates.find((one) => !isSite(one ?? '')) ?? candidates[0] ?? null;
  return chosen === null ? null : untorn(withoutLineAbove(chosen, [described, shared]), others);
}

/** "Harbour Pier reopens in Osk" → "Pier reopens in Osk": a line over the headline that its heading has, too, and what is shared has not. A colon makes it a part, as do small words: "Five dead in Osk". */
function withoutLineAbove(title: string, shared: readonly (string | null)[]): string {
  const own = shared.find((one) => one !== null && title.endsWith(` ${one}`)) ?? title;
  const above = title.slice(0, -own.length).trim();
  const words = above.match(/[\p{L}\p{N}]\S*/gu) ?? [];
  const isName = words.length <= MOST_ABOVE && !words.some((word) => /^\p{Ll}/u.test(word));
  const isLine = isName && !/[:–—-]$/.test(above) && /^["“„«‘]?[^\p{Ll}]/u.test(own);
  return isLine && wordsOf(own).length >= FEWEST_WORDS ? own : title;
}

/** "Planning C ycle" → "Planning Cycle": as the page writes the same letters elsewhere, in fewer words. */
function untorn(title: string, others: readonly string[]): string {
  const words = wordsOf(title).length;
  return (
    others.find((other) => plain(other) === plain(title) && wordsOf(other).length < words) ?? title
  );
}

function isBoth(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && agree(one, other);
}

/** Whether an element is a first-order heading or stands in one. */
function isFirstHeading(element: PageElement): boolean {
  return element.name === 'h1' || element.parent?.name === 'h1';
}

const FRONT_PAGES = inAnyLanguage(({ heads }) => heads?.frontPages);
/** "Home", "index.html", "Untitled Document": what a template calls every page. */
const ANY_PAGE = regex.iu`^(?:${FRONT_PAGES}(?:\.\w{2,5})?|(?:untitled|new) (?:document|page)|untitled)$`;

function isTitle(title: string): boolean {
  return (
    title.length <= ARTICLE_LIMITS.title &&
    /\p{L}/u.test(title) &&
    !isPlaceKept(title) &&
    !ANY_PAGE.test(title)
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? plainLine(value) : null;
}

function wordsOf(title: string): string[] {
  return (
    title
      .toLowerCase()
      .slice(0, 500)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether two titles are one, give or take a site's name. */
export function agree(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return false;
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared / short.size >= AGREEING && (short.size >= 3 || short.size * 2 >= long.size);
}

/** "The Paper: Headline", "Headline (The Paper)". */
const BEFORE_COLON = String.raw`(?<site>[^:]{2,60}): (?<rest>.{4,})`;
const IN_BRACKETS = String.raw`(?<rest>.{4,}) \((?<site>[^()]{2,60})\)`;
const SITE_BESIDE = regex.u`^${either(BEFORE_COLON, IN_BRACKETS)}$`;

/** "Headline | The Paper" → "Headline": the parts that name the site, or the shorter end. */
function withoutSite(
  title: string | null,
  publisher: string | null,
  facts: PageFacts,
): string | null {
  if (title === null) return null;
  const names = [publisher, metaOf(facts, ['og:site_name', 'application-name'])].filter(
    (name) => name !== null,
  );
  const isSite = (part: string): boolean =>
    names.some((name) => sameName(part, name)) ||
    /^\S{2,40}\.(?:com|org|net|de|fr|co\.uk|eu|info|ch|at|it|es|nl|se|tv|io)$/i.test(part.trim());
  const { site = '', rest = title } = SITE_BESIDE.exec(title)?.groups ?? {};
  if (names.some((name) => plain(site) === plain(name))) return rest;
  const parts = title.split(PARTING).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const first = parts.findIndex((part) => !isSite(part));
  let last = parts.length - 1;
  while (last > first && isSite(parts[last] ?? '')) last -= 1;
  if (first < 0) return title;
  // Nobody says what the site is called: a short end behind a bar, or a long head, is still told apart.
  if (first === 0 && last === parts.length - 1) {
    const end = parts[last] ?? '';
    // "Cable car’s back – at last": no site is called so, but one is "osk today"
    const isName = !/^\p{Ll}{1,2} \p{Ll}/u.test(end.trim());
    const short = isName && wordsOf(end).length <= 4 && end.length * 2 < title.length;
    if (short && / [|»·•] |\s[–—-]\s/.test(title.slice(-end.length - 4, -end.length + 1)))
      last -= 1;
  }
  // "Headline | Politics | The Paper"
  while (last > first && isSectionName(parts[last] ?? '')) last -= 1;
  const start = title.indexOf(parts[first] ?? '');
  const end = parts[last] ?? '';
  const stripped = title.slice(start, title.lastIndexOf(end) + end.length).trim();
  return stripped.length >= SHORTEST ? stripped : title;
}

function sameName(part: string, name: string): boolean {
  const [a, b] = [plain(part), plain(name)];
  return (
    a !== '' &&
    b !== '' &&
    (a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.startsWith(b)))
  );
}

function plain(value: string): string {
  return value
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
}
