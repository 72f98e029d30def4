import { cleanText } from '../../articles/clean-text.ts';

/** What sets a piece apart in its direction: https://unicode.org/reports/tr9/#Explicit_Directional_Isolates */
export const ISOLATE = '\u2068';
export const ISOLATE_END = '\u2069';

const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/;

/**
 * Text without invisible controls but for those that keep the pieces of a row in their order. Only
 * whole pairs stay, so that nothing behind them is turned round.
 */
export function cleanShown(text: string): string {
  return text
    .split(ISOLATED)
    .map((piece, at) =>
      at % 2 === 0 ? cleanText(piece) : `${ISOLATE}${cleanText(piece)}${ISOLATE_END}`,
    )
    .join('');
}
