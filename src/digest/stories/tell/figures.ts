import { LANGUAGES } from '../../../languages/languages.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { fold } from '../../../text/fold.ts';
import { countedAs } from '../news/counted-as.ts';

/** A number with what it counts: "11 dead" and "11 people were killed" count the same. */
export type FigureOf = Readonly<{ counts: string; number: string }>;

const NUMBER_AND_WORDS = /(?<![\p{N}.,])(\p{N}[\p{N}.,]{0,20})((?:\s{1,3}[\p{L}'’-]{1,40}){1,4})/gu;
const BETWEEN = new Set(LANGUAGES.flatMap(({ stories }) => [...wordSet(stories?.betweenCounted)]));

/** The figures of a sentence of which it says what they count. */
export function figuresOf(text: string): readonly FigureOf[] {
  return Array.from(text.matchAll(NUMBER_AND_WORDS)).flatMap((found): readonly FigureOf[] => {
    const number = (found[1] ?? '').replaceAll(/[.,](?=\p{N}{3}\b)|[.,]$/gu, '');
    for (const word of (found[2] ?? '').trim().split(/\s+/).map(fold)) {
      const counts = countedAs(word);
      if (counts !== null) return [{ counts, number }];
      if (!BETWEEN.has(word)) return [];
    }
    return [];
  });
}

/** Whether two sentences count the same thing and come to different numbers. */
export function contradict(a: readonly FigureOf[], b: readonly FigureOf[]): boolean {
  return a.some((one) =>
    b.some((other) => one.counts === other.counts && one.number !== other.number),
  );
}
