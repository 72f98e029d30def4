import { z } from 'zod';
import {
  TERMS_VERSION,
  type ArticleTerms,
} from '../../../digest/stories/group/words/article-terms.ts';

/** Each of them through the checks of zod takes most of the time of an answer after a restart. */
const Numbers = z.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every((one) => typeof one === 'number'),
);
const Terms = z.object({
  version: z.literal(TERMS_VERSION),
  id: z.string(),
  at: z.number().nullable(),
  language: z.string(),
  isRoundUp: z.boolean(),
  length: z.number(),
  terms: Numbers,
  weights: Numbers,
  names: Numbers,
  lead: Numbers,
  first: Numbers,
  kinds: Numbers,
  shingles: z.object({ every: z.number(), hashes: Numbers }),
});

/** Terms that were kept as JSON; `null` where they were counted in another way. */
export function readTerms(value: unknown): ArticleTerms | null {
  return Terms.safeParse(value).data ?? null;
}
