import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import type { Workers } from '../../workers/workers.ts';
import type { LineFilter } from './answer-lines.ts';
import { articleOfLine } from './article-of-line.ts';

const Version = z.object({
  text: z.string().max(1_000_000),
  title: z.string().nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  outlet: z.string().nullish(),
});
const Line = z.object({
  pairId: z.union([z.string(), z.number()]),
  old: Version,
  new: Version,
});

/**
 * Answers `pairId` with what the new text is to the old one, how surely both tell one event (0 to
 * 1), the sentences that were not there before and the facts that changed, as slices of the texts.
 */
export function compareLines(compare: Workers['compare']): LineFilter<z.infer<typeof Line>> {
  return {
    id: 'pairId',
    schema: Line,
    remedy: 'Write {"pairId": "…", "old": {"text": "…"}, "new": {"text": "…"}}.',
    failed: 'This pair could not be compared',
    answer: async ({ old, new: now }) => {
      const compared = await compare(articleOf(old, 'old'), articleOf(now, 'new'));
      return {
        label: compared.label,
        score: Math.round(compared.score * 1000) / 1000,
        added: compared.added.map(({ text }) => text),
        changed: compared.changed.map(({ before, after }) => ({
          before: before.text,
          after: after.text,
        })),
      };
    },
  };
}

function articleOf({ outlet, ...version }: z.infer<typeof Version>, id: string): Article {
  return articleOfLine(id, { ...version, publisher: outlet });
}
