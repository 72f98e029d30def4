import type { Article } from '../../articles/article.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Line, Part, Reply } from '../../chat/reply.ts';
import { filterArticles } from '../../digest/stories/filter/filter-articles.ts';
import type { Verdict } from '../../digest/stories/filter/judge-article.ts';
import { readFilter } from '../../digest/stories/filter/read-filter.ts';
import { outletOf } from '../../digest/stories/tell/source-of.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import { notice } from '../notice.ts';

/** Each recent article of a briefing with in or out, and the word and place that decided. */
export function composeFilter(
  briefing: Briefing,
  { words, most }: Readonly<{ words: Catalogue; most: number }>,
): Reply {
  const { about, not, title, articles } = briefing;
  const read = readFilter({ about, not });
  if (read.kind === 'broken') return notice(read.problems.join('\n'));
  const filtered = filterArticles(read.filter, articles);
  const inside = filtered.verdicts.filter(({ verdict }) => verdict.kind === 'in').length;
  const items = filtered.verdicts.slice(0, most).map((one) => filterLine(one, words));
  const hasLines = about.length + not.length > 0;
  return {
    audience: 'private',
    parts: [
      { kind: 'heading', text: words.filter.heading(title) },
      ...(about.length === 0
        ? []
        : [{ kind: 'list', items: about.map((line) => [line]) } as const]),
      ...(not.length === 0 ? [] : [{ kind: 'text', line: [words.topics.not(not)] } as const]),
      {
        kind: 'text',
        line: [hasLines ? words.filter.counts(inside, articles.length) : words.filter.everything],
      },
      ...filtered.unmatched.map(({ line, nearest }): Part => ({
        kind: 'text',
        line: [words.nobodyMatched(line, nearest)],
      })),
      { kind: 'list', items, moreItems: articles.length - items.length },
    ],
    actions: [],
  };
}

function filterLine(
  { article, verdict }: Readonly<{ article: Article; verdict: Verdict }>,
  words: Catalogue,
): Line {
  const { url } = article;
  const text = article.title ?? words.untitled;
  const outlet = outletOf(article);
  const why = sayVerdict(verdict, words);
  return [
    { kind: 'strong', text: verdict.kind === 'in' ? words.filter.in : words.filter.out },
    ' · ',
    url === null ? text : { kind: 'link', text, url },
    ...(outlet === null ? [] : [` (${outlet})`]),
    ...(why === null ? [] : [` — ${why}`]),
  ];
}

/** The word and place that decided; `null` where nothing had to. */
export function sayVerdict(verdict: Verdict, { filter }: Catalogue): string | null {
  if (verdict.kind === 'in') {
    const found = verdict.found.map(({ text, where }) => filter.found(text, filter.places[where]));
    return found.length === 0 ? null : found.join(', ');
  }
  switch (verdict.reason) {
    case 'lacks':
      return verdict.mentioned === null
        ? filter.lacks(verdict.line)
        : filter.mentioned(verdict.line, verdict.mentioned.text);
    case 'unwanted':
      return filter.unwanted(verdict.found.text, filter.places[verdict.found.where]);
    default:
      return verdict satisfies never;
  }
}
