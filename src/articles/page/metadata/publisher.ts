import { anyOf, either, regex } from '../../../languages/regex.ts';
import { toponyms } from '../../../languages/english/names/toponyms.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { getDomainWithoutSuffix } from 'tldts';
import { HOUSE, isPaperBeside, MASTHEAD } from '../../masthead.ts';
import { nameOf, typesOf } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
import { isPlaceKept, plainLine } from './plain-line.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';

const META = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'cre',
  'al:android:app_name',
  'article:publisher',
];
const REGIONS = either(
  oneOf('usa uk us global international world news english asia europe africa oceania americas'),
  '(?:latin|north|south) america|middle east|asia[ -]pacific|(?:us|uk|world|local) news',
);
const EDITIONS = String.raw`(?:(?:u\.?[ks]\.?|${REGIONS})(?: edition)?)`;
const FRONT_PAGES = inAnyLanguage(({ heads }) => heads?.frontPages);
const SITES = oneOf('blog site website my_site wordpress drupal joomla');
const BLANKS = oneOf('default untitled none null undefined');
const LANGUAGES = either(
  oneOf('en de fr es edition english'),
  inAnyLanguage(({ templates }) => templates?.editions),
);
const REST = oneOf('web www localhost article story admin mobile desktop app amp n/a');
/** Editions, systems and formulas that templates print where the name belongs: "U.S.", "My Site". */
const NO_NAME = regex.i`^${either(EDITIONS, FRONT_PAGES, SITES, BLANKS, LANGUAGES, REST)}$`;
/** A section's name, where the site's address does not say the same: "Wirtschaft", "Culture & Style". */
const A_SECTION = inAnyLanguage(({ heads }) => heads?.sections);
const AND_ANOTHER = String.raw`\s(?:&|and|und|y|et|e)\s\p{L}{3,20}`;
const SECTION = regex.iu`^${A_SECTION}(?:${AND_ANOTHER})?$`;
/** "Business News", "News, Sports, Travel": a house may be called so, too. */
const MAYBE_SECTION = regex.iu`^(?:${A_SECTION} )?${A_SECTION}(?:, ${A_SECTION})*(?:,?${AND_ANOTHER})?$`;
const SYSTEMS = anyOf(
  'wordpress drupal joomla typo3 squarespace wix ghost blogger tumblr weebly jimdo',
);
/** "Drupal 9 (https://www.drupal.org)", "WordPress.com": a system that signs. */
const SYSTEM = regex.iu`^${SYSTEMS}(?:\.com|dotcom)?(?!\p{L})[^\p{L}]*(?:http.*)?$`;
/** The name of a house; longer ones are its motto. */
const LONGEST = 80;

/**
 * Who publishes the page: the publisher of its JSON-LD, what it calls its site, the end of its
 * title, its account. A name that is no name (an edition, a system) is passed over; one on which
 * two sources agree comes first.
 */
export function readPublisher(facts: PageFacts, url: string | null): string | null {
  const suffix = suffixOf(facts, url);
  const names = [
    ...META.slice(0, 1).map((name) => metaOf(facts, [name])),
    facts.story === null
      ? null
      : (nameOf(facts.story['publisher'], facts.things) ??
        nameOf(facts.story['sourceOrganization'], facts.things) ??
        nameOf(facts.story['provider'], facts.things) ??
        nameOf(facts.story['copyrightHolder'], facts.things)),
    metaOf(facts, META.slice(1)),
    siteOf(facts),
    suffix,
    account(facts),
    logoOf(facts, url),
    bareSuffixOf(facts),
  ]
    .flatMap((one) => plainLine(one) ?? [])
    .map((name) => withoutTagline(name, url).replace(/^www\./i, ''))
    .filter((name) => isName(name) && (!isSection(name, facts) || agrees(name, url)));
  // "Boston", "Science News": the house only where nothing else is.
  const sure = names.find((name) => !isMaybeSection(name));
  return (
    names.find((name) => agrees(name, url)) ??
    // The page's title and its account say the same: what else it calls its site is a section.
    names.find((name) => name === suffix) ??
    sure ??
    names[0] ??
    null
  );
}

/** "The Cove Paper | News from Larkhaven": the name that a site sets before what it says of itself. */
function withoutTagline(name: string, url: string | null): string {
  const parts = name.split(/\s[|–—·»-]\s|:\s/);
  return parts.find((part) => agrees(part, url)) ?? parts.find(isName) ?? name;
}

/** "Wirtschaft", "Culture & Style". */
export function isSectionName(name: string): boolean {
  return MAYBE_SECTION.test(name.trim());
}

function isMaybeSection(name: string): boolean {
  return isSectionName(name) || toponyms.has(name.toLowerCase());
}

function isSection(name: string, { metas }: PageFacts): boolean {
  return SECTION.test(name.trim()) || (metas.get('article:section') ?? []).includes(name);
}

