import { anyOf, either, regex } from '../../../languages/regex.ts';
import { LANGUAGES } from '../../../languages/languages.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { PageElement } from '../tree/page-tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Words by which templates name what is not the article, in `class` and `id`: "share-bar",
 * "relatedArticles", "c-newsletter__form". A name is read word by word: "download" has no "ad".
 */
const NOISE = words(
  `ad ads advert adverts advertisement advertising advertisment adslot adsense banner banners breadcrumb
  breadcrumbs byline bylines caption captions carousel colophon comment comments commenting commentform consent
  cookie cookies copyright credit credits cta disclaimer disqus dateline donate donation facebook follow foot
  footer footers footnote gallery gdpr infobox legal livefyre login masthead megamenu menu metadata modal nav
  navbar navi navigation newsletter newsletters onetrust outbrain pager pagination player popular popup privacy
  promo promos promotion promotions pullquote readmore readnext recirc recirculation recommend recommendation
  recommendations recommended register related reply respond rss share sharebar sharedaddy sharing shares
  sharethis sidebar signup skip slideshow social socials sponsor sponsored sponsors subscribe subscription
  syndication taboola tagcloud taglist tags teaser teasers textwidget timestamp toc toolbar tooltip trending
  upsell utility viafoura widget wpcnt yarpp zergnet author authors authorbox bio biography ${LANGUAGES.flatMap(({ templates }) => templates?.noise ?? []).join(' ')}`,
);
/** Words that name a line beside the article, or a whole story: they count where no prose is. */
const WEAK = words(
  `btn button buttons category categories date info icon icons kicker label links meta prev published tag time
  toggle tools topics twitter whatsapp instagram pinterest youtube podcast embed print email subhead status stats`,
);
/** Words that are never a layout's: however much of the page they name, it is not the article. */
const NEVER_LAYOUT = words(
  `ad ads caption captions comment comments commenting consent cookie cookies disqus footer gdpr newsletter outbrain recommended
  related respond taboola teaser teasers trending`,
);
const OTHER_TEXTS = either(
  'most-(?:read|popular|viewed|shared)|read-(?:more|next|also|on)|see-also',
  'more-(?:stories|from|news|on|articles|like|posts|links|info|reading)|up-next',
  'also-(?:read|like)',
  'further-reading|keep-reading|latest-(?:news|posts|stories)',
);
/** "photo-text", "image-info": a caption by another name. */
const CAPTIONS = `${anyOf('photo image picture pic img media figure')}-${anyOf('text info infos desc description legend note subtitle')}`;
const SHOWN_ELSEWHERE = oneOf('print-only hide-print no-print screen-reader sr-only');
/** Two words that say together what each alone does not: "most-read", "sr-only". */
const PAIRS = regex`(?:^|-)(about-(?:the-)?author|${OTHER_TEXTS}|call-to-action|jump-links|${SHOWN_ELSEWHERE}|follow-us|cat-links|article-image|${CAPTIONS}|side-bar|pull-quote)(?:-|$)`;
/** Turns a name round: "no-sidebar", "has-section-nav", "and-w-sidebar". */
const TURNING = words('no non not has have with without w and is are');
/** Names of a kind, not of a thing: "tag-harbour", "category-comment", "post-type-x". */
const OF_A_KIND = regex`^${anyOf('post type status category cat tag format page layout theme hentry template ember')}-`;
/** What a widespread system (TYPO3) calls the lead of a text: "teaser-text". */
const OF_LEAD = /(?:^|-)teaser-text$/;
/** Names of a state: "comments-open", "pagination-first", "modal-enabled", "subscribe-content". */
const OF_A_STATE = /-(?:enabled|open|opened|closed|disabled|page|first|ready|loaded|on|off|free)$/;

/**
 * Bounds the work that a hostile page can ask for; in UTF-16 code units of an element’s classes.
 */
const LONGEST = 400;
/**
 * Bounds the work that a hostile page can ask for; systems that write classes for style alone set
 * dozens.
 */
const MOST_NAMES = 24;

/** Systems that make class names up say here what a part is. */
const FOR_SCRIPTS = ['data-component', 'data-testid', 'data-test-id', 'data-area'];

/** What an element's names say: the noise words and the weak ones among them. */
export type NoiseNames = Readonly<{ noise: readonly string[]; weak: boolean }>;

/**
 * The noise words in the names that a template gives an element; `isParagraph`, where it holds
 * nothing but one block of running text.
 */
export function noiseNamesOf(element: PageElement, isParagraph: () => boolean): NoiseNames {
  const noise: string[] = [];
  let weak = false;
  for (const name of classNamesOf(element)) {
    const plain = plainName(name);
    if (plain === '' || [OF_A_KIND, OF_A_STATE, OF_LEAD].some((one) => one.test(plain))) continue;
    const pair = PAIRS.exec(plain)?.[1];
    if (pair !== undefined) noise.push(pair);
    const parts = plain.split('-');
    if (parts.some((word) => TURNING.has(word))) continue;
    noise.push(...parts.filter((word) => NOISE.has(word)));
    weak ||= parts.some((word) => WEAK.has(word));
  }
  const scripted = scriptNoiseOf(element);
  if (scripted.length > 0 && !isParagraph()) noise.push(...scripted);
  return { noise, weak };
}

function plainName(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Its classes and `id`, and a component's own name. */
function classNamesOf({ name, attributes }: PageElement): readonly string[] {
  const { class: classes = '', id = '' } = attributes;
  const own = name.includes('-') ? name : '';
  const names = `${classes.slice(0, LONGEST)} ${id.slice(0, 100)} ${own.slice(0, 100)}`.trim();
  return names === '' ? [] : names.split(/\s+/, MOST_NAMES);
}

/**
 * What its template calls it for scripts and tests: "newsletter-signup", "story-related". Such names
 * tell what a part is about as well ("share-of-budget"): only the words at their ends count.
 */
function scriptNoiseOf({ attributes }: PageElement): readonly string[] {
  return FOR_SCRIPTS.flatMap((attribute) => {
    const said = attributes[attribute];
    if (said === undefined) return [];
    const words = plainName(said.slice(0, LONGEST)).split('-');
    if (words.some((word) => TURNING.has(word))) return [];
    return [words.at(0) ?? '', words.at(-1) ?? ''].filter((word) => NOISE.has(word));
  });
}

/** Whether a word may turn out to be the name of the page's own layout. */
export function mayBeLayout(word: string): boolean {
  return !NEVER_LAYOUT.has(word);
}
