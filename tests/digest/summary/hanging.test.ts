import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const LEDE = 'The council of Arlen closed two bridges on Monday after the river rose.';
/** Said by somebody: it stands below, under the quotes, and is no part of the summary. */
const BETWEEN = '“So be it.”';

/** The summary of an article with a sentence behind what a summary passes over. */
function after(sentence: string, between: readonly string[] = [BETWEEN]): string[] {
  return told([LEDE, ...between, sentence], { title: 'Arlen closes two bridges' });
}

describe('a sentence is not told without what it points at', () => {
  test.each([
    'At the time, the bridges of Arlen had stood for a century.',
    'Not long after that, the bridges of Arlen were dry again.',
    'Two days later, the bridges of Arlen were dry again.',
    'More recently, the bridges of Arlen were dry again.',
    'Whatever the reason, the bridges of Arlen were dry again.',
    'The next morning both bridges of Arlen were dry again.',
    'The bridge tour, Mayor Greta Holm’s first of the season, led to the bridges of Arlen and back.',
    'Engineers of Arlen were not happy about the criticism, since both bridges of Arlen had stood for years.',
    'Those arches carry the bridges of Arlen to this day.',
    'The engineer also looked at the bridges of Arlen in spring.',
    'Four of the engineers looked at the bridges of Arlen.',
    'Engineers have posted pictures of her on both bridges.',
    'The bridges of Arlen are, as far as I can see, safe for lorries and milk.',
    'Holm mocked his speech on the bridges of Arlen and on the ferry.',
    'Holm called him a danger to the bridges of Arlen and to the ferry.',
    'Holm said she never read their letters on the bridges of Arlen.',
    'The former mayor dismissed the plan for the bridges of Arlen as too dear.',
    'As a result of this, the bridges of Arlen stay closed to lorries.',
    'In this quarrel, the bridges of Arlen are the smaller matter.',
    'In the wake of the flood, it will pay for the bridges of Arlen.',
    'As for the bridges of Arlen, they are older than the town.',
    'The bridge committee responded with two letters on the bridges of Arlen.',
    'Mayor Greta Holm could relate, since the bridges of Arlen are near.',
    'The mayor said it was likely to happen to the bridges of Arlen before Friday.',
    'Mrs. Holm added that it would cost the bridges of Arlen their lorries.',
    'Engineers also looked at the bridges of Arlen in spring.',
    'Engineers, however, call the bridges of Arlen safe for lorries.',
    'Engineers further praised the bridges of Arlen for their arches.',
    'The bridges of Arlen are further expected to need new arches.',
    'Engineers, who know the bridges of Arlen, also looked at the arches in spring.',
    'Engineers accused the council of Arlen of also closing bridges that are safe.',
    'Engineers similarly praised the bridges of Arlen for their arches.',
    'Engineers chose the bridges of Arlen instead.',
    'If that is the case, lorries must go around the bridges of Arlen for a year.',
    'Building on sand near the bridges of Arlen is hard at any time of the year, he said.',
    'While he’s fond of the bridges of Arlen, he’s never seen the ferry for lorries and milk.',
    'While he likes the bridges of Arlen, he would rather have a ferry for lorries and milk.',
    'In the next shot, engineers walk over the bridges of Arlen.',
    'Combined, both bridges of Arlen carry most of the milk for the town.',
    'Engineers of Arlen went to the bridges to hand over the petition.',
    'The harbour committee wants to see the bridges of Arlen from the water.',
    'Mayor Greta Holm’s apology was heard beyond the bridges of Arlen.',
    'First, the bridges of Arlen carry milk and bread for the whole town.',
    'Thirdly, the bridges of Arlen carry milk and bread for the whole town.',
    'Plus: what the bridges of Arlen mean for lorries with milk and bread.',
    'Plus, the bridges of Arlen carry the only water pipe of the town.',
    'On top of that, the bridges of Arlen carry the only water pipe of the town.',
    'Worse than that, the bridges of Arlen carry the only water pipe of the town.',
    'More than that, the bridges of Arlen carry the only water pipe of the town.',
    'There was one problem: the bridges of Arlen were never built for lorries.',
    'There is just one catch: lorries may not use the bridges of Arlen by day.',
    'A senior clerk told the Velm Herald that it was likely to happen to the bridges of Arlen tonight.',
    'An aide said that it would cost the bridges of Arlen their lorries.',
    'Engineers asked the duo about the bridges of Arlen and their arches.',
    'Engineers want to end that contradiction at the bridges of Arlen.',
    'There are many different kinds, from the bridges of Arlen to wooden ones.',
    'Engineers looked at the bridges of Arlen with Mr. Vargas on Monday.',
    'In spite of this, lorries drove over the bridges of Arlen at noon.',
    'Aside from that, the bridges of Arlen carry the only water pipe of the town.',
    'As shown in the plan, the bridges of Arlen carry a water pipe for the town.',
    'As mentioned above, the bridges of Arlen carry a water pipe for the town.',
    'The oldest of these, built by monks, carries lorries to the bridges of Arlen.',
    'The most expensive of them was built by monks near the bridges of Arlen.',
    'Winning that quarrel would give Arlen two new bridges for its lorries.',
    'Lorries may use all three of these roads around the bridges of Arlen.',
    'Engineers count both of these arches among the finest on the bridges of Arlen.',
    'Arlen wants to make up for that delay with lorries on its bridges.',
    'Engineers of Arlen worked without that plan on both bridges in spring.',
    'The river spared them, but not the bridges of Arlen and their arches.',
    'Mayor Greta Holm thanked them at the bridges of Arlen on Monday night.',
    'The request came too late for the bridges of Arlen, engineers say.',
    'Engineers of Arlen saw the film on both bridges twice.',
    'Arlen will have to mend its bridges under the landmark 1933 law.',
    'Engineers said the language of Arlen on its bridges had changed the negotiations.',
    'The rejection of the treaty did not keep engineers from the bridges of Arlen.',
  ])('%s', (sentence) => {
    expect(after(sentence)).toEqual([LEDE]);
  });

  test('nor with a surname alone where the full name stands further on', () => {
    const talks = 'Mayor Greta Holm looked at both bridges of Arlen with Mr. Vargas on Monday.';
    const shown = told(
      [LEDE, BETWEEN, `“Fine,” Mr. Vargas said.`, talks, '“We will help,” said Luis Vargas.'],
      {
        title: 'Arlen closes two bridges',
      },
    );
    expect(shown).not.toContain(talks);
  });

  test('nor “the poll” where only “the polls” were told', () => {
    const lede = 'Mayor Greta Holm has shot up in the polls since she closed two bridges of Arlen.';
    const poll = 'In the poll, Holm leads the council of Arlen with 41 percent, and Dahl has 17.';
    expect(told([lede, BETWEEN, poll], { title: 'Holm ahead in Arlen' })).toEqual([lede]);
  });
});

