import { indexAt } from '../../../marks/blocks.ts';
import type { Described, Words } from './described.ts';

/** Where a paragraph speaks of somebody by another description, of whom no name is known. */
export function othersTold(
  { lines, cast, byParagraph }: Described,
  paragraph: number,
  words: Words,
): Words[] {
  const own = lines[words.paragraph];
  const start = own?.tokens[words.from]?.start ?? 0;
  const noun = own?.tokens[words.to - 1]?.text ?? '';
  return (byParagraph.get(paragraph) ?? []).flatMap(({ kind, place, figure: index, quoted }) => {
    const figure = index === null ? undefined : cast.figures[index];
    const line = lines[paragraph];
    const printed = line?.text.slice(place.start, place.end) ?? '';
    const isBefore = paragraph !== words.paragraph || place.end <= start;
    const isOther = isBefore && !printed.endsWith(noun);
    const isUnnamed = figure?.kind === 'person' && figure.name === null;
    const isTold = kind === 'description' && !quoted && isOther && isUnnamed;
    if (!isTold || figure.bearer !== undefined || line === undefined) return [];
    return [{ paragraph, from: indexAt(line, place.start), to: indexAt(line, place.end) }];
  });
}
