import type { Speaker } from '../../../digest.ts';
import { NAME } from './speech-patterns.ts';

/** Words of what says which between a role and the name beside it: "port-parole | du port de Brest | , X". */
const WHICH = String.raw`(?: (?:\p{Ll}[\p{L}’'-]{0,39}|\p{Lu}[\p{L}’'-]{0,39})){0,6}`;
/** "coronel | Ivo Sales": a title that stands between. */
const TITLE = String.raw`(?:\p{Ll}[\p{L}-]{1,20}\.? ){0,2}`;
const APPOSED = new RegExp(
  String.raw`^${WHICH}, ${TITLE}(?<name>${NAME})(?=[,.:;»”"]|\s[([–—]|\s?$)`,
  'u',
);
const FULL = /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u;

/** El portavoz de la oposición, | Julio Marín |, fue duro: «…»: whom the words beside a role name. */
export function apposed(speaker: Speaker, texts: readonly string[]): Speaker {
  const { name, role } = speaker;
  if (name !== null || role === null) return speaker;
  for (const text of texts) {
    const at = text.lastIndexOf(role);
    if (at < 0) continue;
    const found = APPOSED.exec(text.slice(at + role.length))?.groups?.['name'];
    if (found !== undefined && FULL.test(found)) return { ...speaker, name: found };
  }
  return speaker;
}
