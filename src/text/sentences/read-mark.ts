import { endsSentence } from './ends-sentence.ts';
import type { LanguageRules } from './language-rules.ts';
import { endsAtLineBreak } from './line-break.ts';
import type { ListItem } from './list-items.ts';
import { closingEnd, markEnd, needsNoBlank, skipBlanks } from './marks.ts';
import { BULLETS } from './terminators.ts';

/** Where the splitting of one paragraph stands. */
export type Progress = Readonly<{
  text: string;
  rules: LanguageRules;
  /** Where the sentence and its line start. */
  start: number;
  lineStart: number;
  /** The list item that the sentence is, if it is one. */
  item: ListItem | null;
  /** The next start of a sentence that no mark announces; Infinity where there is none. */
  unmarked: number;
  isEnclosed: (at: number) => boolean;
}>;

/** What a mark means: the sentence's end and the start of the next, or that it goes on. */
export type Meaning = Readonly<{
  cut: Readonly<{ end: number; next: number }> | null;
  /** Where to look for the next mark. */
  resume: number;
}>;

export function readMark(progress: Progress, mark: number): Meaning {
  const { text, item, unmarked } = progress;
  const early = Math.min(item?.next ?? Infinity, unmarked);
  if (early <= mark) return cutAt(early, early);
  if (mark === text.length) return { cut: null, resume: mark };
  const character = text.charAt(mark);
  if (character === '\n') return readLineBreak(progress, mark);
  if (BULLETS.includes(character)) return readBullet(progress, mark);
  return readTerminator(progress, mark);
}

function readLineBreak({ text, lineStart, item, isEnclosed }: Progress, mark: number): Meaning {
  const next = skipBlanks(text, mark);
  const line = { lineStart, at: mark, next, inItem: item !== null };
  const ends = !isEnclosed(mark) && endsAtLineBreak(text, line);
  return ends ? cutAt(mark, next) : { cut: null, resume: next };
}

/** A bullet after a blank starts an item. */
function readBullet({ text, start }: Progress, mark: number): Meaning {
  const starts = mark > start && /\s/.test(text.charAt(mark - 1));
  return { cut: starts ? { end: mark, next: mark } : null, resume: mark + 1 };
}

function readTerminator({ text, rules, start, item, isEnclosed }: Progress, mark: number): Meaning {
  const runEnd = markEnd(text, mark);
  const end = closingEnd(text, mark, runEnd);
  const next = skipBlanks(text, end);
  const isApart = next > end || end === text.length || needsNoBlank(text, mark, end);
  const sentence = item?.end ?? start;
  const ends =
    isApart &&
    !isEnclosed(end) &&
    endsSentence({ text, rules, sentence, mark, markEnd: runEnd, end, next });
  return ends ? cutAt(end, next) : { cut: null, resume: runEnd };
}

function cutAt(end: number, next: number): Meaning {
  return { cut: { end, next }, resume: next };
}
