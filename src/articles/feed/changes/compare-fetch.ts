import type { FeedItem } from '../feed.ts';
import { createPool, type Pooled } from './item-pool.ts';
import { itemChange } from './item-change.ts';
import { keysOf } from './item-keys.ts';
import { rememberItem, type RememberedItem } from './remembered-item.ts';

/** What differs in an item that tells nothing new. */
export type Difference =
  /** Another date. */
  | 'redated'
  /** Another address, or another id. */
  | 'moved'
  /** Another text or title that says the same: typos, boilerplate, cuts, a teaser made whole. */
  | 'cleaned';

export type ItemChange<Known> =
  | Readonly<{ kind: 'new'; item: FeedItem }>
  | Readonly<{ kind: 'updated'; item: FeedItem; known: Known }>
  | Readonly<{ kind: 'same'; item: FeedItem; known: Known; differences: readonly Difference[] }>
  /** The item stands in this fetch already. */
  | Readonly<{ kind: 'repeat'; item: FeedItem }>;

export type FeedChanges<Known> = Readonly<{
  /** One for each item, in the order of the fetch. */
  changes: readonly ItemChange<Known>[];
  /** Items that were known stand in another order. */
  reordered: boolean;
}>;

/**
 * One fetch of a feed beside what is remembered of the fetches before it (all of them, not the
 * last alone: items drop out and come back). An item is known by its id, else its address, else
 * its title and text, each only as far as it tells items apart: an id or address that several
 * items share, and an id that turns up on another story, say nothing.
 * @param known rows of any kind that hold a `RememberedItem`, in the order of the last fetch
 */
export function compareFetch<Known extends RememberedItem>(
  known: readonly Known[],
  items: readonly FeedItem[],
): FeedChanges<Known> {
  const remembered = items.map((item) => rememberItem(item));
  const shared = sharedKeys(known, remembered);
  const pool = createPool<Known>(known, shared);
  const taken = new Map<Pooled<Known>, RememberedItem>();
  const order: number[] = [];
  const changes = items.map((item, index): ItemChange<Known> => {
    const now = remembered[index] ?? rememberItem(item);
    const found = pool.find(now, item.language);
    const earlier = found === null ? undefined : taken.get(found);
    if (found !== null && (earlier !== undefined || found.known === null))
      return { kind: 'repeat', item };
    if (found === null || found.known === null) {
      const added = pool.add(now);
      taken.set(added, now);
      return { kind: 'new', item };
    }
    taken.set(found, now);
    order.push(found.place);
    const change = itemChange(found.known, now, item.language);
    if (change === 'updated') return { kind: 'updated', item, known: found.known };
    const differences = differencesOf(found.known, now);
    return { kind: 'same', item, known: found.known, differences };
  });
  const reordered = order.some((place, at) => at > 0 && place < (order[at - 1] ?? 0));
  return { changes, reordered };
}

/** One item's memory after a fetch. A text that was cut or left out once does not shorten it. */
export function rememberChange<Known extends RememberedItem>(
  change: Exclude<ItemChange<Known>, { kind: 'repeat' }>,
): RememberedItem {
  const now = rememberItem(change.item);
  if (change.kind === 'new') return now;
  const { known, kind } = change;
  const keep = (before: string, after: string): string =>
    after === '' || (kind === 'same' && before.length > after.length) ? before : after;
  return {
    ...now,
    title: now.title ?? known.title,
    summary: keep(known.summary, now.summary),
    content: keep(known.content, now.content),
  };
}

function differencesOf(known: RememberedItem, now: RememberedItem): Difference[] {
  const moved = known.url !== now.url || known.id !== now.id;
  const cleaned =
    known.title !== now.title || known.summary !== now.summary || known.content !== now.content;
  return [
    ...(known.date === now.date ? [] : (['redated'] as const)),
    ...(moved ? (['moved'] as const) : []),
    ...(cleaned ? (['cleaned'] as const) : []),
  ];
}

/** Ids and addresses that more than one item of the fetch, or of the memory, has. */
function sharedKeys(
  known: readonly RememberedItem[],
  now: readonly RememberedItem[],
): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const items of [known, now]) {
    const owners = new Map<string, string>();
    for (const item of items) {
      const self = JSON.stringify([
        item.title,
        item.summary.slice(0, 200),
        item.content.slice(0, 200),
      ]);
      for (const key of keysOf(item)) {
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, self);
        else if (owner !== self) shared.add(key);
      }
    }
  }
  return shared;
}
