import type { Cast, Entity, Mention } from '../../../src/digest/cast/cast.ts';
import { readCast } from '../../../src/digest/cast/read-cast.ts';
import { readParagraphs } from '../../../src/digest/reading/reading.ts';

/** The cast of a few paragraphs, with the questions that tests ask. */
export type CastOf = Cast &
  Readonly<{
    /** The entity whose name or role is `name`. */
    who(name: string): Entity | undefined;
    /** Name (or role) behind the nth place where exactly `words` refer to somebody. */
    meant(words: string, nth?: number): string | null | undefined;
    mention(words: string, nth?: number): Mention | undefined;
    words(mention: Mention): string;
  }>;

export function castOf(paragraphs: readonly string[], language = 'en'): CastOf {
  const reading = readParagraphs(paragraphs, { title: null, date: null, language });
  const cast = readCast(reading, reading.quotations);
  const words = ({ place }: Mention): string =>
    (paragraphs[place.paragraph] ?? '').slice(place.start, place.end);
  const mention = (wanted: string, nth = 0): Mention | undefined =>
    cast.mentions.filter((one) => words(one) === wanted)[nth];
  return {
    ...cast,
    words,
    mention,
    who: (name) => cast.entities.find((entity) => entity.name === name || entity.role === name),
    meant: (wanted, nth) => {
      const found = mention(wanted, nth);
      const entity = cast.entities[found?.entity ?? -1];
      return found && (entity?.name ?? entity?.role ?? null);
    },
  };
}
