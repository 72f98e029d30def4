import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { getDomain } from 'tldts';
import { canonicalAddress } from '../address/canonical-address.ts';
import { resolveAddress } from '../address/resolve-address.ts';
import { parseFeedDate } from '../date/parse-feed-date.ts';
import { plainTitle } from '../text/plain-title.ts';
import { pageBase } from './discover-feeds.ts';
import { readTags, type Tag } from './read-tags.ts';
import { newestFirst, type SiteLink } from './site-link.ts';

const TAGS = new Set(['a', 'base', 'time', 'h1', 'h2', 'h3', 'h4']);
const LISTS = oneOf('tags? topics? categor(?:y|ies) authors? people users? profile search');
const FORMS = oneOf('login signin sign-up register subscribe newsletters?');
const HOUSE = either(
  oneOf('about(?:-us)? contact(?:-us)? privacy terms cookies? legal imprint sitemap rss feeds?'),
  inAnyLanguage(({ templates }) => templates?.smallPrint),
);
const OTHERS = oneOf('shop events? jobs careers page wp-content wp-json cdn-cgi');
const FILE_ENDS = anyOf('pdf jpe?g png gif svg webp mp[34] zip docx? xlsx? xml json css js');
/** Pages that are lists, people, forms or files: "/tags/", "/about-us/team", "/report.pdf". */
const NO_ARTICLE = regex.i`\/${either(LISTS, FORMS, HOUSE, OTHERS)}(?:\/|$|\.)|\.${FILE_ENDS}$`;
/** /2026/11/20/, /2026-11-20-, /20261120 */
const DATE_IN_PATH = /\/(20\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const MONTH_IN_PATH = /\/(20\d{2})[/-](0?[1-9]|1[0-2])(?:\/|-)/;
/** Words that a link must have to be a headline, letters where words are not spaced. */
const HEADLINE_WORDS = 4;
/** Four words of two letters, in Chinese, Japanese or Korean. */
const HEADLINE_LETTERS = 8;
/** A date this far behind a link, in UTF-16 code units of the page, is of that link. */
const DATE_NEARBY = 800;
/** Links that are kept of a page: more than any front page has of one day. */
const MOST = 300;

/**
 * The links of a page that lead to articles of its own site: the newest first, then in the page's
 * order. An address that is linked twice (picture and headline) comes once, with its headline.
 * @param prefix what the path begins with ("/press/2026/"): then a link need not look like one
 */
export function pageLinks(
  html: string,
  url: string,
  { prefix = null }: { prefix?: string | null } = {},
): readonly SiteLink[] {
  const tags = readTags(html, TAGS);
  const base = pageBase(tags, url);
  const site = siteOf(url);
  const found = new Map<string, SiteLink>();
  tags.forEach((tag, index) => {
    if (tag.name !== 'a' || found.size >= MOST) return;
    const resolved = resolveAddress(tag.attributes.get('href'), base);
    if (resolved === null || siteOf(resolved) !== site) return;
    const address = canonicalAddress(withoutHash(resolved));
    if (address === canonicalAddress(withoutHash(url))) return;
    const title = plainTitle(tag.text) ?? plainTitle(tag.attributes.get('title') ?? '');
    const { pathname } = new URL(address);
    const wanted =
      prefix === null
        ? isArticleLike(pathname, title)
        : pathname.startsWith(prefix) && pathname !== prefix;
    if (!wanted) return;
    const known = found.get(address);
    const date = known?.date ?? dateInPath(pathname) ?? dateNear(tags, index);
    const better = (known?.title?.length ?? 0) >= (title?.length ?? 0) ? known?.title : title;
    found.set(address, { url: address, title: better ?? null, date, outlet: null, language: null });
  });
  return newestFirst([...found.values()]);
}

function siteOf(address: string): string {
  const { hostname } = new URL(address);
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

/** A headline, or an address that has a date, a number or a long name in it. */
function isArticleLike(path: string, title: string | null): boolean {
  if (NO_ARTICLE.test(path) || path === '/') return false;
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const words = (title ?? '').split(' ').length;
  const isHeadline =
    words >= HEADLINE_WORDS ||
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(title ?? '') &&
      (title ?? '').length >= HEADLINE_LETTERS);
  const named = DATE_IN_PATH.test(path) || MONTH_IN_PATH.test(path) || /\d{4,}/.test(last);
  const isSlug = last.split(/[-_]/).length >= HEADLINE_WORDS;
  return isHeadline ? named || isSlug || path.split('/').length > 2 : named && isSlug;
}

function dateInPath(path: string): string | null {
  const [, year, month, day] = DATE_IN_PATH.exec(path) ?? [];
  return year === undefined ? null : parseFeedDate(`${year}-${month}-${day}`);
}

/** The date beside a link: the `time` that follows before the next headline, else the one before. */
function dateNear(tags: readonly Tag[], index: number): string | null {
  const here = tags[index];
  if (here === undefined) return null;
  for (const step of [1, -1]) {
    for (let at = index + step; Math.abs(at - index) < 4; at += step) {
      const tag = tags[at];
      if (tag === undefined || Math.abs(tag.at - here.at) > DATE_NEARBY) break;
      if (tag.name === 'time') return parseFeedDate(tag.attributes.get('datetime') ?? tag.text);
      if (tag.name === 'a' && tag.attributes.get('href') !== here.attributes.get('href')) break;
    }
  }
  return null;
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
