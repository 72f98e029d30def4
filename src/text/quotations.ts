import { pairBrackets } from './quotations/bracket-marks.ts';
import { endsOpen, pairDoubleMarks } from './quotations/double-marks.ts';
import {
  afterDash,
  attributionsOf,
  saidPieces,
  type Attributions,
} from './quotations/attributions.ts';
import type { MarkPair } from './quotations/mark-pair.ts';
import { opensWithSingleMark, pairSingleMarks } from './quotations/single-marks.ts';
import { trimSpan, type Span } from './span.ts';

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

/**
 * Finds the quotations of an article's paragraphs, in order. `language` is a BCP 47 tag: it
 * decides only what marks mean that some languages open and others close with (» « “).
 * Takes time in proportion to the text, whatever the text is.
 */
export function findQuotations(paragraphs: readonly string[], language: string): Quotation[] {
  const attributions = attributionsOf(language);
  return paragraphs.flatMap((text, paragraph) => {
    const next = paragraphs[paragraph + 1] ?? '';
    const doubles = [
      ...pairDoubleMarks(text, { isContinued: endsOpen(next) }),
      ...pairBrackets(text, language),
    ].toSorted((a, b) => a.open.start - b.open.start);
    const singles = pairSingleMarks(text, doubles, { isContinued: opensWithSingleMark(next) });
    const found = read(text, paragraph, [...doubles, ...singles]);
    return attributions === null ? found : withoutTellers(text, paragraph, found, attributions);
  });
}

/** What ends a sentence, and the dash behind it: "Rodzice są podzieleni. – A co dalej? – pyta Anna". */
const DASH_WITHIN = /[.!?…]["”»]?\s[—–-]\s(?=["„«¿¡…]?\p{Lu})/gu;

/** Where the words begin that a dash opens within a paragraph, outside of marks; `null` without. */
function afterDashWithin(text: string, found: readonly Quotation[]): number | null {
  for (const { 0: dash, index } of text.matchAll(DASH_WITHIN)) {
    const at = index + dash.length;
    if (!found.some(({ outer }) => outer.start < at && at < outer.end)) return at;
  }
  return null;
}

function holds(piece: Span, { start, end }: Span): boolean {
  return piece.start <= start && end <= piece.end;
}

/** – We wait. X says that “…”: the sentence that quotes somebody is not said. */
function beforeOthers(text: string, piece: Span, found: readonly Quotation[]): Span[] {
  const other = found.find(({ outer }) => holds(piece, outer));
  if (other === undefined) return [piece];
  const lead = text.slice(piece.start, other.outer.start);
  const end = Math.max(...['. ', '! ', '? ', '… '].map((mark) => lead.lastIndexOf(mark)));
  return end < 0 ? [] : [{ start: piece.start, end: piece.start + end + 1 }];
}

/** «We, — said X. — Go»: the pieces without X; and what a dash opens. */
function withoutTellers(
  text: string,
  paragraph: number,
  found: readonly Quotation[],
  attributions: Attributions,
): Quotation[] {
  const from = afterDash(text) ?? afterDashWithin(text, found);
  const { opening, withinMarks, named } = attributions;
  const said =
    from === null
      ? null
      : saidPieces(text, { start: from, end: text.length }, opening, {
          named: null,
          goesOnUndashed: false,
        });
  if (said !== null) {
    const pieces = said.flatMap((piece) => beforeOthers(text, piece, found));
    return [
      ...pieces.map((inner) => ({ paragraph, inner, outer: inner, nested: false, open: false })),
      ...found.filter(({ outer }) => !pieces.some((piece) => holds(piece, outer))),
    ].toSorted((a, b) => a.outer.start - b.outer.start);
  }
  return found.flatMap((quotation) => {
    if (quotation.nested) return [quotation];
    const { outer, inner } = quotation;
    const pieces = saidPieces(text, inner, withinMarks, {
      named,
      goesOnUndashed: withinMarks === opening,
    });
    return pieces === null
      ? [quotation]
      : pieces.map((piece, at) => ({
          ...quotation,
          inner: piece,
          outer: {
            start: at === 0 ? outer.start : piece.start,
            end: piece.end === inner.end ? outer.end : piece.end,
          },
          open: quotation.open && piece.end === inner.end,
        }));
  });
}

function read(text: string, paragraph: number, pairs: readonly MarkPair[]): Quotation[] {
  const quotations: Quotation[] = [];
  let outermostEnd = 0;
  for (const { open, close, limit } of pairs.toSorted((a, b) => a.open.start - b.open.start)) {
    const inner = trimSpan(text, { start: open.end, end: close?.start ?? limit });
    if (inner.start >= inner.end) continue;
    const outer = { start: open.start, end: close?.end ?? inner.end };
    const nested = outer.start < outermostEnd;
    outermostEnd = Math.max(outermostEnd, outer.end);
    quotations.push({ paragraph, outer, inner, nested, open: close === null });
  }
  return quotations;
}
