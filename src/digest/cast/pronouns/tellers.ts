import type { Figure } from '../figure.ts';
import type { Reference } from '../reference.ts';
import type { Sighting } from './fit-of.ts';
import { REACH } from './weights.ts';

export const NO_TELLERS: ReadonlyMap<number, Figure> = new Map();

/**
 * Who tells something in each sentence before a pronoun, by the sentence's number: of whom he
 * tells, "he said" behind it means less. A name counts for more than a pronoun of its sentence.
 */
export function tellersOf(
  recent: readonly Sighting[],
  { gender }: Reference,
  sentence: number,
): ReadonlyMap<number, Figure> {
  const tellers = new Map<number, Figure>();
  const byName = new Set<number>();
  for (const { figure, reference, reported, quoted, speaks, asks, sentence: at } of recent) {
    const isPerson = figure.kind === 'person' && figure.name !== null;
    const fits = figure.gender === null || figure.gender === gender;
    if (!speaks || asks || reported || quoted || !isPerson || !fits) continue;
    if (at >= sentence || sentence - at > REACH) continue;
    const isName = reference.kind === 'name';
    if (byName.has(at) || (tellers.has(at) && !isName)) continue;
    tellers.set(at, figure);
    if (isName) byName.add(at);
  }
  return tellers;
}

/** The last sentence before one in which somebody does something; -1 without. */
export function lastSubject(recent: readonly Sighting[], sentence: number): number {
  const last = recent.findLast(
    ({ figure, subject, reported, quoted, sentence: at }) =>
      figure.kind === 'person' && subject && !reported && !quoted && at < sentence,
  );
  return last?.sentence ?? -1;
}
