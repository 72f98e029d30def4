import { regex } from '../../languages/regex.ts';

/** A full stop, whatever closes behind it: “It holds.” [1] */
const END = /[.!?…。！？︒।۔؟][\s"'”’»」』）)\]]{0,4}(?:\[\d{1,3}\])?$/u;
/** Some scripts have no full stop, and some writers forget it: what is so long is a sentence. */
const LONG = { words: 12, wide: 24 };
const EAST_ASIAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const SOUTH_EAST_ASIAN = String.raw`\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}`;
/** Scripts that set no blanks between words. */
const WIDE = regex.u`[${EAST_ASIAN}${SOUTH_EAST_ASIAN}]`;
/** A verse is a short line; a text that was wrapped has longer ones, and nobody wraps at `narrow`. */
const VERSE = { longest: 45, narrow: 30, fewest: 4, ended: 1 / 3, endedIfNarrow: 1 / 2 };

/**
 * Whether there is a sentence to brief from, and not a list, a table or a poem alone: a paragraph
 * that ends like one or is as long as one. `source` are the lines as they stand in the file, where
 * they say something.
 */
export function hasSentences(paragraphs: readonly string[], source: readonly string[]): boolean {
  if (isVerse(source)) return false;
  return paragraphs.some((paragraph) => END.test(paragraph) || isLong(paragraph));
}

function isLong(paragraph: string): boolean {
  return WIDE.test(paragraph)
    ? paragraph.length >= LONG.wide
    : paragraph.split(' ').length >= LONG.words;
}

/** Short lines that mostly end in the middle of a sentence, though the next word would have fitted. */
function isVerse(source: readonly string[]): boolean {
  const lines = source.map((line) => line.trim()).filter((line) => line !== '');
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  if (lines.length < VERSE.fewest || longest > VERSE.longest || WIDE.test(lines.join('')))
    return false;
  const ended = lines.filter((line) => END.test(line)).length;
  const filled = lines.filter((line, at) => {
    const [next = ''] = (lines[at + 1] ?? '').split(' ');
    return line.length + 1 + next.length > longest;
  }).length;
  const isNarrow = longest < VERSE.narrow;
  const isBroken = isNarrow || filled <= lines.length / 2;
  return ended <= lines.length * (isNarrow ? VERSE.endedIfNarrow : VERSE.ended) && isBroken;
}
