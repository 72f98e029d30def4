import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Delivery, Thread } from './delivery.ts';
import type { NewDelivery } from './new-delivery.ts';
import type { Tables } from '../schema.ts';
import { ShownStoryJson } from './shown.ts';

type Row = Selectable<Tables['delivery']>;

/**
 * What is said below a message. In the row of that message: all of it, with `under` null as long as
 * its id is not known; in the row of a message of the thread: that message first, and what follows.
 */
const KeptThread = z.object({
  under: z.string().nullable(),
  name: z.string(),
  parts: z.array(z.object({ message: z.unknown(), shows: z.array(ShownStoryJson) })),
});

/** How the thread of a message that begins is kept. */
export function packThread({ name, parts }: Thread): string {
  return JSON.stringify({ under: null, name, parts });
}

/** The first message of what is kept, where the row is one of a thread. */
export function threadOf({ kind, thread }: Pick<Row, 'kind' | 'thread'>): Delivery['thread'] {
  if (kind !== 'thread' || thread === null) return null;
  const { under, name, parts } = KeptThread.parse(JSON.parse(thread));
  const [part] = parts;
  return under === null || part === undefined ? null : { under, name, part };
}

/** A digest that is asked for at once may have the slot of another, and both their threads. */
const AT_ONCE_APART_MS = 30_000;

/**
 * The next message of the thread of a message that was sent, to be recorded together with that: then
 * no end of a process loses it, and none has it twice. Each has a moment of its own for its slot.
 */
export function nextInThread(row: Row, messageId: string, at: number): readonly NewDelivery[] {
  if (row.thread === null) return [];
  const { under, name, parts } = KeptThread.parse(JSON.parse(row.thread));
  const left = row.kind === 'thread' ? parts.slice(1) : parts;
  if (left.length === 0) return [];
  const { subscription, platform, workspace, channel, briefing, slot } = row;
  const kept = { under: under ?? messageId, name, parts: left };
  return [
    {
      subscription,
      kind: 'thread',
      channel: { platform, workspace, channel },
      briefing,
      slot: slot + (row.kind === 'now' ? AT_ONCE_APART_MS : 1),
      dueAt: at,
      at,
      reason: null,
      thread: JSON.stringify(kept),
    },
  ];
}
