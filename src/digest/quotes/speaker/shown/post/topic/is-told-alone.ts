import { isOutlet } from '../../../../../../languages/english/venues.ts';
import type { Line } from '../../../../../reading/tokens.ts';
import { isPossessive } from '../../../../../reading/word-kinds.ts';
import type { Scene } from '../../../scene.ts';
import type { NamePlace } from '../name-places.ts';
import { MOST_LINES } from './is-body.ts';
import { KIND } from './kinds.ts';
import { LONGEST } from './names-in.ts';

/** How much oftener an article names what it is about than what it names in passing. Set by hand; not tuned. */
const PASSING = 2;

function countOf(lines: readonly Line[], name: string): number {
  const bare = name.replace(/^[Tt]he /u, '');
  return lines.slice(0, MOST_LINES).filter(({ text }) => text.includes(bare)).length;
}

/** Whether no other body stands in the paragraph of a name before it, nor owns the post. */
export function isToldAlone(
  { cast, lines }: Scene,
  { paragraph, tokens, from }: NamePlace,
  body: string,
): boolean {
  const start = tokens[from]?.start ?? 0;
  if (tokens.slice(Math.max(0, from - LONGEST), from).some(isPossessive)) return false;
  return cast.references.every(({ place, figure: index, quoted, kind }) => {
    const isBeside = place.paragraph === paragraph || place.paragraph === paragraph - 1;
    if (quoted || !isBeside || (place.paragraph === paragraph && place.start > start)) return true;
    const figure = index === null ? undefined : cast.figures[index];
    if (figure?.kind !== 'organisation' || figure.name === null) return true;
    const isSame =
      figure.name.includes(body) || body.includes(figure.name.replace(/^[Tt]he /u, ''));
    const said = figure.name.toLowerCase().split(' ');
    const isOfKind = kind === 'description' && said.some((word) => KIND.has(word));
    // told of in passing: "Wall Street expected more"
    if (countOf(lines, body) > PASSING * countOf(lines, figure.name)) return true;
    return isSame || isOutlet(figure.name) || isOfKind;
  });
}
