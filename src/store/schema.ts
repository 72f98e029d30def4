import type { Generated } from 'kysely';
import type { Platform } from './channel.ts';
import type { DeliveryKind, DeliveryState } from './deliveries/delivery.ts';
import type { NewsTables } from './news/news-tables.ts';

/** The tables. Moments are epoch ms, truth values 0 and 1, so that both engines hold the same. */
export type Tables = {
  subscription: {
    id: string;
    platform: Platform;
    workspace: string;
    channel: string;
    briefing: string;
    days: number;
    minute: number;
    zone: string;
    quiet: number;
    /** Null for what was set up before there was a choice. */
    style: string | null;
    locale: string;
    created_by: string;
    created_at: number;
    /** Null while it is paused, so that the index on it holds what can be due. */
    next_at: number | null;
    pause_reason: string | null;
    pause_remedy: string | null;
    paused: number;
  };
  delivery: {
    id: string;
    subscription: string;
    kind: DeliveryKind;
    platform: Platform;
    workspace: string;
    channel: string;
    briefing: string;
    slot: number;
    /** Of a digest's slot: the zone that the subscription had then. */
    zone: string | null;
    state: DeliveryState;
    /** Null once the state is final, so that the index on it holds what is left to do. */
    due_at: number | null;
    attempt: number;
    tries: number;
    begun: number;
    lease_until: number | null;
    started_at: number | null;
    message_id: string | null;
    reason: string | null;
    /** JSON of ShownStory[]: counts as shown once the message is known to be sent. */
    shows: string | null;
    /** JSON of KeptThread: what is still to be said below it, and of a message of a thread itself. */
    thread: string | null;
    finished_at: number | null;
  };
  shown: {
    platform: Platform;
    workspace: string;
    channel: string;
    briefing: string;
    story: string;
    fingerprint: string;
    /** JSON of ShownBody. */
    body: string | null;
    at: number;
  };
  /** Texts of which channels were shown something: kept as long as what was shown. */
  shown_text: { article: string; version: number; at: number };
  /** Until when a rate limit's permits are given away. */
  pace: { id: string; taken_until: number };
  installation: { id: string; body: string; saved_at: number };
  receipt: { key: string; message_id: string; at: number };
  seen: { key: string; at: number };
  /** `taken`: JSON of when each was, epoch ms, the oldest first; `at`: when the last was. */
  allowance: { who: string; taken: string; at: number };
  link: { key: string; scope: string; body: string; at: number };
  topic: {
    platform: Platform;
    workspace: string;
    slug: string;
    /** JSON of what it follows and is about. */
    body: string;
    created_by: string;
    created_at: number;
    /** 1 while the bot is not in the workspace. */
    resting: number;
  };
  /** What would come to the same again: it may be lost. */
  result: { key: string; body: string; size: number; used_at: number };
  message: {
    id: Generated<number>;
    channel: string;
    key: string | null;
    at: string;
    body: string;
  };
} & NewsTables;
