import { isEmptyQuote } from './empty-quote.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';

/** Words that a quote without a speaker needs at least to be worth showing. */
const SCRAP = 8;

/**
 * The quotes worth showing, strongest first: direct before partial, by a named speaker with a
 * role, about what the title and the lead are about, saying what stronger quotes do not say.
 * Empty ones ("We are pleased") and scraps without a speaker are left out.
 */
export function rankQuotes(quotes: readonly Quote[], reading: Reading): Quote[] {
  const subject = contentWords(`${reading.title ?? ''} ${lead(reading)}`);
  const speakers = new Map<string, number>();
  for (const { speaker } of quotes) {
    if (speaker !== null) speakers.set(keyOf(speaker), (speakers.get(keyOf(speaker)) ?? 0) + 1);
  }
  const scored = quotes
    .filter((quote) => isWorthwhile(quote))
    .map((quote) => ({
      quote,
      score: strength(quote, subject, speakers),
      words: contentWords(quote.text),
    }));
  const ranked: Quote[] = [];
  const told = new Set<string>();
  const heard = new Map<string, number>();
  while (scored.length > 0) {
    let best = 0;
    let top = -Infinity;
    for (const [index, { quote, score, words }] of scored.entries()) {
      const repeated =
        words.length === 0 ? 1 : words.filter((word) => told.has(word)).length / words.length;
      const before = quote.speaker === null ? 0 : (heard.get(keyOf(quote.speaker)) ?? 0);
      const value = score - repeated - 0.35 * Math.min(3, before);
      if (value > top) [best, top] = [index, value];
    }
    const [chosen] = scored.splice(best, 1);
    if (chosen === undefined) break;
    const { quote, words } = chosen;
    for (const word of words) told.add(word);
    if (quote.speaker !== null) {
      heard.set(keyOf(quote.speaker), (heard.get(keyOf(quote.speaker)) ?? 0) + 1);
    }
    ranked.push(quote);
    // Beyond what anybody reads the order no longer matters, but the time that it takes does.
    if (ranked.length >= SHOWN) return [...ranked, ...scored.map((it) => it.quote)];
  }
  return ranked;
}

const SHOWN = 40;

function isWorthwhile({ text, speaker, kind }: Quote): boolean {
  if (isEmptyQuote(text)) return false;
  const words = text.split(/\s+/u).length;
  return speaker !== null || (kind === 'direct' && words >= SCRAP);
}

function strength(
  { text, kind, speaker, confidence, places }: Quote,
  subject: readonly string[],
  speakers: ReadonlyMap<string, number>,
): number {
  const words = contentWords(text);
  const about = new Set(subject);
  const shared = new Set(words.filter((word) => about.has(word))).size;
  const paragraph = places[0]?.paragraph ?? 0;
  const length = text.split(/\s+/u).length;
  return (
    (kind === 'direct' ? 1.5 : 0) +
    (speaker === null ? -1 : confidence) +
    (speaker?.name == null ? 0 : 0.4) +
    (speaker?.role == null ? 0 : 0.4) +
    (speaker === null ? 0 : 0.1 * Math.min(3, speakers.get(keyOf(speaker)) ?? 0)) +
    0.3 * Math.min(4, shared) +
    0.6 / (1 + paragraph / 4) +
    (length < 6 ? -0.5 : length > 60 ? -0.3 : 0.3)
  );
}

function keyOf({ name, role, organisation }: NonNullable<Quote['speaker']>): string {
  return name ?? role ?? organisation ?? '';
}

function lead({ paragraphs }: Reading): string {
  return paragraphs
    .slice(0, 2)
    .map(({ text }) => text.slice(0, 400))
    .join(' ');
}

/** Longer words, cut to their stem's length: "diplomats" and "diplomatic" agree. */
function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 6));
}
