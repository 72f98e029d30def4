import { fold } from '../../../text/fold.ts';
import type { Quote, Speaker, StoryQuote, Variant } from '../../digest.ts';
import { nameSpeakers } from './name-speakers.ts';
import { isWithin, wordsOf } from './same-words.ts';
import { sameness, termSetOf, type TermSet } from './term-set.ts';
import type { ToldReport } from './told-report.ts';

/** Shorter quotations are the same only where every word is. All of these are set by hand; not tuned. */
const FEWEST_WORDS = 5;
/** Of the shorter one's runs of two words, so many in the other: the same quotation, printed differently. */
const PRINTED_DIFFERENTLY = 0.6;
/** Where both name the same speaker, less will do. */
const BY_ONE_SPEAKER = 0.45;
/** One speaker may have so many quotes before others have had their turn. */
const MOST_IN_A_ROW = 2;
/** Who hears a fourth quote of one speaker asked for more. */
const MOST_OF_ONE = 3;
/**
 * One speaker's quotes of which one has so much of the other's telling words say one thought: told to two
 * outlets, or twice to one, whose own choice of quotes has parted them once.
 */
const SAME_THOUGHT = 0.5;
const SAME_THOUGHT_TWICE = 0.7;

type Merged = {
  quote: Quote;
  articleId: string;
  key: string;
  runs: ReadonlySet<string>;
  terms: TermSet;
  order: number;
  alsoIn: string[];
  variants: Variant[];
};

/**
 * The quotations of all reports, each once: the same words in several outlets with who else has
 * them, words that another outlet prints differently with how. The best of each report come before
 * the second best, and nobody speaks three times while others wait.
 */
export function mergeQuotes(reports: readonly ToldReport[]): readonly StoryQuote[] {
  const [main, ...others] = reports;
  if (main === undefined) return [];
  const readable = [
    main,
    ...others.filter(({ article }) => article.language === main.article.language),
  ];
  const merged: Merged[] = [];
  for (const [place, { article, told }] of readable.entries()) {
    for (const [rank, quote] of told.quotes.entries()) {
      const order = rank * readable.length + place;
      const terms = termSetOf(quote.text, article.language);
      take(merged, { quote, articleId: article.id, terms, order });
    }
  }
  if (readable.length === 1) return merged.map(toStoryQuote);
  // What several outlets chose to print stands further up.
  const weight = ({ order, alsoIn, variants }: Merged): number =>
    order - readable.length * (alsoIn.length + variants.length);
  const ranked = merged.toSorted((a, b) => weight(a) - weight(b) || a.order - b.order);
  return nameSpeakers(holdBack(takeTurns(ranked)).map(toStoryQuote));
}

function take(
  merged: Merged[],
  { quote, articleId, terms, order }: Pick<Merged, 'quote' | 'articleId' | 'terms' | 'order'>,
): void {
  const key = wordsOf(quote.text);
  const words = key.split(' ');
  const runs = new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
  const same = merged.find((one) => one.articleId !== articleId && isSame(one.key, key));
  if (same !== undefined) {
    same.alsoIn.push(articleId);
    // Whoever says who spoke is quoted.
    if (same.quote.speaker === null && quote.speaker !== null && same.key === key) {
      same.alsoIn = [...same.alsoIn.filter((id) => id !== articleId), same.articleId];
      same.quote = quote;
      same.articleId = articleId;
      same.terms = terms;
    }
    return;
  }
  const alike = merged.find(
    (one) =>
      one.articleId !== articleId &&
      words.length >= FEWEST_WORDS &&
      one.runs.size >= FEWEST_WORDS - 1 &&
      mayBeOne(one.quote.speaker, quote.speaker) &&
      overlap(one.runs, runs) >=
        (one.quote.speaker !== null && quote.speaker !== null
          ? BY_ONE_SPEAKER
          : PRINTED_DIFFERENTLY),
  );
  if (alike !== undefined) {
    alike.variants.push({ ...printed(quote), articleId });
    return;
  }
  merged.push({ quote, articleId, terms, order, key, runs, alsoIn: [], variants: [] });
}

/** How a quotation is printed: what does not depend on who is said to have spoken. */
function printed({ text, places, kind, openings }: Quote): Omit<Variant, 'articleId'> {
  return { text, places, kind, ...(openings === undefined ? {} : { openings }) };
}

/** The same words, or a part of the other's that is long enough to be known again. */
function isSame(known: string, key: string): boolean {
  if (known === key) return true;
  const [shorter, longer] = known.length < key.length ? [known, key] : [key, known];
  return shorter.split(' ', FEWEST_WORDS).length === FEWEST_WORDS && isWithin(shorter, longer);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const run of a) if (b.has(run)) shared += 1;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function mayBeOne(a: Speaker | null, b: Speaker | null): boolean {
  return a === null || b === null || speakerKey(a) === speakerKey(b);
}

/** Surname, or what else is known of whoever spoke. */
function speakerKey({ name, role, organisation }: Speaker): string {
  return fold((name ?? role ?? organisation ?? '').split(/\s+/).at(-1) ?? '');
}

function takeTurns(ranked: readonly Merged[]): readonly Merged[] {
  const turns = new Map<string, number>();
  const waiting: Merged[] = [];
  const first = ranked.filter((one) => {
    if (one.quote.speaker === null) return true;
    const key = speakerKey(one.quote.speaker);
    const before = turns.get(key) ?? 0;
    turns.set(key, before + 1);
    if (before < MOST_IN_A_ROW) return true;
    waiting.push(one);
    return false;
  });
  return [...first, ...waiting];
}

/** What one speaker says again, and more of one than a reader wants, comes to whoever asks for more. */
function holdBack(ranked: readonly Merged[]): readonly Merged[] {
  const heard = new Map<string, Merged[]>();
  return ranked.map((one) => {
    const { speaker, isFurther } = one.quote;
    if (speaker === null || isFurther === true) return one;
    const key = speakerKey(speaker);
    const before = heard.get(key) ?? [];
    if (before.length >= MOST_OF_ONE || before.some((other) => saysAgain(one, other)))
      return { ...one, quote: { ...one.quote, isFurther: true } };
    heard.set(key, [...before, one]);
    return one;
  });
}

function saysAgain(one: Merged, other: Merged): boolean {
  const most = one.articleId === other.articleId ? SAME_THOUGHT_TWICE : SAME_THOUGHT;
  return sameness(one.terms, other.terms) >= most;
}

function toStoryQuote({ quote, articleId, alsoIn, variants }: Merged): StoryQuote {
  return { ...quote, articleId, alsoIn: [...new Set(alsoIn)], variants };
}
