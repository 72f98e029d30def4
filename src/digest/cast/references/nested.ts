import type { Reference } from '../reference.ts';

/** What stands within another's noun phrase: "[Clinton]'s spokesman Nick Merrill". */
export function nestedReferences(references: readonly Reference[]): ReadonlySet<Reference> {
  const widest = references.toSorted(
    (a, b) => a.line - b.line || a.phrase.from - b.phrase.from || b.phrase.to - a.phrase.to,
  );
  const nested = new Set<Reference>();
  let line = -1;
  let end = 0;
  for (const reference of widest) {
    if (reference.line !== line) {
      line = reference.line;
      end = 0;
    }
    if (reference.phrase.to <= end) nested.add(reference);
    else end = reference.phrase.to;
  }
  return nested;
}
