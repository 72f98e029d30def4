import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Article } from '../../article.ts';
import { typesOf } from '../metadata/json-ld.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import type { NotArticleReason, Wall } from '../page-reading.ts';
import { FOLDERS } from './folder-names.ts';
import type { PageSigns } from './page-signs.ts';

export type JudgedPage = Readonly<{
  facts: PageFacts;
  signs: PageSigns;
  article: Article;
  wall: Wall | null;
}>;

/** Why a page is no article, or null. In doubt it is one: a text that is dated and signed always is. */
export function findReason({ facts, signs, article, wall }: JudgedPage): NotArticleReason | null {
  if (isError(article, signs, facts.documentTitle)) return 'error';
  const called = facts.story === null ? null : storyKind(facts);
  if (isCoupons(signs) && !isPersonal(article)) return 'product';
  if (called === 'news') return null;
  if (isForum(signs)) return 'forum';
  if (wall === 'consent' || wall === 'script') return 'wall';
  if (isManual(signs, article, called)) return 'documentation';
  if (isSold(signs)) return 'product';
  const signed = isPersonal(article) && article.date !== null;
  if (isListing(signs, { signed, dated: article.date !== null, called })) return 'listing';
  if (signed || called === 'article') return null;
  if (isProduct(signs, article)) return 'product';
  return isService(signs, article) ? 'service' : null;
}

/** Whether somebody signed it: a shop's data names the shop as the author of every page. */
function isPersonal({ author, publisher }: Article): boolean {
  return author !== null && author !== publisher;
}

/** `news` where a page calls its text a report or post, `article` for the word that all pages use. */
function storyKind({ story }: PageFacts): 'news' | 'article' | null {
  const types = story === null ? [] : typesOf(story);
  if (types.some((type) => /NewsArticle$|^(?:Report|BlogPosting|LiveBlogPosting)$/.test(type)))
    return 'news';
  return types.some((type) => /^(?:Article|ClaimReview|Recipe)$/.test(type)) ? 'article' : null;
}

const FORUM_SYSTEMS = either(
  oneOf('discourse phpbb vbulletin xenforo invision mybb smf simple_machines'),
  oneOf('flarum nodebb vanilla woltlab'),
);
/** "phpBB 3.3": the system that a page says it is made by. */
const FORUM_MAKERS = regex.i`\b${FORUM_SYSTEMS}\b`;
const FORUM_HOST = /^(?:discuss|discussions?|community|talk|boards?)\.|forums?\./;

function isForum({ types, generator, path, host }: PageSigns): boolean {
  return (
    types.has('DiscussionForumPosting') ||
    (types.has('QAPage') && types.has('Question') && !types.has('FAQPage')) ||
    FORUM_MAKERS.test(generator) ||
    path.some((part) => FOLDERS.forum.test(part)) ||
    FORUM_HOST.test(host) ||
    (path[0] === 'r' && path.includes('comments'))
  );
}

/** "Sphinx 7.2". */
const MANUAL_MAKERS = regex.i`\b${anyOf('sphinx docutils mkdocs docusaurus gitbook readthedocs doxygen javadoc dokuwiki')}\b`;
const MANUAL_HOST = /^(?:docs?|developers?|wiki|manual|help|support|api)\.|\.readthedocs\./;
function isManual(
  { types, generator, host, path }: PageSigns,
  article: Article,
  called: string | null,
): boolean {
  if (called === 'article' || (article.author !== null && !types.has('TechArticle'))) return false;
  return (
    types.has('TechArticle') ||
    types.has('APIReference') ||
    MANUAL_MAKERS.test(generator) ||
    MANUAL_HOST.test(host) ||
    path.slice(0, -1).some((part) => FOLDERS.manual.test(part))
  );
}

const LISTING_TYPES = ['CollectionPage', 'SearchResultsPage', 'ProfilePage', 'OfferCatalog'];
/** A lead and a paragraph: a page of news has more running text than a shelf shows. */
const LITTLE_PROSE = 600;
/** Set by hand: below an article stands a box or two of links, with three or four headings each. */
const MANY_HEADINGS = 8;
/** The greater part of a shelf’s text is links; of an article’s page it is not. */
const MOSTLY_LINKS = 0.5;

/** `/index.html`, `/home`: a front page by its name. */
function isIndex(path: readonly string[]): boolean {
  return path.length === 1 && FOLDERS.front.test(path[0] ?? '');
}

function isListing(
  { types, openGraph, host, path, linkedHeadings, prose, linkedShare }: PageSigns,
  { signed, dated, called }: Readonly<{ signed: boolean; dated: boolean; called: string | null }>,
): boolean {
  const end = path.at(-1) ?? '';
  const isFront = host !== '' && path.length === 0;
  // "/page/2" of a long text has no other headline than its own
  const isPart = dated && linkedHeadings === 0;
  const isNumbered = FOLDERS.page.test(path.at(-2) ?? '') && /^\d{1,5}$/.test(end) && !isPart;
  const shelf = FOLDERS.shelf.test(end) || isFront || isNumbered || isIndex(path);
  if (shelf && linkedHeadings >= MANY_HEADINGS) return true;
  if (FOLDERS.shelf.test(end) && path.slice(0, -1).some((part) => FOLDERS.list.test(part)))
    return true;
  if (signed || called === 'article') return false;
  if (path.some((part) => FOLDERS.list.test(part) || /^(?:category|special):/.test(part)))
    return true;
  if (LISTING_TYPES.some((type) => types.has(type)) || openGraph === 'product.group') return true;
  if (isFront ? prose < LITTLE_PROSE : shelf) return true;
  const isOfLinks = linkedHeadings >= MANY_HEADINGS || linkedShare > MOSTLY_LINKS;
  return !dated && prose < LITTLE_PROSE && isOfLinks;
}

