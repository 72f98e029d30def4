import type { Span } from './span.ts';

/** A pair of quotation marks in one paragraph and what stands between them. */
export type Quotation = Readonly<{
  paragraph: number;
  /** From the opening mark through the closing one (or to the paragraph's end where it is missing). */
  outer: Span;
  /** What is quoted, without its marks. */
  inner: Span;
  /** `nested`: within another quotation. `open`: goes on in the next paragraph, or lacks its closing mark. */
  nested: boolean;
  open: boolean;
}>;

/** Finds the quotations of an article's paragraphs, in order. `language` is a BCP 47 tag. */
export function findQuotations(_paragraphs: readonly string[], _language: string): Quotation[] {
  return [];
}
