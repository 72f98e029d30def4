import { anyOf, regex } from '../../../../languages/regex.ts';
import type { Unit } from '../../units/units.ts';

const TURNS = anyOf('But Yet Still However Nevertheless Nonetheless Even_so');
/** "But | the council …", "Still, | the council …": what it turns against may be told by any sentence before. */
const CONTRAST = regex.u`^(?:${TURNS}),? (?=\p{L})`;

/** An English sentence without the word by which it turns against another; null where it turns against none. */
export function behindTurn({ text, quoted }: Unit): Pick<Unit, 'text' | 'quoted'> | null {
  const by = CONTRAST.exec(text)?.[0].length;
  if (by === undefined) return null;
  return {
    text: text.slice(by),
    quoted: quoted.map(({ start, end }) => ({ start: Math.max(0, start - by), end: end - by })),
  };
}
