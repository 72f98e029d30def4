import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { isAnswer } from './answers.ts';
import { hangs } from './hangs.ts';
import { leaning } from './leaning.ts';
import { isQuestion } from './questions.ts';
import { isAnybody, keyOf } from './scraps.ts';
import { stemOf } from '../../reading/stems.ts';
import { wordsIn } from '../../summary/units/tokenise.ts';

/** By what each tells of the subject and who says it; what was told already and who was heard count less. */
export function strongestFirst(quotes: readonly Quote[], reading: Reading): Quote[] {
  const subject = new Set(contentWords(`${reading.title ?? ''} ${leadOf(reading)}`));
  const speakers = new Map<string, number>();
  for (const quote of quotes) {
    if (quote.speaker !== null) speakers.set(keyOf(quote), (speakers.get(keyOf(quote)) ?? 0) + 1);
  }
  const scored = quotes.map((quote) => {
    const words = contentWords(quote.text);
    const shared = new Set(words.filter((word) => subject.has(word))).size;
    const score =
      strength(quote, shared, speakers) +
      (isAnswer(quote, reading) ? WEIGHTS.answer : 0) +
      WEIGHTS.leaning * leaning(quote.text, reading.language);
    return { quote, score, words };
  });
  const ranked: Quote[] = [];
  const told = new Set<string>();
  const heard = new Map<string, number>();
  while (scored.length > 0) {
    let best = 0;
    let top = -Infinity;
    for (const [index, { quote, score, words }] of scored.entries()) {
      const repeated =
        words.length === 0 ? 1 : words.filter((word) => told.has(word)).length / words.length;
      const before = quote.speaker === null ? 0 : (heard.get(keyOf(quote)) ?? 0);
      const value = score - repeated - WEIGHTS.again * Math.min(COUNTED.heard, before);
      if (value > top) [best, top] = [index, value];
    }
    const [chosen] = scored.splice(best, 1);
    if (chosen === undefined) break;
    const { quote, words } = chosen;
    for (const word of words) told.add(word);
    if (quote.speaker !== null) heard.set(keyOf(quote), (heard.get(keyOf(quote)) ?? 0) + 1);
    ranked.push(quote);
    // Beyond what anybody reads the order no longer matters, but the time that it takes does.
    if (ranked.length >= SHOWN) return [...ranked, ...scored.map((it) => it.quote)];
  }
  return ranked;
}

/** Quotes that are put into an order: more than any digest shows. A bound on time. */
const SHOWN = 40;

/**
 * What counts for a quote, set by hand on digests that were read one by one. `again`: what each quote
 * of a voice that was heard already counts less.
 */
const WEIGHTS = {
  direct: 1.5,
  nobody: -1,
  anybody: -1,
  name: 0.4,
  body: 0.2,
  role: 0.4,
  perQuoteOfSpeaker: 0.1,
  perSharedWord: 0.3,
  early: 0.6,
  short: -0.5,
  long: -0.3,
  readable: 0.3,
  leaning: -0.45,
  hangs: -0.4,
  question: -0.8,
  answer: -0.7,
  again: 0.35,
} as const;
/**
 * From the same reading: how many quotes of a speaker and words of the subject count, in how many
 * paragraphs `early` falls to half.
 */
const COUNTED = { heard: 3, shared: 4, paragraphs: 4 } as const;
/** Words of a short and of a long quote, set by hand as well. */
const SHORT = 6;
const LONG = 60;

/** `shared`: how many words of the subject it has. */
function strength(quote: Quote, shared: number, speakers: ReadonlyMap<string, number>): number {
  const { text, kind, speaker, confidence, places } = quote;
  const paragraph = places[0]?.paragraph ?? 0;
  const length = text.split(/\s+/u).length;
  const heard = speaker === null ? 0 : (speakers.get(keyOf(quote)) ?? 0);
  return (
    (kind === 'direct' ? WEIGHTS.direct : 0) +
    (speaker === null ? WEIGHTS.nobody : confidence) +
    (isAnybody(quote) ? WEIGHTS.anybody : 0) +
    (kind === 'partial' && hangs(text) ? WEIGHTS.hangs : 0) +
    (isQuestion(quote) ? WEIGHTS.question : 0) +
    (speaker?.name == null ? 0 : WEIGHTS.name) +
    (speaker?.organisation == null ? 0 : WEIGHTS.body) +
    (speaker?.role == null ? 0 : WEIGHTS.role) +
    WEIGHTS.perQuoteOfSpeaker * Math.min(COUNTED.heard, heard) +
    WEIGHTS.perSharedWord * Math.min(COUNTED.shared, shared) +
    WEIGHTS.early / (1 + paragraph / COUNTED.paragraphs) +
    (length < SHORT ? WEIGHTS.short : length > LONG ? WEIGHTS.long : WEIGHTS.readable)
  );
}

function leadOf({ paragraphs }: Reading): string {
  return paragraphs
    .slice(0, 2)
    .map(({ text }) => text.slice(0, LEAD))
    .join(' ');
}

/** Characters of a paragraph that belong to the lead. Set by hand; not tuned. */
const LEAD = 400;

/** Longer words, cut to their stem's length: "diplomats" and "diplomatic" agree. */
function contentWords(text: string): string[] {
  return wordsIn(text.toLowerCase(), LONG_WORD, LONG_PLAIN_WORD).map(stemOf);
}

const LONG_WORD = /[\p{L}\p{N}]{4,}/gu;
const LONG_PLAIN_WORD = /[a-z\d]{4,}/g;
