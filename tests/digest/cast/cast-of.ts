import type { Cast, CastFigure, CastReference } from '../../../src/digest/cast/cast.ts';
import { readCast } from '../../../src/digest/cast/read-cast.ts';
import { readParagraphs } from '../../../src/digest/reading/reading.ts';

/** The cast of a few paragraphs, with the questions that tests ask. */
export type CastOf = Cast &
  Readonly<{
    /** The figure whose name or role is `name`. */
    who(name: string): CastFigure | undefined;
    /** Name (or role) behind the nth place where exactly `words` refer to somebody. */
    meant(words: string, nth?: number): string | null | undefined;
    reference(words: string, nth?: number): CastReference | undefined;
    words(reference: CastReference): string;
  }>;

export function castOf(paragraphs: readonly string[], language = 'en'): CastOf {
  const reading = readParagraphs(paragraphs, { title: null, date: null, language });
  const cast = readCast(reading, reading.quotations);
  const words = ({ place }: CastReference): string =>
    (paragraphs[place.paragraph] ?? '').slice(place.start, place.end);
  const reference = (wanted: string, nth = 0): CastReference | undefined =>
    cast.references.filter((one) => words(one) === wanted)[nth];
  return {
    ...cast,
    words,
    reference,
    who: (name) => cast.figures.find((figure) => figure.name === name || figure.role === name),
    meant: (wanted, nth) => {
      const found = reference(wanted, nth);
      const figure = cast.figures[found?.figure ?? -1];
      return found && (figure?.name ?? figure?.role ?? null);
    },
  };
}
