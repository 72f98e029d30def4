import type { RememberedItem } from './remembered-item.ts';
import { normalise, textChange, type TextChange } from './same-text.ts';

/**
 * Whether an item tells more or something else than when it was remembered. Like is compared with
 * like (content with content, summary with summary): a feed that begins to give full texts has
 * nothing new. Of titles with the same text below, only numbers count.
 */
export function itemChange(
  before: RememberedItem,
  now: RememberedItem,
  language: string | null,
): TextChange {
  const pairs = [
    [before.content, now.content],
    [before.summary, now.summary],
  ] as const;
  const pair = pairs.find(([old, fresh]) => old !== '' && fresh !== '');
  if (pair !== undefined && textChange(pair[0], pair[1], language) === 'updated') return 'updated';
  return titleChange(before, now, pair !== undefined);
}

function titleChange(before: RememberedItem, now: RememberedItem, hasText: boolean): TextChange {
  if (before.title === null || now.title === null || before.title === now.title) return 'same';
  const old = words(before.title);
  const text = new Set(words(`${before.summary} ${before.content} ${hasText ? now.summary : ''}`));
  const fresh = words(now.title).filter((word) => !old.includes(word) && !text.has(word));
  if (fresh.some((word) => /\p{N}/u.test(word))) return 'updated';
  const telling = fresh.filter((word) => word.length > 3 && !old.some((one) => isLike(one, word)));
  // "Exclusive:", "Live", an outlet's name dress a title; two words more and it says something.
  return !hasText && telling.length >= 2 ? 'updated' : 'same';
}

function words(text: string): string[] {
  return normalise(text).split(' ');
}

/** The same word in another form, or mistyped: most of the letters, from either end. */
function isLike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length) - 2;
  return (
    least >= 2 &&
    Math.abs(a.length - b.length) <= 2 &&
    (a.slice(0, least) === b.slice(0, least) ||
      a.slice(-least) === b.slice(-least) ||
      sorted(a) === sorted(b))
  );
}

function sorted(word: string): string {
  return word.split('').toSorted().join('');
}
