import type { App } from '@slack/bolt';
import { z } from 'zod';
import { MetadataPosted, type Receipts } from './receipts.ts';

const Arrived = z.object({ api_app_id: z.string().optional(), event: MetadataPosted });

/**
 * Saves receipts as they arrive. Bolt acknowledges an event before any listener hears of it, and what
 * is acknowledged never comes again (https://docs.slack.dev/apis/events-api#retries): a receipt is
 * saved first, so that one which could not be is repeated.
 */
export function saveReceipts(app: App, receipts: Receipts, clock: () => number): void {
  const proceed = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const arrived = Arrived.safeParse(event.body);
    if (arrived.success) {
      const { api_app_id: own, event } = arrived.data;
      const { message_ts, metadata, app_id } = event;
      // Any app may post such metadata: a receipt of another app is none.
      if (own === undefined || app_id === undefined || app_id === own)
        await receipts.save(metadata.event_payload.key, message_ts, clock());
    }
    await proceed(event);
  };
}
