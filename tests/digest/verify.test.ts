import { describe, expect, it } from 'vitest';
import type { Quote, SummarySentence } from '../../src/digest/digest.ts';
import { verify } from '../../src/digest/verify.ts';
import { parse } from '../articles/article-bytes.ts';

const { article } = parse(
  'Bridge reopens\n\nThe bridge reopened on Monday.\n\n“It is safe,” Mayor Ana Ruiz said.',
);
if (article === null) throw new Error('no article');

const sentence: SummarySentence = {
  place: { paragraph: 0, start: 0, end: 30 },
  text: 'The bridge reopened on Monday.',
  dates: [],
};
const quote: Quote = {
  places: [{ paragraph: 1, start: 1, end: 12 }],
  text: 'It is safe,',
  kind: 'direct',
  speaker: { name: 'Ana Ruiz', role: 'Mayor', organisation: null },
  venues: [],
  rule: 'said-after',
  confidence: 0.9,
};
const check = (summary: readonly SummarySentence[], quotes: readonly Quote[]) =>
  verify(article, { summary, quotes });

describe('the last gate', () => {
  it('lets through what stands in the article at its place', () => {
    expect(check([sentence], [quote])).toEqual({
      summary: [sentence],
      quotes: [quote],
      withheld: [],
    });
  });

  it.each([
    ['one letter differs', { text: 'The bridge reopened on Sunday.' }],
    ['the place is another', { place: { paragraph: 0, start: 1, end: 31 } }],
    ['the paragraph is not there', { place: { paragraph: 9, start: 0, end: 30 } }],
  ])('withholds a sentence where %s, and says so', (_name, change) => {
    const { summary, withheld } = check([{ ...sentence, ...change }], []);
    expect(summary).toEqual([]);
    expect(withheld).toMatchObject([{ reason: 'the sentence is not verbatim at its place' }]);
  });

  it.each([
    ['a word differs', { text: 'It was safe,' }],
    ['it has no place', { places: [] }],
    ['its place is empty', { places: [{ paragraph: 1, start: 3, end: 3 }], text: '' }],
  ])('withholds a quote where %s', (_name, change) => {
    const { quotes, withheld } = check([], [{ ...quote, ...change }]);
    expect(quotes).toEqual([]);
    expect(withheld).toHaveLength(1);
  });

  it('takes a sentence off a quote that it leads to, where that is not verbatim', () => {
    const place = { paragraph: 0, start: 0, end: 30 };
    const lead = { place, text: 'The bridge reopened on Monday.' };
    expect(check([], [{ ...quote, lead }]).quotes).toEqual([{ ...quote, lead }]);
    const changed = { place, text: 'The bridge reopened on Sunday.' };
    expect(check([], [{ ...quote, lead: changed }]).quotes).toEqual([quote]);
  });

  it('lets a name through that an editor’s brackets part', () => {
    const { article: bracketed } = parse('Ties\n\n“Ask Mayor (Ana) Ruiz,” he said.');
    if (bracketed === null) throw new Error('no article');
    const places = [{ paragraph: 0, start: 1, end: 21 }];
    const said = { ...quote, places, text: 'Ask Mayor (Ana) Ruiz' };
    const { quotes } = verify(bracketed, { summary: [], quotes: [said] });
    expect(quotes[0]?.speaker?.name).toBe('Ana Ruiz');
  });

  it('lets a name through whose brackets hold a title as well', () => {
    const { article: bracketed } = parse('Ties\n\n“Ask Mayor (Aunt Ana) Ruiz,” he said.');
    if (bracketed === null) throw new Error('no article');
    const places = [{ paragraph: 0, start: 1, end: 27 }];
    const said = { ...quote, places, text: 'Ask Mayor (Aunt Ana) Ruiz,' };
    const { quotes } = verify(bracketed, { summary: [], quotes: [said] });
    expect(quotes[0]?.speaker?.name).toBe('Ana Ruiz');
  });

  it.each([
    { name: 'Ana Ruiz', role: 'Governor', organisation: null },
    { name: 'Ana Ruiz', role: 'Mayor', organisation: null, title: 'Sen.' },
  ])('takes a speaker off whom the article does not print so', (speaker) => {
    const { quotes, withheld } = check([], [{ ...quote, speaker }]);
    expect(quotes).toMatchObject([{ text: 'It is safe,', speaker: null, confidence: 0 }]);
    expect(withheld).toMatchObject([{ reason: 'the speaker is not printed in the article' }]);
  });
});
