import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcome } from '../../../schedule/outcome.ts';
import { RETRY_ANSWER } from '../../../schedule/retry.ts';
import type { Channel } from '../../../store/channel.ts';
import type { Reply } from '../../reply.ts';
import { catalogueFor, type Catalogue } from '../../words/catalogue.ts';
import type { Post } from '../post/post.ts';
import { isFormRefused } from '../outcome.ts';
import { say, type Sayable } from '../post/say.ts';
import { signBlocks } from './sign-blocks.ts';
import type { SendResponse } from './response-url.ts';

/** Where an answer goes. */
export type Destination =
  /** To a command or button: five uses within 30 minutes, also where the bot is no member. */
  | Readonly<{ kind: 'response'; url: string; replace: boolean; channel: Channel; user: string }>
  /** To everybody or somebody in a channel where the bot is a member, and only there. */
  | Readonly<{ kind: 'member'; channel: Channel; user: string }>
  /** To somebody who wrote to the bot among others. */
  | Readonly<{
      kind: 'mention';
      channel: Channel;
      user: string;
      /** The thread that it was written in, and where a thread of its own would begin. */
      thread: string | null;
      message: string;
    }>
  /** To somebody alone; `channel` may be the person's id. */
  | Readonly<{ kind: 'direct'; channel: Channel; thread: string | null }>;

/** Says a reply at a place. Never rejects; tells how it ended. */
export type Speak = (place: Destination, reply: Reply, locale: string) => Promise<Outcome>;

export function createSpeak({
  post,
  sendResponse,
}: {
  post: Post;
  sendResponse: SendResponse;
}): Speak {
  async function speak(place: Destination, reply: Reply, message: Sayable): Promise<Outcome> {
    switch (place.kind) {
      case 'response': {
        const outcome = await patiently(() =>
          sendResponse(place.url, {
            ...message,
            response_type: reply.audience === 'channel' ? 'in_channel' : 'ephemeral',
            replace_original: place.replace && reply.audience === 'private',
          }),
        );
        if (outcome.kind !== 'refused' || isFormRefused(outcome)) return outcome;
        return speakElsewhere(place, reply, message);
      }
      case 'member':
        return speakAsMember(place, reply, message);
      case 'mention':
        return speakInThread(place, reply, message);
      case 'direct':
        return patiently(() =>
          post.call(place.channel, 'chat.postMessage', {
            ...message,
            ...(place.thread === null ? {} : { thread_ts: place.thread }),
          }),
        );
      default:
        return place satisfies never;
    }
  }

  /** The address is used up or too old: then as a message, where the bot may write one. */
  async function speakElsewhere(
    { channel, user }: Extract<Destination, { kind: 'response' }>,
    reply: Reply,
    message: Sayable,
  ): Promise<Outcome> {
    const outcome = await speakAsMember({ channel, user }, reply, message);
    if (outcome.kind !== 'refused' || reply.audience === 'channel') return outcome;
    return patiently(() => post.call({ ...channel, channel: user }, 'chat.postMessage', message));
  }

  function speakAsMember(
    { channel, user }: Readonly<{ channel: Channel; user: string }>,
    { audience }: Reply,
    message: Sayable,
  ): Promise<Outcome> {
    return patiently(() =>
      audience === 'channel'
        ? post.call(channel, 'chat.postMessage', message)
        : post.call(channel, 'chat.postEphemeral', { ...message, user }),
    );
  }

  /** What everybody saw somebody ask for, everybody may read; the rest is for that person alone. */
  async function speakInThread(
    { channel, user, thread, message: ts }: Extract<Destination, { kind: 'mention' }>,
    { audience, parts }: Reply,
    message: Sayable,
  ): Promise<Outcome> {
    const isNews = parts.some(({ kind }) => kind === 'story');
    if (audience === 'channel' || isNews) {
      const inThread = { ...message, thread_ts: thread ?? ts };
      return patiently(() => post.call(channel, 'chat.postMessage', inThread));
    }
    const alone = { ...message, user, ...(thread === null ? {} : { thread_ts: thread }) };
    return patiently(() => post.call(channel, 'chat.postEphemeral', alone));
  }

  return (place, reply, locale) =>
    say(reply, catalogueFor(locale), (message) =>
      speak(place, reply, signed(message, place, reply, catalogueFor(locale))),
    );
}

/** What one person has shown to everybody says who that was. */
function signed(
  message: Sayable,
  place: Destination,
  { audience }: Reply,
  words: Catalogue,
): Sayable {
  const { blocks } = message;
  if (audience === 'private' || blocks === undefined || place.kind === 'direct') return message;
  return { ...message, blocks: signBlocks(blocks, place.user, words) };
}

/** Somebody waits for this: a rate limit is waited for here, not in an outbox. */
async function patiently(attempt: () => Promise<Outcome>): Promise<Outcome> {
  for (let left = RETRY_ANSWER.mostAttempts - 1; ; left -= 1) {
    const outcome = await attempt();
    if (outcome.kind !== 'delayed' || left === 0) return outcome;
    const wait = outcome.retryAfterMs ?? RETRY_ANSWER.waitMs;
    if (wait > RETRY_ANSWER.longestWaitMs) return outcome;
    await sleep(wait);
  }
}
