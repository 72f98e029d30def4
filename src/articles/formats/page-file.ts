import { FAULTS } from '../faults.ts';
import type { NotArticle, PageArticle } from '../page/page-reading.ts';
import { readHtml } from '../page/read-page.ts';
import type { Problem } from '../problem.ts';
import { faultOf, type FileReading, inTime, keepShort, type Setting } from './file-body.ts';

/** A page that somebody saved. */
export function readPageFile(html: string, setting: Setting): FileReading {
  const { where, language, now } = setting;
  const page = readHtml(html, { url: null, now, language });
  const article = page.kind === 'article' ? page : page.article;
  const ahead = article?.date === null ? aheadOfPage(html, setting) : [];
  const problems = [...pageProblems(page, where), ...ahead];
  if (article === null) return { body: null, problems };
  const { title, dateline, leftOut, date, publisher, author, url, genre } = article;
  // A cell of an old layout that says the headline again
  const told = article.paragraphs.filter((paragraph) => paragraph !== title);
  const { kept, tooLong } = keepShort(told, html, where);
  const body = { title, dateline, leftOut, date, publisher, author, url, genre };
  const fault = faultOf(kept, []);
  return fault !== null
    ? { body: null, problems: [...problems, ...tooLong, { where, line: null, ...fault }] }
    : {
        body: { ...body, paragraphs: kept, language: article.language },
        problems: [...problems, ...tooLong],
      };
}

/** "2093-01": the year and month of a date. */
const YEAR = /\b(2\d{3})-?[01]\d/g;

/** A page whose only date lies ahead has none; that is said, for somebody has to mend it. */
function aheadOfPage(html: string, { where, language, now }: Setting): readonly Problem[] {
  const year = now?.getUTCFullYear() ?? Number.POSITIVE_INFINITY;
  if (!Array.from(html.matchAll(YEAR)).some(([, found]) => Number(found) > year)) return [];
  const page = readHtml(html, { url: null, now: null, language });
  const date = (page.kind === 'article' ? page : page.article)?.date ?? null;
  const isAhead = date !== null && inTime(date, now) === null;
  return isAhead ? [{ where, line: null, ...FAULTS.ahead(date) }] : [];
}

/** Somebody chose the file, so that what looks like no article is read all the same, and said. */
function pageProblems(page: PageArticle | NotArticle, where: string): readonly Problem[] {
  const at = { where, line: null };
  if (page.kind === 'article') return page.wall === 'paywall' ? [{ ...at, ...FAULTS.teaser }] : [];
  if (page.article === null) {
    switch (page.reason) {
      case 'too-large':
        return [{ ...at, ...FAULTS.deep }];
      case 'empty':
        return [{ ...at, ...FAULTS.blank }];
      default:
        return [{ ...at, message: page.message, remedy: FAULTS.blank.remedy }];
    }
  }
  return [{ ...at, message: page.message, remedy: 'Save the page of one article, or delete it.' }];
}
