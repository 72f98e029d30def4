import type { Reading } from './reading.ts';

/**
 * Characters. What an editor takes was learned of longer texts (tests/eval/labels): a shorter report
 * has little to spare. Set by hand; not tuned.
 */
const SHORT = 1500;

/** Whether a text is too short for what was learned of an editor's choices. */
export function isShort({ paragraphs }: Reading): boolean {
  return paragraphs.reduce((length, { text }) => length + text.length, 0) < SHORT;
}
