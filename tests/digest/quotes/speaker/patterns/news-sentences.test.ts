import { describe, expect, test } from 'vitest';
import { speakersIn } from '../speakers.ts';
import { newsSentences } from './news-sentences.ts';

describe.each(Object.entries(newsSentences))('a sentence of the news in %s', (language, rows) => {
  test.each(rows)('%s', (text, name, role) => {
    const [speaker] = speakersIn(language, text);
    expect([speaker?.name ?? null, speaker?.role ?? speaker?.organisation ?? null]).toEqual([
      name,
      role,
    ]);
  });
});
