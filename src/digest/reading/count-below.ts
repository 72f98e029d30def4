/** How many of a list, which ascends by a value, are below a bound. */
export function countBelow<One>(
  list: ArrayLike<One>,
  valueOf: (one: One | undefined) => number,
  bound: number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueOf(list[middle]) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
