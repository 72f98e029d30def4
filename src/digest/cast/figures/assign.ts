import { type Bodies, createBodies } from './bodies.ts';
import type { Figure } from '../figure.ts';
import { described, type MeantFigure } from './described-figure.ts';
import { aptness, isEpithet } from './epithets.ts';
import { createHouses } from './house-of.ts';
import { learn } from './learn.ts';
import { sliceOf } from '../../reading/slice-of.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import { nameWords } from '../names/name-words.ts';
import { claimsInTitle, type TitleLine } from './title-claims.ts';
import { namesInTitle, officesInTitle } from './title-evidence.ts';
import { shortName } from './short-name.ts';
import { createPeople, type People } from './people.ts';
import { createPronounResolver } from '../pronouns/pronouns.ts';
import { hearer, isBesideAnother, mentioned } from './hearer.ts';
import { standingOf } from '../references/part-in-sentence.ts';
import type { Reference } from '../reference.ts';
import type { Line } from '../../reading/tokens.ts';
import { isFullName, isLateName, isParticle, wholeNames } from './is-full-name.ts';
import { namedBody } from './named-body.ts';

/** To whom a reference leads, and how sure that is (0–1). */
export type Assigned = Readonly<{
  reference: Reference;
  figure: Figure | null;
  confidence: number;
}>;

/** An article has dozens. A hostile text may have any number: a bound on time. */
const MOST_FIGURES = 1500;

/** Which references stand within others, and the article's title: as it is, and as a line. */
type About = Readonly<{
  nested: ReadonlySet<Reference>;
  title: string | null;
  titled: TitleLine | null;
  /** Whether a verb may stand before its subject: see `hearer`. */
  turns: boolean;
}>;

/** Leads every reference to its figure, in the order of reading; full names are known beforehand. */
export function assignFigures(
  lines: readonly Line[],
  references: readonly Reference[],
  { nested, title, titled, turns }: About,
): Assigned[] {
  const people = createPeople();
  const bodies = createBodies();
  const houses = createHouses();
  const whole = wholeNames(lines, references, title);
  for (const reference of references) {
    if (people.all.length > MOST_FIGURES) break;
    if (!isFullName(lines, reference) || isLateName(lines, reference, whole)) continue;
    const figure = people.full(sliceOf(lines, reference.line, reference));
    // Who speaks of somebody by his full name may do so at the end: it is whom the article means
    const isQuoted = lines[reference.line]?.tokens[reference.from]?.quoted === true;
    figure.isOneOfFamily ||= followsGivenName(lines, reference);
    if (figure.firstLine < 0) figure.firstLine = isQuoted ? 0 : reference.line;
  }
  if (title !== null) {
    for (const name of namesInTitle(title, loneSurnames(lines, references, people)))
      people.full(name);
    officesInTitle(title, people);
  }
  if (titled !== null) claimsInTitle(titled, people);
  const standings = references.map((reference) =>
    standingOf(lines[reference.line]?.tokens ?? [], reference),
  );
  const named = references.map((reference, order): MeantFigure => {
    const full = people.all.length + bodies.all.length > MOST_FIGURES;
    if (reference.kind === 'pronoun' || full) return NOBODY;
    const isLate = isLateName(lines, reference, whole);
    const found = isLate
      ? shortName(reference, sliceOf(lines, reference.line, reference), lines, people, bodies)
      : assign(reference, order, lines, people, bodies);
    const standing = standings[order];
    if (found.figure && standing)
      learn(found.figure, { reference, standing, order, houses }, lines, bodies);
    return found;
  });
  // Pronouns come second: who speaks and who is spoken of most is known by then
  const pronouns = createPronounResolver(lines);
  return references.map((reference, order) => {
    const standing = standings[order];
    if (!standing) return assigned(reference, NOBODY);
    const found =
      reference.kind === 'pronoun'
        ? pronouns.resolve(
            reference,
            standing,
            hearer(lines, references, named, order, turns),
            mentioned(lines, references, named, order),
            isBesideAnother(references, order),
          )
        : (named[order] ?? NOBODY);
    if (found.figure !== null && isUnknownBearer(found.figure, reference)) {
      const tokens = lines[reference.line]?.tokens ?? [];
      const isAnother = isIntroduced(bodies, found.figure, tokens[reference.head]?.lower ?? '');
      if (!isAnother && isEpithet(tokens, reference))
        found.figure.bearer = pronouns.epithet(reference, standing, (figure) =>
          aptness(figure, tokens, reference),
        );
    }
    if (found.figure) {
      const seen = found.figure.bearer ?? found.figure;
      pronouns.saw(reference, seen, standing, nested.has(reference));
    }
    return assigned(reference, found);
  });
}

function assigned(reference: Reference, { figure, confidence }: MeantFigure): Assigned {
  return { reference, figure, confidence };
}

/** "the singer", of whom nobody says who it is. */
function isUnknownBearer(figure: Figure, { kind, definite }: Reference): boolean {
  const isUnknown = figure.kind === 'person' && figure.name === null && figure.bearer === null;
  return kind === 'description' && definite && isUnknown;
}

/** "A singer", who was told of without a name: "the singer" is that one. */
function isIntroduced({ all }: Bodies, figure: Figure, noun: string): boolean {
  return all.some(
    (other) =>
      other !== figure &&
      other.kind === 'person' &&
      other.lastOrder < figure.lastOrder &&
      other.heads.has(noun) &&
      other.isIndefinite,
  );
}

/** Names of one word that nobody bears who is named in full. */
function loneSurnames(
  lines: readonly Line[],
  references: readonly Reference[],
  people: People,
): ReadonlySet<string> {
  const alone = references.filter(({ kind, what, line, from, to }) => {
    const first = lines[line]?.tokens[from];
    const isSurname =
      to - from === 1 || isParticle(first) || (to - from === 2 && first?.is.particle);
    return kind === 'name' && what !== 'organisation' && isSurname;
  });
  const words = alone.map((reference) =>
    nameWords(sliceOf(lines, reference.line, reference)).join(' '),
  );
  return new Set(words.filter((word) => people.byWord(word).length === 0));
}

const NOBODY: MeantFigure = { figure: null, confidence: 0 };

function assign(
  reference: Reference,
  order: number,
  lines: readonly Line[],
  people: People,
  bodies: Bodies,
): MeantFigure {
  const text = sliceOf(lines, reference.line, reference);
  if (reference.kind === 'description') return described(reference, lines, people, bodies);
  if (reference.what === 'organisation') return namedBody(reference, order, lines, people, bodies);
  if (isFullName(lines, reference))
    return { figure: people.full(text), confidence: reference.sure };
  return shortName(reference, text, lines, people, bodies);
}

/** "Ada and | Lea Holm": given names of one family. */
function followsGivenName(lines: readonly Line[], { line, from }: Reference): boolean {
  const tokens = lines[line]?.tokens ?? [];
  if (from < 2) return false;
  const [joint, given, before] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  if (joint?.lower !== 'and' || given === undefined || !isCapital(given)) return false;
  return given.is.given && (before === undefined || !isCapital(before));
}
