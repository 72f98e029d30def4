import { describe, expect, it } from 'vitest';
import type { Quote, Speaker } from '../../../../src/digest/digest.ts';
import { rankQuotes } from '../../../../src/digest/quotes/worth/rank-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';

const reading = readParagraphs(['The harbour bridge will open in May, the port said.', 'More.'], {
  title: 'Harbour bridge to open in May',
  date: null,
  language: 'en',
});

function quote(text: string, more: Partial<Quote> = {}): Quote {
  const places = [{ paragraph: 1, start: 0, end: text.length }];
  const speaker: Speaker = { name: 'Paula Stone', role: 'engineer', organisation: null };
  return {
    places,
    text,
    kind: 'direct',
    speaker,
    venues: [],
    rule: 'said-after',
    confidence: 0.9,
    ...more,
  };
}

function ranked(...quotes: readonly Quote[]): string[] {
  return rankQuotes(quotes, reading).map(({ text }) => text);
}

describe('ranking', () => {
  it('puts what the title is about before what it is not about', () => {
    const about = quote('The harbour bridge opens on the first of May.');
    expect(ranked(quote('My dog likes to swim in the river at night.'), about)[0]).toBe(about.text);
  });

  it('puts whoever is named before nobody, whatever it is about', () => {
    const signed = quote('My dog likes to swim in the river at night.');
    const unsigned = quote('The harbour bridge will open in May, the port said to all of us.', {
      speaker: null,
    });
    expect(ranked(unsigned, signed)[0]).toBe(signed.text);
  });

  it('shows no words of a statement of which nobody knows whose it is', () => {
    const nobodys = (name: string): Quote =>
      quote('The lines of communication remain open.', {
        speaker: { name, role: null, organisation: null },
      });
    expect(ranked(nobodys('the statement released'))).toEqual([]);
    expect(ranked(nobodys('the statements'))).toEqual([]);
    expect(ranked(nobodys('the release'))).toEqual([]);
    expect(ranked(nobodys('the press release'))).toEqual([]);
    expect(ranked(nobodys('this finding'))).toEqual([]);
    expect(ranked(nobodys('The 56-year-old'))).toEqual([]);
    expect(ranked(nobodys('the port’s statement'))).toHaveLength(1);
  });

  it('shows no words of whoever tried one of many things', () => {
    const by = (name: string): string[] =>
      ranked(
        quote('The handle of the bridge bell sits well in the hand.', {
          speaker: { name, role: null, organisation: null },
        }),
      );
    for (const name of ['our reviewer', 'Our testers']) expect(by(name)).toEqual([]);
    for (const name of [
      'One tester',
      'a tester of the port',
      'Mona Tester',
      'the union of reviewers',
    ])
      expect(by(name)).toHaveLength(1);
  });

  it('shows nothing of which the marks stand the wrong way round', () => {
    const torn = 'harbour, "a list of the piers says, while the third"dock of the bridge';
    expect(ranked(quote(torn))).toEqual([]);
    const whole = [
      'The council said "no" to the bridge, and "yes" to the ferry.',
      'We heard rock"n"roll from the bridge all night long.',
      'The wall of the bridge is 6"wide and will not hold.',
    ];
    for (const text of whole) expect(ranked(quote(text))).toEqual([text]);
  });

  it('shows nothing that is called out beside a whole sentence', () => {
    const [shout, told] = [quote('Open the door!'), quote('The bridge held all of us that night.')];
    expect(ranked(shout, told)).toEqual([told.text]);
    expect(ranked(shout)).toEqual([shout.text]);
  });

  it('puts direct quotes before partial ones', () => {
    const direct = quote('It took us three years and two storms.');
    expect(ranked(quote('three years and two storms', { kind: 'partial' }), direct)[0]).toBe(
      direct.text,
    );
  });

  it('puts another voice before the same thing said twice', () => {
    const first = quote('The harbour bridge opens on the first of May.');
    const again = quote('The harbour bridge opens on the first of May, yes.');
    const other = quote('Ferries lose all their passengers then.', {
      speaker: { name: 'Ann Lee', role: 'captain', organisation: null },
    });
    expect(ranked(first, again, other)[1]).toBe(other.text);
  });

  it('leaves out courtesies and scraps without a speaker', () => {
    expect(
      ranked(
        quote('We are pleased.'),
        quote("I'm very excited about this."),
        quote('No comment.'),
        quote('a gift', { kind: 'partial', speaker: null }),
        quote('It will rain.', { speaker: null }),
      ),
    ).toEqual([]);
  });

  it('lets the beginning of an utterance come before what points back at it', () => {
    const said = (text: string, start: number): Quote =>
      quote(text, { places: [{ paragraph: 1, start, end: start + text.length }] });
    const opening = said('The ferry has always been free.', 0);
    const rest = said('We want it that way, and the harbour bridge will open in May for us.', 60);
    expect(ranked(rest, opening)).toEqual([opening.text, rest.text]);
    const elsewhere = quote('The ferry has always been free.', {
      places: [{ paragraph: 2, start: 0, end: 30 }],
    });
    expect(ranked(rest, elsewhere)).toEqual([rest.text, elsewhere.text]);
  });

  it('keeps news that begins with a courtesy', () => {
    const news = 'We are pleased to say that the bridge will carry trains from June on.';
    expect(ranked(quote(news))).toEqual([news]);
  });
});
