import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../../src/digest/digest.ts';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { chooseWorth } from '../../../../../src/digest/quotes/worth/chance/choose-worth.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';
import { shownQuotes } from '../../shown-quotes.ts';
import { filler, lede } from '../bridge.ts';

const title = 'Osk council closes harbour bridge after storm';
const strong =
  '“The bridge will stay closed until both cables have been replaced, and the council will pay for the ferry,” said Mayor Ann Ruiz of Osk.';
const other =
  '“The storm tore cables that were meant to hold a hundred years, and we need to know why they broke,” said Per Krog, chief engineer of the county.';

function shown(...quotes: readonly string[]): string[] {
  return shownQuotes([lede, filler[0], ...quotes, ...filler.slice(1)].join(' | '), { title });
}

describe('what an editor would post', () => {
  it('is words about the news by people who are introduced', () => {
    expect(shown(strong, other)).toHaveLength(2);
  });

  it('is nothing of strangers, of whom a reader does not know why they speak', () => {
    const stranger = '“My dog was afraid of it,” said Ida Lund.';
    expect(shown(strong, other, stranger)).not.toContain('My dog was afraid of it,');
  });

  it('is no piece of a sentence beside whole ones', () => {
    const piece = 'The harbour master, Tor Vik, spoke of “an ugly sort of a morning” at the quay.';
    expect(shown(strong, other, piece)).toHaveLength(2);
  });

  it('is nothing where all that there is means nothing by itself', () => {
    expect(shown('“Oh dear, not that,” a woman in the queue said.')).toEqual([]);
  });

  it('is what there is in a short report', () => {
    const quote = '“My dog was afraid of it,” said Ida Lund.';
    expect(shownQuotes([lede, quote].join(' | '), { title })).toEqual(['My dog was afraid of it,']);
  });

  it('keeps its order where one speaker goes on', () => {
    const first =
      '“Nobody at the harbour bridge of Osk has slept since the storm tore the two cables from the tower,” said Ann Ruiz, the mayor of Osk.';
    const second =
      '“The harbour bridge will stay closed, and the council of Osk will pay for a ferry until the tower has cables again,” the mayor, Ann Ruiz, said.';
    const words = shown(first, second, other).filter((text) => !text.startsWith('The storm'));
    expect(words[0]).toMatch(/^Nobody at the harbour/);
    expect(words[1]).toMatch(/^The harbour bridge/);
  });

  it('never has the end of a statement before its beginning, though that leans', () => {
    const first =
      '“This harbour bridge of Osk was tired long before the storm tore the two cables from its tower,” said Ann Ruiz, the mayor of Osk.';
    const second =
      '“The harbour bridge will stay closed, and the council of Osk will pay for a ferry until the tower has cables again,” the mayor, Ann Ruiz, said.';
    const words = shown(first, second).filter((text) => /^(?:This|The) harbour/.test(text));
    expect(words.map((text) => text.slice(0, 5))).toEqual(['This ', 'The h']);
  });

  it('is the term of a body that is heard nowhere else', () => {
    const term = 'The county ministry spoke of talks on a bridge that it deemed “unavoidable.”';
    expect(shown(strong, term)).toContain('unavoidable.');
  });

  it('tells words of another time behind those of the day', () => {
    const paragraphs = [lede, strong, other, ...filler].map((text) => text ?? '');
    const reading = readParagraphs(paragraphs, { title, date: '2026-11-23', language: 'en' });
    const found = findQuotes(reading);
    const order = (time: Quote['venues']): (string | undefined)[] =>
      chooseWorth(
        new Map(
          found.map((quote, at) => [
            quote,
            at === 0 && time[0] ? { ...quote, venues: time } : quote,
          ]),
        ),
        { found, summary: [], reading },
      )
        .values()
        .map(({ speaker }) => speaker?.name ?? undefined)
        .toArray();
    expect(order([])).toEqual(['Ann Ruiz', 'Per Krog']);
    expect(order([{ kind: 'occasion', text: 'January' }])).toEqual(['Per Krog', 'Ann Ruiz']);
    // and only for those who ask for more
  });

  it('comes first where the article tells it further up', () => {
    const order = (...quotes: readonly string[]): readonly string[] =>
      shownQuotes([lede, quotes[0], ...filler, ...quotes.slice(1)].join(' | '), { title }).map(
        (text) => text.slice(0, 9),
      );
    const plain =
      '“Our boats will have to take turns at the quay for weeks,” said Tor Vik, a ferryman.';
    expect(order(plain, strong)[0]).toBe('Our boats');
    expect(order(strong, plain)[0]).toBe('The bridg');
  });

  it('is what is surest, and the doubtful only for those who ask for more', () => {
    const doubtful = [
      '“The council was told that the bridge was weak, and nobody wrote it down,” said Nils Berg, a fisherman of Osk.',
      '“You never know what a night in the harbour brings you, so you wait for the council,” said Eva Holm, a teacher at the quay.',
    ];
    const paragraphs = [lede, strong, other, ...filler, ...doubtful].map((text) => text ?? '');
    const reading = readParagraphs(paragraphs, { title, date: '2026-11-23', language: 'en' });
    const found = findQuotes(reading);
    const worth = chooseWorth(new Map(found.map((quote) => [quote, quote])), {
      found,
      summary: [],
      reading,
    });
    const places = [...worth.values()];
    const firstDoubtful = places.findIndex(({ isFurther }) => isFurther === true);
    expect(places.slice(0, 2).map(({ isFurther }) => isFurther)).toEqual([undefined, undefined]);
    expect(firstDoubtful).toBe(2);
    expect(places.slice(firstDoubtful).every(({ isFurther }) => isFurther === true)).toBe(true);
  });
});
