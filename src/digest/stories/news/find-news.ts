import type { Place } from '../../digest.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { align, type Step } from './align.ts';
import { isFurniture } from './furniture.ts';
import { readOldText, type OldText } from './old-text.ts';
import { areOpposite, tells } from './turning-words.ts';
import { readWords, type StreamWord } from './word-stream.ts';

/** A sentence that was not there before; `text` is the slice of the new text at `place`. */
export type Added = Readonly<{ place: Place; text: string }>;

/** Words that say something else than before, with a word around them, as each text prints them. */
export type Changed = Readonly<{
  before: Readonly<{ place: Place; text: string }>;
  after: Readonly<{ place: Place; text: string }>;
  /** The new sentence that they stand in. */
  sentence: Place;
}>;

export type News = Readonly<{ added: readonly Added[]; changed: readonly Changed[] }>;

/** A sentence of which less than this share was there before is new as a whole. These are set by hand; not tuned. */
const KEPT_SHARE = 0.5;
/** Shorter new sentences say nothing that could not be furniture, unless they count or quote. */
const SHORTEST_NEWS = 5;
/** So many words more or other in one sentence are news. */
const FEWEST_NEW_WORDS = 3;
const NEW_SHARE = 0.25;
/** Bounds on what a hostile text may cost. */
const MOST_SENTENCES = 600;
const MOST_WORDS = 20_000;
const LONGEST_SENTENCE = 200;
const QUOTED = /["“«„「]/u;

/**
 * What a new text says that an old one of the same article did not: sentences added, and facts
 * changed within sentences. Typing errors, typography, order, stamps, captions, adverts and what was
 * left out are no news.
 */
export function findNews(old: readonly string[], now: readonly string[], language: string): News {
  const oldText = readOldText(wordsOf(old));
  const nowKeys = new Set(wordsOf(now).map(({ key }) => key));
  const added: Added[] = [];
  const changed: Changed[] = [];
  for (const { place, words, text } of sentencesOf(now, language)) {
    const window = oldText.windowFor(words);
    const steps = window === null ? null : align(window, words);
    if (steps === null || keptShare(steps, words.length) < KEPT_SHARE) {
      const isTold = words.length >= SHORTEST_NEWS || (words.length > 2 && QUOTED.test(text));
      if (isTold && !isOld(words, oldText)) added.push({ place, text });
      continue;
    }
    const [first, last] = factsIn(steps, words.length, nowKeys);
    if (first === undefined || last === undefined) continue;
    changed.push({
      ...around(steps, first, last, { old, now }),
      sentence: place,
    });
  }
  return { added, changed };
}

type Sentence = Readonly<{ place: Place; text: string; words: readonly StreamWord[] }>;

function sentencesOf(paragraphs: readonly string[], language: string): Sentence[] {
  const found: Sentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    if (isFurniture(text)) continue;
    const words = readWords(text, paragraph);
    for (const { start, end } of splitSentences(text, language)) {
      if (found.length >= MOST_SENTENCES) return found;
      const inside = words.filter((word) => word.start >= start && word.end <= end);
      found.push({
        place: { paragraph, start, end },
        text: text.slice(start, end),
        words: inside.slice(0, LONGEST_SENTENCE),
      });
    }
  }
  return found;
}

function wordsOf(paragraphs: readonly string[]): StreamWord[] {
  const words: StreamWord[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (words.length > MOST_WORDS) break;
    if (!isFurniture(paragraph)) words.push(...readWords(paragraph, index));
  }
  return words;
}

function keptShare(steps: readonly Step[], length: number): number {
  const kept = steps.filter(({ kind }) => kind === 'kept' || kind === 'typo').length;
  return length === 0 ? 1 : kept / length;
}

/** A short sentence whose every word stood there is taken for told: "He declined to comment." */
function isOld(words: readonly StreamWord[], { has }: OldText): boolean {
  return (
    words.length < 2 * SHORTEST_NEWS &&
    words.every(({ key }) => has(key)) &&
    !words.some(({ isNumber }) => isNumber)
  );
}

/** Indices of the first and the last step that tell something else than before. */
function factsIn(
  steps: readonly Step[],
  length: number,
  nowKeys: ReadonlySet<string>,
): readonly [number?, number?] {
  const inner = steps.findLastIndex(({ kind }) => kind !== 'less');
  const sure = steps.flatMap((step, at) => (at <= inner && isFact(step, nowKeys) ? [at] : []));
  const moved = steps.flatMap((step, at) =>
    step.kind === 'more' || step.kind === 'other' ? [at] : [],
  );
  const telling = moved.filter((at) => {
    const step = steps[at];
    return step !== undefined && step.kind !== 'less' && step.now.key.length > 2;
  });
  const many = telling.length >= Math.max(FEWEST_NEW_WORDS, NEW_SHARE * length);
  const facts = many ? [...sure, ...telling].sort((a, b) => a - b) : sure;
  return [facts[0], facts.at(-1)];
}

/** A number in digits or words, a "not", an opposite, a name that is another. */
function isFact(step: Step, nowKeys: ReadonlySet<string>): boolean {
  switch (step.kind) {
    case 'kept':
      return false;
    case 'typo':
      // "Iran" for "Iraq" is one letter as well; a misspelt name is gone from the new text.
      return step.old.isCapital && step.now.isCapital && nowKeys.has(step.old.key);
    case 'other':
      return (
        step.now.isNumber ||
        tells(step.now.key) ||
        tells(step.old.key) ||
        areOpposite(step.old.key, step.now.key) ||
        (step.now.isCapital && step.old.isCapital)
      );
    case 'more':
      return step.now.isNumber || tells(step.now.key);
    case 'less':
      return tells(step.old.key);
    default:
      return step satisfies never;
  }
}

/** The old and the new words from the one before the first change to the one behind the last. */
function around(
  steps: readonly Step[],
  first: number,
  last: number,
  { old, now }: { old: readonly string[]; now: readonly string[] },
): Pick<Changed, 'before' | 'after'> {
  const part = steps.slice(Math.max(0, first - 1), last + 2);
  return {
    before: cut(
      old,
      part.flatMap((step) => (step.kind === 'more' ? [] : [step.old])),
    ),
    after: cut(
      now,
      part.flatMap((step) => (step.kind === 'less' ? [] : [step.now])),
    ),
  };
}

/** From the first word to the last one of its paragraph. */
function cut(
  paragraphs: readonly string[],
  words: readonly StreamWord[],
): Readonly<{ place: Place; text: string }> {
  const paragraph = words[0]?.paragraph ?? 0;
  const start = words[0]?.start ?? 0;
  const end = words.findLast((word) => word.paragraph === paragraph)?.end ?? start;
  return {
    place: { paragraph, start, end },
    text: (paragraphs[paragraph] ?? '').slice(start, end),
  };
}
