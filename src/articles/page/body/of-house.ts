import { houseDoes } from '../../../languages/english/pages/calls.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import type { Block } from '../tree/regions.ts';

/** Longer ones tell something. */
const LONGEST = 400;
/** A house speaks of itself in the last lines. */
const TAIL_BLOCKS = 2;
const DOES = regex`^ ${anyOf(houseDoes)} `;

/**
 * What a house says of itself below its text ("The Osk Herald is published by …"), where the text
 * speaks of it nowhere else.
 */
export function ofHouse(body: readonly Block[], publisher: string | null): ReadonlySet<Block> {
  const house = (publisher ?? '').replace(/^the /i, '');
  if (!/\p{L}{3}/u.test(house)) return new Set();
  const text = body.slice(0, -TAIL_BLOCKS);
  if (text.length === 0 || text.some((block) => block.text.includes(house))) return new Set();
  return new Set(body.slice(-TAIL_BLOCKS).filter((block) => isOf(block.text, house)));
}

function isOf(line: string, house: string): boolean {
  const named = line.replace(/^the /i, '');
  return line.length <= LONGEST && named.startsWith(house) && DOES.test(named.slice(house.length));
}
