import { FILLERS } from '../abroad/small-words.ts';
import { nameToday } from '../zone-names.ts';
import { findZone, keepsTime } from '../zones.ts';
import { mend } from './mend.ts';
import { problem, type Problem } from './problem.ts';
import { strangeWords } from './strange-words.ts';

/** The zone that was typed, null without; or what is wrong with it. */
export type ReadZone = Readonly<{ kind: 'zone'; zone: string | null }> | Problem;

/** What is left is a zone, or words that nobody knows. */
export function readZone(
  words: readonly string[],
  offset: string | null,
  text: string,
  own: string | null,
): ReadZone {
  const left = words.filter((word) => !FILLERS.has(word));
  const whole = wholeName(words);
  const name = whole ?? left.join(' ');
  if (offset !== null) {
    const zone = findZone(offset);
    if (zone.kind !== 'zone') return problem('zone', offset, []);
    if (name === '' || name === 'utc' || name === 'gmt') return zone;
    return problem('zones', `${offset} ${name}`, []);
  }
  if (name === '') return { kind: 'zone', zone: null };
  const found = findZone(name);
  switch (found.kind) {
    case 'zone':
      return found;
    case 'vague':
      // "CET" from somebody in Vienna is their own zone.
      return own !== null && found.near.some((near) => keepsTime(near, own))
        ? { kind: 'zone', zone: nameToday(own) }
        : problem('vague zone', name, mend(text, name, found.near));
    case 'unknown':
      return strangeWords(left, text, found.near);
    default:
      return found satisfies never;
  }
}

/** "port of spain", "isle of man": a name with a small word in it; null for any other words. */
function wholeName(words: readonly string[]): string | null {
  const first = words.findIndex((word) => !FILLERS.has(word));
  const last = words.findLastIndex((word) => !FILLERS.has(word));
  const name = words.slice(Math.max(0, first), last + 1);
  if (first < 0) return null;
  return findZone(name.join(' ')).kind === 'zone' ? name.join(' ') : cityOfCountry(name);
}

/** "paris france", "kyiv ukraine", "toronto canada": a city with its country behind it. */
function cityOfCountry(words: readonly string[]): string | null {
  for (let at = 1; at < words.length && words.length <= MOST_NAMES; at += 1) {
    const city = findZone(words.slice(0, at).join(' '));
    const country = findZone(words.slice(at).join(' '));
    if (city.kind !== 'zone' || country.kind === 'unknown') continue;
    const own = country.kind === 'zone' ? [country.zone] : country.near;
    if (own.includes(city.zone)) return words.slice(0, at).join(' ');
  }
  return null;
}

/** "ho chi minh city vietnam": longer ones are no names. */
const MOST_NAMES = 6;
