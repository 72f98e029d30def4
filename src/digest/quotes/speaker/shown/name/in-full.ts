import { regex } from '../../../../../languages/regex.ts';
import { isGivenName } from '../../../../../languages/english/names/given-name.ts';
import type { Scene } from '../../scene.ts';
import { fullName } from './full-name.ts';
import { pairName } from './pair-name.ts';

/** The full name that the article prints of whom it calls by a short one; null where it prints none. */
export function nameInFull(scene: Scene, name: string): string | null {
  const { lines } = scene;
  const small = PARTICLE.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : null;
  const inText = small === null ? null : fullName(lines, small);
  return fullName(lines, name) ?? inText ?? pairName(scene, name);
}

/** A name of one word, of a particle and one ("in ’t Veld"), or of two surnames ("Vargas Losa"). */
export function isOneName(name: string): boolean {
  const [first = '', second, third] = name.split(' ');
  if (second === undefined || /^(?:\p{Ll}|In ’t |In 't )/u.test(name)) return true;
  if (PARTICLE.test(name)) return true;
  return third === undefined && /^\p{Lu}\p{Ll}+$/u.test(first) && !isGivenName(first);
}

const FIRST = '(?:De|Van|Von|Du|Di|Da|Del|La|Le|El|Al|Bin|Ben|Abu|Ter|Ten|St[.]?)';
/** "De Graaf", "Van Der Berg": a surname of several words, which may have a capital at each. */
const PARTICLE = regex.u`^${FIRST}[ -](?:[Dd]e[rn]? |[Ll]a |[Ll]os )?\p{L}+$`;
