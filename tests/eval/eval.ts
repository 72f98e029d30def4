/**
 * Measures the language work against the data beside the project, and prints one table. It goes
 * through the same `annotate` as everybody's texts do, and is scored by the data's own scorers.
 */
import { z } from 'zod';
import { annotate, type Annotation } from '../../src/digest/annotate.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';
import { chosen } from '../chosen.ts';
import { hasSharedData, readSharedRows } from '../shared-data.ts';
import { caseRows } from './cases.ts';
import { digestRows } from './digests.eval.ts';
import { measureKeyQuotes } from './key-quotes.ts';
import { feedRows } from './feeds.eval.ts';
import { labelRows } from './labels/labels.eval.ts';
import { pageRows } from './pages.eval.ts';
import { opensDangling } from './opens-dangling.ts';
import type { Row } from './row.ts';
import { scoreQuotes, scoreSentences, scoreSummaries } from './scorers.ts';
import { storyRows } from './stories.ts';

type Annotated = Readonly<{ docId: string; text: string; annotation: Annotation }>;

const QuoteDocument = z.object({
  docId: z.string(),
  lang: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
  text: z.string(),
});
const SummaryDocument = z.object({ docId: z.string(), sents: z.array(z.string()) });
const SentenceCase = z.object({ lang: z.string(), text: z.string() });

function annotateQuotes(path: string): Annotated[] {
  return readSharedRows(path).map((row) => {
    const { docId, text, title, date, lang } = QuoteDocument.parse(row);
    const article = { text, title: title ?? null, date: date ?? null, language: lang };
    return { docId, text, annotation: annotate(article, 'medium') };
  });
}

function annotateSummaries(joint: string): Annotated[] {
  return readSharedRows('summaries/frank-cnndm.jsonl').map((row) => {
    const { docId, sents } = SummaryDocument.parse(row);
    const text = sents.join(joint);
    const article = { text, title: null, date: null, language: 'en' };
    return { docId, text, annotation: annotate(article, 3) };
  });
}

/** Interrupted quotes go to the scorer in their parts, since it looks for each in the text. */
function quotePredictions({ docId, text, annotation }: Annotated): unknown[] {
  return annotation.quotes.map(({ text: quote, spans, speaker, role }) => {
    const [first, ...more] = spans;
    return first !== undefined && more.length === 0
      ? { docId, quote, start: first[0], end: first[1], speaker, role }
      : { docId, parts: spans.map(([start, end]) => text.slice(start, end)), speaker, role };
  });
}

/** Pieces that differ from what stands at their place: there must be none. */
function countAltered(annotated: readonly Annotated[]): number {
  return annotated
    .flatMap(({ text, annotation }) => [
      ...annotation.summary.map((one) => text.slice(one.start, one.end) === one.text),
      ...annotation.quotes.map(
        (one) => one.spans.map(([start, end]) => text.slice(start, end)).join(' ') === one.text,
      ),
    ])
    .filter((verbatim) => !verbatim).length;
}

function quoteRows(path: string, targets: { f1: [string, string]; roles: boolean }): Row[] {
  const annotated = annotateQuotes(path);
  const scores = scoreQuotes(path, annotated.flatMap(quotePredictions));
  const { quotePlusSpeaker, onMatched } = scores.speaker;
  const data = path.replace('.jsonl', '');
  const [reach, aim] = targets.f1;
  const { P, R, F1 } = quotePlusSpeaker;
  const altered = countAltered(annotated) + scores.notVerbatim;
  return [
    { data, figure: 'quote + speaker F1 (P, R)', got: `${F1} (${P}, ${R})`, reach, aim },
    {
      data,
      figure: 'right when answered, %',
      got: String(onMatched.precisionWhenAnswered),
      reach: '93',
      aim: '96',
    },
    { data, figure: 'speakers exact, %', got: String(onMatched.exactAcc), reach: '', aim: '' },
    { data, figure: 'quotes found F1', got: String(scores.spanLenient.F1), reach: '', aim: '' },
    ...(targets.roles
      ? [{ data, figure: 'roles', got: scores.role ?? '–', reach: '75/89', aim: '85/89' }]
      : []),
    { data, figure: 'not verbatim', got: String(altered), reach: '0', aim: '0' },
  ];
}

