import { splitSentences } from '../../text/sentences.ts';

/** What is left of a text, and whether anything is missing. */
export type CutText = Readonly<{ text: string; cut: boolean }>;

/**
 * At most `most` UTF-16 units: whole sentences, else whole words, else whole characters as a reader
 * sees them (an emoji of several code points is one). The ellipsis is the caller's.
 */
export function cutText(text: string, most: number): CutText {
  if (text.length <= most) return { text, cut: false };
  const sentence = splitSentences(text.slice(0, most * 2), 'en').findLast(({ end }) => end <= most);
  if (sentence !== undefined) return { text: text.slice(0, sentence.end), cut: true };
  const word = text.slice(0, most + 1).search(/\s\S*$/);
  if (word >= most / 2) return { text: text.slice(0, word).trimEnd(), cut: true };
  return { text: cutCharacters(text, most), cut: true };
}

/** A label: the ellipsis is within `most`. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const word = text.slice(0, most).search(/\s\S*$/);
  const kept = word >= most / 2 ? text.slice(0, word) : cutCharacters(text, most - 1);
  return `${kept.trimEnd()}…`;
}

function cutCharacters(text: string, most: number): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('en', {
    granularity: 'grapheme',
  }).segment(text.slice(0, most * 2))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
