import type { Briefing } from '../../briefings/briefing.ts';
import type { Suggestion } from '../../chat/chat.ts';
import { completeTopic } from './find-briefing.ts';

/** Words that show something of a topic, and those that need none. */
const VIEWS = ['quotes', 'sources', 'share'] as const;
const ALONE = ['list', 'help', 'subscriptions', 'status'] as const;

/** So much of a word says that it is meant, and not the beginning of a topic. */
const LEAST_TYPED = 2;

/** Completes what follows the command: topics, "quotes nk-russia", "list". Best first. */
export function completeCommand(
  briefings: readonly Briefing[],
  typed: string,
  limit: number,
): readonly Suggestion[] {
  const [first = '', ...rest] = typed.trimStart().toLowerCase().split(/\s+/);
  const view = VIEWS.find((word) => word === first);
  if (view !== undefined) {
    return completeTopic(briefings, rest.join(' '), limit).map(({ label, value }) => ({
      label: `${view} ${label}`,
      value: `${view} ${value}`,
    }));
  }
  const topics = completeTopic(briefings, typed, limit);
  if (rest.length > 0 || (first !== '' && first.length < LEAST_TYPED)) return topics;
  const begins = (word: string): boolean => word.startsWith(first);
  const views = VIEWS.filter(begins).flatMap((word) =>
    briefings.slice(0, 1).map(({ slug }) => `${word} ${slug}`),
  );
  const words = [...(first === '' ? [] : views), ...ALONE.filter(begins)];
  const others = words.map((word) => ({ label: word, value: word }));
  // What is typed so far begins a word: that is meant before any topic that only resembles it.
  const all =
    first === '' ? [...topics, ...others] : [...exact(topics, first), ...others, ...topics];
  return [...new Map(all.toReversed().map((one) => [one.value, one])).values()]
    .toReversed()
    .slice(0, limit);
}

function exact(topics: readonly Suggestion[], first: string): readonly Suggestion[] {
  return topics.filter(({ value }) => value.startsWith(first));
}
