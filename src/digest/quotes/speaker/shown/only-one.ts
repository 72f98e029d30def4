/** The only one of those that were found; null where there is none, or another. */
export function onlyOne<T>(found: Iterable<T>): T | null {
  const [only, another] = found;
  return another === undefined ? (only ?? null) : null;
}
