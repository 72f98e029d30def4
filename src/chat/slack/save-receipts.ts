import type { App } from '@slack/bolt';
import { z } from 'zod';
import { MetadataPosted, type Receipts } from './receipts.ts';

const Arrived = z.object({ event: MetadataPosted });

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
      const { message_ts, metadata } = arrived.data.event;
      await receipts.save(metadata.event_payload.key, message_ts, clock());
    }
    await proceed(event);
  };
}
