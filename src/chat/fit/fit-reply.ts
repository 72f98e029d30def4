import type { Catalogue } from '../words/catalogue.ts';
import type { Action, Part, Reply } from '../reply.ts';
import { toldAndListed } from '../render/told-and-listed.ts';

/** What a reply has too much of for one message: parts, or text. `null`: it fits. */
export type Shortage = 'parts' | 'text' | null;

/** One thing that is left out: the last quote, sentence or list item of a part, or the part itself. */
type Omission = Readonly<{ part: number; what: 'quote' | 'sentence' | 'item' | 'part' }>;

/**
 * As much of the reply as there is room for, with a count of what is missing. What goes is whole, and
 * is of what is short. Too many parts: the last stories go, then whatever else is last. Too much text:
 * first quotes, the fullest story's first, then list items, then sentences, until one of each is left;
 * then the last stories' quotes, and the last stories. The first quote stays as long as anything can
 * go. One part stays, whether it fits or not: no part may be longer than the room (`shortenReply`).
 */
export function fitReply(
  reply: Reply,
  shortOf: (reply: Reply) => Shortage,
  words: Catalogue,
): Reply {
  const whole = settle(reply);
  const shortage = shortOf(whole);
  if (shortage === null) return whole;
  const few = shortage === 'parts' ? fewerParts(reply, shortOf, words) : reply;
  const omissions = orderOmissions(few.parts);
  return settle(firstOf(omissions, few, (kept) => shortOf(settle(kept)) === null, words));
}

function fewerParts(reply: Reply, shortOf: (reply: Reply) => Shortage, words: Catalogue): Reply {
  const omissions = wholeParts(reply.parts);
  return firstOf(omissions, reply, (kept) => shortOf(kept) !== 'parts', words);
}

/** The reply without the fewest of the first omissions, so that it is good; without all, if none is. */
function firstOf(
  omissions: readonly Omission[],
  reply: Reply,
  isGood: (reply: Reply) => boolean,
  words: Catalogue,
): Reply {
  if (isGood(reply)) return reply;
  // Each omission makes the reply smaller, so the first that is small enough can be searched for.
  let [low, high] = [1, omissions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isGood(omit(reply, omissions.slice(0, middle), words))) high = middle;
    else low = middle + 1;
  }
  return omit(reply, omissions.slice(0, low), words);
}

function orderOmissions(parts: readonly Part[]): readonly Omission[] {
  const quotes = parts.map(quotesIn);
  const items = parts.map((part) => (part.kind === 'list' ? part.items.length : 0));
  const sentences = parts.map((part) => (part.kind === 'story' ? part.summary.length : 0));
  const first = firstWithQuotes(parts);
  // A story of quotes alone is nothing without its last one, and goes with it.
  const lone = (index: number): boolean => sentences[index] === 0 && (quotes[index] ?? 0) > 0;
  const last = parts.map((_, index) => index).reverse();
  const lastQuotes = last.filter((index) => (quotes[index] ?? 0) > 0 && index !== first);
  return [
    ...levelDown(quotes, 'quote'),
    ...levelDown(items, 'item'),
    ...levelDown(sentences, 'sentence'),
    ...lastQuotes.map((part): Omission => ({ part, what: lone(part) ? 'part' : 'quote' })),
    ...wholeParts(parts).filter(({ part }) => part !== first && !lone(part)),
    ...((quotes[first] ?? 0) > 0 ? [{ part: first, what: 'quote' } as const] : []),
    ...(first > 0 ? [{ part: first, what: 'part' } as const] : []),
  ];
}

/** Whole parts in the order in which they go: stories but the first with quotes, the rest, that story. */
function wholeParts(parts: readonly Part[]): readonly Omission[] {
  const first = firstWithQuotes(parts);
  const isStory = (index: number): boolean => parts[index]?.kind === 'story';
  const last = parts.map((_, index) => index).reverse();
  const others = last.filter((index) => index !== first);
  const order = [...others.filter(isStory), ...others.filter((index) => !isStory(index))];
  // What comes first names what this is about.
  return [...order.filter((index) => index > 0), ...(first > 0 ? [first] : [])].map(
    (part): Omission => ({ part, what: 'part' }),
  );
}

/** The story that keeps its quote to the last; the first story where none has a quote. */
function firstWithQuotes(parts: readonly Part[]): number {
  const first = parts.findIndex((part) => quotesIn(part) > 0);
  return first >= 0 ? first : parts.findIndex(({ kind }) => kind === 'story');
}

function quotesIn(part: Part): number {
  return part.kind === 'story' ? part.quotes.length : 0;
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
  const kept = reply.parts.flatMap((part, index): readonly Part[] =>
    count('part', index) > 0 ? [] : [keepOf(part, (what) => count(what, index))],
  );
  const stories = reply.parts.filter(
    ({ kind }, index) => kind === 'story' && count('part', index) > 0,
  ).length;
  return { ...reply, parts: stories === 0 ? kept : withMoreStories(kept, stories, words) };
}

/** With the number of stories that are left out, behind the last one that is not. */
function withMoreStories(
  parts: readonly Part[],
  stories: number,
  words: Catalogue,
): readonly Part[] {
  const said = parts.findIndex((part) => part.kind === 'note' && part.moreStories !== undefined);
  const note = parts[said];
  const before = note?.kind === 'note' ? (note.moreStories ?? 0) : 0;
  const moreStories = before + stories;
  const now: Part = { kind: 'note', line: [words.moreStories(moreStories)], moreStories };
  if (said >= 0) return parts.with(said, now);
  const lastStory = parts.findLastIndex(({ kind }) => kind === 'story');
  return lastStory < 0 ? parts : parts.toSpliced(lastStory + 1, 0, now);
}

/** A reply that is shown as it is, with its button to what comes next. */
export function settle(reply: Reply): Reply {
  if (reply.actions.every(({ onward }) => onward === undefined)) return reply;
  const quotes = reply.parts.reduce((sum, part) => sum + quotesIn(part), 0);
  const stories = reply.parts.filter(({ kind }) => kind === 'story').length;
  const actions = reply.actions.flatMap(({ onward, ...action }): readonly Action[] => {
    if (onward === undefined) return [action];
    const shown = onward.of === 'stories' ? stories : quotes;
    if (shown >= onward.rest) return [];
    const from = onward.isAnew === true ? '' : ` #${onward.from + shown + 1}`;
    return [{ ...action, command: `${action.command}${from}` }];
  });
  return { ...reply, actions };
}

function keepOf(part: Part, count: (what: Omission['what']) => number): Part {
  switch (part.kind) {
    case 'story': {
      const [lines, quotes] = [count('sentence'), count('quote')];
      const summary = withoutLast(part.summary, lines);
      const { told, listed } = toldAndListed(part.summary.slice(summary.length));
      return {
        ...part,
        summary,
        moreSentences: (part.moreSentences ?? 0) + told.length,
        ...(listed.length > 0 ? { moreListed: (part.moreListed ?? 0) + listed.length } : {}),
        quotes: withoutLast(part.quotes, quotes),
        moreQuotes: part.moreQuotes + quotes,
      };
    }
    case 'list': {
      const items = count('item');
      return {
        ...part,
        items: withoutLast(part.items, items),
        moreItems: (part.moreItems ?? 0) + items,
      };
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
