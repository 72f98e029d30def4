import type { Article } from '../../../articles/article.ts';
import type { Part } from '../../../chat/reply.ts';
import type { Catalogue } from '../../../chat/words/catalogue.ts';
import { judgeArticle, type Verdict } from '../../../digest/stories/filter/judge-article.ts';
import { readFilter } from '../../../digest/stories/filter/read-filter.ts';
import { composeDigest } from '../../digest/compose/compose-digest.ts';
import type { Digester } from '../../digest/digester.ts';
import type { FoundSource } from '../../links/ports.ts';
import type { Draft } from './draft.ts';

type Lines = Pick<Draft, 'about' | 'not'>;

/** Stories of a preview are worked through while somebody waits. */
const MOST_STORIES = 10;
/** Articles that are left out, each with the reason. */
const MOST_LEFT_OUT = 5;
const QUOTES = 2;

/** The articles that are of a topic. */
export function matchingIn(lines: Lines, articles: readonly Article[]): readonly Article[] {
  return judged(lines, articles).flatMap(({ article, verdict }) =>
    verdict.kind === 'in' ? [article] : [],
  );
}

/** What a topic would have said of what its sources show now, and what was left out and why. */
export async function composePreview(
  draft: Draft,
  found: readonly FoundSource[],
  { digester, words }: { digester: Digester; words: Catalogue },
): Promise<readonly Part[]> {
  const heading: Part = { kind: 'heading', text: words.topics.previewHeading(draft.title) };
  if (draft.sources.length === 0) {
    const nothing = text(words.topics.previewNothing);
    return [heading, ...aboutParts(draft, words), nothing];
  }
  const all = judged(draft, articlesOf(found));
  const matching = all.filter(({ verdict }) => verdict.kind === 'in');
  const digest = await digester.digest({
    slug: 'preview',
    title: draft.title,
    sentences: 'short',
    articles: matching.map(({ article }) => article).slice(0, MOST_STORIES),
    unreadable: 0,
    unread: 0,
  });
  const [, ...body] = composeDigest(digest, { view: 'brief', mostQuotes: QUOTES, words });
  const stories = matching.length === 0 ? [] : body.filter(({ kind }) => kind === 'story');
  return [
    heading,
    text(words.topics.preview(matching.length, all.length, stories.length > 0)),
    ...stories,
    ...leftOut(all, words),
  ];
}

/** What the lines of a topic say. */
export function aboutParts(
  { title, about, not }: Pick<Draft, 'title' | 'about' | 'not'>,
  { topics: words }: Catalogue,
): readonly Part[] {
  const items = [...about.map((line) => [line]), ...(not.length > 0 ? [[words.not(not)]] : [])];
  if (items.length === 0) return [text(words.aboutAll(title))];
  return [text(words.about(title)), { kind: 'list', items }];
}

function text(line: string): Part {
  return { kind: 'text', line: [line] };
}

function leftOut(all: ReturnType<typeof judged>, { topics: words }: Catalogue): readonly Part[] {
  const out = all.flatMap(({ article, verdict }) =>
    verdict.kind === 'out' ? [{ title: article.title ?? article.url ?? '', verdict }] : [],
  );
  if (out.length === 0) return [];
  const items = out
    .slice(0, MOST_LEFT_OUT)
    .map(({ title, verdict }) => [words.leftOut(title, why(verdict, words))]);
  const more = out.length - items.length;
  return [{ kind: 'list', items: more > 0 ? [...items, [words.leftOutMore(more)]] : items }];
}

function why(verdict: Extract<Verdict, { kind: 'out' }>, words: Catalogue['topics']): string {
  return verdict.reason === 'unwanted'
    ? words.whyNot(verdict.found.text)
    : words.whyNo(verdict.line);
}

function judged(lines: Lines, articles: readonly Article[]) {
  const read = readFilter(lines);
  if (read.kind === 'broken') return [];
  return articles.map((article) => ({ article, verdict: judgeArticle(read.filter, article) }));
}

/** Each once, whichever of the sources shows it. */
function articlesOf(found: readonly FoundSource[]): readonly Article[] {
  const all = found.flatMap(({ articles }) => articles);
  return [
    ...new Map(all.toReversed().map((one) => [one.url ?? one.id, one])).values(),
  ].toReversed();
}
