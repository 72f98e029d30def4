/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * Pieces that are printed in one row keep their order whatever direction each runs in: where one
 * runs from right to left, each is isolated. https://unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function isolate(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => RIGHT_TO_LEFT.test(piece))) return pieces;
  return pieces.map((piece) => `${ISOLATE}${piece}${END}`);
}
