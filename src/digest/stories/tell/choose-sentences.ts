import { findQuotations } from '../../../text/quotations.ts';
import type { StorySentence } from '../../digest.ts';
import { isWithin, wordsOf } from './same-words.ts';
import { standsApart } from './stands-apart.ts';
import type { ToldReport } from './told-report.ts';
import { contradict, figuresOf, type FigureOf } from './figures.ts';
import { sameness, shareIn, termSetOf, type TermSet } from './term-set.ts';

/** A sentence that tells so much of what another tells repeats it. All of these are set by hand; not tuned. */
const REPEATED = 0.4;
/** An outlet agrees with a sentence of which it has so much. */
const AGREED = 0.7;
/** What the story's own article says comes before what one other outlet adds. */
const OWN = 1.2;
/** Each place further down in its article's summary counts so much less. */
const FURTHER = 0.25;
/** Of other outlets at most so many sentences are added to a full summary. */
const MOST_ADDED = 2;
/** Another outlet's sentence of which so much was told, by whatever sentences, adds too little. */
const TOLD_ALREADY = 0.45;
/** Another outlet's lede tells the event itself: so much of it told, by whatever sentences, and it tells it again. */
const TOLD_OF_LEDE = 0.42;
/** Another outlet's lede is wanted where it has so much more of the headline than what is told. */
const MORE_OF_THE_HEADLINE = 0.15;

type WeighedSentence = Readonly<{
  sentence: StorySentence;
  report: ToldReport;
  order: number;
  terms: TermSet;
  figures: readonly FigureOf[];
  /** The first that its own article tells. */
  isFirst: boolean;
  worth: number;
}>;

/**
 * The sentences that tell a story, over all its reports: what several outlets say counts more, what
 * was said already is not said again. Sentences of the story's own article come first, in its order,
 * then the others, the newest first. Where figures contradict, the newest comes first of all.
 */
export function chooseSentences(reports: readonly ToldReport[]): readonly StorySentence[] {
  const [main, ...others] = reports;
  if (main === undefined) return [];
  const own = main.told.summary.map((sentence): StorySentence => ({
    ...sentence,
    articleId: main.article.id,
    disputed: false,
  }));
  const language = main.article.language;
  const readable = others.filter(({ article }) => article.language === language);
  if (readable.length === 0) return own;
  const candidates = [main, ...readable].flatMap((report) => candidatesOf(report, reports, main));
  const headline = termSetOf(main.article.title ?? '', language);
  const chosen: WeighedSentence[] = [];
  const ranked = candidates.toSorted((a, b) => b.worth - a.worth || a.order - b.order);
  // What the story's own article says is known before anybody adds to it.
  for (const candidate of ranked) {
    if (candidate.report !== main || chosen.some((one) => repeats(candidate, one))) continue;
    chosen.push(candidate);
  }
  let added = 0;
  for (const candidate of ranked) {
    if (candidate.report === main || candidate.sentence.isItem === true) continue;
    // What one other outlet says further down is that outlet's own story.
    if (candidate.worth < 0 || added >= MOST_ADDED) continue;
    if (chosen.some((one) => repeats(candidate, one))) continue;
    // The dear question comes last: it reads the names of a whole article.
    if (!addsTo(chosen, candidate, headline) || !isOfUse(candidate, chosen, reports)) continue;
    chosen.push(candidate);
    added += 1;
  }
  return inOrder(chosen, main);
}

/** Whether another outlet's sentence says something to whoever has read only what is chosen. */
function isOfUse(
  candidate: WeighedSentence,
  chosen: readonly WeighedSentence[],
  reports: readonly ToldReport[],
): boolean {
  const { sentence, report } = candidate;
  const headline = reports[0]?.article.title ?? '';
  const told = [headline, ...chosen.map((one) => one.sentence.text)];
  return standsApart(sentence.text, report.article, told) && !quotesAgain(candidate, reports);
}

