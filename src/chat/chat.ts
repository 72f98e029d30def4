import type { Lookup, Outcome } from '../schedule/outcome.ts';
import type { Channel, Platform } from '../store/channel.ts';
import type { Reply } from './reply.ts';

/** Who asks. `mayManage`: may change what the channel is subscribed to. */
export type Person = Readonly<{
  id: string;
  mayManage: boolean;
  /** BCP 47, as the platform reports it; `en` where it does not. */
  locale: string;
  /** IANA zone, where the platform tells. */
  timeZone: string | null;
}>;

/** What somebody typed (or the command of the button they pressed), without the command's own name. */
export type Request = Readonly<{
  /** Unique per invocation; redelivered events carry the same. Shown with errors. */
  id: string;
  text: string;
  person: Person;
  channel: Channel;
  /** A direct conversation with the bot, where nobody else reads. */
  direct: boolean;
}>;

/** Never rejects: what goes wrong becomes a reply that says what happened and what to do. */
export type Answer = (request: Request) => Promise<Reply>;

export type Suggestion = Readonly<{ label: string; value: string }>;
/** Completions for a topic that is being typed, best first, at most `limit`. */
export type Complete = (typed: string, limit: number) => Promise<readonly Suggestion[]>;

/** What a chat platform needs of the bot. */
export type Handlers = Readonly<{
  answer: Answer;
  complete: Complete;
  /** A person's overview: all briefings, and what this workspace is subscribed to. Never rejects. */
  home: (person: Person, platform: Platform, workspace: string) => Promise<Reply>;
  /** The bot was removed from a workspace: nothing can be posted there any more. */
  removed: (platform: Platform, workspace: string) => Promise<void>;
}>;

export type Health = Readonly<{ connected: boolean; detail: string }>;

/** A chat platform. `start` resolves once the first connection is made or being retried. */
export type Chat = Readonly<{
  platform: Platform;
  start: () => Promise<void>;
  /** Finishes what is being answered, then disconnects; resolves within 10 s. */
  stop: () => Promise<void>;
  /** Posts once, never retries by itself. `key` (at most 25 characters) marks the delivery for `find`. */
  post: (to: Channel, reply: Reply, key: string) => Promise<Outcome>;
  /** Ids of the stories that a post of it would show: the platform's limits cut the last ones. */
  shows?: (reply: Reply) => readonly string[];
  /** Looks for the message that carries `key`, posted at `since` (epoch ms) or later. */
  find: (to: Channel, key: string, since: number) => Promise<Lookup>;
  /** Where a person alone is written to; `null` or missing where the platform has no such place. */
  direct?: (workspace: string, person: string) => Promise<Channel | null>;
  health: () => Health;
}>;
