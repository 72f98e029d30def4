/** Rows in one statement: each takes a dozen parameters, of which 32,766 are allowed. */
const MOST_ROWS = 500;

/** Does work for a long list in parts that fit into one statement each. */
export async function inChunks<T>(
  list: readonly T[],
  work: (chunk: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < list.length; at += MOST_ROWS) await work(list.slice(at, at + MOST_ROWS));
}
