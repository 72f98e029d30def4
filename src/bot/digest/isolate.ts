import { ISOLATE, ISOLATE_END } from '../../chat/render/clean-shown.ts';

/** Letters that run from right to left: Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * Pieces that are printed in one row keep their order whatever direction each runs in: where one
 * runs from right to left, each is isolated.
 */
export function isolate(pieces: readonly string[]): readonly string[] {
  if (!pieces.some((piece) => RIGHT_TO_LEFT.test(piece))) return pieces;
  return pieces.map((piece) => `${ISOLATE}${piece}${ISOLATE_END}`);
}
