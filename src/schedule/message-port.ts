import type { Channel, Target } from '../store/channel.ts';
import type { Delivery, ShownStory } from '../store/deliveries/delivery.ts';
import type { Subscription } from '../store/subscriptions/subscription.ts';
import type { Lookup, Outcome } from './outcome.ts';

/** Where messages are posted. What a message is, only those who compose and post it know. */
export type MessagePort<Message> = Readonly<{
  /** Posts once, never retries by itself. `key` marks the delivery for `find`. */
  post: (to: Target, message: Message, key: string) => Promise<Outcome>;
  /** Ids of the stories that a post of it would show; missing where a post shows all. */
  shows?: (message: Message) => readonly string[];
  /** Looks for the message that carries `key`, posted at `since` (epoch ms) or later. */
  find: (to: Target, key: string, since: number) => Promise<Lookup>;
  /** Where a person alone is written to; `null` or missing where the platform has no such place. */
  direct?: (workspace: string, person: string) => Promise<Channel | null>;
}>;

/** What a delivery comes to when its turn has come. */
export type Composed<Message> =
  | Readonly<{
      kind: 'message';
      message: Message;
      shows: readonly ShownStory[];
      /** Pauses the subscription once the message is sent: there is something to mend first. */
      trouble: Readonly<{ reason: string; remedy: string }> | null;
      /** What is said in the thread below it, one message after the other. */
      thread?: Readonly<{
        name: string;
        parts: readonly Readonly<{ message: Message; shows: readonly ShownStory[] }>[];
      }>;
    }>
  /** There is nothing to say, and nobody wants to hear that. */
  | Readonly<{ kind: 'silent'; reason: string }>;

export type Compose<Message> = (
  delivery: Delivery,
  subscription: Subscription,
  context: Readonly<{
    /** Epoch ms. */
    now: number;
    /** Slots that were missed since the channel heard something. */
    unsent: number;
  }>,
) => Promise<Composed<Message>>;
