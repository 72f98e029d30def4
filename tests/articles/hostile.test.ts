import { describe, expect, it } from 'vitest';
import { ARTICLE_LIMITS } from '../../src/articles/limits.ts';
import { parse } from './article-bytes.ts';
import { HOSTILE_SIZE, hostileFiles } from './hostile-files.ts';

const files = hostileFiles();
/** Time grows with the size of a file; where it grew with its square, one would take minutes. */
const LIMIT_MS = 60_000;

describe('a file that is made to cost much', () => {
  it('comes in at least 154 forms, each of half a megabyte', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBeGreaterThanOrEqual(154);
    const large = files.filter(({ text }) => text.length >= HOSTILE_SIZE * 0.7);
    expect(large.length).toBeGreaterThan(files.length * 0.9);
  });

  it.each(files)(
    '$name ends, and gives no more than an article may hold',
    ({ text, format }) => {
      const { article, problems } = parse(text, format);
      const paragraphs = article?.paragraphs ?? [];
      const characters = paragraphs.reduce((sum, { length }) => sum + length, 0);
      expect(characters).toBeLessThanOrEqual(ARTICLE_LIMITS.characters);
      expect(paragraphs.every(({ length }) => length <= ARTICLE_LIMITS.paragraph)).toBe(true);
      expect((article?.title ?? '').length).toBeLessThanOrEqual(ARTICLE_LIMITS.title);
      expect(article === null ? problems.length : 1).toBeGreaterThan(0);
    },
    LIMIT_MS,
  );
});
