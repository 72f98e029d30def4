import type { Line } from '../../../../../reading/tokens.ts';
import type { Scene } from '../../../scene.ts';
import { KIND } from './kinds.ts';

/** Paragraphs that are looked through: a bound on time. */
export const MOST_LINES = 40;

/** Whether a name is a body's: the cast says so, its sentence ("its shares"), or the article ("the company"). */
export function isBody({ cast, lines }: Scene, line: Line, name: string): boolean {
  const figure = cast.figures.find((it) => it.name?.replace(/^[Tt]he /u, '') === name);
  if (figure?.kind === 'organisation') return true;
  // Somebody of that name who does what people do
  if (figure?.role != null || figure?.gender != null) return false;
  const start = line.text.indexOf(name) + name.length;
  const { tokens } = line;
  const at = tokens.findIndex((token) => token.start >= start);
  const sentence = tokens[at]?.sentence;
  const isIts = tokens.some(
    ({ lower, sentence: own }, index) =>
      index > at &&
      own === sentence &&
      (lower === 'its' || (lower === 'it' && tokens[index + 1]?.is.speech === true)),
  );
  if (isIts) return true;
  if (/\p{Ll}\p{Lu}/u.test(name)) return true;
  return lines
    .slice(0, MOST_LINES)
    .some(({ tokens: words }) =>
      words.some(
        ({ lower }, index) =>
          KIND.has(lower) && /^(?:the|this)$/.test(words[index - 1]?.lower ?? ''),
      ),
    );
}
