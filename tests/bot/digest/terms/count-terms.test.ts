import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { createCountTerms } from '../../../../src/bot/digest/terms/count-terms.ts';
import { createSortArticles } from '../../../../src/bot/digest/sort-articles.ts';
import {
  TERMS_VERSION,
  termsOf,
} from '../../../../src/digest/stories/group/words/article-terms.ts';
import type { ArticleVersion } from '../../../../src/store/news/stored-article.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import type { Store } from '../../../../src/store/store.ts';
import { GivenUp } from '../../../../src/workers/given-up.ts';
import { silentLog } from '../../reading-bot.ts';
import { article as anArticle } from '../../../digest/article.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore({ kind: 'sqlite', file: ':memory:', clock: Date.now });
});
afterEach(() => store.close());

const article = (id: string, text = `The ${id} ferry ran aground near Velby on Monday.`): Article =>
  anArticle(id, `Ferry ${id} aground`, [text], { date: '2026-03-02', publisher: 'The Quay' });

/** Counts, and remembers what it was asked; `poisoned` texts are given up. */
function counter(poisoned: ReadonlySet<string> = new Set()) {
  const asked: (readonly string[])[] = [];
  const count = async (articles: readonly Article[]) => {
    asked.push(articles.map(({ id }) => id));
    if (articles.some(({ id }) => poisoned.has(id))) throw new GivenUp('too slow', 'too slow');
    return articles.map(termsOf);
  };
  return { asked, count };
}

test('many articles cost few messages, and each is counted once', async () => {
  const { asked, count } = counter();
  const countTerms = createCountTerms({ count, log: silentLog });
  const all = Array.from({ length: 100 }, (_, at) => article(`a${at}`));
  const terms = await countTerms(all);
  expect(all.map((one) => terms.get(one))).toEqual(all.map(termsOf));
  expect((await countTerms(all)).size).toBe(100);
  expect(asked).toHaveLength(3);
});

test('what was counted for a kept text is there after a restart; another version is counted', async () => {
  const versioned = (version: number) => {
    const one = article('a', `Version ${version} of the report from Velby.`);
    return { one, versions: new WeakMap<Article, ArticleVersion>([[one, { id: 'a', version }]]) };
  };
  const run = async (version: number) => {
    const { asked, count } = counter();
    const { one, versions } = versioned(version);
    const kept = { work: store.work, versions };
    const terms = await createCountTerms({ count, log: silentLog, kept })([one]);
    expect(terms.get(one)).toEqual(termsOf(one));
    return asked.length;
  };
  expect([await run(1), await run(1), await run(2)]).toEqual([1, 0, 1]);
});

test.each(['no JSON', '[]', '{"version":0}'])(
  'kept terms that cannot be read are counted again: %s',
  async (body) => {
    const one = article('a');
    await store.work.put(`terms-${TERMS_VERSION}`, [{ id: 'a', version: 1, body }]);
    const { asked, count } = counter();
    const versions = new WeakMap<Article, ArticleVersion>([[one, { id: 'a', version: 1 }]]);
    const countTerms = createCountTerms({
      count,
      log: silentLog,
      kept: { work: store.work, versions },
    });
    expect((await countTerms([one])).get(one)).toEqual(termsOf(one));
    expect(asked).toEqual([['a']]);
  },
);

test('one poisoned text takes nothing from the others, and is tried three times', async () => {
  const { asked, count } = counter(new Set(['a7']));
  const countTerms = createCountTerms({ count, log: silentLog });
  const all = Array.from({ length: 20 }, (_, at) => article(`a${at}`));
  for (let times = 0; times < 5; times += 1) {
    const terms = await countTerms(all);
    expect(all.filter((one) => !terms.has(one)).map(({ id }) => id)).toEqual(['a7']);
  }
  expect(asked.filter((ids) => ids.join() === 'a7')).toHaveLength(3);
});

test('a text that was given up under load is there the next time', async () => {
  const poisoned = new Set(['a1']);
  const { count } = counter(poisoned);
  const countTerms = createCountTerms({ count, log: silentLog });
  const sortArticles = createSortArticles({ log: silentLog, countTerms });
  const asked = {
    slug: 's',
    title: 'S',
    articles: [article('a1'), article('a2')],
    about: [],
    not: [],
  };
  const first = await sortArticles(asked);
  expect([first.plans.length, first.givenUp]).toEqual([1, 1]);
  poisoned.clear();
  const second = await sortArticles(asked);
  expect(second.givenUp).toBe(0);
  expect(
    second.plans.flatMap(({ reports }) => reports.map((one) => one.article.id)).sort(),
  ).toEqual(['a1', 'a2']);
});

test('two readers of one briefing at once each get their own stories, and others get their turn meanwhile', async () => {
  const { count } = counter();
  const countTerms = createCountTerms({ count, log: silentLog });
  const sortArticles = createSortArticles({ log: silentLog, countTerms });
  const all = Array.from({ length: 200 }, (_, at) => article(`a${at}`));
  const ask = (articles: readonly Article[]) =>
    sortArticles({ slug: 's', title: 'S', articles, about: [], not: [] });
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 0);
  const [whole, half] = await Promise.all([ask(all), ask(all.slice(0, 50))]);
  clearInterval(ticking);
  const idsOf = ({ plans }: Awaited<ReturnType<typeof ask>>) =>
    plans.flatMap(({ reports }) =>
      reports.flatMap((one) => [one.article.id, ...one.copies.map(({ id }) => id)]),
    );
  expect([idsOf(whole).length, idsOf(half).length]).toEqual([200, 50]);
  expect(turns).toBeGreaterThan(5);
});
