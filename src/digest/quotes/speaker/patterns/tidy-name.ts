import type { Speaker } from '../../../digest.ts';
import type { Word } from '../../../reading/asked-once.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import { bordersOf, type Borders } from './names/borders.ts';
import { endOfName } from './names/end-of-name.ts';
import { firstOfName, isOfficeOf, isPaperInCase } from './names/first-of-name.ts';

/** "МИД РФ Сергей Лаптев", "Eigentümer Max Feld", "Piet Zand van de TU": a name and what stands around it. */
export function tidyName(printed: Speaker, language: string): Speaker {
  const borders = bordersOf(language);
  if (borders === null) return printed;
  const speaker = withoutHonorific(printed, borders);
  if (speaker.name === null) return speaker;
  const read = readerOf(language);
  const role = officeIn(speaker.role, borders, read);
  // "Öz’e göre": the case hangs on the name
  const name = speaker.name.replace(/['’]\p{Ll}{1,4}$/u, '');
  const [, noun = '', own = ''] = ELIDED_NOUN.exec(name) ?? [];
  if (read(noun).is.role) return { ...speaker, name: own, role: role ?? noun };
  const words = name.split(' ');
  const known = words.map(read);
  const isOfPlace = role !== null && isOfficeOf(known, borders);
  const first = isOfPlace ? 1 : firstOfName(known, borders, read);
  const end = endOfName(known, first, borders);
  return {
    ...speaker,
    name: words.slice(first, end).join(' '),
    role: first === 0 ? role : withWords(role, known.slice(0, first)),
  };
}

/** "представитель" + | МВД |: an office with the words between it and the name, but for a paper that was told. */
function withWords(role: string | null, between: readonly Word[]): string | null {
  const [opening] = between;
  // "explicó a | Radio Litoral | Ana Gil" is told, "представитель | МВД" is what she is
  const isOwner = role !== null && opening?.shape === 'upper';
  const isHouse = opening?.is.organisationHead === true && !isOwner;
  if (isHouse || isPaperInCase(opening)) return role;
  const printed = between.map(({ text }) => text).join(' ');
  if (role === null) return printed;
  return role.endsWith(printed) ? role : `${role} ${printed}`;
}

/** "Gölspor’da | teknik direktör |", "a város polgármestere | fellebbezett": an office without where it is held and what is told. */
function officeIn(
  role: string | null,
  { endsWithNoun }: Borders,
  read: (word: string) => Word,
): string | null {
  if (role === null) return null;
  const office = role.replace(/^\p{Lu}\p{L}*['’][dt][ae] (?=\p{Ll})/u, '');
  return endsWithNoun ? upToNoun(office, read) : office;
}

/** "a város polgármestere | fellebbezett", "szóvivője | az MTI-vel". */
function upToNoun(role: string, read: (word: string) => Word): string {
  const words = role.split(' ');
  const last = words.findLastIndex((word) => read(word).is.role);
  return last < 0 ? role : words.slice(0, last + 1).join(' ');
}

/** "υφυπουργός Παιδείας | κα": how somebody is addressed, between what she is and her name. */
function withoutHonorific(speaker: Speaker, { honorifics }: Borders): Speaker {
  const { name, role } = speaker;
  const words = role?.split(' ') ?? [];
  const isLast = honorifics.has(words.at(-1)?.toLowerCase() ?? '');
  return name !== null && words.length > 1 && isLast
    ? { ...speaker, role: words.slice(0, -1).join(' ') }
    : speaker;
}

/** "L’écrivain X", where a sentence opens: an article that hangs on a noun before a name. */
const ELIDED_NOUN = /^\p{Lu}['’](\p{Ll}[\p{L}-]{0,39}) (\p{Lu}.*)$/u;

/** «…», написал в | Telegram | мэр X: where something was written is nobody's body. */
export function withoutVenue(speaker: Speaker, behind: string): Speaker {
  const { role, organisation } = speaker;
  if (role === null || organisation === null || !/^\p{Lu}\S+$/u.test(organisation)) return speaker;
  const at = behind.indexOf(` ${organisation} ${role}`);
  return at > 0 && /(?<!\p{L})\p{Ll}{1,2}$/u.test(behind.slice(0, at))
    ? { ...speaker, organisation: null }
    : speaker;
}
