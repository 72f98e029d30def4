import { z } from 'zod';
import type { Lookup } from '../../../schedule/outcome.ts';
import type { Target } from '../../../store/channel.ts';
import type { Chat } from '../../chat.ts';
import { DeliveryMetadata, type Receipts } from './receipts.ts';
import type { Workspaces } from '../connect/workspaces.ts';

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

/** Looks for the message of a delivery: by its receipt, else in the channel or thread where that may be read. */
export function createFind({
  workspaces,
  receipts,
}: {
  workspaces: Workspaces;
  receipts: Receipts;
}): Chat['find'] {
  async function search(to: Target, key: string, since: number): Promise<Lookup> {
    const client = await workspaces.client(to.workspace);
    const oldest = String((since - CLOCK_SKEW_MS) / 1000);
    const method = to.thread === undefined ? 'conversations.history' : 'conversations.replies';
    let cursor = '';
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { messages, has_more, response_metadata } = History.parse(
        await client.apiCall(method, {
          channel: to.channel,
          ...(to.thread === undefined ? {} : { ts: to.thread.under }),
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

  return async (to, key, since) => {
    const receipt = await receipts.find(key);
    if (receipt !== null) return { kind: 'found', messageId: receipt };
    try {
      return await search(to, key, since);
    } catch {
      // Without the scope, or the channel, nobody can tell.
      return { kind: 'unknown' };
    }
  };
}
