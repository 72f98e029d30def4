import { sliceOf } from '../../reading/slice-of.ts';
import type { Line } from '../../reading/tokens.ts';
import { SURE } from '../how-sure.ts';
import { nameWords } from '../names/name-words.ts';
import type { Figure } from '../figure.ts';
import type { Reference } from '../reference.ts';
import { isAcronym, type Bodies } from './bodies.ts';
import type { MeantFigure } from './described-figure.ts';
import { FIT, type People } from './people.ts';
import { shortName } from './short-name.ts';

/** The body that its name means: a new one, the one of which it is the short form or acronym, or a person whose name it is. */
export function namedBody(
  reference: Reference,
  order: number,
  lines: readonly Line[],
  people: People,
  bodies: Bodies,
): MeantFigure {
  const { line, from, to } = reference;
  const tokens = lines[line]?.tokens ?? [];
  const name = sliceOf(lines, line, reference);
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

/** "One group, | the Reckon Crew, goes", "The group behind the strike, | the Reckon Crew,": the body that was told of just before. */
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
  for (let at = phrase.from - 2; at > phrase.from - BEHIND_KIND; at -= 1) {
    const token = tokens[at];
    if (token?.shape !== 'lower') return null;
    const isNear =
      at === phrase.from - 2 || /^(?:behind|of|for)$/.test(tokens[at + 1]?.lower ?? '');
    if (isNear && before.heads.has(token.lower)) return before;
  }
  return null;
}

/** "The group | behind the latest strike, | the Reckon Crew": words from its kind to the name at most. Set by hand; not tuned. */
const BEHIND_KIND = 7;

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
