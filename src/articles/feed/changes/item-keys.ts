import { addressKey } from '../address/canonical-address.ts';
import { isAbsolute } from '../address/resolve-address.ts';
import type { RememberedItem } from './remembered-item.ts';

/** The keys by which an item may be known again, the surest first. For an index in a store too. */
export function keysOf({ id, url }: RememberedItem): string[] {
  const address = url === null ? null : addressKey(url);
  return [
    ...(id === null ? [] : [`id:${idKey(id)}`]),
    // A site's front page is no article's address.
    ...(address === null || !/[/?#]./.test(address) ? [] : [`url:${address}`]),
  ];
}

/** The id without what differs between its spellings. */
function idKey(id: string): string {
  return isAbsolute(id) ? addressKey(id) : id;
}
