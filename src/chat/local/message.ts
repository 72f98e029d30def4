import { z } from 'zod';
import type { Reply } from '../reply.ts';

const Inline = z.union([
  z.string(),
  z.object({ kind: z.enum(['strong', 'code']), text: z.string() }),
  z.object({ kind: z.literal('link'), text: z.string(), url: z.string() }),
  z.object({ kind: z.literal('time'), at: z.string(), text: z.string() }),
  z.object({ kind: z.literal('channel'), id: z.string(), text: z.string() }),
]);
const Line = z.array(Inline);
const Reference = z.object({
  articleId: z.string(),
  places: z.array(z.object({ paragraph: z.int(), start: z.int(), end: z.int() })),
});
const Style = z.enum(['primary', 'plain', 'danger']);
const Button = z.object({ label: z.string(), command: z.string(), style: Style });
const Story = z.object({
  kind: z.literal('story'),
  // Former versions did not keep it, and nobody asks for it any more.
  id: z.string().default(''),
  headline: z.string(),
  url: z.string().nullable(),
  byline: Line,
  summary: z.array(
    z.object({ text: z.string(), note: z.string().nullable(), reference: Reference }),
  ),
  quotes: z.array(
    z.object({
      text: z.string(),
      open: z.string(),
      close: z.string(),
      speaker: z.string(),
      detail: z.string(),
      labels: z.array(z.string()),
      rule: z.string(),
      confidence: z.number(),
      reference: Reference,
    }),
  ),
  moreQuotes: z.number(),
  open: Button.exactOptional(),
});
const StoredReply = z.object({
  audience: z.enum(['private', 'channel']),
  parts: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('heading'), text: z.string() }),
      z.object({ kind: z.literal('text'), line: Line }),
      z.object({ kind: z.literal('note'), line: Line, moreStories: z.int().exactOptional() }),
      z.object({
        kind: z.literal('list'),
        items: z.array(Line),
        stories: z.array(z.string()).exactOptional(),
      }),
      Story,
    ]),
  ),
  actions: z.array(
    z.object({
      label: z.string(),
      command: z.string(),
      style: Style,
      onward: z
        .object({
          from: z.int(),
          rest: z.int(),
          of: z.enum(['quotes', 'stories']).exactOptional(),
        })
        .exactOptional(),
    }),
  ),
});

/** What a message says. `posted`: it came by itself, nobody had asked just then. */
const Content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), text: z.string() }),
  z.object({ kind: z.enum(['answer', 'posted']), reply: StoredReply }),
]);

export type Content =
  | Readonly<{ kind: 'typed'; text: string }>
  | Readonly<{ kind: 'answer' | 'posted'; reply: Reply }>;

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
