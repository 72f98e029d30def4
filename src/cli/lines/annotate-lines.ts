import { z } from 'zod';
import type { Workers } from '../../workers/workers.ts';
import type { LineFilter } from './answer-lines.ts';

const Line = z.object({
  docId: z.union([z.string(), z.number()]),
  text: z.string().max(1_000_000),
  title: z.string().nullish(),
  date: z.string().nullish(),
  language: z.string().nullish(),
});

/** Answers `docId` with the sentences, summary and quotes of its text, or why there are none. */
export function annotateLines({
  annotate,
  sentences,
}: {
  annotate: Workers['annotate'];
  sentences: number | null;
}): LineFilter<z.infer<typeof Line>> {
  return {
    id: 'docId',
    schema: Line,
    remedy: 'Write {"docId": "…", "text": "…"}.',
    failed: 'This text could not be worked through',
    answer: ({ text, title = null, date = null, language = null }) =>
      annotate({ text, title, date, language }, sentences ?? 'medium'),
  };
}
