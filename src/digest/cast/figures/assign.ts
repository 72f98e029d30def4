import { SURE } from '../how-sure.ts';
import { createBodies, isAcronym, type Bodies } from './bodies.ts';
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
import { createPeople, FIT, type People } from './people.ts';
import { createPronounResolver } from '../pronouns/pronouns.ts';
import { standingOf } from '../references/part-in-sentence.ts';
import type { Reference } from '../reference.ts';
import type { Line, Token } from '../../reading/tokens.ts';

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
}>;

/** Leads every reference to its figure, in the order of reading; full names are known beforehand. */
export function assignFigures(
  lines: readonly Line[],
  references: readonly Reference[],
  { nested, title, titled }: About,
): Assigned[] {
  const people = createPeople();
  const bodies = createBodies();
  const houses = createHouses();
  const whole = wholeNames(lines, references, title);
  for (const reference of references) {
    if (people.all.length > MOST_FIGURES) break;
    if (!isFullName(lines, reference) || isLateName(lines, reference, whole)) continue;
    const figure = people.full(textOf(lines, reference));
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
      ? shortName(reference, textOf(lines, reference), lines, people, bodies)
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
        ? pronouns.resolve(reference, standing, hearer(lines, references, named, order))
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
  const words = alone.map((reference) => nameWords(textOf(lines, reference)).join(' '));
  return new Set(words.filter((word) => people.byWord(word).length === 0));
}

const TELLING = new Set('told tells asked asks reminded assured informed warned'.split(' '));

/** “…,” he told | X: whom a pronoun speaks to, it does not mean. */
function hearer(
  lines: readonly Line[],
  references: readonly Reference[],
  named: readonly MeantFigure[],
  order: number,
): Figure | null {
  const [reference, next] = [references[order], references[order + 1]];
  if (reference === undefined || next?.line !== reference.line) return null;
  const verb = lines[reference.line]?.tokens[reference.to];
  const isTold = TELLING.has(verb?.lower ?? '') && next.phrase.from === reference.to + 1;
  return isTold ? (named[order + 1]?.figure ?? null) : null;
}

const NOBODY: MeantFigure = { figure: null, confidence: 0 };

function isFullName(lines: readonly Line[], { kind, what, line, from, to }: Reference): boolean {
  if (kind !== 'name' || what !== 'person' || to - from === 1) return false;
  const first = lines[line]?.tokens[from];
  if (isParticle(first)) return false;
  // "Downey Jr." is a surname alone
  return to - from > 2 || !lines[line]?.tokens[to - 1]?.is.suffix;
}

/** All that may end with a surname of two words, in one text: full names, and the title. */
function wholeNames(
  lines: readonly Line[],
  references: readonly Reference[],
  title: string | null,
): string {
  const hasLate = references.some((reference) => opensLate(lines, reference));
  if (!hasLate) return '';
  const names = references.filter(({ kind, from, to }) => kind === 'name' && to - from > 2);
  return ` ${[title ?? '', ...names.map((reference) => textOf(lines, reference))].join(' | ')} `;
}

/** "Van | Houten" of "Jo Van Houten": a surname alone, where the longer name is printed too. */
function isLateName(lines: readonly Line[], reference: Reference, whole: string): boolean {
  if (whole === '' || !opensLate(lines, reference)) return false;
  const text = ` ${textOf(lines, reference)}`;
  const at = whole.indexOf(text);
  return (
    at > 0 && /\p{L}/u.test(whole.charAt(at - 1)) && !/\p{L}/u.test(whole.charAt(at + text.length))
  );
}

function opensLate(lines: readonly Line[], { kind, line, from, to }: Reference): boolean {
  const first = lines[line]?.tokens[from];
  return kind === 'name' && to - from === 2 && first?.shape === 'capital' && first.is.particle;
}

/** "de | León": a surname alone begins small. */
function isParticle(token: Token | undefined): boolean {
  return token?.shape === 'lower' && token.is.particle;
}

function assign(
  reference: Reference,
  order: number,
  lines: readonly Line[],
  people: People,
  bodies: Bodies,
): MeantFigure {
  const text = textOf(lines, reference);
  if (reference.kind === 'description') return described(reference, lines, people, bodies);
  if (reference.what === 'organisation') return body(reference, order, lines, people, bodies);
  if (isFullName(lines, reference))
    return { figure: people.full(text), confidence: reference.sure };
  return shortName(reference, text, lines, people, bodies);
}

/** "Ada and | Lea Holm": given names of one family. */
function followsGivenName(lines: readonly Line[], { line, from }: Reference): boolean {
  const tokens = lines[line]?.tokens ?? [];
  const [joint, given, before] = [tokens[from - 1], tokens[from - 2], tokens[from - 3]];
  if (joint?.lower !== 'and' || given === undefined || !isCapital(given)) return false;
  return given.is.given && (before === undefined || !isCapital(before));
}

function body(
  reference: Reference,
  order: number,
  lines: readonly Line[],
  people: People,
  bodies: Bodies,
): MeantFigure {
  const { line, from, to } = reference;
  const tokens = lines[line]?.tokens ?? [];
  const name = textOf(lines, reference);
  if (to - from === 1 && isPersonWord(people, name))
    return shortName(reference, name, lines, people, bodies);
  // "Korean Central News Agency (KCNA)"
  if (tokens[from - 1]?.text === '(' && tokens[to]?.text === ')') {
    const before = bodies.all.find((figure) => figure.lastOrder === order - 1);
    if (before && to - from === 1 && before.lastLine === line && !bodies.find(name)) {
      bodies.alias(before, name);
      before.acronym = name;
      before.acronyms += 1;
      return { figure: before, confidence: SURE.told };
    }
  }
  const known = inApposition(reference, order, tokens, bodies);
  if (known !== null) {
    bodies.alias(known, name);
    known.name = withArticle(reference, lines) ?? name;
    known.isUnnamed = false;
    for (const word of nameWords(name)) known.heads.add(word);
    return { figure: known, confidence: reference.sure };
  }
  const figure = bodies.named(name, reference.definite);
  figure.name ??= name;
  if (isAcronym(name)) {
    figure.acronym = name;
    figure.acronyms += 1;
  }
  if (reference.definite && figure.name === name)
    figure.name = withArticle(reference, lines) ?? name;
  return { figure, confidence: reference.sure };
}

/** "One group, | the Reckon Crew, goes from door to door": the body that was told of just before. */
function inApposition(
  { line, phrase, to }: Reference,
  order: number,
  tokens: Line['tokens'],
  bodies: Bodies,
): Figure | null {
  const [opening, closing] = [tokens[phrase.from - 1], tokens[to]];
  if (opening?.text !== ',' || (closing !== undefined && closing.shape !== 'mark')) return null;
  const before = bodies.all.find((figure) => figure.lastOrder === order - 1);
  if (before === undefined || !before.isUnnamed || before.lastLine !== line) return null;
  return before.heads.has(tokens[phrase.from - 2]?.lower ?? '') ? before : null;
}

/** "the Clinton emails": the word is a person's name, whatever the article makes it look like. */
function isPersonWord(people: People, name: string): boolean {
  return people
    .byWord(nameWords(name).join(' '))
    .some(({ figure, fit }) => figure.words.length > 1 && fit >= FIT.surname);
}

/** The name with its "the", where it is printed small. */
function withArticle({ line, from, to, phrase }: Reference, lines: readonly Line[]): string | null {
  const tokens = lines[line]?.tokens ?? [];
  return tokens[phrase.from]?.text === 'the'
    ? sliceOf(lines, line, { from: Math.min(phrase.from, from), to })
    : null;
}

function textOf(lines: readonly Line[], reference: Reference): string {
  return sliceOf(lines, reference.line, reference);
}
