import { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Outcome } from '../../../schedule/outcome.ts';
import type { Log } from '../../../log.ts';
import { toOutcome, type Named } from '../outcome.ts';
import type { Channel, Target } from '../../../store/channel.ts';
import { catalogueFor } from '../../words/catalogue.ts';
import { slackWords } from '../../words/en/slack.ts';
import type { Reply } from '../../reply.ts';
import type { ChannelNames } from '../listen/channel-names.ts';
import { deliveryMetadata } from './receipts.ts';
import { say } from './say.ts';
import { NotInstalled, type Workspaces } from '../connect/workspaces.ts';

export type Post = Readonly<{
  post: (to: Target, reply: Reply, key: string) => Promise<Outcome>;
  /** Posts a message's arguments once. */
  call: (
    to: Channel,
    method: 'chat.postMessage' | 'chat.postEphemeral',
    message: Readonly<Record<string, unknown>>,
  ) => Promise<Outcome>;
}>;

const Posted = z.object({ ts: z.string().optional(), message_ts: z.string().optional() });
export function createPost({
  workspaces,
  names,
  installs,
  log,
}: {
  workspaces: Workspaces;
  names: ChannelNames;
  /** People install the bot by themselves. */
  installs: boolean;
  log: Log;
}): Post {
  async function nameOf({ workspace, channel }: Channel): Promise<Named> {
    return { channel: names.nameOf(channel), bot: await workspaces.botName(workspace), installs };
  }

  const call: Post['call'] = async (to, method, message) => {
    const client = await workspaces.client(to.workspace).catch((error: unknown) => error);
    if (!(client instanceof WebClient)) {
      if (client instanceof NotInstalled) return toOutcome(client, await nameOf(to));
      // Nothing was sent: the next attempt reads the token again.
      log.error({ err: client, workspace: to.workspace }, 'Slack: could not read a token');
      return { kind: 'delayed', retryAfterMs: null, reason: slackWords.tokenUnread };
    }
    try {
      const posted = Posted.safeParse(
        await client.apiCall(method, { channel: to.channel, ...message }),
      );
      const messageId = posted.data?.ts ?? posted.data?.message_ts;
      if (messageId !== undefined) return { kind: 'sent', messageId };
      return { kind: 'uncertain', reason: slackWords.noMessageId };
    } catch (error) {
      return toOutcome(error, await nameOf(to));
    }
  };

  return {
    call,
    post: (to, reply, key) =>
      say(reply, catalogueFor('en'), (message) =>
        call(to, 'chat.postMessage', {
          ...message,
          ...(to.thread === undefined ? {} : { thread_ts: to.thread.under }),
          metadata: deliveryMetadata(key),
        }),
      ),
  };
}
