import type { ArticleTerms } from './words/article-terms.ts';
import { averageLink } from './average-link.ts';
import { createCandidates } from './candidates.ts';
import { compared, type Compared } from './compared.ts';
import type { Group } from './group.ts';
import { hash } from './words/hash.ts';
import { isHeadline, joinThreads } from './join-threads.ts';
import { readReports } from './reports.ts';
import { sameEvent } from './same-event.ts';
import { isCopy } from './words/shingles.ts';
import { wordsOf } from './words/words.ts';

/**
 * Reports whose average chance to tell one event is above this are one story. One number for
 * headlines and long reports: the chance knows how long both are. Chosen by hand of those that
 * tests/eval/train/stories.ts tries.
 */
const SAME_STORY = 0.4;
/** A copy is at least so surely about the same event. By judgement. */
const MAY_BE_COPY = 0.5;
/** Smaller chances are none: a bound on time. */
const LEAST_CHANCE = 0.02;
/** Articles further apart are about different events, however like: "another earthquake". By judgement. */
const WINDOW_MS = 7 * 24 * 3_600_000;

export type Groups = Readonly<{
  /** An article that is there already is replaced. */
  add: (terms: ArticleTerms) => void;
  remove: (id: string) => void;
  /** The stories of all articles that are there, each with its articles, by the least id. */
  read: () => readonly Group[];
}>;

type Node = Readonly<{
  at: number;
  terms: ArticleTerms;
  compared: Compared;
  chances: Map<Node, number>;
  copies: Set<Node>;
}>;

/**
 * Groups articles into stories as they come and go. The words of `topic` stand in all of them and
 * tell none from another, so that they count little. The same articles give the same groups in any
 * order, one by one or all at once: a pair's chance depends on that pair alone, and only groups near
 * to a new article are joined afresh.
 */
export function createGroups({ topic = '' }: Readonly<{ topic?: string }> = {}): Groups {
  const muted: ReadonlySet<number> = new Set(wordsOf(topic).map(({ term }) => hash(term)));
  const nodes = new Map<string, Node>();
  const numbered = new Map<number, Node>();
  const candidates = createCandidates();
  let next = 0;
  let known = new Map<string, readonly Group[]>();

  const remove = (id: string): void => {
    const node = nodes.get(id);
    if (node === undefined) return;
    nodes.delete(id);
    numbered.delete(node.at);
    if (!node.terms.isRoundUp) candidates.remove(node.at, node.compared);
    for (const other of node.chances.keys()) {
      other.chances.delete(node);
      other.copies.delete(node);
    }
  };
  return {
    add: (terms) => {
      remove(terms.id);
      const node: Node = {
        at: next,
        terms,
        compared: compared(terms, muted),
        chances: new Map(),
        copies: new Set(),
      };
      next += 1;
      nodes.set(terms.id, node);
      numbered.set(node.at, node);
      if (terms.isRoundUp) return;
      for (const at of candidates.like(node.compared)) {
        const other = numbered.get(at);
        if (other !== undefined && isNear(terms, other.terms)) connect(node, other);
      }
      candidates.add(node.at, node.compared);
    },
    remove,
    read: () => {
      const reports = readReports([...nodes.values()]);
      const fresh = new Map<string, readonly Group[]>();
      const groups = componentsOf([...reports.keys()]).flatMap((component) => {
        const key = keyOf(component, reports);
        const found = known.get(key) ?? groupComponent(component, reports);
        fresh.set(key, found);
        return found;
      });
      known = fresh;
      return groups.sort((a, b) => compare(a.articles[0] ?? '', b.articles[0] ?? ''));
    },
  };
}

function isNear(a: ArticleTerms, b: ArticleTerms): boolean {
  return a.at === null || b.at === null || Math.abs(a.at - b.at) <= WINDOW_MS;
}

/** In the order of their ids, so that sums of fractions come out the same. */
function connect(a: Node, b: Node): void {
  const [x, y] = a.terms.id < b.terms.id ? [a, b] : [b, a];
  const chance = sameEvent(x.compared, y.compared);
  if (chance < LEAST_CHANCE) return;
  a.chances.set(b, chance);
  b.chances.set(a, chance);
  if (chance >= MAY_BE_COPY && isCopy(x.terms.shingles, y.terms.shingles)) {
    a.copies.add(b);
    b.copies.add(a);
  }
}

/** Reports that a chain of likely pairs connects: no story reaches beyond them. Sorted by id. */
function componentsOf(reports: readonly Node[]): Node[][] {
  const left = new Set(reports);
  const components: Node[][] = [];
  for (const report of reports) {
    if (!left.delete(report)) continue;
    const component = [report];
    // The list grows while it is walked.
    for (const node of component) {
      for (const [other, chance] of node.chances) {
        if (chance > SAME_STORY && left.delete(other)) component.push(other);
      }
    }
    components.push(component.sort((a, b) => compare(a.terms.id, b.terms.id)));
  }
  return components;
}

function groupComponent(
  component: readonly Node[],
  reports: ReadonlyMap<Node, readonly Node[]>,
): readonly Group[] {
  const chance = (i: number, j: number): number => {
    const [a, b] = [component[i], component[j]];
    return a === undefined || b === undefined ? 0 : (a.chances.get(b) ?? 0);
  };
  const articles = component.map(({ compared: article }) => article);
  const linked = averageLink(component.length, {
    likeness: chance,
    threshold: SAME_STORY,
    isBrief: (at) => isHeadline(articles[at]?.length ?? 0),
  });
  return joinThreads(linked, articles).map((members) => {
    const mains = members.flatMap((at) => component[at] ?? []);
    const told = mains.map((main) => ({
      main: main.terms.id,
      copies: (reports.get(main) ?? []).map(({ terms }) => terms.id).sort(compare),
    }));
    return {
      reports: told,
      articles: told.flatMap(({ main, copies }) => [main, ...copies]).sort(compare),
    };
  });
}

/** Numbers are given once and never again, so that they name an article as it was added. */
function keyOf(component: readonly Node[], reports: ReadonlyMap<Node, readonly Node[]>): string {
  return component
    .map((node) => [node, ...(reports.get(node) ?? [])].map(({ at }) => at).join('+'))
    .join(',');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
