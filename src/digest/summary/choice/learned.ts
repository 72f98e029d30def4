import { z } from 'zod';
import { joinWords } from './term-chances.ts';
import learned from './summary.weights.json' with { type: 'json' };

/** Values with the words that have them: "-0.4" → "said told". */
const ByValue = z
  .record(z.string(), z.string())
  .transform(
    (values) =>
      new Map(
        Object.entries(values).flatMap(([value, words]) =>
          words.split(' ').map((word): [string, number] => [word, Number(value)]),
        ),
      ),
  );

const Learned = z.object({
  terms: z
    .object({
      columns: z.array(z.number()),
      bias: ByValue,
      again: ByValue,
      otherAgain: z.number(),
    })
    .transform(({ columns, bias, again, otherAgain }) => ({
      columns,
      words: joinWords(bias, again, otherAgain),
      otherAgain,
    })),
  ranker: z.object({
    features: z.array(z.number()),
    coverage: z.number(),
    likeness: z.number(),
    long: z.number(),
    short: z.number(),
  }),
});

/** What tests/eval/train/summary.ts learned and wrote. */
export const { terms: termModel, ranker } = Learned.parse(learned);
