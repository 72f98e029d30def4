import { z } from 'zod';

/** Marks the messages of deliveries: readable by every app in the workspace, so it says no more. */
export const DELIVERY_EVENT = 'briefing_delivery';

export function deliveryMetadata(key: string) {
  return { event_type: DELIVERY_EVENT, event_payload: { key } } as const;
}

export const DeliveryMetadata = z.object({
  event_type: z.literal(DELIVERY_EVENT),
  event_payload: z.object({ key: z.string() }),
});

/** https://docs.slack.dev/reference/events/message_metadata_posted */
export const MetadataPosted = z.object({
  type: z.literal('message_metadata_posted'),
  app_id: z.string().optional(),
  message_ts: z.string(),
  metadata: DeliveryMetadata,
});
export type MetadataPosted = z.infer<typeof MetadataPosted>;

/** Where Slack's receipts for messages of deliveries are kept. A key belongs to one message. */
export type Receipts = Readonly<{
  /** `messageId`: the message's `ts`; `at`: epoch ms. */
  save: (key: string, messageId: string, at: number) => Promise<void>;
  find: (key: string) => Promise<string | null>;
}>;

/** Receipts come within 6 minutes if at all, and are asked for soon after. */
const MOST_RECEIPTS = 10_000;

/** Receipts that end with the process. */
export function createReceipts(): Receipts {
  const messages = new Map<string, string>();
  return {
    save(key, messageId) {
      messages.set(key, messageId);
      const [oldest] = messages.keys();
      if (messages.size > MOST_RECEIPTS && oldest !== undefined) messages.delete(oldest);
      return Promise.resolve();
    },
    find: (key) => Promise.resolve(messages.get(key) ?? null),
  };
}