describe('a sentence is told that says itself what it means', () => {
  test.each([
    'Earlier this year, engineers looked at both bridges of Arlen for a month.',
    'Later on Monday, the council opened the smaller bridge again for lorries with milk and bread.',
    'The council hired three engineers on Friday, and those engineers will close the smaller bridge of Arlen.',
    'During her visit, Mayor Greta Holm looked at both bridges of Arlen.',
    'The A.I.B., which runs the bridges of Arlen, sent two engineers to the council.',
    'Senator Greta Holm (I-Vt.) gave the council of Arlen money for its bridges.',
    'Engineers say the bridges of Arlen stood through World War I without a crack.',
    'A woman from Arlen lost her boat near the bridges.',
    'The former mayor Greta Holm dismissed the plan for the bridges of Arlen as too dear.',
    'As a result of the flood, the bridges of Arlen stay closed to lorries.',
    'In this week’s vote, the council of Arlen gave the bridges two million.',
    'The bridges of Arlen may decide who wins this election cycle, the council says.',
    'The bridges of Arlen are as old as this Liberal primary season is young.',
    'The council of Arlen asked those over 65 to stay off the bridges.',
    'In the first round of the vote, the council of Arlen kept both bridges.',
    'This week the bridges of Arlen stay closed to lorries, milk and bread.',
    'Engineers responded to the council of Arlen with a plan for bridges.',
    'The council agreed with engineers on the bridges of Arlen and their arches.',
    'Those who live beyond the bridges of Arlen took the ferry.',
    'The council closed the bridges of Arlen and also the smaller road to the mill.',
    'Engineers of Arlen wrote a petition on the bridges and read out the petition at noon.',
    'Engineers read out the letter that the council of Arlen wrote on its bridges.',
    'As part of this year’s works, the bridges of Arlen get new arches of stone.',
    'The flood only further damaged the bridges of Arlen and the road to the mill.',
    'Engineers fear further losses of stone on both bridges of Arlen.',
    'First lorries with milk and bread went around the bridges of Arlen on Tuesday.',
    'The council wants all those who use the bridges of Arlen to take the ferry.',
    'Engineers feared for the bridges of Arlen, and nobody told them of the flood.',
    'Engineers shot a film on the bridges of Arlen and showed the movie at the mill.',
    'Arlen asked for money for its bridges, and engineers saw the request on Tuesday.',
    'The law of the sea does not hold on the bridges of Arlen, engineers say.',
    'The state of Arlen owns most roads to the bridges in that state.',
  ])('%s', (sentence) => {
    expect(after(sentence)).toEqual([LEDE, sentence]);
  });
});

