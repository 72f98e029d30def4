import type { Place } from '../../../src/digest/digest.ts';
import type { Row } from '../row.ts';
import { showStory } from '../show-story.ts';
import { labelledArticles, type LabelledArticle, type Labels } from './labelled.ts';
import { judgeQuote, touches } from './judge-quote.ts';

/** How many quotes a digest of one article shows. */
const MOST_QUOTES = 6;

type Judged = Readonly<{
  /**
   * Of each sentence shown: what the editor said of it; `accepted` where he would have taken it as
   * well, `new` where he said nothing.
   */
  told: readonly string[];
  /** The same of each quote; `changed` where its speaker is shown in other words by now. */
  said: readonly string[];
  /** Of each sentence that the editor wanted: whether it is shown. */
  wanted: readonly boolean[];
  /** Where the quote is shown that he would have put first: from 0, or -1; `null` where he wanted none. */
  best: number | null;
  /** The sentences, then the quotes, as they are shown. */
  lines: readonly string[];
}>;

/** What an editor said of what the digest of each article shows today. */
export async function labelRows(): Promise<Row[]> {
  const all: Judged[] = [];
  for (const labelled of labelledArticles()) all.push(await judge(labelled));
  const told = all.flatMap((one) => one.told);
  const said = all.flatMap((one) => one.said);
  const wanted = all.flatMap((one) => one.wanted);
  const best = all.flatMap((one) => one.best ?? []);
  const first = all.flatMap((one) => one.wanted.slice(0, 1));
  const data = `digests of ${all.length} articles, by an editor`;
  const row = (figure: string, got: string): Row => ({ data, figure, got, reach: '', aim: '' });
  return [
    row('sentences', counted(told)),
    row('wanted sentences shown (the first), %', `${share(wanted)} (${share(first)})`),
    row('quotes', counted(said)),
    row(
      'quotes that are right, of those judged, %',
      share(judgedOf(said).map((it) => it === 'ok')),
    ),
    row(
      'quotes that the editor put first shown (first), %',
      `${share(best.map((at) => at >= 0))} (${share(best.map((at) => at === 0))})`,
    ),
    row('digests without a fault that was named', String(all.filter(isClean).length)),
  ];
}

/** Repeated and empty words are blemishes; the rest stops a digest. */
const BLEMISHES = new Set(['ok', 'wanted', 'accepted', 'filler', 'weak', 'dup']);

function isClean({ told, said, wanted }: Judged): boolean {
  return [...told, ...said].every((it) => BLEMISHES.has(it)) && wanted[0] !== false;
}

function judgedOf(codes: readonly string[]): readonly string[] {
  return codes.filter((it) => it !== 'new' && it !== 'changed');
}

function counted(codes: readonly string[]): string {
  const counts = [...Map.groupBy(codes, (it) => it)].map(([it, { length }]) => ({ it, length }));
  const listed = counts.toSorted((a, b) => b.length - a.length);
  return `${codes.length}: ${listed.map(({ it, length }) => `${length} ${it}`).join(', ')}`;
}

function share(yes: readonly boolean[]): string {
  return ((100 * yes.filter(Boolean).length) / Math.max(1, yes.length)).toFixed(1);
}

export async function judge({ article, labels }: LabelledArticle): Promise<Judged> {
  const { digest, story } = await showStory(article, MOST_QUOTES);
  const told = (story?.summary ?? []).map(({ reference }) => reference.places);
  const quotes = digest.stories.flatMap((it) => it.quotes);
  const shown = (story?.quotes ?? []).map(({ reference: { places } }) => places);
  const first = labels.said.find((it) => it.best === 0)?.places ?? null;
  return {
    best: first && shown.findIndex((places) => first.some((span) => touches(places, span))),
    told: told.map((places) => judgeSentence(places, labels)),
    wanted: labels.want.map((span) => told.some((places) => touches(places, span))),
    said: shown.map((places) => {
      const quote = quotes.find((it) => JSON.stringify(it.places) === JSON.stringify(places));
      return judgeQuote(places, quote?.speaker ?? null, labels);
    }),
    lines: [
      ...(story?.summary ?? []).map(({ text }) => text),
      ...(story?.quotes ?? []).map(
        ({ text, speaker, detail }) => `“${text}” — ${speaker}, ${detail}`,
      ),
    ],
  };
}

function judgeSentence(places: readonly Place[], { told, want, also = [] }: Labels): string {
  if (want.some((span) => touches(places, span))) return 'wanted';
  const said = told.find(([a, b, c]) => touches(places, [a, b, c]))?.[3];
  return said ?? (also.some((span) => touches(places, span)) ? 'accepted' : 'new');
}