/** Whatever a page of coupons calls itself, it is a shop's. */
function isCoupons({ path }: PageSigns): boolean {
  return path.some((part) => FOLDERS.coupons.test(part));
}

/** Open Graph's word for what is for sale. */
function isSold({ openGraph }: PageSigns): boolean {
  return /^(?:product|og:product|product\.item)$/.test(openGraph);
}

function isProduct({ types, cart, path }: PageSigns, article: Article): boolean {
  if (
    types.has('SomeProducts') ||
    (types.has('Product') && (types.has('Offer') || types.has('AggregateRating')))
  ) {
    return true;
  }
  if (types.has('Product') && article.author === null && article.date === null) return true;
  return cart && path.some((part) => FOLDERS.product.test(part)) && article.author === null;
}

const SERVICE_TYPES = [
  'LocalBusiness',
  'Service',
  'ProfessionalService',
  'SoftwareApplication',
  'Store',
  'Restaurant',
  'Hotel',
  'Event',
  'JobPosting',
];
/** So many lines with a price on a page that nobody signed or dated are a list of prices. */
const MANY_PRICES = 10;

function isService({ types, host, path, openGraph, prices }: PageSigns, article: Article): boolean {
  if (isPersonal(article)) return false;
  if (path.some((part) => FOLDERS.smallPrint.test(part))) return true;
  if (article.date !== null) return false;
  if (host !== '' && path.length === 0) return true;
  if (path.some((part) => FOLDERS.service.test(part))) return true;
  const own = SERVICE_TYPES.some((type) => types.has(type));
  const isPriceList = prices >= MANY_PRICES && !types.has('Article');
  return (own || isPriceList) && openGraph !== 'article';
}

/** Those that servers give: another number before a dash is a count. */
const CODE = either('40[0-9]|41[0-8]|42[1-9]|431|451', '50[0-8]|51[01]|52[0-7]');
/** What stands behind a code where it is no count: "404 Not Found", "451: …", not "404 walkers …". */
const REASONS = either(
  String.raw`(?:page|gone)(?=$|\s?[|·:–—-])`,
  oneOf('not_found page_not_found page_unavailable error forbidden unauthori[sz]ed access_denied'),
  oneOf('bad_gateway bad_request gateway_time-?out request_time-?out internal_server'),
  oneOf('server_error service_(?:temporarily_)?unavailable (?:temporarily_)?unavailable too_many'),
);
const OF_CODE = String.raw`(?:\s?$|:?\s[|·–—-]\s|\s?:\s|\s(?:${REASONS})\b)`;
const COUNTED = String.raw`error \d{3,4}\b`;
const GONE = String.raw`page (?:not found|unavailable)|not found(?! guilty)\b|access denied|forbidden$`;
const ENDED = String.raw`(?=$|[.!]|\s?[|·:–—-]|\syou)`;
const SEEKS = either(
  "can(?:no|['’])?t|couldn['’]t|could not|can not",
  "were(?:n['’]t| not) able to",
);
/** "Sorry, we can’t find that page", "This page does not exist". */
const SOUGHT = either(
  `(?:(?:we['’]re )?sorry[,.!:–—-]{0,2} )?(?:but )?(?:we|you) (?:${SEEKS}) (?:seem to )?find (?:that|the|this) page${ENDED}`,
  "(?:that|the|this) page (?:does(?:n['’]t| not) exist|(?:isn['’]t|is not|is no longer) available)",
);
const GONE_ELSEWHERE = either(
  oneOf('service_unavailable bad_gateway'),
  inAnyLanguage(({ templates }) => templates?.notFound),
);
const ASKING_FOR_PEOPLE = oneOf('just_a_moment attention_required are_you_a_robot are_you_human');
const GUARDED = oneOf(
  'checking_your_browser pardon_our_interruption security_check robot_or_human',
);
/** "404 Not Found", "Just a moment…". */
const ERROR_TITLE = regex.i`^${either(`${CODE}${OF_CODE}`, COUNTED, GONE, SOUGHT, ASKING_FOR_PEOPLE, GONE_ELSEWHERE, GUARDED)}`;
/** With more running text than this, "Not found" is what an article is about. */
const LONG_TEXT = 1200;

/** "Not found", "Access denied": only where there is little else. */
function isError(
  { title, paragraphs }: Article,
  { prose }: PageSigns,
  documentTitle: string | null,
): boolean {
  return (
    prose < LONG_TEXT &&
    [title, paragraphs[0], documentTitle].some((line) => ERROR_TITLE.test(line ?? ''))
  );
}
