import { sliceOf } from '../../reading/slice-of.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import type { Reference } from '../reference.ts';

/** "Jo Van Houten", no "Van Houten", "de León" or "Downey Jr.": a given name stands with the surname. */
export function isFullName(
  lines: readonly Line[],
  { kind, what, line, from, to }: Reference,
): boolean {
  if (kind !== 'name' || what !== 'person' || to - from === 1) return false;
  const first = lines[line]?.tokens[from];
  if (isParticle(first)) return false;
  // "Downey Jr." is a surname alone
  return to - from > 2 || !lines[line]?.tokens[to - 1]?.is.suffix;
}

/** All that may end with a surname of two words, in one text: full names, and the title. */
export function wholeNames(
  lines: readonly Line[],
  references: readonly Reference[],
  title: string | null,
): string {
  const hasLate = references.some((reference) => opensLate(lines, reference));
  if (!hasLate) return '';
  const names = references.filter(({ kind, from, to }) => kind === 'name' && to - from > 2);
  return ` ${[title ?? '', ...names.map((reference) => sliceOf(lines, reference.line, reference))].join(' | ')} `;
}

/** "Van | Houten" of "Jo Van Houten": a surname alone, where the longer name is printed too. */
export function isLateName(lines: readonly Line[], reference: Reference, whole: string): boolean {
  if (whole === '' || !opensLate(lines, reference)) return false;
  const text = ` ${sliceOf(lines, reference.line, reference)}`;
  const at = whole.indexOf(text);
  return (
    at > 0 && /\p{L}/u.test(whole.charAt(at - 1)) && !/\p{L}/u.test(whole.charAt(at + text.length))
  );
}

function opensLate(lines: readonly Line[], { kind, line, from, to }: Reference): boolean {
  const first = lines[line]?.tokens[from];
  return kind === 'name' && to - from === 2 && first?.shape === 'capital' && first.is.particle;
}

/** "de | León": a surname alone begins small. */
export function isParticle(token: Token | undefined): boolean {
  return token?.shape === 'lower' && token.is.particle;
}
