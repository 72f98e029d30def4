import type { Bodies } from './bodies.ts';
import { newFigure, type Figure } from '../figure.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import { is } from '../../reading/word-classes.ts';
import { nameWords } from '../names/name-words.ts';
import type { People } from './people.ts';
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
  const first = (tokens[from]?.classes ?? 0) & is.determiner ? from + 1 : from;
  const words = nameWords(sliceOf(lines, line, { from: first, to }));
  const printed = sliceOf(lines, line, phrase.to - phrase.from <= 9 ? phrase : { from, to });
  if (what === 'organisation') {
    const known = definite ? bodies.described(words) : null;
    if (known) return { figure: known, confidence: words.length > 1 ? 0.9 : 0.75 };
    const capital = tokens[from]?.shape !== 'lower' && tokens[from]?.lower === 'the';
    const name = capital
      ? sliceOf(lines, line, { from: first, to })
      : sliceOf(lines, line, { from, to });
    const figure = newFigure('organisation', name, words);
    figure.isUnnamed = !tokens.slice(first, to).some((token) => isCapital(token) && !token.opens);
    return { figure: bodies.add(figure, words.join(' ')), confidence: 0.7 };
  }
  if (what === 'group')
    return { figure: bodies.group(words, noun, printed, definite), confidence: 0.7 };
  if (definite) {
    const compound = tokens[head]?.shape === 'capital' && noun.length > COMPOUND;
    const known = bearerOf(noun, reference, people, compound);
    if (known) return { figure: known, confidence: 0.7 };
  }
  const figure = newFigure('person', null, []);
  figure.heads.add(noun);
  return { figure: bodies.add(figure, `a ${line} ${head}`), confidence: 0.6 };
}

// From this length on the end of a compound is a noun of its own: "der Minister", "Wirtschaftsminister".
const COMPOUND = 5;

/** "the minister": the one last spoken of who has that role. */
function bearerOf(
  noun: string,
  reference: Reference,
  people: People,
  compound: boolean,
): Figure | null {
  let best: Figure | null = null;
  for (const figure of people.all) {
    const bears =
      figure.heads.has(noun) || (compound && [...figure.heads].some((head) => head.endsWith(noun)));
    if (figure.count === 0 || !bears || conflicts(figure, reference)) continue;
    if (best === null || figure.lastOrder > best.lastOrder) best = figure;
  }
  return best;
}

export function conflicts({ gender }: Figure, reference: Reference): boolean {
  return gender !== null && reference.gender !== null && gender !== reference.gender;
}
