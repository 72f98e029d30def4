/** A half-open range [start, end) of UTF-16 code units in one string. */
export type Span = Readonly<{ start: number; end: number }>;

/** The piece of `text` that `span` names. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
