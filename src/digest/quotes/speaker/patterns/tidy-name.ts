import { tongueOf } from '../../../reading/tongue-of.ts';
import type { Word } from '../../../reading/vocabulary.ts';
import type { Speaker } from '../../../digest.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import { wordSet } from '../../../../languages/word-set.ts';

/** Languages in which a second given name is rare: one that follows an unknown word begins the name. */
const ONE_GIVEN = wordSet('ru uk be bg pl cs nl sv da no nb nn de');
/** In German, where each noun has a capital, that word also has to end like one for people. */
const PEOPLE = /(?:er|in|or|ist|ant|ent|eur|chef|mann|frau|loge|arzt|ar|är|ier|rat)$/u;
/** Shorter words are rather a name that nobody has listed. */
const LONG = 3;

/** "МИД РФ Сергей Лаптев", "Eigentümer Max Feld", "Piet Zand van de TU": a name and what stands around it. */
export function tidyName(speaker: Speaker, language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || !name.includes(' ')) return speaker;
  const tag = languageOfTag(language);
  const lookUp = tongueOf(language).vocabulary;
  const words = name.split(' ');
  const known = words.map((word) => lookUp(word, 0, word.length));
  const first = firstOfName(known, tag);
  const end = endOfName(known, first, tag);
  if (first === 0 && end === words.length) return speaker;
  const before = words.slice(0, first).join(' ');
  const more = role === null || role.endsWith(before) ? (role ?? before) : `${role} ${before}`;
  return {
    ...speaker,
    name: words.slice(first, end).join(' '),
    role: first === 0 ? role : more,
  };
}

/** The first given name, where what stands before it is none: an acronym, a body, an unlisted role. */
function firstOfName(words: readonly Word[], tag: string): number {
  const first = words.findIndex(({ is }) => is.given);
  if (first <= 0 || words.length - first < 2) return 0;
  const before = words.slice(0, first);
  const isCut = before.every(({ text, shape, is }) => {
    if (shape === 'upper') return true;
    if (shape !== 'capital' || text.length <= LONG || !ONE_GIVEN.has(tag)) return false;
    return tag !== 'de' || is.role || PEOPLE.test(text);
  });
  return isCut ? first : 0;
}

const FROM = wordSet('van von vom');

/** Behind given name and surname "van" begins where somebody works. */
function endOfName(words: readonly Word[], first: number, tag: string): number {
  if (tag !== 'nl' && tag !== 'de') return words.length;
  const end = words.findIndex(({ text }, at) => {
    if (at <= first + 1 || !FROM.has(text)) return false;
    const own = words.slice(first, at).filter(({ shape }) => shape === 'capital');
    const hasSurname = own.length > 1 && own.at(-1)?.is.given === false;
    return hasSurname && (tag === 'nl' || text === 'vom' || words[at + 1]?.shape === 'upper');
  });
  return end < 0 ? words.length : end;
}
