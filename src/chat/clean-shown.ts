import { cleanText } from '../articles/clean-text.ts';

/** A piece that is set apart in its direction: `isolate` in `bot/digest`. */
const ISOLATED = /\u2068([^\u2066-\u2069]*)\u2069/;

/**
 * Text without invisible controls but for those that keep the pieces of a row in their order. Only
 * whole pairs stay, so that nothing behind them is turned round.
 */
export function cleanShown(text: string): string {
  return text
    .split(ISOLATED)
    .map((piece, at) => (at % 2 === 0 ? cleanText(piece) : `\u2068${cleanText(piece)}\u2069`))
    .join('');
}
