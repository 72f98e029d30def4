import type { Article } from '../../../articles/article.ts';
import { termsOf } from '../group/words/article-terms.ts';
import { compared } from '../group/compared.ts';
import { sameEvent } from '../group/same-event.ts';
import { findNews, type News } from './find-news.ts';
import { sharedRuns } from './shared-runs.ts';

/**
 * How an article relates to one that was seen before: the same with nothing to tell, the same with
 * news, another one on the same event, or one on another event.
 */
export type Relation = 'same' | 'updated' | 'related' | 'unrelated';

export type Comparison = Readonly<{
  label: Relation;
  /** How surely both tell one event, 0 to 1. */
  score: number;
}> &
  News;

/**
 * Share of the shorter text's runs of three words that the other has, from which on it is the same
 * article. Measured: own 0.951 and more, others on the same event 0.671 and less.
 */
const SAME_ARTICLE = 0.8;
/** The same under one address, where much of it was written anew. By judgement, as all below. */
const SAME_ADDRESS = 0.4;
/**
 * Short texts share their subject's words whatever they tell, and of two like events there is no
 * third report to ask: that takes more than a story does. In long reports what happened has its own
 * words: as in a story, an even chance will do.
 */
const SAME_EVENT = { short: 0.9, long: 0.5 } as const;
/** Words of title and text from which on a report is long. */
const LONG_REPORT = 220;
/** Two like events: what is further apart is about another one. */
const WINDOW_MS = 14 * 24 * 3_600_000;
/** A teaser is at most so much of the text, and its opening. */
const TEASER_SHARE = 0.35;
const LONGEST_TEASER = 800;
/** "WASHINGTON, Jan. 23 (Reuters) -- The U.S. ": what a teaser may leave off, in characters. */
const LATEST_START = 60;

const NOTHING: News = { added: [], changed: [] };

export function compareArticles(old: Article, now: Article): Comparison {
  const shared = sharedRuns(old.paragraphs, now.paragraphs);
  const isOneAddress = old.url !== null && old.url === now.url;
  if (shared >= (isOneAddress ? SAME_ADDRESS : SAME_ARTICLE)) {
    const news = isTeaser(old, now)
      ? NOTHING
      : findNews(old.paragraphs, now.paragraphs, now.language);
    const isNew = news.added.length > 0 || news.changed.length > 0;
    return { label: isNew ? 'updated' : 'same', score: 1, ...news };
  }
  const [a, b] = [termsOf(old), termsOf(now)];
  const score = isNear(old, now) ? sameEvent(compared(a), compared(b)) : 0;
  const enough = Math.min(a.length, b.length) < LONG_REPORT ? SAME_EVENT.short : SAME_EVENT.long;
  return { label: score >= enough ? 'related' : 'unrelated', score, ...NOTHING };
}

function isNear({ date: a }: Article, { date: b }: Article): boolean {
  const apart = a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b));
  return Number.isNaN(apart) || apart <= WINDOW_MS;
}

/**
 * A feed's first lines, for which the whole text came: its readers have been told the story. A feed
 * may leave off the dateline, or cut behind the dot of "U.S.": then the teaser begins a little later.
 */
function isTeaser(old: Article, now: Article): boolean {
  const [a, b] = [flat(old.paragraphs), flat(now.paragraphs)];
  if (a.length > LONGEST_TEASER || a.length > TEASER_SHARE * b.length) return false;
  const teaser = a.replace(/(?<!\W)\W+$/u, '');
  return b.slice(0, LATEST_START + teaser.length).includes(teaser);
}

function flat(paragraphs: readonly string[]): string {
  return paragraphs.join(' ').replaceAll(/\s+/g, ' ').trim();
}
