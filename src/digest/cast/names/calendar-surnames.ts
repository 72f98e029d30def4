import { isTelling } from '../../reading/word-kinds.ts';
import { answersOf } from '../../reading/asked-once.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import { classesOf } from '../../reading/word-classes.ts';

/**
 * "die Leiterin Anna | Freitag", "sagte | Freitag", "so Paul | Mai": a day or month is the surname of whom
 * the article names so behind a given name; nowhere else is it ("am Freitag", "sagte Karl Anna Freitag").
 */
export function readCalendarSurnames(lines: readonly Line[]): readonly Line[] {
  const surnames = new Set(
    lines.flatMap(({ tokens }) =>
      tokens.flatMap(({ is, lower }, at) =>
        is.calendar && isBehindGiven(tokens, at) ? [lower] : [],
      ),
    ),
  );
  if (surnames.size === 0) return lines;
  return lines.map((line) => ({
    ...line,
    tokens: line.tokens.map((token, at) =>
      surnames.has(token.lower) && token.is.calendar && isNamed(line.tokens, at)
        ? asSurname(token)
        : token,
    ),
  }));
}

/** A given name alone: behind another capital it would be the surname of whom a day follows. */
function isBehindGiven(tokens: readonly Token[], at: number): boolean {
  const [token, given, before] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.shape !== 'capital' || token.opens || given?.shape !== 'capital') return false;
  const { is, sentence, quoted } = given;
  if (!is.given || is.toponym || is.closed || is.calendar || sentence !== token.sentence)
    return false;
  const isLonger = before?.shape === 'capital' && before.is.given && !given.opens;
  return quoted === token.quoted && !isLonger && tokens[at + 1]?.shape !== 'number';
}

/** Behind the given name, a form of address, an office or a verb of speech, or before a verb of speech. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.shape !== 'capital' || next?.shape === 'number') return false;
  if (isBehindGiven(tokens, at)) return true;
  if (before?.is.honorific || before?.is.role) return true;
  return isTelling(before) || (token.opens && isTelling(next));
}

function asSurname({ text, lower, shape, cue, ...place }: Token): Token {
  const word = { text, lower, shape, cue, is: classesOf() };
  return { ...place, ...word, answers: answersOf(word) };
}
