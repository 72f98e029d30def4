import { copyOf } from '../../text/copy-of.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Place } from '../digest.ts';
import type { Reading } from '../reading/reading.ts';
import { assignFigures } from './figures/assign.ts';
import { completeRoles } from './figures/complete-roles.ts';
import { nestedReferences } from './references/nested.ts';
import type { Cast, CastFigure, CastReference } from './cast.ts';
import { readCalendarSurnames } from './names/calendar-surnames.ts';
import { gatherEvidence, type Evidence } from './names/evidence.ts';
import type { TitleLine } from './figures/title-claims.ts';
import { castFigure, type Figure } from './figure.ts';
import { findReferences } from './references/find-references.ts';
import { eastAsianOf } from './east-asian/east-asian.ts';
import { english } from '../reading/tongues/english-tongue.ts';
import { tongueOf } from '../reading/tongues/tongue-of.ts';
import type { Range } from '../reading/range.ts';
import { readEastAsianCast } from './east-asian/read-east-asian-cast.ts';
import { tokenise, type Line } from '../reading/tokens.ts';

/** Finds who appears in an article, and every place that refers to them. Never throws. */
export function readCast(reading: Reading, quotations: readonly Quotation[]): Cast {
  const eastAsian = eastAsianOf(reading.language);
  if (eastAsian) return readEastAsianCast(reading, quotations, eastAsian);
  const tongue = tongueOf(reading.language);
  const printed = tokenise(reading, quotations, tongue.vocabulary);
  const turns = tongue !== english;
  const lines = turns ? readCalendarSurnames(printed) : printed;
  const evidence = gatherEvidence(lines);
  const found = findReferences(lines, evidence, tongue);
  const nested = nestedReferences(found);
  const about = { nested, title: reading.title, titled: titleLine(reading, evidence), turns };
  const assigned = assignFigures(lines, found, about).filter(
    ({ reference }) => !nested.has(reference),
  );
  const numbers = new Map<Figure, number>();
  const figures: CastFigure[] = [];
  const references = assigned.map(({ reference, figure: whom, confidence }): CastReference => {
    const { kind, line } = reference;
    let figure = whom === null ? null : (numbers.get(whom) ?? null);
    if (whom !== null && figure === null) {
      figure = figures.length;
      numbers.set(whom, figure);
      figures.push(castFigure(whom));
    }
    const quoted = lines[line]?.tokens[reference.from]?.quoted ?? false;
    const place = placeOf(lines, line, reference);
    return {
      kind,
      place,
      phrase: placeOf(lines, line, reference.phrase),
      figure,
      confidence,
      quoted,
    };
  });
  return { figures: completeRoles(figures), references, lines };
}

/** The title with those whom it names, where English prints it as it prints a sentence. */
function titleLine(reading: Reading, evidence: Evidence): TitleLine | null {
  const { title, language } = reading;
  const tongue = tongueOf(language);
  if (title === null || tongue.capitalNouns || title.length > LONGEST_TITLE) return null;
  // With its full stop no heading: a heading names nobody
  const text = copyOf(`${title}.`);
  const sentences = [{ start: 0, end: text.length }];
  const [line] = tokenise({ ...reading, paragraphs: [{ text, sentences }] }, [], tongue.vocabulary);
  return line === undefined ? null : { line, references: findReferences([line], evidence, tongue) };
}

/** Characters of a title at most: a bound on time. */
const LONGEST_TITLE = 300;

function placeOf(lines: readonly Line[], index: number, { from, to }: Range): Place {
  const line = lines[index];
  return {
    paragraph: line?.paragraph ?? 0,
    start: line?.tokens[from]?.start ?? 0,
    end: line?.tokens[to - 1]?.end ?? 0,
  };
}
