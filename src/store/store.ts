import type { UserError } from '../user-error.ts';
import type { DeliveryLog } from './deliveries/delivery-log.ts';
import type { Allowances } from './allowances.ts';
import type { Installations } from './installations.ts';
import type { Messages } from './messages.ts';
import type { Engine } from './database/engine.ts';
import type { Articles } from './news/articles.ts';
import type { Keep } from './news/keep.ts';
import type { Pages } from './news/pages.ts';
import type { Sources } from './news/sources.ts';
import type { Work } from './news/work.ts';
import type { Outbox } from './deliveries/outbox.ts';
import type { Pace } from './deliveries/pace.ts';
import type { Planning } from './deliveries/planning.ts';
import type { Receipts } from './deliveries/receipts.ts';
import type { Results } from './results.ts';
import type { Links } from './links.ts';
import type { Seen } from './seen.ts';
import type { Refusals } from './deliveries/refusals.ts';
import type { Shown } from './deliveries/shown.ts';
import type { Topics } from './topics/topics.ts';
import type { Subscriptions } from './subscriptions/subscriptions.ts';

/** Everything that the bot remembers. */
export type Store = Readonly<{
  engine: Engine;
  /** How messages call it: the file, or the database without its password. */
  place: string;
  subscriptions: Subscriptions;
  planning: Planning;
  outbox: Outbox;
  refusals: Refusals;
  deliveries: DeliveryLog;
  pace: Pace;
  shown: Shown;
  installations: Installations;
  receipts: Receipts;
  seen: Seen;
  allowances: Allowances;
  links: Links;
  topics: Topics;
  messages: Messages;
  sources: Sources;
  keep: Keep;
  articles: Articles;
  pages: Pages;
  work: Work;
  results: Results;
  /** The time that all processes on this store share, epoch ms. */
  now: () => Promise<number>;
  /** A whole copy of the store as a new file, while it is in use. Throws a UserError. */
  backup: (path: string) => Promise<void>;
  /** Writes and reads a little. Rejects where nothing could be stored now: full, locked, gone. */
  probe: () => Promise<void>;
  /** In words, where a person can mend the error; otherwise `null`. */
  explain: (error: unknown) => UserError | null;
  close: () => Promise<void>;
}>;
