import type { Channel } from '../channel.ts';

/**
 * What is sent: the digest of a slot, a digest that somebody asked for at once, one message of the
 * thread below either, word that slots were missed, or word to a person who can mend a subscription.
 */
export type DeliveryKind = 'digest' | 'now' | 'thread' | 'missed' | 'alert';

/**
 * `pending`: surely not posted. `sending`: an attempt began, its end is not known. `sent`, and
 * then what never will be: `silent` (nothing to say), `missed` (too late), `failed` (refused).
 */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'silent' | 'missed' | 'failed';

/** The record of sending one message for one slot of a subscription. */
export type Delivery = Readonly<{
  /** At most 25 characters, the same for the same subscription, kind and slot: see `keyOf`. */
  id: string;
  subscription: string;
  kind: DeliveryKind;
  channel: Channel;
  briefing: string;
  /** Epoch ms. */
  slot: number;
  state: DeliveryState;
  /** Not before this moment, epoch ms. */
  dueAt: number;
  /** Grows with each claim: whoever holds an older number has lost the delivery. */
  attempt: number;
  /** How often it could not be sent. */
  tries: number;
  /** Attempts that may have posted it: begun, and not known to have come to nothing. */
  begun: number;
  /** When the first of these began, epoch ms. */
  startedAt: number | null;
  messageId: string | null;
  /** Why it was not sent, or not yet; of an alert, what has to be mended. */
  reason: string | null;
  /** When its state became final, epoch ms. */
  finishedAt: number | null;
  /** Of a message of a thread: where it goes, and what it says. */
  thread: Readonly<{ under: string; name: string; part: ThreadPart }> | null;
}>;

/** One message of a thread, as it was composed together with the message that the thread is below. */
export type ThreadPart = Readonly<{
  /** As JSON keeps it: only who composed it knows what it is. */
  message: unknown;
  shows: readonly ShownStory[];
}>;

/** What follows a message in its thread, one by one, in this order. */
export type Thread = Readonly<{ name: string; parts: readonly ThreadPart[] }>;

/** What a message shows of one story, to tell new from updated the next time. */
export type ShownStory = Readonly<{
  story: string;
  /** The same as long as the story says the same. */
  fingerprint: string;
  /** Missing in what was recorded before stories had several articles. */
  body?: ShownBody | null;
}>;

/** The articles that a story was made of, and what the channel was shown of them. */
export type ShownBody = Readonly<{
  /** `version`: which kept text it was; missing for the files of folders. */
  articles: readonly Readonly<{ id: string; stamp: string; version?: number | undefined }>[];
  passages: readonly Readonly<{ article: string; text: string }>[];
}>;
