import type { PageElement } from '../tree/page-tree.ts';

const BESIDE_ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'menu']);
const BESIDE_NAME =
  /(?:^|[\s_-])(?:comments?|respond|related|sidebar|side-bar|widget|recommend\w*|teasers?|footer|most-read|popular|trending|latest|recent|newsticker|ticker|more-stories|next-article|carousel|promo|list-item|card|copyright)(?:$|[\s_-])/i;
/** A commenter's name and time stand in elements that carry both words. */
const COMMENT = /comment/i;

/** What a post is about, no part of a page: "category-popular", "tag-comment". */
const TOPIC = /(?<!\S)(?:category|tag|cat|topic)-\S+/gi;

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

const OTHERS_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|related|widget[_-](?:recent|posts|area)\w*|recommend\w*|teasers?(?!-text)|most-read|popular|trending|recent|more-stories|next-article|carousel|reviews?|ratings?|bewertung(?:en)?|testimonials?|hours|cards?)(?:$|[\s_-])/i;

/** Whether an element belongs to another story, a reader's comment or a review, by a name around it. */
export function isOfOthers(element: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    if (at.name === 'body' || at.name === 'main' || at.name === 'html') return false;
    if (OTHERS_NAME.test(namesOf(at))) return true;
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
