import type { Lookup, Outcome } from '../schedule/outcome.ts';
import type { Channel, Platform, Target } from '../store/channel.ts';
import type { Reply } from './reply.ts';

/**
 * Whether somebody may change what a channel gets. `unknown`: the platform did not say just now;
 * `ungranted`: it does not tell the bot at all.
 */
export type Right = 'yes' | 'no' | 'unknown' | 'ungranted';

/** Who asks. */
export type Person = Readonly<{
  id: string;
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
  /** A message that was pointed at to be briefed: its links, else its text. Then `text` is empty. */
  message?: string;
  person: Person;
  /** Asks the platform, where it must: only what needs the right waits for it. Never rejects. */
  mayManage: () => Promise<Right>;
  channel: Channel;
  /** A direct conversation with the bot, where nobody else reads. */
  direct: boolean;
  /**
   * Says what is being done, should the answer take longer than a second. Missing where nobody would
   * see it.
   */
  progress?: (text: string) => void;
}>;

/** Never rejects: what goes wrong becomes a reply that says what happened and what to do. */
export type Answer = (request: Request) => Promise<Reply>;

export type Suggestion = Readonly<{ label: string; value: string }>;
/** Completions for a topic that is being typed, best first, at most `limit`. */
export type Complete = (
  typed: string,
  limit: number,
  where: Where,
) => Promise<readonly Suggestion[]>;

/** Where something is typed, as far as that decides what is there. */
export type Where = Readonly<{ platform: Platform; workspace: string }>;

/** What a chat platform needs of the bot. */
export type Handlers = Readonly<{
  answer: Answer;
  complete: Complete;
  /** The same for all that may follow the command: topics, and the words for views. */
  completeCommand: Complete;
  /** A person's overview: all briefings, and what this workspace is subscribed to. Never rejects. */
  home: (person: Person, platform: Platform, workspace: string) => Promise<Reply>;
  /** The bot is in a workspace, perhaps again after it was removed. May be said any number of times. */
  added: (platform: Platform, workspace: string) => Promise<void>;
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
  post: (to: Target, reply: Reply, key: string) => Promise<Outcome>;
  /** Ids of the stories that a post of it would show: the platform's limits cut the last ones. */
  shows?: (reply: Reply) => readonly string[];
  /** Looks for the message that carries `key`, posted at `since` (epoch ms) or later. */
  find: (to: Target, key: string, since: number) => Promise<Lookup>;
  /** Where a person alone is written to; `null` or missing where the platform has no such place. */
  direct?: (workspace: string, person: string) => Promise<Channel | null>;
  health: () => Health;
}>;
