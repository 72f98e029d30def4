import type { Speaker } from '../../../digest.ts';
import { regex } from '../../../../languages/regex.ts';
import type { Paragraph } from '../../../reading/reading.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';

/** Paragraphs in which the whole name is looked for, and how far into each: bounds on time. */
const PARAGRAPHS = 40;
const CHARACTERS = 4000;

/** "Aksoy", where the article also prints "yazar Cem Aksoy’un": with a given name that is known, and what he is. */
export function givenName(
  speaker: Speaker,
  paragraphs: readonly Paragraph[],
  language: string,
): Speaker {
  const { name } = speaker;
  if (name === null || !/^\p{Lu}\p{Ll}[\p{L}-]{0,30}$/u.test(name)) return speaker;
  const read = readerOf(language);
  if (read(name).is.given) return speaker;
  const whole = regex.gu`(?:(?<!\p{L})(\p{L}{3,30}) )?(?<!\p{L})(\p{Lu}[\p{L}-]{1,30}) ${name}(?!\p{L})`;
  const found = new Map<string, string | null>();
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    for (const [, before = '', given = ''] of text.slice(0, CHARACTERS).matchAll(whole)) {
      if (!read(given).is.given) continue;
      const full = `${given} ${name}`;
      const role = read(before).is.role ? before : null;
      found.set(full, found.get(full) ?? role);
    }
  }
  const [only] = found;
  if (found.size !== 1 || only === undefined) return speaker;
  return { ...speaker, name: only[0], role: speaker.role ?? only[1] };
}
