import { regex } from '../../../../languages/regex.ts';
import type { Speaker } from '../../../digest.ts';
import type { WordList } from '../../../../languages/word-list.ts';
import { plain } from './orders/alternatives.ts';
import { NAME } from './speech-patterns.ts';

/** Words of what says which between a role and the name beside it: "port-parole | du port de Brest | , X". */
const WHICH = String.raw`(?: (?:\p{Ll}[\p{L}’'-]{0,39}|\p{Lu}[\p{L}’'-]{0,39})){0,6}`;
/** "coronel | Ivo Sales": a title that stands between. */
const TITLE = String.raw`(?:\p{Ll}[\p{L}-]{1,20}\.? ){0,2}`;
/** "la maire | (DVG) | Lucie Prat": a party. */
const BEHIND_PARTY = regex.u`^ \([\p{Lu}\p{L} -]{2,25}\) (?<name>${NAME})`;
/** "голова спілки | «Зелений пояс» | Анна Кос": what a body is called. */
const CALLED = String.raw` [«„“"][^«»„“”"]{2,60}[»“”"]`;
/** "vd|:n | Anders Perin": what ends an abbreviation. */
const BEHIND_ENDING = regex.u`^:\p{Ll}{1,2} (?<name>${NAME})`;
/** What stands behind a role and names who has it, in a language with these abbreviated titles. */
export function apposedBehind(titles: WordList): RegExp {
  const abbreviated = titles === '' ? '' : String.raw`| (?:(?:${plain(titles)})\. ){1,3}`;
  return regex.u`^(?:${WHICH}(?:, ${TITLE}${abbreviated}|${CALLED} ))(?<name>${NAME})(?=[,.:;»”"–—]|\s[([–—]|\s?$)`;
}

/** "Miljöpartiets | språkrör Lisa Gran": whose she is. */
const OWNED = regex.u`^ (?<role>\p{Ll}[\p{L}-]{2,30}(?: \p{Ll}[\p{L}-]{2,30})?) (?<name>${NAME})(?=[,.:;»”"]|\s?$)`;
const FULL = /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u;

/** El portavoz de la oposición, | Julio Marín |, fue duro: «…»: whom the words beside a role name. */
export function apposed(
  speaker: Speaker,
  texts: readonly string[],
  pattern: RegExp | null,
): Speaker {
  const { name, role } = speaker;
  if (name !== null && /^\p{Lu}\S{3,}s$/u.test(name)) return ownedBy(speaker, name, texts);
  if (role === null || pattern === null) return speaker;
  if (name !== null) return ofParty(speaker, name, role, texts);
  // "la medida | que | afecta a Europa": nobody's office
  if (CLAUSE.test(role)) return speaker;
  for (const text of texts) {
    const at = text.lastIndexOf(role);
    if (at < 0) continue;
    const rest = text.slice(at + role.length);
    const behind = pattern.exec(rest) ?? BEHIND_PARTY.exec(rest) ?? BEHIND_ENDING.exec(rest);
    const found = behind?.groups?.['name'];
    if (found !== undefined && FULL.test(found)) return { ...speaker, name: found };
  }
  return speaker;
}

/** "el diputado | UDI | y portavoz de la Comisión, Pablo Toledo|": whose role is told by a party in letters. */
function ofParty(speaker: Speaker, party: string, role: string, texts: readonly string[]): Speaker {
  if (!/^\p{Lu}{2,6}$/u.test(party)) return speaker;
  const printed = `${role} ${party}`;
  for (const text of texts) {
    const at = text.indexOf(printed);
    const name = (at < 0 ? null : BEHIND_ROLES.exec(text.slice(at + printed.length)))?.groups?.[
      'name'
    ];
    if (name !== undefined && FULL.test(name)) return { ...speaker, name, role: printed };
  }
  return speaker;
}

/** "e integrante de la Comisión de Normas Transitorias, | Pablo Toledo". */
const BEHIND_ROLES = regex.u`^(?: [\p{L}’'-]{1,40}){0,9}, (?<name>${NAME})(?=[,.:;»”"–—]|\s[([–—]|\s?$)`;
const CLAUSE = / (?:que|qui|che|die|dat|som|który|która) /u;

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
