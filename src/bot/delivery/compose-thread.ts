import type { Briefing } from '../../briefings/briefing.ts';
import type { Reply } from '../../chat/reply.ts';
import { StoredReply } from '../../chat/stored-reply.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Digest } from '../../digest/digest.ts';
import type { Composed } from '../../schedule/message-port.ts';
import type { Delivery, ShownStory } from '../../store/deliveries/delivery.ts';
import { composeBrief } from '../digest/compose/compose-brief.ts';
import type { FreshStory } from './freshness/freshness.ts';
import { labelStories } from './label-stories.ts';

type Message = Extract<Composed<Reply>, { kind: 'message' }>;
type Thread = NonNullable<Message['thread']>;

/** The stories of a digest in full, a message each, for the thread below its headlines. */
export function composeThread(
  {
    briefing,
    digest,
    wanted,
    first,
  }: {
    briefing: Briefing;
    digest: Digest;
    wanted: readonly FreshStory[];
    /** Whether the channel gets its first digest, of which everything is new. */
    first: boolean;
  },
  words: Catalogue,
): Thread {
  const stories = wanted.map(({ story }) => story);
  const brief = composeBrief(
    { briefing, digest: { ...digest, stories }, whole: digest },
    { view: 'brief', audience: 'channel', words },
  );
  const { parts } = labelStories(brief.parts, wanted, { first, words });
  const shows = new Map(wanted.map((one) => [one.story.id, one.shows]));
  return {
    name: digest.title,
    parts: parts.flatMap((part) => {
      const shown = part.kind === 'story' ? shows.get(part.id) : undefined;
      if (shown === undefined) return [];
      return [{ message: { audience: 'channel', parts: [part], actions: [] }, shows: [shown] }];
    }),
  };
}

export function isInThread(thread: Thread | null, { story }: ShownStory): boolean {
  return thread?.parts.some(({ shows }) => shows.some((one) => one.story === story)) ?? false;
}

/** What a message of a thread said when its digest was composed: it tells of the same articles. */
export function composeInThread({ thread }: Delivery, words: Catalogue): Composed<Reply> {
  const stored = StoredReply.safeParse(thread?.part.message);
  if (thread === null || !stored.success)
    return { kind: 'silent', reason: words.subscriptions.otherVersion };
  return { kind: 'message', message: stored.data, shows: thread.part.shows, trouble: null };
}
