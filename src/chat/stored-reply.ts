import { z } from 'zod';

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
    z.object({
      text: z.string(),
      note: z.string().nullable(),
      reference: Reference,
      isItem: z.boolean().optional(),
    }),
  ),
  moreListed: z.number().exactOptional(),
  quotes: z.array(
    z.object({
      text: z.string(),
      // Replies of earlier versions have none.
      lead: z.object({ text: z.string(), reference: Reference }).nullable().default(null),
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
  why: z.string().exactOptional(),
  open: Button.exactOptional(),
});
/** A reply as JSON keeps it. */
export const StoredReply = z.object({
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
          isAnew: z.literal(true).exactOptional(),
        })
        .exactOptional(),
    }),
  ),
});
