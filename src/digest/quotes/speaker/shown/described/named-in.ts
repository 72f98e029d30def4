import { pastAsides } from '../../../../cast/beside-a-name/past-asides.ts';
import type { CastFigure } from '../../../../cast/cast.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import { indexAt } from '../../../marks/blocks.ts';
import { onlyOne } from '../only-one.ts';
import type { Described } from './described.ts';

/** A name of somebody in a sentence, and what he does in it. */
export type Named = Readonly<{
  figure: CastFigure;
  sentence: number;
  /** Whether a verb stands behind the name, and whether that is one of speech. */
  isSubject: boolean;
  isTeller: boolean;
}>;

/** The people whom a paragraph names before a sentence, outside of quotations, in order. */
export function namedIn(
  { lines, cast, byParagraph }: Described,
  paragraph: number,
  until: number,
): Named[] {
  const line = lines[paragraph];
  if (line === undefined) return [];
  return (byParagraph.get(paragraph) ?? []).flatMap(({ kind, place, figure: index, quoted }) => {
    if (kind !== 'name' || quoted || index === null) return [];
    const figure = cast.figures[index];
    const from = indexAt(line, place.start);
    const sentence = line.tokens[from]?.sentence ?? 0;
    if (figure?.kind !== 'person' || figure.name === null || sentence >= until) return [];
    const end = pastAsides(line.tokens, indexAt(line, place.end));
    const next = line.tokens[end]?.text === ',' ? end + 1 : end;
    // "X still calls it so"
    const isAdverb = ADVERB.test(line.tokens[next]?.lower ?? '');
    const verb = line.tokens[isAdverb ? next + 1 : pastDay(line.tokens, next)];
    return [{ figure, sentence, isSubject: acts(verb), isTeller: verb?.is.speech === true }];
  });
}

/** "X | on Friday questioned". */
function pastDay(tokens: readonly Token[], at: number): number {
  const day = tokens[at]?.lower === 'on' ? at + 1 : at;
  return tokens[day]?.is.calendar === true ? day + 1 : at;
}

const ADVERB = /^(?:still|also|now|never|again|only|once|already|later|then|just|...+[^fim]ly)$/;

/** "X sets out": a verb, or what ends as one. */
function acts(token: Token | undefined): boolean {
  if (token === undefined || token.shape !== 'lower' || token.is.closed) return isVerb(token);
  return isVerb(token) || /[^s]s$/.test(token.lower);
}

/** The only one of a sentence who does something, or who says it: "X plans more, | Y | said". */
export function subjectOf(named: readonly Named[]): CastFigure | null {
  const subjects = named.filter(({ isSubject }) => isSubject);
  const tellers = subjects.filter(({ isTeller }) => isTeller);
  return onlyFigure(tellers.length > 0 ? tellers : subjects);
}

/** Who is named, however often; null where nobody is, or several. */
export function onlyFigure(named: readonly Named[]): CastFigure | null {
  return onlyOne(new Set(named.map(({ figure }) => figure)));
}
