import { parse } from 'yaml';
import { z } from 'zod';
import { DELIVERY_EVENT } from '../../../../src/chat/slack/post/receipts.ts';
import { APP_ID, type ServerOptions } from './server/slack-server.ts';

const Manifest = z.object({
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({
      bot_events: z.array(z.string()),
      metadata_subscriptions: z
        .array(z.object({ app_id: z.string(), event_type: z.string() }))
        .default([]),
    }),
  }),
});

/** A Slack whose app was made from this manifest, and installed once. */
export function asManifest(yaml: string): Required<Pick<ServerOptions, 'scopes' | 'receipts'>> {
  const { oauth_config, settings } = Manifest.parse(parse(yaml));
  const { bot_events, metadata_subscriptions } = settings.event_subscriptions;
  const scopes = oauth_config.scopes.bot;
  const subscribed = metadata_subscriptions.some(
    ({ app_id, event_type }) =>
      (app_id === '*' || app_id === APP_ID) && event_type === DELIVERY_EVENT,
  );
  const receipts =
    subscribed &&
    bot_events.includes('message_metadata_posted') &&
    scopes.includes('metadata.message:read');
  return { scopes, receipts };
}