test('what the lede could have told is not the first thing told', () => {
  for (const sentence of [
    'Arlen also has strong bridges that carry milk and bread for the whole town.',
    'The river at Arlen spared them when it took two bridges on Monday.',
  ])
    expect(told(['Was it the flood?', sentence, LEDE])).toEqual([LEDE]);
});

test('one of several is told by no sentence on all of them', () => {
  const several = 'Two engineers closed the bridges of Arlen on Monday after the river rose.';
  const one = 'The engineer told the council of Arlen that both bridges need new arches.';
  expect(told([several, BETWEEN, 'Neil Dahl is angry.', one])).toEqual([several]);
});

test('what the headline names is known', () => {
  const film = 'Engineers of Arlen saw the film on both bridges twice.';
  const title = 'Arlen closes two bridges after a film';
  expect(told([LEDE, BETWEEN, film], { title })).toEqual([LEDE, film]);
});

test('a view is told with whose view it is', () => {
  const view = 'Most traders of Arlen, however, doubt it.';
  const critics = 'Critics in Arlen argue that the bridges are safe for everybody.';
  const goesOn = 'The bridges of Arlen carry the milk, and the river fell again at noon.';
  expect(after(`${critics} ${goesOn}`, [])).toEqual([LEDE, critics, goesOn]);
  expect(after(`Critics in Arlen argue, “No.” ${goesOn}`, [view, BETWEEN])).not.toContain(goesOn);
  expect(after(goesOn, [view, BETWEEN])).toContain(goesOn);
});

test('initials are told behind what they are of', () => {
  const says = 'Engineers of the ABT drove over the bridges of Arlen in spring.';
  const spelled = '“We wait,” the Arlen Board of Traffic said on the bridges.';
  expect(told([LEDE, spelled, says], { title: 'Arlen closes bridges' })).toContain(says);
  const shown = {
    places: [{ paragraph: 1, start: 1, end: 9 }],
    text: 'We wait,',
    kind: 'direct',
    speaker: null,
    venues: [],
    rule: 'none',
    confidence: 0.9,
  } as const;
  const quotes = [shown];
  expect(told([LEDE, spelled, says], { title: 'Arlen closes bridges', quotes })).toEqual([LEDE]);
});

