import { z } from 'zod';
import type { Reply } from '../reply.ts';
import { StoredReply } from '../stored-reply.ts';

/** What a message says. `posted`: it came by itself, nobody had asked just then. */
const Content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), text: z.string() }),
  z.object({
    kind: z.enum(['answer', 'posted']),
    reply: StoredReply,
    under: z.string().exactOptional(),
  }),
]);

export type Content =
  | Readonly<{ kind: 'typed'; text: string }>
  /** `under`: the id of the message to whose thread it belongs. */
  | Readonly<{ kind: 'answer' | 'posted'; reply: Reply; under?: string }>;

/** A message as the page shows it. `lost`: a former version of the bot stored it in another form. */
export type Message = Readonly<{
  id: number;
  channel: string;
  /** ISO 8601, UTC. */
  at: string;
  content: Content | Readonly<{ kind: 'lost' }>;
}>;

export type Preview = Readonly<{ name: string; payload: unknown }>;
/** With what would be posted in its place on other platforms. */
export type ShownMessage = Message & Readonly<{ previews: readonly Preview[] }>;

/** Reads what the history kept. */
export function readContent(body: string): Message['content'] {
  try {
    const parsed = Content.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : { kind: 'lost' };
  } catch {
    return { kind: 'lost' };
  }
}
