import { z } from 'zod';
import { joinWords } from './terms/term-chances.ts';
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

/** In a row of memory: a list out of Zod may have holes for all that the engine knows, and each number is boxed. */
const Numbers = z.array(z.number()).transform((list) => Float64Array.from(list));

const Learned = z.object({
  terms: z
    .object({
      columns: Numbers,
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
    features: Numbers,
    coverage: z.number(),
    likeness: z.number(),
    long: z.number(),
    short: z.number(),
  }),
});

/** What tests/eval/train/summary.ts learned and wrote. */
export const { terms: termModel, ranker } = Learned.parse(learned);
