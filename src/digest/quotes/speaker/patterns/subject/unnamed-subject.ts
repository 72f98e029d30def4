import type { Speaker } from '../../../../digest.ts';
import type { Scene } from '../../scene.ts';
import { speakerOf } from '../printed-speaker.ts';
import type { SpeechPatterns, UnnamedPatterns } from '../speech-patterns.ts';
import {
  isOtherGender,
  namesNobody,
  SENTENCE_END,
  subjectAbove,
  type Around,
} from './subject-above.ts';

/** Who spoke the quotation before, and where that ended. */
export type Last = Readonly<{ speaker: Speaker; paragraph: number; end: number }>;

/**
 * 김 장관은 …했다. 그는 “…”고 말했다: who speaks where a sentence names nobody, or says "he": who has
 * spoken just before, or the subject of the sentence before; null where that has none.
 */
export function unnamedSubject(
  scene: Pick<Scene, 'cast' | 'lines'>,
  last: Last | null,
  patterns: UnnamedPatterns | null,
  around: Around,
): Readonly<{ speaker: Speaker; rule: 'pronoun' | 'carried-on' }> | null {
  if (patterns === null) return null;
  // “…”“…”他说: right behind another's words somebody else has the word
  const isAnswer = last?.end === around.before.start && around.before.text === '';
  const isNear = last?.paragraph === around.before.paragraph && !isAnswer;
  if (last !== null && isNear && isSameSubject(patterns, around))
    return { speaker: last.speaker, rule: 'carried-on' };
  if (last !== null && goesOnBelow(scene, last, patterns, around))
    return { speaker: last.speaker, rule: 'carried-on' };
  const figure = subjectAbove(scene, patterns, around);
  return figure === null ? null : { speaker: speakerOf(figure), rule: 'pronoun' };
}

/**
 * Badmeester Piet Kok hoorde het. „…”, verzucht | hij: who opens the sentence right before the one that
 * quotes "him", in the same paragraph; null where that is no person, or "she".
 */
export function subjectMeant(
  scene: Pick<Scene, 'cast' | 'lines'>,
  { pronouns }: Pick<SpeechPatterns, 'pronouns'>,
  { before, behind }: Around,
): Readonly<{ speaker: Speaker; rule: 'pronoun' }> | null {
  const word = pronouns?.behind.exec(behind.text)?.[1]?.toLowerCase();
  if (word === undefined || pronouns === null || !/[.!?] ?$/u.test(before.text)) return null;
  const figure = subjectAbove(scene, WHOEVER_OPENS, { before, behind });
  if (figure === null) return null;
  const gender = pronouns.she.has(word) ? 'female' : 'male';
  const fits = figure.gender === null || pronouns.she.size === 0 || figure.gender === gender;
  return fits ? { speaker: speakerOf(figure), rule: 'pronoun' } : null;
}

const WHOEVER_OPENS: UnnamedPatterns = { lead: /^$/u, frame: /^/u, introduced: null, topic: /^/u };

/** 최 대변인은 “…”고 밝혔다. 이어 | “…”고 덧붙였다: nothing but the end of the sentence stands in between. */
function isSameSubject(patterns: UnnamedPatterns, { before, behind }: Around): boolean {
  const ends = [...before.text.matchAll(SENTENCE_END)];
  const [end] = ends;
  const from = end === undefined ? 0 : end.index + end[0].length;
  return ends.length <= 1 && namesNobody(patterns, before.text.slice(from), behind);
}

/** «…», dijo X. | «…», agregó: what opens the next paragraph, where nobody else is named since. */
function goesOnBelow(
  { cast }: Pick<Scene, 'cast'>,
  { speaker, paragraph, end }: Last,
  patterns: UnnamedPatterns,
  { before, behind }: Around,
): boolean {
  const isMarked = patterns.topic !== null && patterns.goesOn !== true;
  if (isMarked || paragraph !== before.paragraph - 1 || before.start > 0) return false;
  if (!namesNobody(patterns, before.text, behind)) return false;
  const known = cast.figures.find(({ name }) => name === speaker.name);
  if (isOtherGender(patterns, known, before.text)) return false;
  return cast.references.every(({ place, figure, quoted }) => {
    const isSince = place.paragraph === paragraph && place.start >= end;
    const it = cast.figures[figure ?? -1];
    return !isSince || quoted || it?.kind !== 'person' || it.name === speaker.name;
  });
}
