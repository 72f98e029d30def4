/** Characters of a heading at most. Set by hand on pages that were read. */
const LONGEST_HEADING = 90;

/** A short line of its own, without a full stop. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /[\p{L}\p{N})?]$/u.test(text.trimEnd());
}