function summaryRows(name: string, joint: string): Row[] {
  const data = `summaries/frank-cnndm, ${name}`;
  const annotated = annotateSummaries(joint);
  const predictions = annotated.map(({ docId, annotation }) => ({
    docId,
    summary: annotation.summary.map(({ text }) => text),
  }));
  const rouge = scoreSummaries('frank-cnndm', predictions);
  const dangling = annotated.filter(({ annotation }) =>
    opensDangling(annotation.summary[0]?.text ?? ''),
  );
  const lengths = annotated.reduce((sum, { annotation }) => sum + annotation.summary.length, 0);
  return [
    {
      data,
      figure: 'ROUGE-1 (2, L), 3 sentences',
      got: `${rouge['R1-F']} (${rouge['R2-F']}, ${rouge['RL-F']})`,
      reach: '42.6',
      aim: '43.5',
    },
    {
      data,
      figure: 'sentences in a summary',
      got: (lengths / annotated.length).toFixed(2),
      reach: '',
      aim: '',
    },
    { data, figure: 'open dangling', got: String(dangling.length), reach: '0', aim: '0' },
    { data, figure: 'not verbatim', got: String(countAltered(annotated)), reach: '0', aim: '0' },
  ];
}

function keyQuoteRows(): Row[] {
  const data = 'extraction, key quotes';
  const { articles, withQuotes, scraps, inTheAir, noneStands } = measureKeyQuotes();
  return [
    {
      data,
      figure: 'articles (with quotes)',
      got: `${articles} (${withQuotes})`,
      reach: '',
      aim: '',
    },
    {
      data,
      figure: 'a scrap beside better ones',
      got: String(scraps.length),
      reach: '0',
      aim: '0',
    },
    { data, figure: 'first opens in the air', got: String(inTheAir.length), reach: '0', aim: '0' },
    { data, figure: 'the same, no other quote', got: String(noneStands), reach: '', aim: '' },
  ];
}

function sentenceRows(): Row[] {
  const cases = readSharedRows('sentences/golden.jsonl').map((row) => SentenceCase.parse(row));
  const exact = scoreSentences(
    cases.map(({ text, lang }, i) => ({
      i,
      sents: splitSentences(text, lang).map((span) => slice(text, span)),
    })),
  );
  const row = (figure: string, language: string, reach: string, aim: string): Row => ({
    data: 'sentences/golden',
    figure,
    got: String(exact.get(language) ?? '–'),
    reach,
    aim,
  });
  return [row('English exact, %', 'en', '75', '90'), row('all exact, %', 'ALL', '70', '85')];
}

function printTable(rows: readonly Row[]): void {
  const head = { data: 'data', figure: 'figure', got: 'got', reach: 'reach', aim: 'aim' };
  const all = [head, ...rows];
  const widths = {
    data: Math.max(...all.map(({ data }) => data.length)),
    figure: Math.max(...all.map(({ figure }) => figure.length)),
    got: Math.max(...all.map(({ got }) => got.length)),
  };
  for (const { data, figure, got, reach, aim } of all) {
    const cells = [data.padEnd(widths.data), figure.padEnd(widths.figure), got.padEnd(widths.got)];
    process.stdout.write(`${[...cells, reach.padEnd(6), aim].join('  ').trimEnd()}\n`);
  }
}

/** What can be measured on its own, in the order of the table; `npm run eval -- polnear pages`. */
const MEASURES: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  polnear: () => quoteRows('quotes/polnear.dev.jsonl', { f1: ['80', '88'], roles: false }),
  gum: () => quoteRows('quotes/gum-news.jsonl', { f1: ['82', '90'], roles: true }),
  german: () => quoteRows('quotes/german.dev.jsonl', { f1: ['75', '85'], roles: false }),
  'key-quotes': keyQuoteRows,
  summaries: () => [...summaryRows('a line each', '\n'), ...summaryRows('running', ' ')],
  digests: digestRows,
  labels: labelRows,
  sentences: sentenceRows,
  feeds: feedRows,
  pages: pageRows,
  stories: storyRows,
  cases: caseRows,
};

if (hasSharedData) {
  const rows: Row[] = [];
  for (const rowsOf of chosen(MEASURES, process.argv.slice(2))) rows.push(...(await rowsOf()));
  if (rows.length > 0) printTable(rows);
} else {
  process.stdout.write('The measuring data (../shared/eval) is not here: nothing to measure.\n');
}
