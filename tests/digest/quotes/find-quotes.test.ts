import { describe, expect, it, test } from 'vitest';
import type { Quote } from '../../../src/digest/digest.ts';
import { findQuotes } from '../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../src/digest/reading/reading.ts';

function quotesIn(paragraphs: readonly string[], language = 'en'): Quote[] {
  return findQuotes(readParagraphs(paragraphs, { title: null, date: null, language }));
}

/** "speaker: text", "?" where nobody is named. */
function said(paragraphs: readonly string[], language = 'en'): string[] {
  return quotesIn(paragraphs, language).map(({ speaker, text }) => {
    return `${speaker?.name ?? speaker?.role ?? speaker?.organisation ?? '?'}: ${text}`;
  });
}

/** The project's own sample article, its names and words replaceable. */
function sample(change: (text: string) => string = (text) => text): string[] {
  return [
    'During her visit, Choe, who was in Moscow at the invitation of Russian Foreign Minister Sergei Lavrov, held bilateral talks with Lavrov on Tuesday. She later briefed President Putin on the outcomes of their discussions, as confirmed by the Kremlin. Following the meeting with Putin, the Kremlin expressed Russia\'s interest in further developing relations with North Korea in various fields, including those deemed "sensitive."',
    'The Russian foreign ministry stated that Choe and Lavrov discussed bilateral ties and the implementation of agreements from the North Korea-Russia summit in September. Their talks also included planning for "future political contacts," fueling speculation about a potential visit by President Putin to Pyongyang. During a previous summit in eastern Russia between Putin and North Korean leader Kim Jong-un, Putin had accepted an invitation to visit Pyongyang, a trip last made in July 2000.',
    'Kremlin spokesman Dmitry Peskov mentioned on Friday that discussions about Putin\'s visit to North Korea are ongoing. "Discussions are still underway through diplomatic channels. We will make announcements as soon as the dates are set," he was quoted by the state-run news agency TASS. The South Korean unification ministry, responsible for inter-Korean affairs, did not dismiss the possibility of such a visit. Deputy ministry spokesperson Kim In-ae stated at a press briefing, "As both countries have made official announcements in regard to Putin\'s visit to North Korea, it is probable. We will continue to closely monitor the situation."',
  ].map(change);
}

describe('the sample article', () => {
  it('gives its four quotes with speakers, kinds and venues', () => {
    const [sensitive, contacts, peskov, kim, ...rest] = quotesIn(sample());
    expect(rest).toEqual([]);
    expect(sensitive).toMatchObject({ text: 'sensitive.', kind: 'partial' });
    expect(sensitive?.speaker?.name).toMatch(/Kremlin$/u);
    expect(contacts).toMatchObject({ text: 'future political contacts,', kind: 'partial' });
    expect(contacts?.speaker?.organisation).toBe('The Russian foreign ministry');
    expect(peskov).toMatchObject({
      kind: 'direct',
      text: 'Discussions are still underway through diplomatic channels. We will make announcements as soon as the dates are set,',
      speaker: { name: 'Dmitry Peskov', role: 'Kremlin spokesman' },
      venues: [{ kind: 'outlet', text: 'TASS' }],
    });
    expect(kim).toMatchObject({
      kind: 'direct',
      speaker: { name: 'Kim In-ae', role: 'Deputy ministry spokesperson' },
      venues: [{ kind: 'occasion', text: 'a press briefing' }],
    });
    expect(kim?.speaker?.organisation).toMatch(/South Korean unification ministry$/u);
  });

  it('follows when names, roles and words change', () => {
    const quotes = quotesIn(
      sample((text) =>
        text
          .replace('Kremlin spokesman Dmitry Peskov', 'Palace spokesman Oleg Marin')
          .replace('agency TASS', 'agency ANSA')
          .replace('Kim In-ae stated at a press briefing', 'Han So-ra stated at a news conference')
          .replace('Discussions are still underway', 'Nothing has been decided'),
      ),
    );
    expect(quotes[2]).toMatchObject({
      speaker: { name: 'Oleg Marin', role: 'Palace spokesman' },
      venues: [{ kind: 'outlet', text: 'ANSA' }],
    });
    expect(quotes[2]?.text).toMatch(/^Nothing has been decided/u);
    expect(quotes[3]).toMatchObject({
      speaker: { name: 'Han So-ra' },
      venues: [{ kind: 'occasion', text: 'a news conference' }],
    });
  });
});

