import { wordSet } from '../../../../../languages/word-set.ts';
import type { CastFigure } from '../../../../cast/cast.ts';
import { indexAt } from '../../../marks/blocks.ts';
import type { Scene } from '../../scene.ts';
import type { NamePlace } from './name-places.ts';

/** "for | Holm": whoever stands behind these is no subject. */
const REMOTE = wordSet('to at of for in with by from against about on over than like and or as');

/** Of whom a sentence tells; whether it is the sentence of the name; and whom else it names. */
export type Subject = Readonly<{
  figure: CastFigure;
  isNear: boolean;
  others: readonly CastFigure[];
}>;

type Mention = Readonly<{ figure: CastFigure; key: number; isRemote: boolean; isLoose: boolean }>;

/**
 * Of whom or what the words before a name tell: the first that its own sentence names before it, or
 * the nearest sentence of its paragraph or of the one above that names anybody; null without.
 */
export function subjectBefore(
  { lines, cast }: Scene,
  { paragraph, from }: Pick<NamePlace, 'paragraph' | 'from'>,
): Subject | null {
  const own = lines[paragraph]?.tokens[from]?.sentence ?? 0;
  for (const at of [paragraph, paragraph - 1]) {
    const line = lines[at];
    if (line === undefined) continue;
    const mentions = cast.references.flatMap(
      ({ kind, place, figure: index, quoted, phrase }): Mention[] => {
        const figure = index === null ? undefined : cast.figures[index];
        if (place.paragraph !== at || quoted || figure?.name == null || figure.kind === 'group')
          return [];
        const first = indexAt(line, place.start);
        const key = line.tokens[first]?.sentence ?? 0;
        if (at === paragraph && (key > own || first >= from)) return [];
        const lead = line.tokens[indexAt(line, phrase.start) - 1];
        const isRemote = lead !== undefined && REMOTE.has(lead.lower);
        // "the group" may be any of those named before
        const noun = line.tokens[indexAt(line, place.end) - 1]?.lower ?? '';
        const isLoose = kind === 'description' && !figure.name.toLowerCase().includes(noun);
        return [{ figure, key, isRemote, isLoose }];
      },
    );
    const last = mentions.findLast(isNamed)?.key;
    if (last === undefined) continue;
    const told = mentions.filter(({ key }) => key === last);
    const subject = told.find((it) => !it.isRemote && isNamed(it));
    if (subject === undefined) return null;
    const others = told.flatMap(({ figure }) => (figure === subject.figure ? [] : [figure]));
    return { figure: subject.figure, isNear: at === paragraph && last === own, others };
  }
  return null;
}

/** "State Department", "Ann Holm", and not "the group". */
function isNamed({ figure: { kind, name }, isLoose }: Mention): boolean {
  return kind === 'person' || (!isLoose && /\p{Lu}/u.test(name ?? ''));
}
