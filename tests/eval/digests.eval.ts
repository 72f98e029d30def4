import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article } from '../../src/articles/article.ts';
import { findDateline } from '../../src/articles/dateline.ts';
import type { StoryPart } from '../../src/chat/reply.ts';
import { guessLanguage } from '../../src/text/language.ts';
import { sharedPath } from '../shared-data.ts';
import { opensDangling } from './opens-dangling.ts';
import type { Row } from './row.ts';
import { showStory } from './show-story.ts';

const Text = z.object({
  id: z.string().optional(),
  docId: z.string().optional(),
  type: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
});

/** A dateline as an editor would see it, not by the project's own pattern. */
const DATELINE =
  /^[A-Z][A-Z .'’/-]{2,40}(?:, [A-Za-z. ]{2,25})? ?(?:\([A-Za-z. ]{2,20}\) ?)?(?:--|[–—―]|- )/;
const SHOWN_QUOTES = 3;

type Shown = Readonly<{ article: Article; story: StoryPart }>;

/** Every article of the pages and clusters, by its true text, as the bot would show it. */
async function showAll(): Promise<readonly Shown[]> {
  const files = ['extraction/truth.jsonl.gz', 'clusters/basil.dev.jsonl.gz'];
  const articles = files.flatMap((file) =>
    gunzipSync(readFileSync(sharedPath(file)))
      .toString()
      .trim()
      .split('\n')
      .map((line) => Text.parse(JSON.parse(line)))
      .filter(({ type, text }) => (type ?? 'article') === 'article' && (text ?? '') !== '')
      .map(articleOf),
  );
  const shown: Shown[] = [];
  for (const article of articles) shown.push(...(await show(article)));
  return shown;
}

function articleOf({ id, docId, title, text }: z.infer<typeof Text>): Article {
  const paragraphs = (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== title);
  return {
    id: id ?? docId ?? '',
    title: title ?? null,
    dateline: findDateline(paragraphs[0] ?? ''),
    paragraphs,
    leftOut: [],
    date: null,
    publisher: null,
    author: null,
    url: null,
    genre: 'report',
    language: guessLanguage(paragraphs.join('\n').slice(0, 4000)),
  };
}

async function show(article: Article): Promise<Shown[]> {
  const { story } = await showStory(article, SHOWN_QUOTES);
  return story === null ? [] : [{ article, story }];
}

/** Whether a quote below the summary stands in it as well. */
function repeats({ story }: Shown): boolean {
  const told = story.summary.flatMap(({ reference }) => reference.places);
  const quoted = story.quotes.flatMap(({ reference }) => reference.places);
  return quoted.some((quote) =>
    told.some(
      ({ paragraph, start, end }) =>
        paragraph === quote.paragraph && start < quote.end && quote.start < end,
    ),
  );
}

/** Sentences that open in the air, without the sentence before them. */
function countHanging({ article, story }: Shown): number {
  let last = { paragraph: -1, end: 0 };
  let hanging = 0;
  for (const { text, reference } of story.summary) {
    const place = reference.places[0] ?? { paragraph: -1, start: 0, end: 0 };
    const between = article.paragraphs[place.paragraph]?.slice(last.end, place.start).trim();
    const follows =
      (last.paragraph === place.paragraph && between === '') ||
      (last.paragraph === place.paragraph - 1 && place.start === 0);
    if (opensDangling(text) && !follows) hanging += 1;
    last = place;
  }
  return hanging;
}

/** Surnames of speakers that the summary has, where neither it nor the headline says whose they are. */
function countUnknown({ article, story }: Shown): number {
  const text = article.paragraphs.join('\n');
  const names = new Set(
    [...text.matchAll(/\b(?:(?:Mr|Mrs|Ms)\. |said )(\p{Lu}\p{L}+)\b|\b(\p{Lu}\p{L}+) said\b/gu)]
      .map(([, before, after]) => before ?? after ?? '')
      .filter((name) => new RegExp(`^[^]{0,4000}?\\p{Lu}\\p{L}+ ${name}\\b`, 'u').test(text)),
  );
  const shown = story.summary.map((sentence) => sentence.text).join(' ');
  return [...names].filter((name) => {
    const first = new RegExp(`(\\p{Lu}[\\p{L}.]+ )?\\b${name}\\b`, 'u').exec(shown);
    return first !== null && isBare(first[1]) && !story.headline.includes(name);
  }).length;
}

function isBare(before: string | undefined): boolean {
  return before === undefined || /^(?:Mr|Mrs|Ms)\.? $/.test(before);
}

function percent(count: number, of: number): string {
  return ((100 * count) / of).toFixed(1);
}

/** What an editor would strike, counted over all digests: English, but for the quotations. */
export async function digestRows(): Promise<Row[]> {
  const all = await showAll();
  const english = all.filter(({ article }) => article.language === 'en');
  const sentences = english.flatMap(({ story }) => story.summary);
  const data = `digests of ${all.length} articles`;
  const sum = (count: (one: Shown) => number): number =>
    english.reduce((total, one) => total + count(one), 0);
  const inAir = english.filter(({ story }) => opensDangling(story.summary[0]?.text ?? '')).length;
  const dated = sentences.filter(({ text }) => DATELINE.test(text)).length;
  const row = (figure: string, got: string, [reach, aim]: readonly [string, string]): Row => ({
    data,
    figure,
    got,
    reach,
    aim,
  });
  return [
    row('a quotation shown twice', String(all.filter(repeats).length), ['0', '0']),
    row('summaries that open in the air, %', percent(inAir, english.length), ['1', '0']),
    row('sentences that hang, %', percent(sum(countHanging), sentences.length), ['1', '0']),
    row('surnames nobody told, in 100 summaries', percent(sum(countUnknown), english.length), [
      '',
      '',
    ]),
    row('datelines in summaries', String(dated), ['0', '0']),
    row('sentences in a summary', (sentences.length / english.length).toFixed(2), ['', '']),
  ];
}
