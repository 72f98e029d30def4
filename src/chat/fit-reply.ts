import type { Catalogue } from './words/catalogue.ts';
import type { Part, Reply } from './reply.ts';

/** One thing that is left out: the last quote, sentence or list item of a part, or the part itself. */
type Omission = Readonly<{ part: number; what: 'quote' | 'sentence' | 'item' | 'part' }>;

/**
 * As much of the reply as `fits`, with a count of what is missing. What goes is whole: first quotes,
 * the fullest story's first, then list items, then sentences, then the last quotes, then the last
 * stories, then whatever else is last. One part stays, whether it fits or not: no part may be longer
 * than the room (`shortenReply`).
 */
export function fitReply(reply: Reply, fits: (reply: Reply) => boolean, words: Catalogue): Reply {
  if (fits(reply)) return reply;
  const omissions = orderOmissions(reply.parts);
  // Each omission makes the reply smaller, so the first that is small enough can be searched for.
  let [low, high] = [1, omissions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(omit(reply, omissions.slice(0, middle), words))) high = middle;
    else low = middle + 1;
  }
  return omit(reply, omissions.slice(0, low), words);
}

function orderOmissions(parts: readonly Part[]): readonly Omission[] {
  const quotes = parts.map((part) => (part.kind === 'story' ? part.quotes.length : 0));
  const items = parts.map((part) => (part.kind === 'list' ? part.items.length : 0));
  const sentences = parts.map((part) => (part.kind === 'story' ? part.summary.length : 0));
  const last = parts.map((_, index) => index).reverse();
  const isStory = (index: number): boolean => parts[index]?.kind === 'story';
  return [
    ...levelDown(quotes, 'quote'),
    ...levelDown(items, 'item'),
    ...levelDown(sentences, 'sentence'),
    ...last
      .filter((index) => (quotes[index] ?? 0) > 0)
      .map((part): Omission => ({ part, what: 'quote' })),
    ...last.filter(isStory).slice(0, -1).map(whole),
    ...last.filter((index) => !isStory(index) && index > 0).map(whole),
    ...last
      .filter((index) => isStory(index) && index > 0)
      .slice(-1)
      .map(whole),
  ];
}

function whole(part: number): Omission {
  return { part, what: 'part' };
}

/** From the fullest downwards until one is left in each, the last parts first. */
function levelDown(counts: readonly number[], what: Omission['what']): readonly Omission[] {
  const omissions: Omission[] = [];
  for (let level = Math.max(0, ...counts); level > 1; level -= 1) {
    for (let part = counts.length - 1; part >= 0; part -= 1) {
      if ((counts[part] ?? 0) >= level) omissions.push({ part, what });
    }
  }
  return omissions;
}

function omit(reply: Reply, omissions: readonly Omission[], words: Catalogue): Reply {
  const missing = new Map<string, number>();
  for (const { part, what } of omissions) {
    missing.set(`${what} ${part}`, (missing.get(`${what} ${part}`) ?? 0) + 1);
  }
  const count = (what: Omission['what'], part: number): number =>
    missing.get(`${what} ${part}`) ?? 0;
  const stories = reply.parts.filter(
    ({ kind }, index) => kind === 'story' && count('part', index) > 0,
  ).length;
  const lastStory = reply.parts.findLastIndex(
    ({ kind }, index) => kind === 'story' && count('part', index) === 0,
  );
  const parts = reply.parts.flatMap((part, index): readonly Part[] => {
    if (count('part', index) > 0) return [];
    const kept = keepOf(part, (what) => count(what, index));
    return index === lastStory && stories > 0 ? [kept, note(words.moreStories(stories))] : [kept];
  });
  return { ...reply, parts };
}

function keepOf(part: Part, count: (what: Omission['what']) => number): Part {
  switch (part.kind) {
    case 'story': {
      const [sentences, quotes] = [count('sentence'), count('quote')];
      return {
        ...part,
        summary: withoutLast(part.summary, sentences),
        moreSentences: sentences,
        quotes: withoutLast(part.quotes, quotes),
        moreQuotes: part.moreQuotes + quotes,
      };
    }
    case 'list': {
      const items = count('item');
      return { ...part, items: withoutLast(part.items, items), moreItems: items };
    }
    case 'heading':
    case 'text':
    case 'note':
      return part;
    default:
      return part satisfies never;
  }
}

function withoutLast<T>(all: readonly T[], gone: number): readonly T[] {
  return all.slice(0, all.length - gone);
}

function note(text: string): Part {
  return { kind: 'note', line: [text] };
}