describe('a name', () => {
  const INTRODUCED =
    '“We were told at noon,” said Neil Dahl, who runs the mill at Arlen. “That is late.”';
  const DAHL = 'Dahl had asked the council of Arlen twice to mend both bridges.';
  const quoted = (texts: readonly string[], title: string) =>
    told(texts, { title, quotes: QUOTES });
  /** The words of Neil Dahl stand under the quotes. */
  const QUOTES = [
    {
      places: [{ paragraph: 1, start: 1, end: 22 }],
      text: 'We were told at noon,',
      kind: 'direct',
      speaker: { name: 'Neil Dahl', role: null, organisation: null },
      venues: [],
      rule: 'said-after',
      confidence: 0.9,
    },
  ] as const;

  test('alone is not told before who it is', () => {
    expect(quoted([LEDE, INTRODUCED, DAHL], 'Arlen closes two bridges')).toEqual([LEDE]);
    for (const form of ['Mr. Dahl', 'Neil']) {
      const sentence = DAHL.replace('Dahl', form);
      expect(quoted([LEDE, INTRODUCED, sentence], 'Arlen closes two bridges')).toEqual([LEDE]);
    }
  });

  test('that opens a sentence is whom its "she" means', () => {
    const title = 'Holm closes two bridges of Arlen';
    for (const sentence of [
      'Holm said she would open the bridges of Arlen before the fair.',
      'Holm wrote in her book on the bridges of Arlen that they would fall.',
      'Mrs. Holm is writing a plan that she wants for the bridges of Arlen.',
    ])
      expect(told([LEDE, BETWEEN, sentence], { title })).toEqual([LEDE, sentence]);
  });

  test('of whom nobody told is not the first to be called "he"', () => {
    const sentence = 'Oort said he would open the bridges of Arlen before the fair.';
    expect(told([LEDE, BETWEEN, sentence])).toEqual([LEDE]);
    expect(told([LEDE, 'Who is Ysbrand Oort?', sentence])).toEqual([LEDE]);
    const who = 'Ysbrand Oort, who runs the ferry of Arlen, lives near the bridges.';
    expect(told([LEDE, who, sentence])).toEqual([LEDE, who, sentence]);
  });

  test('is told where the headline says it, or it says itself who that is', () => {
    expect(quoted([LEDE, INTRODUCED, DAHL], 'Dahl blames Arlen')).toEqual([LEDE, DAHL]);
    for (const form of ['Neil Dahl', 'Mayor Dahl']) {
      const sentence = DAHL.replace('Dahl', form);
      expect(quoted([LEDE, INTRODUCED, sentence], 'Arlen closes two bridges')).toEqual([
        LEDE,
        sentence,
      ]);
    }
  });

  test('before a thing with a name is not told before who it is', () => {
    const owner = 'Dahl’s Clinton Mills stands near both bridges of Arlen and the ferry.';
    expect(quoted([LEDE, INTRODUCED, owner], 'Arlen closes two bridges')).toEqual([LEDE]);
    expect(quoted([LEDE, INTRODUCED, owner], 'Dahl blames Arlen')).toEqual([LEDE, owner]);
  });

  test('is told together with the sentence that says who it is', () => {
    const who = 'Neil Dahl, who runs the mill, lives beyond both bridges of Arlen.';
    expect(told([LEDE, who, DAHL])).toEqual([LEDE, who, DAHL]);
  });

  test('in capitals needs the sentence that explains it', () => {
    const board = 'The bridges of Arlen are safe for lorries with milk and bread, AWB says.';
    const explained =
      'The bridges of Arlen, old as they are, belong to the Arlen Water Board (AWB).';
    expect(told([LEDE, 'Who runs the Arlen Water Board (AWB)?', board])).toEqual([LEDE]);
    expect(told([LEDE, explained, board])).toEqual([LEDE, explained, board]);
  });
});
