import type { Quotation } from '../../text/quotations.ts';
import type { Place } from '../digest.ts';
import type { Reading } from '../reading.ts';
import { assignFigures, type Assigned } from './assign.ts';
import type { Cast, Entity, Mention } from './cast.ts';
import { gatherEvidence } from './evidence.ts';
import { entityOf, type Figure } from './figure.ts';
import { findReferences } from './find-references.ts';
import { eastAsianOf } from './languages/east-asian.ts';
import { tongueOf } from './languages/tongue-of.ts';
import type { Range } from './name-spans.ts';
import { readEastAsianCast } from './read-east-asian-cast.ts';
import { tokenise, type Line } from './tokens.ts';

/** Finds who appears in an article, and every place that refers to them. Never throws. */
export function readCast(reading: Reading, quotations: readonly Quotation[]): Cast {
  const eastAsian = eastAsianOf(reading.language);
  if (eastAsian) return readEastAsianCast(reading, quotations, eastAsian);
  const tongue = tongueOf(reading.language);
  const lines = tokenise(reading, quotations, tongue);
  const references = findReferences(lines, gatherEvidence(lines), tongue);
  const assigned = assignFigures(lines, references);
  const numbers = new Map<Figure, number>();
  const entities: Entity[] = [];
  const mentions = withoutNested(assigned).map(({ reference, figure, confidence }): Mention => {
    const { kind, line } = reference;
    let entity = figure === null ? null : (numbers.get(figure) ?? null);
    if (figure !== null && entity === null) {
      entity = entities.length;
      numbers.set(figure, entity);
      entities.push(entityOf(figure));
    }
    const quoted = lines[line]?.tokens[reference.from]?.quoted ?? false;
    const place = placeOf(lines, line, reference);
    return {
      kind,
      place,
      phrase: placeOf(lines, line, reference.phrase),
      entity,
      confidence,
      quoted,
    };
  });
  return { entities, mentions };
}

/** Leaves out what stands within another's noun phrase: "[Clinton]'s spokesman Nick Merrill". */
function withoutNested(assigned: readonly Assigned[]): Assigned[] {
  const widest = assigned.toSorted(
    ({ reference: a }, { reference: b }) =>
      a.line - b.line || a.phrase.from - b.phrase.from || b.phrase.to - a.phrase.to,
  );
  const kept = new Set<Assigned>();
  let line = -1;
  let end = 0;
  for (const one of widest) {
    const { reference } = one;
    if (reference.line !== line) {
      line = reference.line;
      end = 0;
    }
    if (reference.phrase.to <= end) continue;
    end = reference.phrase.to;
    kept.add(one);
  }
  return assigned.filter((one) => kept.has(one));
}

function placeOf(lines: readonly Line[], index: number, { from, to }: Range): Place {
  const line = lines[index];
  return {
    paragraph: line?.paragraph ?? 0,
    start: line?.tokens[from]?.start ?? 0,
    end: line?.tokens[to - 1]?.end ?? 0,
  };
}
