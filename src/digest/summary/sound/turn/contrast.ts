import { anyOf, regex } from '../../../../languages/regex.ts';
import type { Unit } from '../../units/units.ts';

const TURNS = anyOf('But Yet Still However Nevertheless Nonetheless Even_so');
/** "But | the council …", "Still, | the council …": what it turns against may be told by any sentence before. */
const CONTRAST = regex.u`^(?:${TURNS}),? (?=\p{L})`;

/** An English sentence without the word by which it turns against another; null where it turns against none. */
export function behindTurn({ text, outside }: Unit): Pick<Unit, 'text' | 'outside'> | null {
  const by = CONTRAST.exec(text)?.[0].length;
  return by === undefined ? null : { text: text.slice(by), outside: outside.slice(by) };
}
