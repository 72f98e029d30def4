import type { CastFigure } from '../../../../cast/cast.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Scene } from '../../scene.ts';
import type { Listed } from './listed-nouns.ts';

/** "die | 34-Jährige": the word at a place, where nothing before it tells of somebody of that age; `null` else. */
export function ageAt(
  { lines }: Pick<Scene, 'lines'>,
  paragraph: number,
  { at, length }: Readonly<{ at: number; length: number }>,
  { aged }: Listed,
): Token | null {
  if (aged === null) return null;
  const tokens = lines[paragraph]?.tokens ?? [];
  const age = tokens.find(({ start, lower }) => start >= at && aged.called.test(lower));
  if (age === undefined || age.end !== at + length) return null;
  const years = /^\d+/.exec(age.lower)?.[0] ?? '';
  const isTold = lines
    .slice(0, paragraph + 1)
    .some((line) =>
      line.tokens.some(
        (token, index) =>
          (line.paragraph < paragraph || token.start < at) &&
          (token.lower.startsWith(`${years}-`) ||
            (token.lower === years && line.tokens[index + 1]?.shape === 'lower')),
      ),
    );
  return isTold ? null : age;
}

/** "die", who is no man, and "der", who is no woman. */
export function isOfSex(article: string, { gender }: CastFigure, { aged }: Listed): boolean {
  if (gender === null || aged === null) return true;
  if (aged.she.has(article)) return gender === 'female';
  return aged.he.has(article) ? gender === 'male' : true;
}
