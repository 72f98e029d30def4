import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test('a transcript’s turns are quotes of who is named before them; questions are none', () => {
  const quotes = quotesOf(
    'SECRETARY HOLT: Good morning to all of you. | QUESTION: Has she left the country? | SECRETARY HOLT: She left on Sunday night.',
  );
  expect(quotes.map(({ text, who }) => [text, who])).toEqual([
    ['Good morning to all of you.', 'HOLT'],
    ['She left on Sunday night.', 'HOLT'],
  ]);
});

test('titles with a dot in capitals belong to a name', () => {
  const quotes = quotesOf(
    'CHAIR ROSS: The committee is in order now. | MR. OBI: Thank you, we lost three boats. | MS. LEE: Two of them were found.',
  );
  expect(quotes.map(({ who }) => who)).toEqual(['ROSS', 'OBI', 'LEE']);
});

test('a turn that is a quotation is what stands between its marks', () => {
  const quotes = quotesOf(
    'Ann Moss (Greens): “I would freeze the fare at once.” | Ivo Diaz (Centre): “Trams should be free for all.”',
  );
  expect(quotes.map(({ text, who }) => [text, who])).toEqual([
    ['I would freeze the fare at once.', 'Ann Moss'],
    ['Trams should be free for all.', 'Ivo Diaz'],
  ]);
});

test('an answer without a name is a quote of nobody who is named', () => {
  const quotes = quotesOf('Q: Why did it close? | A: The water rose by two metres.');
  expect(quotes).toMatchObject([{ text: 'The water rose by two metres.', who: null }]);
});

test.each([
  'Read More: The bridge is closed again. | Read More: The bridge is open again.',
  'NOTE: The bridge is closed until Friday. | The town hall said no more.',
])('%s is no transcript', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  'The Snag: Ropes wear out within a year. | The Fix: Buy them by the mile. | The Snag: Fog comes early. | The Fix: Ring the bell twice.',
  'Fuel Costs: Diesel is the largest bill of all. | Crew Skills: Every hand can lower a boat. | Fuel Costs: Sail when the wind is fair. | Crew Skills: Hold a drill each month. | Low costs need good skills.',
])('%s: what heads a paragraph names nobody', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test('a box beside questions and answers is no turn of theirs', () => {
  const quotes = quotesOf(
    'PRO TIP: Sit on the left for the view. | Q: Is there food on board? | A: There is a small kitchen upstairs. | FYI: The oldest boat was built in 1931. | Did You Know: A crossing burns a ton of fuel.',
  );
  expect(quotes.map(({ text }) => text)).toEqual(['There is a small kitchen upstairs.']);
});

test('two surnames in capitals that ask and answer are a transcript', () => {
  const quotes = quotesOf(
    'MOSS: Why did you leave the board? | HOLT: Because nobody listened to the crews. | MOSS: Would you go back? | HOLT: I would go back tomorrow.',
  );
  expect(quotes.filter(({ who }) => who === 'HOLT')).toHaveLength(2);
});

test.each(['Daily Skiff', 'Jon Hale'])(
  '%s, who asks and once puts something, is not quoted',
  (asker) => {
    const quotes = quotesOf(
      `Ann Lee met Jon Hale of the Daily Skiff. | ${asker}: Why did you leave? | Ann Lee: Because nobody listened to us. | ${asker}: They say that you were late. | Ann Lee: I was late by two days. | ${asker}: Would you go back? | Ann Lee: I would go back tomorrow.`,
    );
    expect(quotes.map(({ who }) => who)).toEqual(['Ann Lee', 'Ann Lee', 'Ann Lee']);
  },
);

test('two who both ask are both quoted', () => {
  const quotes = quotesOf(
    'Ann Lee: Who of you built the lock? | Jon Hale: We built it with our own hands. | Ann Lee: Then why does it leak every spring? | Jon Hale: Did anybody oil it last year?',
  );
  expect(quotes.map(({ who }) => who)).toEqual(['Ann Lee', 'Jon Hale', 'Ann Lee', 'Jon Hale']);
});

test('the paper asks in an interview, and its words are no quotes', () => {
  const quotes = quotesOf(
    'The Courier: Why did you leave? | Ann Lee: Because nobody listened to us. | The Courier: Would you go back? | Ann Lee: I would go back tomorrow. | Our courier met her on the quay.',
  );
  expect(quotes.map(({ text, who }) => [text, who])).toEqual([
    ['Because nobody listened to us.', 'Ann Lee'],
    ['I would go back tomorrow.', 'Ann Lee'],
  ]);
});

test.each([
  [
    'Ambassador Renn: We have read it twice. | Reporter: What is missing? | Ambassador Renn: The whole of page nine.',
    ['Renn', 'Renn'],
  ],
  [
    'THE PRESIDENT: We agreed in the night. | QUESTION: Who gave way? | THE PRESIDENT: Everybody gave a little.',
    ['THE PRESIDENT', 'THE PRESIDENT'],
  ],
  [
    'IDA RENN: The gates will open at noon. | OTTO LUNN: And please bring your own chairs.',
    ['IDA RENN', 'OTTO LUNN'],
  ],
  [
    'JUDGE RENN: Did you see the lamp burn? | THE WITNESS: It burned until the bell rang. | JUDGE RENN: Then we shall rise until noon.',
    ['RENN', 'THE WITNESS', 'RENN'],
  ],
  [
    'Interviewer: When did you learn to row? | Renn: When I fell off the old bridge. | Interviewer: And to swim? | Renn: On the very same day.',
    ['Renn', 'Renn'],
  ],
  [
    'Interviewer: What did you see? | Ida Renn (by telephone): A light over the water. | Interviewer: Were you afraid? | Ida Renn: Not at the beginning of it.',
    ['Ida Renn', 'Ida Renn'],
  ],
])('%s', (text, who) => {
  expect(quotesOf(text).map((quote) => quote.who?.replace('Ambassador ', ''))).toEqual(who);
});

test('two of one surname are two', () => {
  const quotes = quotesOf(
    'Voices | IDA RENN, FERRYMAN: | “My boat is in a tree.” | OTTO RENN, WIDOWER: | “Mine is in the church.”',
  );
  expect(quotes.map(({ who }) => who)).toEqual(['IDA RENN', 'OTTO RENN']);
});

test('a government prints "Q" without a colon', () => {
  const text =
    'MS. LUNN: The two sides met for six hours. | Q Did they sign? | MS. LUNN: They signed nothing at this stage.';
  expect(quotesOf(text)).toMatchObject([{ who: 'LUNN' }, { who: 'LUNN' }]);
});

test.each([
  'PRESIDENT LUNN: Friends, the storm has passed. | (Applause.) | PRESIDENT LUNN: The army will open every road.',
  'What do you read in bed? | Ida Lunn: Timetables, since they have happy ends. | And on a holiday? | Ida Lunn: Other people’s papers, over a shoulder.',
])('%s: one who speaks between stage directions or below questions', (text) => {
  expect(quotesOf(text)).toHaveLength(2);
});
