import type { Problem } from '../../articles/problem.ts';
import type { Platform } from '../../store/channel.ts';

/** What the status view shows. Moments are ISO 8601 in UTC; the page shows them in local time. */
export type StatusPage = Readonly<{
  /** `off`: not set up, which is nobody's fault. */
  chats: readonly Readonly<{
    platform: Platform;
    state: 'connected' | 'disconnected' | 'off';
    detail: string;
  }>[];
  briefings: readonly Readonly<{
    slug: string;
    title: string;
    articles: number;
    problems: readonly Problem[];
    sources: readonly StatusSource[];
  }>[];
  /** Problems that belong to no briefing. */
  problems: readonly Problem[];
  subscriptions: readonly StatusSubscription[];
  /** The newest first. */
  deliveries: readonly StatusDelivery[];
}>;

export type StatusSource = Readonly<{
  url: string;
  /** How it calls itself, or who publishes there. */
  title: string | null;
  state: 'new' | 'works' | 'fails' | 'ended';
  lastFetch: string | null;
  lastNew: string | null;
  next: string | null;
  everyMinutes: number;
  /** Since when it fails. */
  since: string | null;
  /** Why, with what to do. */
  trouble: string | null;
}>;

export type StatusSubscription = Readonly<{
  platform: Platform;
  channel: string;
  topic: string;
  /** As it can be typed: "weekdays 08:00 Asia/Seoul". */
  when: string;
  /** Why it is paused; `null` where it runs. */
  paused: string | null;
  next: string | null;
  last: string | null;
}>;

export type StatusDelivery = Readonly<{
  at: string;
  platform: Platform;
  channel: string;
  topic: string;
  /** `silent`: there was nothing new to say. */
  state: 'sent' | 'silent' | 'waiting' | 'failed' | 'missed';
  /** Why it is not sent, with what to do. */
  detail: string | null;
}>;
