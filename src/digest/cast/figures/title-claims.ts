import type { Figure } from '../figure.ts';
import { nameWords } from '../names/name-words.ts';
import type { People } from './people.ts';
import type { Reference } from '../reference.ts';
import { sliceOf } from '../../reading/slice-of.ts';
import type { Line } from '../../reading/tokens.ts';

/** A title as one more line, with those whom it names. */
export type TitleLine = Readonly<{ line: Line; references: readonly Reference[] }>;

/** What a title alone says counts for less than any role of the text. By judgement. */
const IN_TITLE = 0.9;

/** Roles that a title in plain letters prints beside a name: "Harbour chief Mel Aker quits". */
export function claimsInTitle({ line, references }: TitleLine, people: People): void {
  for (const reference of references) {
    const { kind, what, claims, from, to } = reference;
    if (kind !== 'name' || what !== 'person' || claims.length === 0) continue;
    const bearer = soleBearer(nameWords(sliceOf([line], 0, { from, to })), people);
    if (bearer === null || bearer.isOneOfFamily) continue;
    for (const { role, organisation, weight } of claims) {
      if (role === null || weight === 0) continue;
      for (const { is, lower } of line.tokens.slice(role.from, role.to))
        if (is.role || is.shortTitle) bearer.heads.add(lower);
      bearer.claims.push({
        role: sliceOf([line], 0, role),
        organisation: organisation && namedBody(line, organisation),
        weight: Math.min(weight, IN_TITLE),
      });
    }
  }
}

function namedBody(line: Line, range: Readonly<{ from: number; to: number }>): string | null {
  const text = sliceOf([line], 0, range);
  return /\p{Lu}/u.test(text) ? text : null;
}

/** The only one of the article who is called so. */
function soleBearer(words: readonly string[], people: People): Figure | null {
  const bearers = people
    .byWord(words.at(-1) ?? '')
    .map(({ figure }) => figure)
    .filter(
      (figure) =>
        figure.kind === 'person' &&
        figure.words.at(-1) === words.at(-1) &&
        (words.length === 1 || figure.words.length === 1 || figure.words[0] === words[0]),
    );
  const [bearer, another] = bearers;
  return bearer === undefined || another !== undefined ? null : bearer;
}
