import type { Span } from '../span.ts';

/** An opening mark with its closing one. Offsets of the marks; `close` is `null` where it is missing. */
export type MarkPair = Readonly<{
  open: Span;
  close: Span | null;
  /** Where the quotation ends at the latest: the paragraph's end, or the mark that opens anew. */
  limit: number;
}>;
