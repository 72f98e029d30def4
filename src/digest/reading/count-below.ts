/** How many of `size` ascending values are below a bound. */
export function countBelow(
  size: number,
  valueAt: (index: number) => number,
  bound: number,
): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
