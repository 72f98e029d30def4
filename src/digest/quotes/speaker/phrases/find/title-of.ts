import type { Line } from '../../../../reading/tokens.ts';
import { indexAt, type Block } from '../../../marks/blocks.ts';
import type { Phrase } from '../phrase.ts';

/** Words of a quotation that may be what a paper or a club is called. Set by hand; not tuned. */
const TITLE_WORDS = 3;
const TITLE_CHARACTERS = 50;

/** die „Rundschau“: a paper, with its article; `null` where the marks are around something else. */
export function titleOf(
  lines: readonly Line[],
  { parts, paragraph, before, after }: Block,
): Phrase | null {
  const [part] = parts;
  const line = lines[paragraph];
  if (part === undefined || line === undefined || parts.length > 1) return null;
  if (part.inner.end - part.inner.start > TITLE_CHARACTERS) return null;
  const text = line.text.slice(part.inner.start, part.inner.end);
  if (!/^\p{Lu}/u.test(text) || text.split(' ').length > TITLE_WORDS) return null;
  if (/[.!?,]$/u.test(text)) return null;
  const from = indexAt(line, part.inner.start);
  const opening = line.tokens[before];
  const first = opening !== undefined && opening.is.determiner ? before : from;
  const last = Math.max(from, indexAt(line, part.inner.end) - 1);
  if (last >= after) return null;
  const key = text.toLowerCase();
  return { paragraph, first, last, kind: 'title', figure: null, sureness: 0, key };
}
