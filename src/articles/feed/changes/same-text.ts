import { either, regex } from '../../../languages/regex.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { slice } from '../../../text/span.ts';
import { isFeedBoilerplate } from '../text/feed-boilerplate.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { LANGUAGES } from '../../../languages/languages.ts';

/**
 * What a second version of a text is beside the first. `same` covers typos, typography, stamps
 * ("Updated 3:14 p.m."), sentences left out or moved, and a teaser that became the full text.
 */
export type TextChange = 'same' | 'updated';

/** A text that is cut in its middle is no text but the start of one. */
const CUT = /(?:…|\.{3}|\[…\]|[^.!?:;"”»’')\]。！？])$/u;
const CHANGES = either(
  inAnyLanguage(({ dates }) => dates?.published),
  inAnyLanguage(({ dates }) => dates?.changed),
);
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?`;
/** "Last updated on 4 May 2024", "3:14 p.m. EST". */
const STAMP = regex.iu`^(?:${CHANGES}(?!\p{L})[^.!?]{0,80}|${CLOCK}[^.!?]{0,30})[.!?]?$`;
const NEGATIONS = new Set(LANGUAGES.flatMap(({ stories }) => [...wordSet(stories?.negations)]));
/** A shorter piece is a fragment; by itself it tells nothing new. */
const LEAST_WORDS = 3;
/** Sentences that are compared with each other, word by word. */
const MOST_COMPARED = 60;

/** Whether the second text tells more or something else than the first. */
export function textChange(before: string, after: string, language: string | null): TextChange {
  const [old, now] = [normalise(before), normalise(after)];
  if (old === now || now === '' || old === '') return 'same';
  const oldSentences = sentencesOf(before, language);
  const newSentences = sentencesOf(after, language);
  const known = new Set(oldSentences.map(({ key }) => key));
  const fresh = newSentences.filter(
    ({ key, words }) => words.length >= LEAST_WORDS && !known.has(key),
  );
  if (fresh.length === 0) return 'same';
  if (isTeaserOf(before, old, now)) return 'same';
  const present = new Set(newSentences.map(({ key }) => key));
  const gone = oldSentences.filter(({ key }) => !present.has(key)).slice(0, MOST_COMPARED);
  const told = fresh
    .slice(0, MOST_COMPARED)
    .filter(
      ({ words }) => !gone.some((one) => isTypoOf(one.words, words)) && !isPartOf(words, old),
    );
  return told.length === 0 ? 'same' : 'updated';
}

/** Whether two texts say the same, word for word but for typos. */
export function isSameText(a: string, b: string, language: string | null): boolean {
  return (
    normalise(a) === normalise(b) ||
    (textChange(a, b, language) === 'same' && textChange(b, a, language) === 'same')
  );
}

/** Letters and digits in lower case, with one blank between words. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’‘ʼ]/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

type Sentence = Readonly<{ key: string; words: readonly string[] }>;

function sentencesOf(text: string, language: string | null): Sentence[] {
  return text
    .split('\n')
    .filter((line) => !isFeedBoilerplate(line) && !STAMP.test(line))
    .flatMap((line) => splitSentences(line, language ?? 'en').map((span) => slice(line, span)))
    .filter((sentence) => !STAMP.test(sentence))
    .map((sentence) => {
      const key = normalise(sentence);
      return { key, words: key.split(' ') };
    });
}

/** Whether the old text is the cut start of the new one: then the new one tells nothing new. */
function isTeaserOf(before: string, old: string, now: string): boolean {
  if (!CUT.test(before.trimEnd())) return false;
  // The last word may be cut too.
  const start = old.slice(0, Math.max(old.lastIndexOf(' '), 0));
  return start.length >= 20 && now.includes(start);
}

/** A sentence that stood in the old text with other ends: joined or parted by a full stop. */
function isPartOf(words: readonly string[], old: string): boolean {
  return ` ${old} `.includes(` ${words.join(' ')} `);
}

/**
 * Whether two sentences differ by slips of the pen alone: few words, each by few letters, none of
 * them a number or a negation.
 */
function isTypoOf(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const [onlyA, onlyB] = [without(a, b), without(b, a)];
  if (onlyA.length === 0 && onlyB.length === 0) return true;
  if (Math.max(onlyA.length, onlyB.length) > Math.max(2, Math.min(a.length, b.length) * 0.2))
    return false;
  if ([...onlyA, ...onlyB].some((word) => /\p{N}/u.test(word) || NEGATIONS.has(word))) return false;
  // A word that was parted or joined: "every one" and "everyone".
  if (onlyA.join('') === onlyB.join('')) return true;
  const left = [...onlyB];
  for (const word of onlyA) {
    const at = left.findIndex((other) => isSlip(word, other));
    if (at >= 0) left.splice(at, 1);
    else if (!SMALL.has(word)) return false;
  }
  return left.every((word) => SMALL.has(word));
}

/** Words that come and go with an editor's polish and change no fact. */
const SMALL = new Set(LANGUAGES.flatMap(({ stories }) => [...wordSet(stories?.small)]));

function without(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

/**
 * Damerau: letters missing, doubled, changed or swapped; one in short words, two in long ones. A
 * slip of the pen is within the word: another first or last letter makes another word (Iran and
 * Iraq, million and billion).
 */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter <= 6 ? 1 : 2;
  if (Math.abs(a.length - b.length) > most || a.length > 40 || b.length > 40) return false;
  if (shorter < 3 || a[0] !== b[0]) return false;
  if (a.length === b.length && a.at(-1) !== b.at(-1) && a.at(-1) !== b.at(-2)) return false;
  return distance(a, b) <= most;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