describe('a speaker', () => {
  it.each([
    ['"The bridge will open in May," engineer Paula Stone said on Monday.', 'Paula Stone'],
    ['"The bridge will open in May," said Paula Stone, who leads the works.', 'Paula Stone'],
    ['Paula Stone, an engineer at the port, said: "The bridge will open in May."', 'Paula Stone'],
    ['Paula Stone told reporters, "The bridge will open in May."', 'Paula Stone'],
    ['According to Paula Stone, "the bridge will open in May, not before."', 'Paula Stone'],
    ['“The bridge will open in May,” wrote Mr. Stone in a letter to the council.', 'Stone'],
    ['"The bridge will open in May," three officials said.', 'three officials'],
    [
      '"The bridge will open in May," said a person close to the mayor.',
      'a person close to the mayor',
    ],
    ['The ministry said in a statement: "The bridge will open in May."', 'The ministry'],
  ])('is found: %s', (text, speaker) => {
    expect(said([text])).toEqual([
      expect.stringMatching(new RegExp(`^${speaker}: .*in May`, 'iu')),
    ]);
  });

  it('is who spoke before in the same paragraph', () => {
    const quotes = said([
      '"The bridge will open in May," Paula Stone said. "We have waited long enough for it."',
    ]);
    expect(quotes[1]).toBe('Paula Stone: We have waited long enough for it.');
  });

  it('is the person whom a pronoun means', () => {
    const quotes = quotesIn([
      'Engineer Paula Stone opened the new bridge on Monday.',
      '"We have waited long enough for it," she said.',
    ]);
    expect(quotes[0]).toMatchObject({ speaker: { name: 'Paula Stone' }, rule: 'pronoun' });
  });

  it('is not guessed where nobody is named', () => {
    const [quote] = quotesIn(['"We have waited long enough for this bridge to be built at last."']);
    expect(quote).toMatchObject({ speaker: null, rule: 'not-attributed', confidence: 0 });
  });

  it('is the name behind a dash', () => {
    expect(said(['"We have waited long enough for this bridge." — Paula Stone, engineer'])).toEqual(
      ['Paula Stone: We have waited long enough for this bridge.'],
    );
  });

  it('is printed with the words that say which', () => {
    expect(
      said(['"We have waited long enough," said an adviser to both mayors, who left early.']),
    ).toEqual(['an adviser to both mayors: We have waited long enough,']);
  });

  it('is the person whose letter says it', () => {
    const [quote] = quotesIn([
      'Senator Paula Stone spoke on Monday.',
      'Stone\'s letter reads: "We have waited long enough for this bridge."',
    ]);
    expect(quote?.speaker).toMatchObject({ name: 'Paula Stone', role: 'Senator' });
  });

  it('is who takes over in the next clause', () => {
    const quotes = said([
      'Paula Stone said the review had been "a whitewash", while the minister Ann Wall called it "too little".',
    ]);
    expect(quotes).toEqual(['Paula Stone: a whitewash', 'Ann Wall: too little']);
  });

  it('is who called it so within the clause of another', () => {
    const quotes = said([
      'The port closed on Thursday, the harbour police said, in what Tokyo called "a grave threat".',
    ]);
    expect(quotes).toEqual(['Tokyo: a grave threat']);
  });

  it.each([
    ['The United States on Saturday condemned the verdict as "a travesty".', 'United States'],
    [
      'Aides said it was "fine". One senior Tory put it more bluntly: "It is over."',
      'One senior Tory',
    ],
    ['Karl Roe said it was "odd", and Malta\'s Ann Wall spoke of "a farce".', 'Ann Wall'],
  ])('is the subject of the clause: %s', (text, speaker) => {
    expect(said([text]).at(-1)).toMatch(new RegExp(`^${speaker}: `, 'u'));
  });

  it('is nobody of the next sentence for a piece of this one', () => {
    const quotes = said([
      'Harbour boss Karl Roe tweeted that the report was "complete nonsense." In a statement, the Port Commission said it "does not comment on companies."',
    ]);
    expect(quotes[0]).toBe('Karl Roe: complete nonsense.');
  });

  it('is no agency that only passed it on', () => {
    const quotes = said([
      'Spokesman Karl Brandt said: "We reject these claims." "Our position has not changed," he said, according to the state-run XYZ news agency.',
    ]);
    expect(quotes).toEqual([
      'Karl Brandt: We reject these claims.',
      'Karl Brandt: Our position has not changed,',
    ]);
  });

  it('is the body whose kind stands before its name', () => {
    const [quote] = quotesIn([
      'According to the charity Harbour Concern, the scandal was "entirely avoidable".',
    ]);
    expect(quote?.speaker).toMatchObject({ name: 'Harbour Concern', role: 'charity' });
  });

  it('is no agency that a dateline names', () => {
    const quotes = said([
      'HARBOUR CITY (AP) — Mayor Paula Stone on Tuesday called the attack "an outrage" and left.',
    ]);
    expect(quotes).toEqual(['Paula Stone: an outrage']);
  });

  it('is read off the label of a transcript', () => {
    expect(
      said([
        'The host, Ann Wall, met Paula Stone.',
        '"WALL: When will it open?',
        '"STONE: It opens in May."',
      ]),
    ).toEqual(['Ann Wall: WALL: When will it open?', 'Paula Stone: STONE: It opens in May.']);
  });
});

