import { editDistance } from '../../../text/similarity.ts';
import { DAY_NAMES } from '../weekdays.ts';
import { findZone } from '../zones.ts';
import { mend } from './mend.ts';
import { problem, type Problem } from './problem.ts';

/** The word of several that is not understood, and what it may have been meant to be. */
export function strangeWords(
  words: readonly string[],
  text: string,
  near: readonly string[],
): Problem {
  const strange = words.find((word) => findZone(word).kind !== 'zone') ?? words.join(' ');
  // "new yrok"
  const slip = words.length > 1 ? near.filter((zone) => wordsOf(zone) === words.length) : [];
  if (slip.length > 0) return problem('zone', words.join(' '), mend(text, words.join(' '), slip));
  // "8 in a hurry": too short to tell what was meant.
  if (words.length > 1 && strange.length < SHORTEST_MENDED) return problem('unknown', strange, []);
  const days = nearDays(strange);
  if (days.length > 0) return problem('unknown', strange, mend(text, strange, days));
  if (near.length > 0) {
    const name = words.join(' ');
    return problem('zone', name, mend(text, name, near));
  }
  const found = findZone(strange);
  if (found.kind === 'vague')
    return problem('vague zone', strange, mend(text, strange, found.near));
  const zones = found.kind === 'unknown' ? found.near : [];
  if (zones.length > 0) return problem('zone', strange, mend(text, strange, zones));
  return problem(words.length > 1 ? 'unknown' : 'zone', strange, []);
}

function wordsOf(zone: string): number {
  return (zone.split('/').at(-1) ?? '').split('_').length;
}

/** Shorter words are like too many others to be taken for a slip of one. */
const SHORTEST_MENDED = 4;

function nearDays(word: string): readonly string[] {
  const words = 'tues weds thurs weekdays weekends daily everyday every morning';
  const names = [...DAY_NAMES, ...words.split(' ')];
  const allowed = Math.min(2, Math.floor(word.length / 3));
  return names
    .map((name) => ({ name, typos: editDistance(word, name, allowed) }))
    .filter(({ typos }) => typos <= allowed)
    .toSorted((a, b) => a.typos - b.typos)
    .slice(0, 2)
    .map(({ name }) => name);
}
