import { indexAt, type Block } from '../../marks/blocks.ts';
import type { PhraseScene } from './phrase-scene.ts';

/**
 * "der Parteichef Osks … um „die Flut in der | Geschichte Osks |“": whether what somebody is called stands
 * nowhere but in the quotation, and opens with no given name: words of what was said, and no name.
 */
export function isOnlyWithin(
  { lines }: Pick<PhraseScene, 'lines'>,
  { paragraph, parts }: Block,
  name: string | null,
): boolean {
  if (name?.includes(' ') !== true) return false;
  const line = lines[paragraph];
  const at = parts
    .map(({ inner }) => (line?.text.slice(0, inner.end) ?? '').indexOf(name, inner.start))
    .find((found) => found >= 0);
  if (line === undefined || at === undefined) return false;
  if (line.tokens[indexAt(line, at)]?.is.given === true) return false;
  return lines.every((one) => {
    for (let from = one.text.indexOf(name); from >= 0; from = one.text.indexOf(name, from + 1))
      if (one.tokens[indexAt(one, from)]?.quoted === false) return false;
    return true;
  });
}
