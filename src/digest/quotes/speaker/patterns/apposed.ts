import type { Speaker } from '../../../digest.ts';
import { NAME } from './speech-patterns.ts';

/** Words of what says which between a role and the name beside it: "port-parole | du port de Brest | , X". */
const WHICH = String.raw`(?: (?:\p{Ll}[\p{L}’'-]{0,39}|\p{Lu}[\p{L}’'-]{0,39})){0,6}`;
/** "coronel | Ivo Sales": a title that stands between. */
const TITLE = String.raw`(?:\p{Ll}[\p{L}-]{1,20}\.? ){0,2}`;
const APPOSED = new RegExp(
  String.raw`^${WHICH}(?:, ${TITLE}| (?:\p{Ll}{1,6}\. ){1,3})(?<name>${NAME})(?=[,.:;»”"]|\s[([–—]|\s?$)`,
  'u',
);
/** "Miljöpartiets | språkrör Lisa Gran": whose she is. */
const OWNED = new RegExp(
  String.raw`^ (?<role>\p{Ll}[\p{L}-]{2,30}(?: \p{Ll}[\p{L}-]{2,30})?) (?<name>${NAME})(?=[,.:;»”"]|\s?$)`,
  'u',
);
const FULL = /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u;

/** El portavoz de la oposición, | Julio Marín |, fue duro: «…»: whom the words beside a role name. */
export function apposed(speaker: Speaker, texts: readonly string[]): Speaker {
  const { name, role } = speaker;
  if (name !== null && /^\p{Lu}\S{3,}s$/u.test(name)) return ownedBy(speaker, name, texts);
  if (name !== null || role === null) return speaker;
  for (const text of texts) {
    const at = text.lastIndexOf(role);
    if (at < 0) continue;
    const found = APPOSED.exec(text.slice(at + role.length))?.groups?.['name'];
    if (found !== undefined && FULL.test(found)) return { ...speaker, name: found };
  }
  return speaker;
}

function ownedBy(speaker: Speaker, owner: string, texts: readonly string[]): Speaker {
  for (const text of texts) {
    const at = text.lastIndexOf(`${owner} `);
    const { name, role } =
      (at < 0 ? null : OWNED.exec(text.slice(at + owner.length)))?.groups ?? {};
    if (name !== undefined && role !== undefined && FULL.test(name))
      return { ...speaker, name, role: `${owner} ${role}` };
  }
  return speaker;
}