describe('a quote', () => {
  it('that its speaker interrupts is one with two places', () => {
    const [quote, ...rest] = quotesIn([
      '"The bridge," Paula Stone said, "will open in May if it does not rain."',
    ]);
    expect(rest).toEqual([]);
    expect(quote?.places).toHaveLength(2);
    expect(quote?.text).toBe('The bridge, will open in May if it does not rain.');
  });

  it('is not spliced with what the article’s own clause goes on with', () => {
    const texts = quotesIn([
      '“I regard Ann as an old friend,” Paula Stone said, noting that she and her sister, Rita, “have met her often in the past five years.”',
    ]).map(({ text }) => text);
    expect(texts[0]).toBe('I regard Ann as an old friend,');
  });

  it('over two paragraphs is one with two places', () => {
    const [quote, ...rest] = quotesIn([
      'Paula Stone said: "The bridge will open in May.',
      '"After that we shall build another one."',
    ]);
    expect(rest).toEqual([]);
    expect(quote).toMatchObject({ kind: 'direct', speaker: { name: 'Paula Stone' } });
    expect(quote?.places.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  it('in single marks counts where they are the main ones', () => {
    expect(
      said(["'We can't wait any longer for it,' Paula Stone said. 'It isn't fair on the town.'"]),
    ).toEqual([
      "Paula Stone: We can't wait any longer for it,",
      "Paula Stone: It isn't fair on the town.",
    ]);
  });

  it('is partial within a sentence and direct on its own', () => {
    expect(
      quotesIn([
        'Paula Stone said the bridge was "a gift to the whole town" and left. "It is done," she said.',
      ]).map(({ kind }) => kind),
    ).toEqual(['partial', 'direct']);
  });

  it('is no title, no nickname and no entry in a list of sources', () => {
    expect(
      quotesIn([
        'The film "Night Ferry" won the prize for Robert "Bob" Hale on Sunday.',
        'Sources',
        '"Night Ferry wins prize at last" — The Daily Star, May 3',
      ]),
    ).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each([
    ['only marks', '"'.repeat(60_000)],
    ['one mark a word', '"a" '.repeat(15_000)],
    ['many speakers', '"We go," Ann Lee said. '.repeat(4_000)],
    ['no speaker', `"${'We go in the end. '.repeat(20_000)}"`],
    ['names alone', `${'Ann Lee '.repeat(40_000)}"We go now," she said.`],
  ])('is read to its end: %s', (_, text) => {
    expect(quotesIn([text])).toBeDefined();
  });
});

it('names who is told of by "another user" without the adverb', () => {
  expect(
    said([
      'One user asked about the ferry. Another user reportedly said: “The last boat left an hour ago and nobody told us.”',
    ]),
  ).toEqual(['Another user: The last boat left an hour ago and nobody told us.']);
});

it.each([
  [
    'The guild warned that others would use it to target “Harbours and ports that they dislike.”',
    'partial',
  ],
  ['He spoke of the “Harbour Day that everybody in Osk loves.”', 'partial'],
  ['She told the guild: “Harbours and ports are for everybody.”', 'direct'],
  ['Holm said in a statement “Harbours and ports are for everybody.”', 'direct'],
])('%s is %s', (text, kind) => {
  expect(quotesIn([text]).map((quote) => quote.kind)).toEqual([kind]);
});

test.each([
  [
    '“The crew has tested the pier and it held pic.twitter.com/Xy12 #pier,” Ana Ruiz wrote.',
    ['The crew has tested the pier and it held'],
  ],
  [
    '“The crew has tested the pier https://t.co/Xy12” Ana Ruiz wrote.',
    ['The crew has tested the pier'],
  ],
  ['Ana Ruiz wrote: “*without the old piers pic.twitter.com/Xy12”', []],
])('%s: the words end in front of a picture or a link', (text, words) => {
  expect(quotesIn([text]).map((quote) => quote.text)).toEqual(words);
});
