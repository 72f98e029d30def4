import { endsAs } from '../../../languages/word-set.ts';
import type { Line } from '../../reading/tokens.ts';
import type { Block } from './blocks.ts';

/** Words of what a paper is called. Set by hand; not tuned. */
const NAME = 3;

/** "in der Tageszeitung | „Osker Land“": what a paper is called, in a few words with capitals. */
export function isPaperName(
  lines: readonly Line[],
  { paragraph, before, parts: [part] }: Block,
  press: readonly string[],
): boolean {
  const line = lines[paragraph];
  const noun = line?.tokens[before];
  if (part === undefined || noun?.shape !== 'capital' || noun.quoted) return false;
  if (!endsAs(noun.lower, press)) return false;
  const words = (line?.text ?? '').slice(part.inner.start, part.inner.end).split(' ', NAME + 1);
  return words.length <= NAME && words.every((word) => /^\p{Lu}[\p{L}-]*$/u.test(word));
}
