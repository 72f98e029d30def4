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
  message_ts: z.string(),
  metadata: DeliveryMetadata,
});

/** Slack's receipts for messages of deliveries, as far as this process has seen them. */
export type Receipts = Readonly<{
  add: (receipt: z.infer<typeof MetadataPosted>) => void;
  /** The message's `ts`, or `null`. A key belongs to one message. */
  find: (key: string) => string | null;
}>;

/** Receipts come within 6 minutes if at all, and are asked for soon after. */
const MOST_RECEIPTS = 10_000;

export function createReceipts(): Receipts {
  const messages = new Map<string, string>();
  return {
    add({ message_ts, metadata }) {
      messages.set(metadata.event_payload.key, message_ts);
      const [oldest] = messages.keys();
      if (messages.size > MOST_RECEIPTS && oldest !== undefined) messages.delete(oldest);
    },
    find: (key) => messages.get(key) ?? null,
  };
}
