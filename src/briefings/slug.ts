/**
 * The name by which people ask for a briefing: the folder's name in lower case, with hyphens for
 * everything that is neither letter nor digit. Empty where nothing is left.
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|(?<!-)-+$/g, '')
    .slice(0, LONGEST_SLUG)
    .replace(/(?<!-)-+$/, '');
}

/** So that "unsubscribe " and a slug fit into a button of every platform (see `Action`). */
const LONGEST_SLUG = 64;
