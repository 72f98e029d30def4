import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { PageReading } from '../../src/articles/page/page-reading.ts';
import { readPage } from '../../src/articles/page/read-page.ts';
import { sharedPath } from '../shared-data.ts';
import type { Row } from './row.ts';
import { scorePages } from './scorers.ts';

const Page = z.object({
  id: z.string(),
  set: z.enum(['aeb', 'tf', 'wcxb']),
  type: z.string().default('article'),
  url: z.string().optional(),
});
type Page = z.infer<typeof Page>;

/** All pages of the measuring data, without their texts. */
export function evalPages(): readonly Page[] {
  return gunzipSync(readFileSync(sharedPath('extraction/truth.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Page.parse(JSON.parse(line)));
}

/** The bytes of a page as they were fetched. */
export function evalBytes({ id }: Page): Uint8Array {
  return gunzipSync(readFileSync(sharedPath(`extraction/html/${id}.html.gz`)));
}

function prediction({ id }: Page, reading: PageReading): unknown {
  const article = reading.kind === 'article' ? reading : reading.article;
  const { title, date, author, publisher } = article ?? {};
  const text = article?.paragraphs.join('\n\n') ?? '';
  const notArticle = reading.kind === 'article' ? undefined : reading.reason;
  return { id, text, title, date, author, publisher, notArticle };
}

/** How well pages are read: their texts, what they say of themselves, and which are no articles. */
export function pageRows(): readonly Row[] {
  const now = new Date();
  const readings = evalPages().map((page) => ({
    page,
    reading: readPage(evalBytes(page), { url: page.url ?? null, now }),
  }));
  const scores = scorePages(readings.map(({ page, reading }) => prediction(page, reading)));
  const others = readings.filter(({ page }) => page.type !== 'article');
  const articles = readings.filter(({ page }) => page.set === 'wcxb' && page.type === 'article');
  const isRefused = ({ reading }: { reading: PageReading }): boolean =>
    reading.kind === 'not-article';
  const isLost = ({ reading }: { reading: PageReading }): boolean =>
    reading.kind === 'not-article' && reading.article === null;
  const lost = readings.filter(({ page }) => page.type === 'article').filter(isLost).length;
  const row = (figure: string, got: string, reach: string, aim: string): Row => ({
    data: 'extraction',
    figure,
    got,
    reach,
    aim,
  });
  const both = (of: (set: 'tf' | 'wcxb') => string): string => `${of('tf')} / ${of('wcxb')}`;
  return [
    row('AEB 4-gram F1', scores.aeb, '.972', '.985'),
    row('trafilatura segments F1', scores.tf, '.920', '.935'),
    row('WCXB articles word F1', scores.wcxb, '.945', '.960'),
    row(
      'titles right (tf / wcxb)',
      both((set) => scores[`${set}-title`]),
      '.92',
      '.95',
    ),
    row(
      'authors right',
      both((set) => scores[`${set}-author`]),
      '.72',
      '.80',
    ),
    row(
      'dates right',
      both((set) => scores[`${set}-date`]),
      '.88',
      '.93',
    ),
    row(
      'a date where there is none',
      both((set) => scores[`${set}-none`]),
      '.10',
      '.05',
    ),
    row('articles of which nothing is read', String(lost), '0', '0'),
    row(
      '"no article" said of others / of articles',
      `${others.filter(isRefused).length} of ${others.length} / ${articles.filter(isRefused).length}`,
      '60 / 2',
      '66 / 0',
    ),
  ];
}