function candidatesOf(
  report: ToldReport,
  reports: readonly ToldReport[],
  main: ToldReport,
): readonly WeighedSentence[] {
  return report.told.summary.map((sentence, place): WeighedSentence => {
    const terms = termSetOf(sentence.text, report.article.language);
    const agreeing = reports.filter(
      (other) => other !== report && shareIn(terms, other.terms) >= AGREED,
    ).length;
    const isLead = report === main && place === 0;
    return {
      sentence: { ...sentence, articleId: report.article.id, disputed: false },
      report,
      order: reports.indexOf(report) * MOST_OF_A_REPORT + place,
      terms,
      figures: figuresOf(sentence.text),
      isFirst: place === 0,
      // The first sentence says what happened.
      worth: isLead ? Infinity : agreeing + (report === main ? OWN : 0) - FURTHER * place,
    };
  });
}

/** Shorter quotations are words that anybody uses. Words, set by hand; not tuned. */
const FEWEST_QUOTED = 5;

/** Whether it quotes at length what stands among the quotes that another outlet gives. */
function quotesAgain(
  { sentence: { text }, report }: WeighedSentence,
  reports: readonly ToldReport[],
): boolean {
  const quoted = findQuotations([text], report.article.language).map(({ inner }) =>
    wordsOf(text.slice(inner.start, inner.end)),
  );
  const long = quoted.filter((words) => words.split(' ').length >= FEWEST_QUOTED);
  return reports.some(
    (other) =>
      other !== report &&
      other.told.quotes.some(
        (quote) =>
          quote.isFurther !== true && long.some((words) => isWithin(words, wordsOf(quote.text))),
      ),
  );
}

/** More sentences than any report is told in: one report's stand in order before the next one's. */
const MOST_OF_A_REPORT = 100;

/** A lede that came so long after the others is about what has happened since. By judgement. */
const SINCE_MS = 6 * 3_600_000;

function isLater({ report }: WeighedSentence, chosen: readonly WeighedSentence[]): boolean {
  return chosen.every((one) => (report.at ?? 0) - (one.report.at ?? 0) >= SINCE_MS);
}

/**
 * Whether another outlet's sentence tells what the chosen ones do not. Its first one tells the same
 * event in other words: it is wanted where it has more of the headline than they have, or another
 * figure.
 */
function addsTo(
  chosen: readonly WeighedSentence[],
  candidate: WeighedSentence,
  headline: TermSet,
): boolean {
  if (chosen.some((one) => contradict(candidate.figures, one.figures))) return true;
  const told: TermSet = new Map(chosen.flatMap(({ terms }) => [...terms]));
  if (candidate.isFirst && shareIn(candidate.terms, told) >= TOLD_OF_LEDE) return false;
  if (candidate.isFirst && isLater(candidate, chosen)) return true;
  if (candidate.isFirst)
    return shareIn(headline, candidate.terms) > shareIn(headline, told) + MORE_OF_THE_HEADLINE;
  return shareIn(candidate.terms, told) < TOLD_ALREADY;
}

/** The same again; but another figure is news, or at least a dispute. */
function repeats(candidate: WeighedSentence, chosen: WeighedSentence): boolean {
  if (sameness(candidate.terms, chosen.terms) < REPEATED) return false;
  return !(
    candidate.report !== chosen.report &&
    isNewer(candidate, chosen) &&
    contradict(candidate.figures, chosen.figures)
  );
}

function isNewer({ report: a }: WeighedSentence, { report: b }: WeighedSentence): boolean {
  return (a.at ?? 0) > (b.at ?? 0);
}

function inOrder(chosen: readonly WeighedSentence[], main: ToldReport): readonly StorySentence[] {
  const isDisputed = (one: WeighedSentence): boolean =>
    chosen.some((other) => other.report !== one.report && contradict(one.figures, other.figures));
  const marked = chosen.map((one) => ({ ...one, disputed: isDisputed(one) }));
  const newest = (a: WeighedSentence, b: WeighedSentence): number =>
    (b.report.at ?? 0) - (a.report.at ?? 0) || a.order - b.order;
  const disputed = marked.filter((one) => one.disputed).sort(newest);
  const own = marked
    .filter((one) => !one.disputed && one.report === main)
    .sort((a, b) => a.order - b.order);
  const rest = marked.filter((one) => !one.disputed && one.report !== main).sort(newest);
  return [...disputed, ...own, ...rest].map((one) => ({ ...one.sentence, disputed: one.disputed }));
}
