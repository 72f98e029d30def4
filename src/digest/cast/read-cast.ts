import type { Quotation } from '../../text/quotations.ts';
import type { Place } from '../digest.ts';
import type { Reading } from '../reading/reading.ts';
import { assignFigures } from './figures/assign.ts';
import { completeRoles } from './figures/complete-roles.ts';
import { nestedReferences } from './references/nested.ts';
import type { Cast, Entity, Mention } from './cast.ts';
import { gatherEvidence } from './names/evidence.ts';
import { entityOf, type Figure } from './figure.ts';
import { findReferences } from './references/find-references.ts';
import { eastAsianOf } from './east-asian/east-asian.ts';
import { tongueOf } from '../reading/tongue-of.ts';
import type { Range } from '../reading/range.ts';
import { readEastAsianCast } from './east-asian/read-east-asian-cast.ts';
import { tokenise, type Line } from '../reading/tokens.ts';

/** Finds who appears in an article, and every place that refers to them. Never throws. */
export function readCast(reading: Reading, quotations: readonly Quotation[]): Cast {
  const eastAsian = eastAsianOf(reading.language);
  if (eastAsian) return readEastAsianCast(reading, quotations, eastAsian);
  const tongue = tongueOf(reading.language);
  const lines = tokenise(reading, quotations, tongue.vocabulary);
  const references = findReferences(lines, gatherEvidence(lines), tongue);
  const nested = nestedReferences(references);
  const assigned = assignFigures(lines, references, nested).filter(
    ({ reference }) => !nested.has(reference),
  );
  const numbers = new Map<Figure, number>();
  const entities: Entity[] = [];
  const mentions = assigned.map(({ reference, figure, confidence }): Mention => {
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
  return { entities: completeRoles(entities), mentions, lines };
}

function placeOf(lines: readonly Line[], index: number, { from, to }: Range): Place {
  const line = lines[index];
  return {
    paragraph: line?.paragraph ?? 0,
    start: line?.tokens[from]?.start ?? 0,
    end: line?.tokens[to - 1]?.end ?? 0,
  };
}
