import { posts } from '../../../languages/english/people/offices.ts';
import { isOutlet } from '../../../languages/english/venues.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Figure } from '../figure.ts';
import type { Reference } from '../reference.ts';
import type { Standing } from '../references/part-in-sentence.ts';

/** Posts that are held in some house, which nobody who reads "CEO Jo Roe" would guess. */
const POSTS = wordSet(posts);

/** A body that the article speaks of, where it last did. */
type Sighting = Readonly<{ figure: Figure; line: number; isSubject: boolean }>;

export type Houses = Readonly<{
  saw(figure: Figure, reference: Reference, standing: Standing): void;
  /** In whose house somebody has a post of which the article says no more: "CEO"; null where it is not clear. */
  of(role: string, line: number): Figure | null;
}>;

/**
 * "Norvik cut its forecast. … chief executive Ida Rask said": the post is Norvik's, the only body
 * that does something in the paragraph, or in the one before.
 */
export function createHouses(): Houses {
  let recent: Sighting[] = [];
  return {
    saw(figure, { kind, line, from }, { subject, possessive, opens, quoted }) {
      if (kind !== 'name' || quoted || figure.name === null) return;
      if (figure.kind !== 'organisation' && figure.kind !== 'unknown') return;
      if (isNewsroom(figure.name) || figure.isUnnamed) return;
      recent = recent.filter((sighting) => line - sighting.line <= 1);
      const isSubject = subject || (possessive && opens) || from <= OPENING;
      recent.push({ figure, line, isSubject });
    },
    of(role, line) {
      if (!POSTS.has(role.toLowerCase())) return null;
      const own = sole(recent.filter((sighting) => sighting.line === line));
      if (own !== null) return own;
      const before = recent.filter((sighting) => sighting.line === line - 1);
      // A paragraph back nobody else may stand who could be meant
      const isAlone = before.every(({ figure }) => figure === before[0]?.figure);
      return isAlone ? sole(before) : null;
    },
  };
}

/** A paper or an agency of news, which only reports. */
function isNewsroom(name: string): boolean {
  return isOutlet(name) && !/(?<!News) Agency$/u.test(name);
}

/** Words of a sentence before its first body: "At | Dell Foods, …". As printed. */
const OPENING = 2;

/** The only body among them, or the only one that does something. */
function sole(sightings: readonly Sighting[]): Figure | null {
  const doing = sightings.filter(({ isSubject }) => isSubject);
  const [first] = doing;
  return first !== undefined && doing.every(({ figure }) => figure === first.figure)
    ? first.figure
    : null;
}
