import type { StreamWord } from './word-stream.ts';

/** The words of an old text, ready to be searched for what a new sentence resembles. */
export type OldText = Readonly<{
  words: readonly StreamWord[];
  /** The part that a sentence came from, somewhat wider; null where nothing resembles it. */
  windowFor: (sentence: readonly StreamWord[]) => readonly StreamWord[] | null;
  has: (key: string) => boolean;
}>;

/** Words on each side by which a window is wider than the sentence. Set by hand; not tuned. */
const PAD = 6;
/** Places of one run of words that are looked at: a refrain stands everywhere. A bound on time. */
const MOST_PLACES = 12;

export function readOldText(words: readonly StreamWord[]): OldText {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const run = runAt(words, at);
    const known = places.get(run);
    if (known === undefined) places.set(run, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const keys = new Set(words.map(({ key }) => key));
  return {
    words,
    has: (key) => keys.has(key),
    windowFor: (sentence) => {
      // Each run of two words that stands in both says where the sentence would begin.
      const starts = new Map<number, number>();
      for (let at = 0; at + 1 < sentence.length; at += 1) {
        for (const place of places.get(runAt(sentence, at)) ?? []) {
          starts.set(place - at, (starts.get(place - at) ?? 0) + 1);
        }
      }
      const start = mostFrequent(starts);
      if (start === null) return null;
      return words.slice(Math.max(0, start - PAD), Math.max(0, start + sentence.length + PAD));
    },
  };
}

function runAt(words: readonly StreamWord[], at: number): string {
  return `${words[at]?.key} ${words[at + 1]?.key}`;
}

/** By which the start's own count is divided, so that it only decides between equals. By judgement. */
const TIE = 1000;

/** Starts near each other count together, since a word more or less moves what follows. */
function mostFrequent(starts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let most = 0;
  for (const start of starts.keys()) {
    let count = 0;
    for (let near = start - 2; near <= start + 2; near += 1) count += starts.get(near) ?? 0;
    count += (starts.get(start) ?? 0) / TIE;
    if (count > most) [best, most] = [start, count];
  }
  return best;
}
