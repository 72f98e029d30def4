import { afterAll, describe, expect, it } from 'vitest';
import { createWorkers } from '../../src/workers/workers.ts';

/** More than the longest of them takes on a slow machine; one that goes back over itself takes hours. */
const DEADLINE_MS = 60_000;

const workers = createWorkers({ deadlineMs: DEADLINE_MS });
afterAll(() => workers.close());

/** A piece that is repeated, what stands before and behind the run, and how long it is. */
const POISONS: readonly (readonly [
  language: string,
  piece: string,
  around: string,
  length: number,
])[] = [
  ['ru', 'абв', '«Мы идём», — сказал %', 275],
  ['ru', 'сказал ', '«Мы идём», — %', 20_000],
  ['ru', ' ', '«Мы идём»%сказал', 20_000],
  ['de', 'ab', '„Wir gehen“, sagte %', 275],
  ['de', 'der Chef des ', '„Wir gehen“, sagte %', 20_000],
  ['de', '„', '%', 100_000],
  ['fr', 'le ', '« Nous partons », a déclaré %', 20_000],
  ['fr', 'a-t-', '« Nous partons », %', 100_000],
  ['es', 'añadió ', '«Vamos», %', 20_000],
  ['pt', 'disse que ', '“Vamos”, %', 20_000],
  ['it', 'ha detto ', '“Andiamo”, %', 20_000],
  ['ja', '首相', '%は「行きます」と述べた。', 20_000],
  ['ja', '「', '%', 100_000],
  ['zh', '部长', '%说：“我们走。”', 20_000],
  ['ko', '장관 ', '“간다”고 %말했다.', 20_000],
  ['ar', 'قال ', '«نذهب» %', 100_000],
  ['en', 'A. ', '“We go,” said %', 100_000],
  ['en', "'", "%'We go'", 400_000],
  ['en', 'a-', '“We go,” said %', 400_000],
  ['en', 'Mr. Aa, ', '“We go,” said %', 400_000],
  ['en', '\n', '“We go,” said %Ann.', 400_000],
  ['en', '"a" ', '%', 400_000],
  ['de', '„a“ ', '%', 400_000],
  ['pt', '“a” ', '%', 400_000],
  ['fr', '«a», ', '%', 400_000],
];

describe('a poisoned text is worked through to its end', () => {
  it.each(POISONS)(
    '%s: %j in %j, %i characters',
    async (language, piece, around, length) => {
      const text = around.replace('%', () =>
        piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
      );
      const article = { text, title: null, date: null, language };
      expect(await workers.annotate(article, 'short')).toHaveProperty('sentences');
    },
    600_000,
  );
});
