import type { Range } from '../../../../reading/range.ts';
import type { Line, Token } from '../../../../reading/tokens.ts';
import { indexAt } from '../../../marks/blocks.ts';

/** Paragraphs and places of a name that are looked at: a bound on time. */
const MOST_LINES = 250;
const MOST_PLACES = 24;

/** Where a name stands: its tokens in their paragraph. */
export type NamePlace = Range &
  Readonly<{ tokens: readonly Token[]; text: string; paragraph: number }>;

/** Where a name is printed outside of quotations, a bounded number of times. */
export function placesOf(lines: readonly Line[], name: string): NamePlace[] {
  const places: NamePlace[] = [];
  for (const line of lines.slice(0, MOST_LINES)) {
    const { text, tokens, paragraph } = line;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (places.length >= MOST_PLACES) return places;
      const from = indexAt(line, at);
      const to = indexAt(line, at + name.length);
      const isWhole = tokens[from]?.start === at && tokens[to - 1]?.end === at + name.length;
      if (isWhole && tokens[from]?.quoted === false)
        places.push({ tokens, text, paragraph, from, to });
    }
  }
  return places;
}
