import type { LanguageRules } from './language-rules.ts';
import { matchesOf } from '../matches-of.ts';

/** What stands before the blank: a word, a number, or what closes a bracket or quotation. */
const BEFORE = /(?:[\p{L}\p{N}]{2}|[\p{L}\p{N}]['’”"]|[\p{L}\p{N}]{3}['’”"]?\))$/u;
const LAST_WORD = /(?<![\p{L}'’])[\p{L}'’]+$/u;
/** Headings capitalise their words: "Says He’s Already Started Writing". */
const HEADING = /^\p{L}+(?:['’]\p{L}+)? \p{Ll}/u;
/** Longer than any word that matters here. */
const REACH = 24;

/**
 * Where a sentence starts though nothing ended the one before it, ascending: a caption or heading
 * that ran into the text, "X at the new ground The former mayor said …". The
 * language names the words that are capitalised nowhere else (`unmarked`); what they follow must
 * be able to end a caption: not "in The", "called The".
 */
export function findUnmarkedStarts(text: string, { unmarked }: LanguageRules): number[] {
  if (unmarked === null) return [];
  const starts: number[] = [];
  for (const { index } of matchesOf(text, unmarked.starts)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    if (!BEFORE.test(before) || !HEADING.test(text.slice(index + 1, index + 1 + REACH))) continue;
    const word = LAST_WORD.exec(before)?.[0].toLowerCase() ?? '';
    if (!unmarked.never.has(word)) starts.push(index + 1);
  }
  return starts;
}
