import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Log } from '../../log.ts';
import type { Lookup, Outcome } from '../../schedule/outcome.ts';
import type { Channel } from '../../store/channel.ts';
import { catalogueFor } from '../words/catalogue.ts';
import type { Reply } from '../reply.ts';
import type { ChannelNames } from './channel-names.ts';
import { toOutcome, type Named } from './outcome.ts';
import { DeliveryMetadata, deliveryMetadata, type Receipts } from './receipts.ts';
import { say } from './say.ts';
import { NotInstalled, type Workspaces } from './workspaces.ts';

export type Deliver = Readonly<{
  post: (to: Channel, reply: Reply, key: string) => Promise<Outcome>;
  find: (to: Channel, key: string, since: number) => Promise<Lookup>;
  /** Posts a message's arguments once. */
  call: (
    to: Channel,
    method: 'chat.postMessage' | 'chat.postEphemeral',
    message: Readonly<Record<string, unknown>>,
  ) => Promise<Outcome>;
}>;

const Posted = z.object({ ts: z.string().optional(), message_ts: z.string().optional() });
const History = z.object({
  messages: z.array(z.object({ ts: z.string(), metadata: z.unknown().optional() })),
  has_more: z.boolean().optional(),
  response_metadata: z.object({ next_cursor: z.string().default('') }).optional(),
});

/** Clocks differ: messages that are a little too old are looked at as well. */
const CLOCK_SKEW_MS = 60_000;

/** Apps outside of the Marketplace get 15 a call; asking for more is not an error. */
const PAGE = 100;
const MOST_PAGES = 10;

export function createDeliver({
  workspaces,
  receipts,
  names,
  log,
}: {
  workspaces: Workspaces;
  receipts: Receipts;
  names: ChannelNames;
  log: Log;
}): Deliver {
  async function nameOf({ workspace, channel }: Channel): Promise<Named> {
    return { channel: names.nameOf(channel), bot: await workspaces.botName(workspace) };
  }

  const call: Deliver['call'] = async (to, method, message) => {
    const client = await workspaces.client(to.workspace).catch((error: unknown) => error);
    if (!(client instanceof WebClient)) {
      if (client instanceof NotInstalled) return toOutcome(client, await nameOf(to));
      // Nothing was sent: the next attempt reads the token again.
      log.error({ err: client, workspace: to.workspace }, 'Slack: could not read a token');
      return { kind: 'delayed', retryAfterMs: null, reason: 'My token could not be read.' };
    }
    try {
      const posted = Posted.safeParse(
        await client.apiCall(method, { channel: to.channel, ...message }),
      );
      const messageId = posted.data?.ts ?? posted.data?.message_ts;
      if (messageId !== undefined) return { kind: 'sent', messageId };
      return { kind: 'uncertain', reason: 'Slack’s answer has no message id.' };
    } catch (error) {
      return toOutcome(error, await nameOf(to));
    }
  };

  async function search(to: Channel, key: string, since: number): Promise<Lookup> {
    const client = await workspaces.client(to.workspace);
    const oldest = String((since - CLOCK_SKEW_MS) / 1000);
    let cursor = '';
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { messages, has_more, response_metadata } = History.parse(
        await client.apiCall('conversations.history', {
          channel: to.channel,
          oldest,
          limit: PAGE,
          include_all_metadata: true,
          ...(cursor === '' ? {} : { cursor }),
        }),
      );
      const found = messages.find(
        ({ metadata }) => DeliveryMetadata.safeParse(metadata).data?.event_payload.key === key,
      );
      if (found !== undefined) return { kind: 'found', messageId: found.ts };
      cursor = response_metadata?.next_cursor ?? '';
      if (cursor === '') return { kind: has_more === true ? 'unknown' : 'absent' };
    }
    return { kind: 'unknown' };
  }

  return {
    call,
    post: (to, reply, key) =>
      say(reply, catalogueFor('en'), (message) =>
        call(to, 'chat.postMessage', { ...message, metadata: deliveryMetadata(key) }),
      ),
    async find(to, key, since) {
      const receipt = await receipts.find(key);
      if (receipt !== null) return { kind: 'found', messageId: receipt };
      try {
        return await search(to, key, since);
      } catch {
        // Without the scope, or the channel, nobody can tell.
        return { kind: 'unknown' };
      }
    },
  };
}
