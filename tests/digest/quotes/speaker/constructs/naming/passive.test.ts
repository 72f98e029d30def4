import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test('who is voted something does not say so', () => {
  const text = 'Ada Moss was voted “kindest pilot on the coast” by readers of a paper.';
  expect(quotesOf(text)).toMatchObject([{ who: 'readers of a paper' }]);
});

test.each([
  ['Minister Lea Roth was called “a threat to the bay” by Mayor Tom Beck.', 'Tom Beck'],
  ['The plan was panned by Mayor Tom Beck as “a threat to the bay.”', 'Tom Beck'],
  ['Judge Ida Holm was branded “a foe of the people” by a newspaper on Monday.', 'a newspaper'],
  ['Lea Roth was told by her doctor to “rest for a month.”', 'her doctor'],
  ['Tom Beck has been accused by prosecutors of telling staff to “lose the files.”', 'prosecutors'],
  ['Lea Roth, described in the report as “badly prepared,” left.', 'the report'],
  ['Ana Cruz was asked by reporters, “Will you resign?” She left.', 'reporters'],
  ['“You must leave the house at once,” Lea Roth was told by her landlord.', 'her landlord'],
  ['Coach Dale Rudd was booed and called “a man of straw” by fans outside.', 'fans'],
  ['Peter Sand was ordered by Judge Mina Roy to “stay away from the bay.”', 'Mina Roy'],
  ['The bill was savaged as “a gift to cowboys” by Labour’s Ada Quill.', 'Ada Quill'],
  ['Otto Brand, the clerk, is alleged by police to have “sold the bell for scrap.”', 'police'],
  ['The firm was found by inspectors to have “ignored every warning in ten years.”', 'inspectors'],
  ['She was found to have “acted with reckless disregard for the truth of it.”', null],
  ['Lauded as “the best nurse on the coast” by the weekly, Ada Moss shrugged.', 'the weekly'],
  ['Praised by teachers as “the quiet one of the class,” Ada Moss shrugged.', 'teachers'],
  ['Accused of “sleeping at the wheel,” finance chief Ben Lund left.', null],
  ['Ordered by a judge to “hand over every key,” Tom Beck went home.', 'a judge'],
  ['According to the memo, staff were told, “You sell feelings.”', 'the memo'],
])('%s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('whoever is spoken to or of does not speak, also where nobody else is named', () => {
  expect(quotesOf('Lea Roth was branded “a threat to the bay” on Monday.')[0]?.who).toBeNull();
});

test('asked about it, somebody speaks behind the comma', () => {
  const text = 'Asked about the roof, Lea Roth said it was “a matter for the owner of it.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'Lea Roth' }]);
});

test('"was met with cries of" lets nobody speak', () => {
  expect(
    quotesOf('Lea Roth was met with cries of “Out with you!” at the gate.')[0]?.who,
  ).toBeNull();
});

test('"was met with whistles and cries of" lets nobody speak', () => {
  const text = 'Lea Roth was met with whistles and cries of “Out with you all!” at the gate.';
  expect(quotesOf(text)[0]?.who).toBeNull();
});

test('"was quoted" lets its subject speak', () => {
  expect(quotesOf('“We will not leave the bay,” Lea Roth was quoted as saying.')).toMatchObject([
    { who: 'Lea Roth' },
  ]);
});

test('what opens a sentence as somebody’s nickname is no quotation', () => {
  expect(quotesOf('Dubbed “the Butcher of Kell” in the tabloids, Olaf Brandt won again.')).toEqual(
    [],
  );
});

test.each([
  'Ada Moss, praised in a profile of last spring as “the best nurse on the coast,” shrugged.',
  'Mayor Ada Moss was met with cries of “Go home!” and “Shame on you!” from the quay.',
])('%s: neither piece is hers', (text) => {
  expect(quotesOf(text).map(({ who }) => who)).not.toContain('Ada Moss');
});

test.each([
  [
    'Coach Ada Moss found herself labelled “the grumpiest woman on ice” by her captain.',
    'her captain',
  ],
  [
    'Ada Moss has been warned by the chairman of the port that her words were “beneath the post.”',
    'the chairman of the port',
  ],
  [
    'Ada Moss was summed up by her coach in four words: “Quick, stubborn, never late.”',
    'her coach',
  ],
])('%s: who is found so, and where it is said', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('a hall in which somebody is accused does not speak', () => {
  const text =
    'Minister Ada Moss was accused in the Senate of “running the port from a deckchair.”';
  expect(quotesOf(text)).toMatchObject([{ who: null }]);
});

test('what somebody is asked whether it is so is not his', () => {
  const text = 'Asked whether the pact was “dead,” the harbour minister said it was asleep.';
  expect(quotesOf(text).map(({ who }) => who)).not.toContain('the harbour minister');
});

test.each([
  'Karl Lunn, accused last week by a bishop of “selling the bay,” left the hall.',
  'Karl Lunn, dismissed on Monday by a rival as “a weathervane in boots,” left the hall.',
  'Karl Lunn, hounded in 2019 by dockers as “a thief in a hat,” left the hall.',
])('%s: a time stands between what was done and who did it', (text) => {
  expect(quotesOf(text).map(({ who }) => who)).not.toContain('Karl Lunn');
});

test('from one word to the other, neither is hers', () => {
  const text = 'Ada Moss has been called everything from “a saint” to “a snake.”';
  expect(quotesOf(text).map(({ who }) => who)).not.toContain('Ada Moss');
});

test.each([
  ['“We are proud of you,” the team was told by its owner in the dressing room.', 'its owner'],
  ['Ada Moss, voted “kindest voice” by readers of a paper, laughed.', 'readers of a paper'],
  [
    'The pilot was told in no uncertain terms by both captains that he was “blind in two ways.”',
    'both captains',
  ],
  ['Tom Beck was asked by Ida Holm to say “a few warm words.”', 'Tom Beck'],
  ['Tom Beck was advised by his solicitor to say “no comment at all.”', 'his solicitor'],
  [
    'Tom Beck was accused by a former diver of running “a boot camp for bullies.”',
    'a former diver',
  ],
])('%s: who did it, and no more words than name him', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  [
    'Ida Holm was warned by the head of the port, Tom Beck, to “leave the quay or be towed.”',
    'Tom Beck',
  ],
  ['Ida Holm wrote a file recently stamped “top secret” by the ministry.', 'the ministry'],
  ['Ida Holm recently called the pier “a gift” by any measure.', 'Ida Holm'],
  ['Ida Holm has described the pier as “a gift to the town” by the sea.', 'Ida Holm'],
])('whoever does it is named behind “by”: %s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
