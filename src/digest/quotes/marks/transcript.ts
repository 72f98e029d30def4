import type { Span } from '../../../text/span.ts';

const LABEL =
  /^(?:MR\.? |MRS\.? |MS\.? |DR\.? |SEN\.? |GOV\.? |REP\.? )?\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?= ?:\s)/u;

/** "LEE: We go.": the label that names who speaks in a transcript, at the start of a quotation. */
export function findLabel(text: string, { start, end }: Span): Span | null {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + 60)));
  return found === null ? null : { start, end: start + found[0].length };
}
