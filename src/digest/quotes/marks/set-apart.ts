import type { Line, Token } from '../../reading/tokens.ts';
import type { Block } from './blocks.ts';
import { isCode } from './code.ts';
import { isGloss, isUsedByTrade } from './gloss.ts';
import { isFameOf, isSung } from './works.ts';
import {
  isListed,
  isNameOfThing,
  isNaming,
  isTerm,
  LONGEST_TERM,
  isPhrase,
  isProgramme,
  isSign,
  isUttered,
  isWork,
} from './naming.ts';
import { isNickname } from './nickname.ts';
import { isScare, LONGEST_SCARE } from './scare.ts';
import { isExplained, isSubject } from './subject.ts';

/** Words of a title at most, set by hand; and characters that are looked at. */
const LONGEST_TITLE = 9;
const LOOKED_AT = 200;

/**
 * Whether the words of a block are set apart and nobody says them: a term, a nickname, the title of
 * a work, what a sign reads, a bare number. `titles` are words of the article that are titles
 * elsewhere in it, in lower case.
 */
export function isSetApart(
  lines: readonly Line[],
  block: Block,
  titles: ReadonlySet<string> = new Set(),
): boolean {
  const text = textOf(lines, block);
  if (text === '' || block.parts.length > 1) return false;
  if (/^[\p{N}\p{P}\p{Sc}\s]+$/u.test(text) || isCode(text)) return true;
  if (isHeading(lines, block, text)) return true;
  const isNamed = isTitle(text);
  if (isWithinSentence(lines, block)) {
    const line = lines[block.paragraph]?.tokens ?? [];
    if (isNamedBefore(lines, block, text, isNamed)) return true;
    if ((isNamed && isFameOf(lines, block)) || isSung(line, block.before)) return true;
    if (isNamed && isSubject(lines, block, text)) return true;
    // "refused to use the phrase “…” in the hall"
    if (isPhrase(line[block.before]) && isUttered(line, block.before)) return false;
  } else {
    if (isNamed && isFameOf(lines, block)) return true;
    if ((isNamed || !text.endsWith(',')) && isSubject(lines, block, text)) return true;
  }
  if (isShort(text) && isScareOrTerm(lines, block, text, titles)) return true;
  return titles.has(bare(text));
}

/** Whether words of its sentence stand in front of the marks. */
function isWithinSentence(lines: readonly Line[], { paragraph, before }: Block): boolean {
  const line = lines[paragraph]?.tokens ?? [];
  const last = line[before];
  return last !== undefined && last.sentence === line[before + 1]?.sentence && !last.quoted;
}

/** Whether the words in front of the marks say that a term, a name or a title follows. */
function isNamedBefore(
  lines: readonly Line[],
  block: Block,
  text: string,
  isNamed: boolean,
): boolean {
  const { paragraph, lastParagraph, before, after } = block;
  const line = lines[paragraph]?.tokens ?? [];
  if (isNaming(line, before) || isSign(line, before)) return true;
  const number = wordsOf(text).length;
  if (number <= LONGEST_TERM && isTermBehind(line, before, text)) return true;
  const next = lines[lastParagraph]?.tokens[after];
  if (isNickname(line, before, { text, isTitle: isNamed, next })) return true;
  if (!isNamed) return false;
  const [last, second] = [line[before], line[before - 1]];
  if (isWork(last) || (last?.text === ',' && isWork(second))) return true;
  return (number > 1 && isProgramme(line, before)) || isListed(line, before);
}

function isTermBehind(line: readonly Token[], before: number, text: string): boolean {
  return (
    isTerm(line, before) ||
    isGloss(line, before) ||
    isUsedByTrade(line, before) ||
    isNameOfThing(line, before, text)
  );
}

function isScareOrTerm(
  lines: readonly Line[],
  block: Block,
  text: string,
  titles: ReadonlySet<string>,
): boolean {
  const behind = lines[block.lastParagraph]?.tokens ?? [];
  if (isScare(lines, block, text) || isExplained(behind, block.after)) return true;
  // "said the “interim” government": the paper's own distance, as elsewhere
  return titles.size > 0 && titles.has(withNoun(text, behind[block.after]));
}

/** Characters of a heading, and of a credit below a quote, at most. Set by hand; not tuned. */
const LONGEST_HEADING = 80;

/**
 * “We will not rebuild a third time” alone in its paragraph, without an end: a heading that quotes.
 * Not below a colon, nor above its credit.
 */
function isHeading(
  lines: readonly Line[],
  { paragraph, lastParagraph, before, after }: Block,
  text: string,
): boolean {
  if (/[.!?,…—–-]\s*$/u.test(text) || text.includes('\n')) return false;
  const isAlone = before < 0 && after >= (lines[lastParagraph]?.tokens.length ?? 0);
  if (!isAlone || /[:,]$/u.test(lines[paragraph - 1]?.text.trimEnd() ?? ':')) return false;
  if (/^\s*(?:…|\.\.\.)/u.test(text)) return true;
  const below = lines[lastParagraph + 1]?.text ?? '';
  const isCredit = below.length < LONGEST_HEADING && !/[.!?]["”’']?$/u.test(below);
  return text.length < LONGEST_HEADING && !isCredit;
}

/** Titles of an article: what is a title once is one wherever it stands. In lower case. And words that are scare quotes once, with their noun. */
export function titlesOf(lines: readonly Line[], blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    const text = textOf(lines, block);
    if (isTitle(text) && isSetApart(lines, block)) found.add(bare(text));
    const next = lines[block.lastParagraph]?.tokens[block.after];
    if (next?.shape === 'lower' && isShort(text) && isScare(lines, block, text))
      found.add(withNoun(text, next));
  }
  return found;
}

/** What stands between its marks, or their first ones. */
export function textOf(lines: readonly Line[], { parts }: Block): string {
  const [part] = parts;
  return (lines[part?.paragraph ?? -1]?.text ?? '').slice(part?.inner.start, part?.inner.end);
}

/** Its words, up to one more than a title has. */
function wordsOf(text: string): readonly string[] {
  return text.slice(0, LOOKED_AT).split(/\s+/u, LONGEST_TITLE + 1);
}

/** "“interim” | government": as nothing else of the set is. */
function withNoun(text: string, noun: Token | undefined): string {
  return `“${text}” ${noun?.lower ?? ''}`;
}

function isShort(text: string): boolean {
  return wordsOf(text).length <= LONGEST_SCARE;
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/(?<![.,;:])[.,;:]+$/gu, '');
}

/** Longer words that a title prints small: "Notes | from | the Pier". */
const SMALL = /^(?:from|with|into|over|upon|than|that|under|about|after|before|between)$/;

/** "A Curious Plan", "Moth": every longer word has a capital, and no sentence ends within. */
function isTitle(text: string): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(text) || /[.!?…]\s/u.test(text)) return false;
  const words = wordsOf(text);
  if (words.length > LONGEST_TITLE) return false;
  const long = words.filter((word) => /\p{L}{4,}/u.test(word) && !SMALL.test(word));
  const counted = long.length > 0 ? long : words;
  return counted.every((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word));
}
