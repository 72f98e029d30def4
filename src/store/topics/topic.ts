import type { Platform } from '../channel.ts';

/** A workspace: topics made in chat belong to one, and are nobody else's. */
export type Workspace = Readonly<{ platform: Platform; workspace: string }>;

/** A place that a topic follows, as a briefing's file would name it. */
export type TopicSource = Readonly<{
  kind: 'feed' | 'site';
  url: string;
  links: string | null;
  publisher: string | null;
}>;

/** A topic that was made in chat. */
export type Topic = Workspace &
  Readonly<{
    slug: string;
    title: string;
    /** Lines of words, all of which an article must match. */
    about: readonly string[];
    /** Words that leave an article out. */
    not: readonly string[];
    sources: readonly TopicSource[];
    /** How far back its digests look, ms. */
    windowMs: number;
    createdBy: string;
    /** Epoch ms. */
    createdAt: number;
  }>;

/** Whether a briefing is a topic that was made in chat, and none in a folder. */
export function isTopicKey(briefing: string): boolean {
  return briefing.includes('@');
}

/** A folder's slug has no "@": a topic is never taken for a briefing of another, whatever its name. */
export function topicKey({ platform, workspace, slug }: Workspace & { slug: string }): string {
  return `${slug}@${platform}:${workspace}`;
}
