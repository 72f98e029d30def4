import type { Word } from '../../../reading/asked-once.ts';

/** "Vorstand der Stiftung | trifft", "Der | Politiker": without its verb, and the article that opened a sentence. */
export function soundRole(role: string | null, read: (word: string) => Word): string | null {
  if (role === null || !/\p{Lu}/u.test(role)) return null;
  const words = role.split(' ');
  while (words.length > 0 && /^\p{Ll}/u.test(words.at(-1) ?? '')) words.pop();
  // "Die Firma" is no role
  const isRole = words.some((word) => read(word).is.role);
  if (words.length > 1 && isRole && DEFINITE.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}

const DEFINITE = /^(?:Der|Die|Das|Dem|Den|dem)$/;