function isName(name: string): boolean {
  return (
    name.length <= LONGEST &&
    /\p{L}{2}/u.test(name) &&
    !NO_NAME.test(name) &&
    !SYSTEM.test(name) &&
    !isPlaceKept(name) &&
    !/^https?:|@/.test(name)
  );
}

/** "merlepost" of merlepost.example, and of merlepost.wordpress.com. */
function hostOf(url: string): string | null {
  return getDomainWithoutSuffix(url, { allowPrivateDomains: true });
}

/** Whether a name is that of the page's own host: "The Merle Post" and merlepost.example. */
function agrees(name: string, url: string | null): boolean {
  const host = url === null ? null : hostOf(url);
  if (host === null || host === '') return false;
  const [short, long] = [plain(name).replace(/^the/, ''), plain(host).replace(/^the/, '')];
  return short !== '' && (long.includes(short) || short.includes(long));
}

const PARTING = /(?<!\s)\s+(?:::|[|–—·•»:l-])\s+/;

/** "Headline - Merle Post", "Merle Post | Headline": the end of the title, where the account or the host says the same. */
function suffixOf(facts: PageFacts, url: string | null): string | null {
  const parts = (facts.documentTitle ?? '').split(PARTING);
  if (parts.length < 2) return null;
  const handle = plain(metaOf(facts, ['twitter:site']) ?? '');
  const last = parts.at(-1) ?? '';
  const isDrawn = logosOf(facts).some((logo) => plain(logo) === plain(last));
  if (agrees(last, url) || isDrawn || plain(last) === handle) return last;
  // A headline may have the host's letters somewhere: before it stands the house's whole name.
  const [first = ''] = parts;
  const names = [handle, plain(url === null ? '' : (hostOf(url) ?? ''))];
  return plain(first) !== '' && names.includes(plain(first)) ? first : null;
}

/** The same end of a page whose name for its site is none: "Latin America". Where it has none at all, an end that is called like a paper: "Osk Gazette". */
function bareSuffixOf(facts: PageFacts): string | null {
  const named = metaOf(facts, ['og:site_name']);
  const parts = (facts.documentTitle ?? '').split(PARTING);
  const ends = [parts.at(-1) ?? '', parts[0] ?? ''];
  if (named === null)
    return parts.length < 2 ? null : (ends.find((end) => isPaperName(end, parts)) ?? null);
  const isPlace = toponyms.has(named.toLowerCase());
  if (isName(named) && !isSection(named, facts) && !isPlace) return null;
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  // "at last" is no house of a site that is called like a town
  if (isPlace && !HOUSE.test(last)) return null;
  return last !== '' && last.split(' ').length <= LONGEST_HOUSE ? last : null;
}

/** "Osk Star" beside a headline; "Return of the Star" beside "Star Wars" is a second half of it. */
function isPaperName(part: string, parts: readonly string[]): boolean {
  const words = part.split(' ');
  const [last = ''] = words.slice(-1);
  const isLast = words.length <= LONGEST_HOUSE && MASTHEAD.test(last) && isPaperBeside(part);
  const headline = parts.filter((other) => other !== part).join(' ');
  return isLast && !/ of the /i.test(part) && !headline.split(/[^\p{L}]+/u).includes(last);
}

/** Words of a house's name; more are the second half of a headline. */
const LONGEST_HOUSE = 4;

/** "Merle Post Logo" → "Merle Post", where the site's address says the same. */
function logoOf(facts: PageFacts, url: string | null): string | null {
  return logosOf(facts).find((name) => agrees(name, url)) ?? null;
}

const OF_PAGE = anyOf('site main header footer company brand home');
/** "Merle Post", "Merle Post – site logo"; file names have no capitals: "merlepostlogo". */
const LOGO = regex.u`^(?:The )?(?<name>(?=.{0,40}\p{Lu}).{2,60}?)(?:[\s:_–-]+(?:${OF_PAGE} )?[Ll]ogo\b.*)?$`;

function logosOf({ logos }: PageFacts): readonly string[] {
  return logos.flatMap((logo) => LOGO.exec(logo)?.groups?.['name'] ?? []);
}

/** What the data calls the site or the newspaper that a page belongs to. */
function siteOf({ things }: PageFacts): string | null {
  const site = things.find((thing) => typesOf(thing).some((type) => SITE_TYPE.test(type)));
  return site === undefined ? null : nameOf(site, things);
}

const SITE_TYPE = /^(?:WebSite|NewsMediaOrganization|Newspaper)$/;

/** "@MerlePost" → "MerlePost". */
function account(facts: PageFacts): string | null {
  const handle = metaOf(facts, ['twitter:site']);
  return handle === null || !/^@\w+$/.test(handle) ? null : handle.slice(1);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
