import type { Quotation } from '../../../text/quotations.ts';
import { countBelow } from '../../reading/count-below.ts';
import { findLabel, labelAbove, type Label, type Turn } from './transcript.ts';
import type { Line, Token } from '../../reading/tokens.ts';

/**
 * A quotation with what goes on with it in the next paragraphs. Token indices are of the words
 * around the marks: `before` is the last token before the opening mark in the first paragraph,
 * `after` the first one behind the closing mark in the last paragraph.
 */
export type Block = Readonly<{
  parts: readonly Quotation[];
  paragraph: number;
  lastParagraph: number;
  /** Index of the last token before the block in `paragraph`; -1 at the paragraph's start. */
  before: number;
  /** Index of the first token behind the block in `lastParagraph`; its length at the end. */
  after: number;
  /** The words that name the speaker of a transcript, within the quotation or above it. */
  label: Label | null;
}>;

/** Joins quotations that stay open with the paragraphs that go on with them. Nested ones are left out. */
export function findBlocks(lines: readonly Line[], quotations: readonly Turn[]): Block[] {
  const blocks: Block[] = [];
  const texts = lines.map(({ text }) => text);
  let parts: Quotation[] = [];
  let label: Label | null = null;
  const flush = (): void => {
    const first = parts[0];
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return;
    blocks.push({
      parts,
      paragraph: first.paragraph,
      lastParagraph: last.paragraph,
      before: indexAt(lines[first.paragraph], first.outer.start) - 1,
      after: indexAt(lines[last.paragraph], last.outer.end),
      label,
    });
    parts = [];
  };
  for (const quotation of quotations) {
    if (quotation.nested) continue;
    const last = parts.at(-1);
    const found = quotation.label ?? labelWithin(texts, quotation);
    const goesOn =
      found === null &&
      last?.open === true &&
      follows(lines, last.paragraph, quotation.paragraph) &&
      quotation.outer.start <= firstOffset(lines[quotation.paragraph]);
    if (!goesOn) {
      flush();
      label = found ?? labelAbove(texts, quotation);
    }
    parts.push(quotation);
  }
  flush();
  return blocks;
}

function labelWithin(texts: readonly string[], { paragraph, inner }: Quotation): Label | null {
  const name = findLabel(texts[paragraph] ?? '', inner);
  return name === null ? null : { paragraph, name, role: null };
}

/** Lines that a page puts between two paragraphs of a quotation, and their characters, at most. Set by hand; not tuned. */
const FURNITURE = 2;
const LONGEST_FURNITURE = 110;

/** Whether nothing but "READ MORE: …" stands between two paragraphs. */
function follows(lines: readonly Line[], from: number, to: number): boolean {
  if (to <= from || to - from > FURNITURE + 1) return false;
  return lines
    .slice(from + 1, to)
    .every(({ text }) => text.length <= LONGEST_FURNITURE && !/[.!?”"]\s*$/u.test(text));
}

function firstOffset(line: Line | undefined): number {
  return line?.tokens[0]?.start ?? 0;
}

/** Index of the first token that begins at `offset` or later. */
export function indexAt(line: Line | undefined, offset: number): number {
  return line === undefined ? 0 : countBelow(line.tokens, startOf, offset);
}

function startOf(token: Token | undefined): number {
  return token?.start ?? 0;
}
