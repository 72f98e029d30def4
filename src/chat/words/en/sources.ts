import { count } from './count.ts';
import { subscriptionWords } from './subscriptions.ts';

/** How a source does. Moments are epoch ms. */
export type ToldSource = Readonly<{
  health:
    | Readonly<{ kind: 'new' | 'works' }>
    | Readonly<{ kind: 'fails' | 'ended'; since: number; message: string; remedy: string }>;
  lastFetchAt: number | null;
  lastNewAt: number | null;
  /** Between two fetches, ms. */
  rhythmMs: number;
}>;

/** What is said about the sources of a topic. */
export const sourceWords = {
  /** "fetched Thu 5 Mar, 08:00, last new article Thu 5 Mar, 07:30, every 30 minutes". */
  does({ health, lastFetchAt, lastNewAt, rhythmMs }: ToldSource, zone: string): string {
    const time = (at: number | null): string =>
      at === null ? 'never' : subscriptionWords.moment(at, zone);
    const facts = `fetched ${time(lastFetchAt)}, last new article ${time(lastNewAt)}`;
    switch (health.kind) {
      case 'new':
        return 'not fetched yet';
      case 'works':
        return `${facts}, ${every(rhythmMs)}`;
      case 'fails':
        return `fails since ${time(health.since)}: ${health.message} ${health.remedy} (${facts})`;
      case 'ended':
        return `ended ${time(health.since)}: ${health.message} ${health.remedy} (${facts})`;
      default:
        return health satisfies never;
    }
  },
  fetching: (title: string, n: number) =>
    `I am fetching ${count(n, 'source')} of “${title}”. What is new is here within a minute or two.`,
  nothingFollowed: (title: string) =>
    `“${title}” follows nothing that could be fetched: its articles lie in its folder.`,
  nothingToFetch: (title: string) =>
    `Nothing of “${title}” needs fetching: what it follows was looked at within the last minute, is being fetched now, or has ended.`,
} as const;

/** "every 30 minutes", "every 4 hours". */
function every(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  return minutes < 120
    ? `every ${count(minutes, 'minute')}`
    : `every ${Math.round(minutes / 60)} hours`;
}
