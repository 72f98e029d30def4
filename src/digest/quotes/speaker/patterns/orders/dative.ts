import type { CastWords } from '../../../../../languages/language.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { plain } from './alternatives.ts';

/** "Иван|у", "Серге|ю", "Анн|е": a given name in the case of whom something is told; `null` without such a case. */
export function dativeOf({ dative }: SpeechWords, { names }: CastWords): string | null {
  if (dative === undefined) return null;
  const men = `(?:${stems(names.male, /[йьo]$/u)})(?:${plain(dative.male)})`;
  const both =
    dative.female === ''
      ? men
      : `${men}|(?:${stems(names.female, /[аa]$/u)})(?:${plain(dative.female)})`;
  return String.raw`(?:${both})(?!\p{L})`;
}

/** Names with a capital and without the letter that makes way for an ending. */
function stems(names: string, dropped: RegExp): string {
  return [...wordSet(names)]
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1).replace(dropped, ''))
    .join('|');
}
