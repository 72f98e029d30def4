import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { PageElement } from '../tree/page-tree.ts';

/** Whoever signs a quotation signs no page. */
const BESIDE_ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'blockquote']);
/** A word among an element's names stands between these. */
const OPENS = String.raw`(?:^|[\s_-])`;
const CLOSES = String.raw`(?:$|[\s_-])`;
/** A fact-check shows in a box whose claim it looks at. */
const SAID = oneOf('statement claim claimant pullquote pull-quote testimonial');
const BESIDE = either(
  String.raw`comments?|respond|related|sidebar|side-bar|widget|recommend\w*|teasers?|footer`,
  oneOf('most-read popular trending latest recent newsticker ticker more-stories next-article'),
  oneOf('carousel promo list-item card copyright'),
  SAID,
);
/** "widget most-read", "story_teaser". */
const BESIDE_NAME = regex.i`${OPENS}${BESIDE}${CLOSES}`;
/** A commenter's name and time stand in elements that carry both words. */
const COMMENT = /comment/i;

/** What a post is about, no part of a page: "category-popular", "tag-comment"; and a person's "h-card". */
const TOPIC = /(?<!\S)(?:(?:category|tag|cat|topic)-\S+|h-card(?!\S))/gi;

function namesOf({ attributes }: PageElement): string {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`
    .slice(0, 300)
    .replaceAll(TOPIC, '');
}

/** Whether an element stands in a part of the page that speaks of other texts or other people. */
export function isBesideStory(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (BESIDE_ELEMENTS.has(at.name)) return true;
    if (at.name === 'body' || at.name === 'main' || at.name === 'article') return false;
    const names = namesOf(at);
    if (BESIDE_NAME.test(names) || (COMMENT.test(names) && at.name !== 'html')) return true;
  }
  return false;
}

const OTHER_STORIES = either(
  SAID,
  String.raw`comments?|commentlist|related|widget[_-](?:recent|posts|area)\w*|recommend\w*`,
  'teasers?(?!-text)',
  oneOf('most-read popular trending recent more-stories next-article carousel'),
);
const REVIEWS = either(
  oneOf('reviews? ratings? testimonials? hours cards?'),
  inAnyLanguage(({ templates }) => templates?.reviews),
);
/** "related-posts", "widget_recent", "bewertungen". */
const OTHERS_NAME = regex.i`${OPENS}(?:${OTHER_STORIES}|${REVIEWS})${CLOSES}`;

/** Whether an element belongs to another story, a reader's comment or a review, by a name around it. */
export function isOfOthers(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (at.name === 'body' || at.name === 'main' || at.name === 'html') return false;
    if (at.name === 'blockquote' || OTHERS_NAME.test(namesOf(at))) return true;
  }
  return false;
}

/** Whether an element stands among the comments of readers. */
export function isComment(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (at.name === 'body' || at.name === 'html') return false;
    const names = `${at.attributes['class'] ?? ''} ${at.attributes['id'] ?? ''}`.slice(0, 300);
    if (/(?:^|[\s_-])comments?(?:$|[\s_-])/i.test(names)) return true;
  }
  return false;
}
