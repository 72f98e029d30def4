import { SURE } from '../how-sure.ts';
import type { Bodies } from './bodies.ts';
import { newFigure, type Figure } from '../figure.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import { nameWords } from '../names/name-words.ts';
import type { People } from './people.ts';
import { namesOfOffice } from '../roles/offices.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Reference } from '../reference.ts';
import { sliceOf } from '../../reading/slice-of.ts';
import type { Line } from '../../reading/tokens.ts';

/** To whom words lead, and how sure that is (0–1). */
export type MeantFigure = Readonly<{ figure: Figure | null; confidence: number }>;

/** "the ministry", "three officials", "a spokesman": who was spoken of before, or somebody new. */
export function described(
  reference: Reference,
  lines: readonly Line[],
  people: People,
  bodies: Bodies,
): MeantFigure {
  const { line, head, what, definite, phrase, from, to } = reference;
  const tokens = lines[line]?.tokens ?? [];
  const noun = tokens[head]?.lower ?? '';
  const first = tokens[from]?.is.determiner ? from + 1 : from;
  const words = nameWords(sliceOf(lines, line, { from: first, to }));
  if (what === 'organisation') {
    const known = definite ? bodies.described(words) : null;
    if (known) return { figure: known, confidence: words.length > 1 ? SURE.marked : SURE.rather };
    const capital = tokens[from]?.shape !== 'lower' && tokens[from]?.lower === 'the';
    const name = capital
      ? sliceOf(lines, line, { from: first, to })
      : sliceOf(lines, line, { from, to });
    const figure = newFigure('organisation', name, words);
    figure.isUnnamed = !tokens.slice(first, to).some((token) => isCapital(token) && !token.opens);
    return { figure: bodies.add(figure, words.join(' ')), confidence: SURE.fairly };
  }
  if (what === 'group') {
    const isShort = phrase.to - phrase.from <= LONGEST_PRINTED;
    const printed = sliceOf(lines, line, isShort ? phrase : { from, to });
    return { figure: bodies.group(words, noun, printed, definite), confidence: SURE.fairly };
  }
  let bearer: Figure | null = null;
  if (definite) {
    const role = nameWords(sliceOf(lines, line, { from: first, to: phrase.to }));
    const compound = tokens[head]?.shape === 'capital' && noun.length > COMPOUND;
    const known = bearerOf({ noun, role }, reference, people, compound);
    bearer = soleBearer(reference, { noun, role }, people, bodies);
    if (known) {
      return bearer === null
        ? { figure: known, confidence: SURE.fairly }
        : { figure: bearer, confidence: SOLE_BEARER };
    }
  }
  const figure = newFigure('person', null, []);
  figure.isIndefinite = /^(?:an?|another|one)$/.test(tokens[from]?.lower ?? '');
  figure.bearer = bearer;
  figure.heads.add(noun);
  return { figure: bodies.add(figure, `a ${line} ${head}`), confidence: SURE.byShape };
}

/**
 * Letters from which on the end of a compound is a noun of its own ("der Minister",
 * "Wirtschaftsminister"), and words of a group's description that are printed. Set by hand; not tuned.
 */
const COMPOUND = 5;
const LONGEST_PRINTED = 9;

/** "the minister": the one last spoken of who has that role, first of those of whom all of it is said. */
function bearerOf(
  { noun, role }: Office,
  reference: Reference,
  people: People,
  compound: boolean,
): Figure | null {
  let best: Figure | null = null;
  for (const figure of people.all) {
    const bears =
      figure.heads.has(noun) || (compound && [...figure.heads].some((head) => head.endsWith(noun)));
    if (figure.count === 0 || !bears || conflicts(figure, reference)) continue;
    if (isOfOtherRank(figure, noun, role)) continue;
    if (best === null || figure.lastOrder > best.lastOrder) best = figure;
  }
  return best;
}

/** What makes an office another one, whoever leaves it out: "the president" is no vice president. */
const RANKS = ['prime', 'vice'];

/** "the prime minister" and a finance minister, "the president" and a vice president. */
function isOfOtherRank(figure: Figure, noun: string, role: readonly string[]): boolean {
  const offices = officesOf(figure, new Set([noun]));
  return (
    offices.length > 0 &&
    RANKS.some((rank) =>
      role.includes(rank)
        ? offices.every((words) => !words.includes(rank))
        : rank === 'vice' && offices.every((words) => words.includes(rank)),
    )
  );
}

/** How sure "the governor" is somebody of whom alone the article says so: enough to be shown. By judgement. */
export const SOLE_BEARER = 0.72;

/** What may stand before an office and changes nobody: "the new president". */
const PLAIN = wordSet('new current sitting incumbent longtime long-time veteran embattled');
/** What makes another office of an office: "the vice president" is not the president. */
const OTHER_OFFICE = wordSet(
  'former vice deputy assistant acting then ex under associate incoming outgoing late first presidential would-be aspiring shadow honorary',
);

/**
 * Whom alone of those met so far the words of an office can mean: "the governor" after "Ruth Kane,
 * governor of Arlen"; nobody by "the Corran governor", "the former governor", nor by "the
 * spokesman" where the article has another who is not named.
 */
function soleBearer(
  reference: Reference,
  { noun, role }: Office,
  people: People,
  bodies: Bodies,
): Figure | null {
  const names = namesOfOffice(noun);
  const bears = ({ kind, count, heads }: Figure): boolean =>
    kind === 'person' && count > 0 && [...names].some((name) => heads.has(name));
  const bearers = [...people.all.filter(bears), ...bodies.all.filter(bears)];
  if (bearers.length > MOST_BEARERS) return null;
  const asked = role.filter((word) => !names.has(word) && !PLAIN.has(word));
  const found = bearers.find(
    (figure) =>
      figure.name !== null &&
      !conflicts(figure, reference) &&
      bearers.every((other) => other === figure || !isAnother(other, names)) &&
      officesOf(figure, names).some((words) => fits(words, names, asked)),
  );
  return found ?? null;
}

type Office = Readonly<{ noun: string; role: readonly string[] }>;

/** An article with more presidents than this means by "the president" whom it spoke of last. A bound on time. */
const MOST_BEARERS = 12;

/** Whether a figure is one more with the office. "The sombre president": whoever that is, he is no other. */
function isAnother(figure: Figure, names: ReadonlySet<string>): boolean {
  return officesOf(figure, names).some(
    (words) => words[0] !== 'the' && !words.some((word) => OTHER_OFFICE.has(word)),
  );
}

/** Whether a role says all that is asked for, and is no other office: "former", "vice". */
function fits(
  words: readonly string[],
  names: ReadonlySet<string>,
  asked: readonly string[],
): boolean {
  const noun = words.findIndex((word) => names.has(word));
  const before = words.slice(0, noun);
  return (
    asked.every((word) => words.includes(word)) &&
    before.every((word) => !OTHER_OFFICE.has(word) || asked.includes(word))
  );
}

/** The words of those of its roles that name the office. */
function officesOf({ claims }: Figure, names: ReadonlySet<string>): string[][] {
  return claims
    .map(({ role, organisation }) => [
      ...nameWords(role ?? ''),
      ...nameWords(typeof organisation === 'string' ? organisation : ''),
    ])
    .filter((words) => words.some((word) => names.has(word)));
}

export function conflicts({ gender }: Figure, reference: Reference): boolean {
  return gender !== null && reference.gender !== null && gender !== reference.gender;
}
