/** A half-open range [start, end) of UTF-16 code units in one string. */
export type Span = Readonly<{ start: number; end: number }>;

/** The piece of `text` that `span` names. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without the white space at its edges; empty where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  const piece = slice(text, span);
  const start = span.start + piece.length - piece.trimStart().length;
  return { start, end: Math.max(start, span.start + piece.trimEnd().length) };
}
