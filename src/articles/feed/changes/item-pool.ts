import { keysOf } from './item-keys.ts';
import type { RememberedItem } from './remembered-item.ts';
import { isSameText, normalise } from './same-text.ts';

/** An item to be found again: `known` is `null` for one of the present fetch. */
export type Pooled<Known> = Readonly<{
  known: Known | null;
  memory: RememberedItem;
  place: number;
}>;

export type ItemPool<Known> = Readonly<{
  /** The item that is the same one, or `null`. */
  find(item: RememberedItem, language: string | null): Pooled<Known> | null;
  /** Adds an item of the present fetch. */
  add(item: RememberedItem): Pooled<Known>;
}>;

/** Items of one title that are looked at. */
const MOST_OF_ONE_TITLE = 20;
/** A headline of so many words is hardly used twice. */
const TELLING_TITLE = 5;
/** A text of so many words is hardly written twice. */
const TELLING_TEXT = 12;
/** Share of words, of the shorter, that two versions of one story have in common at least. */
const RELATED = 0.2;

/**
 * All items that may turn up again, by key, title and text.
 * @param shared keys that do not tell items apart
 */
export function createPool<Known extends RememberedItem>(
  known: readonly Known[],
  shared: ReadonlySet<string>,
): ItemPool<Known> {
  const byKey = new Map<string, Pooled<Known>>();
  const byTitle = new Map<string, Pooled<Known>[]>();
  const byText = new Map<string, Pooled<Known>>();

  const insert = (entry: Pooled<Known>): Pooled<Known> => {
    for (const key of keysOf(entry.memory)) if (!byKey.has(key)) byKey.set(key, entry);
    const title = normalise(entry.memory.title ?? '');
    const same = byTitle.get(title) ?? [];
    if (same.length < MOST_OF_ONE_TITLE) byTitle.set(title, [...same, entry]);
    const text = textKey(entry.memory);
    if (text !== null && !byText.has(text)) byText.set(text, entry);
    return entry;
  };
  known.forEach((item, place) => insert({ known: item, memory: item, place }));

  const findByKey = (item: RememberedItem): Pooled<Known> | null => {
    for (const key of keysOf(item)) {
      const entry = shared.has(key) ? undefined : byKey.get(key);
      if (entry !== undefined && (bothSame(entry.memory, item) || isRelated(entry.memory, item))) {
        return entry;
      }
    }
    return null;
  };
  const findByText = (item: RememberedItem, language: string | null): Pooled<Known> | null => {
    const title = normalise(item.title ?? '');
    const alike = byTitle.get(title)?.find(({ known: before, memory }) => {
      return isAlike(memory, item, { title, language, sameFetch: before === null });
    });
    const text = alike === undefined ? textKey(item) : null;
    return alike ?? (text === null ? null : (byText.get(text) ?? null));
  };
  return {
    find: (item, language) => findByKey(item) ?? findByText(item, language),
    add: (item) => insert({ known: null, memory: item, place: -1 }),
  };
}

/** Id and address agree: whatever it says now, it is that item. */
function bothSame(a: RememberedItem, b: RememberedItem): boolean {
  const [first, second] = [keysOf(a), keysOf(b)];
  return first.length === 2 && first.every((key, at) => key === second[at]);
}

/** Whether two items with one id or address can be versions of one story. */
function isRelated(a: RememberedItem, b: RememberedItem): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return true;
  let common = 0;
  for (const word of first) if (second.has(word)) common += 1;
  return common >= Math.min(first.size, second.size) * RELATED;
}

/** Whether two items of one title, with other ids and addresses, are one. */
function isAlike(
  a: RememberedItem,
  b: RememberedItem,
  { title, language, sameFetch }: { title: string; language: string | null; sameFetch: boolean },
): boolean {
  const [first, second] = [longerText(a), longerText(b)];
  if (first !== '' && second !== '') return title !== '' && isSameText(first, second, language);
  // Side by side in one feed, two headlines with their own addresses are two items.
  if (sameFetch) return false;
  const nothingElse = keysOf(a).length === 0 && keysOf(b).length === 0;
  const telling =
    title.split(' ').length >= TELLING_TITLE || (a.date !== null && a.date === b.date);
  return title !== '' && (nothingElse || telling);
}

function longerText({ summary, content }: RememberedItem): string {
  return content.length >= summary.length ? content : summary;
}

function textKey(item: RememberedItem): string | null {
  const text = normalise(longerText(item));
  return text.split(' ').length >= TELLING_TEXT ? text : null;
}

/** Words that carry something, of title and the text's start. */
function wordsOf({ title, summary, content }: RememberedItem): ReadonlySet<string> {
  const text = normalise(`${title ?? ''} ${(summary === '' ? content : summary).slice(0, 1000)}`);
  return new Set(
    text.split(' ').filter((word) => word.length > 3 || /[^\p{Script=Latin}]/u.test(word)),
  );
}
