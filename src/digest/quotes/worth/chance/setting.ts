import { closedWords } from '../../../../languages/english/common-words.ts';
import type { Quote, SummarySentence } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { keyOf } from '../scraps.ts';
import { ownersStemOf } from '../../../reading/stems.ts';
import { wordsIn } from '../../../summary/units/tokenise.ts';

/** What a reader has before them when they come to the quotes of an article, and what else it has. */
export type Setting = Readonly<{
  reading: Reading;
  summary: readonly SummarySentence[];
  /** Title and summary, as they are shown. */
  shown: string;
  /** Their telling words, cut to their stems. */
  stems: ReadonlySet<string>;
  /** Those of the title alone. */
  stemsOfTitle: ReadonlySet<string>;
  /** Quotes of the article, those that are not shown too, and which share of them is direct (0–1). */
  quotes: number;
  direct: number;
  /** How many each voice has. */
  voices: ReadonlyMap<string, number>;
}>;

export function settingOf(
  found: readonly Quote[],
  summary: readonly SummarySentence[],
  reading: Reading,
): Setting {
  const shown = [reading.title ?? '', ...summary.map(({ text }) => text)].join(' ');
  const voices = new Map<string, number>();
  let direct = 0;
  for (const quote of found) {
    if (quote.kind === 'direct') direct += 1;
    if (quote.speaker !== null) voices.set(keyOf(quote), (voices.get(keyOf(quote)) ?? 0) + 1);
  }
  return {
    reading,
    summary,
    shown,
    stems: new Set(tellingStems(shown)),
    stemsOfTitle: new Set(tellingStems(reading.title ?? '')),
    quotes: found.length,
    direct: direct / Math.max(1, found.length),
    voices,
  };
}

/** The telling words of a text, cut to their stems. */
export function tellingStems(text: string): string[] {
  return wordsIn(text, WORD, PLAIN_WORD).filter(isTelling).map(ownersStemOf);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const PLAIN_WORD = /[A-Za-z\d][A-Za-z\d’'-]*/g;
/** Letters that a telling word has at least. By judgement. */
const SHORTEST = 3;

export function isTelling(word: string): boolean {
  return word.length >= SHORTEST && !closedWords.has(word.toLowerCase());
}
