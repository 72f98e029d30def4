import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test('he and she are told apart by gender', () => {
  const cast = castOf(['Susan Hale and Peter Voss met on Monday. She was late. He was not.']);
  expect(cast.meant('She')).toBe('Susan Hale');
  expect(cast.meant('He')).toBe('Peter Voss');
});

test('the subject of the last sentence goes before who stands behind a preposition', () => {
  const cast = castOf(['Peter Voss argued with Karl Brandt. He then left.']);
  expect(cast.meant('He')).toBe('Peter Voss');
});

test('the subject of the last sentence goes before who has spoken, whatever stands between it and its verb', () => {
  const cast = castOf([
    '"It is late," says Karl Brandt, an analyst. Mr. Brandt adds that it rains.',
    'But Peter Voss, head of Voss & Co., isn\'t convinced. "It is early," he says.',
  ]);
  expect(cast.meant('he')).toBe('Peter Voss');
});

test('who spoke last speaks on', () => {
  const cast = castOf([
    '“We will see,” said Peter Voss, a lawyer for Karl Brandt.',
    '“It is early,” he added.',
  ]);
  expect(cast.meant('he')).toBe('Peter Voss');
});

test('nobody names himself in his own quotation', () => {
  const cast = castOf([
    'Peter Voss has won. Karl Brandt, a friend, praised the result.',
    '“Voss is back,” he said.',
  ]);
  expect(cast.meant('he')).toBe('Karl Brandt');
});

test('the answer to a question is given by who was asked', () => {
  const cast = castOf(['The host Karl Brandt asked Peter Voss about taxes.', '“Lower,” he said.']);
  expect(cast.meant('he')).toBe('Peter Voss');
});

test('"who" is the person just before it', () => {
  const cast = castOf(['Peter Voss, who won, met Karl Brandt.']);
  expect(cast.meant('who')).toBe('Peter Voss');
});

test('a pronoun without anybody to mean is led to nobody', () => {
  const cast = castOf(['The tide rose. He watched.', 'Susan Hale wept. He did not.']);
  expect(cast.reference('He', 0)?.figure).toBeNull();
  expect(cast.reference('He', 1)?.figure).toBeNull();
});

test('within quotation marks "he" is left open', () => {
  const cast = castOf(['Peter Voss left. “He is tired,” said Susan Hale.']);
  expect(cast.reference('He')).toMatchObject({ quoted: true, figure: null });
});

test('"it said" is the body that spoke last, "they said" the group', () => {
  const cast = castOf([
    'The Coastal Institute objected. It said the data were old. Three officials disagreed. They said nothing more.',
  ]);
  expect(cast.meant('It')).toBe('Coastal Institute');
  expect(cast.meant('They')).toBe('Three officials');
});

test('two who fit equally make the answer less sure than one', () => {
  const one = castOf(['Peter Voss left. He smiled.']).reference('He');
  const two = castOf(['Peter Voss left. Karl Brandt stayed. He smiled.']).reference('He');
  expect(one?.confidence).toBeGreaterThan(two?.confidence ?? 1);
});

test('"after Roe said he": the subject of the clause', () => {
  const cast = castOf(['Karl Brandt spoke on Friday, shortly after Peter Voss said he would go.']);
  expect(cast.meant('he')).toBe('Peter Voss');
});

test('"his counterpart, Brandt, …": he is the counterpart, not the owner of "his"', () => {
  const cast = castOf([
    'Finance Minister Peter Voss praised the deal. “It is a good day,” he said.',
    'His Polish counterpart, Marek Zielak, was less sure. “The sums are wrong,” he said.',
  ]);
  expect(cast.meant('he', 0)).toBe('Peter Voss');
  expect(cast.meant('he', 1)).toBe('Marek Zielak');
  expect(cast.who('Marek Zielak')?.role).toBe('His Polish counterpart');
});

test('whom a sentence begins with "For …," is whom it is about', () => {
  const cast = castOf([
    'For Peter Voss, a farmer from Ohio, Senator Karl Brandt was the last hope. He voted twice.',
  ]);
  expect(cast.meant('He')).toBe('Peter Voss');
});

test('who is from somewhere is the subject of the verb behind that', () => {
  const cast = castOf([
    'Karl Brandt has won. One pastor who backs Mr. Brandt, Peter Voss of Harbour Church in Quayside, said it rains.',
    '“It is late,” he tells others.',
  ]);
  expect(cast.meant('he')).toBe('Peter Voss');
});

test('"whose son" is not whom the next sentence is about', () => {
  const cast = castOf([
    'Her clients include Karl Brandt, whose son died.',
    '“It is for him,” he said.',
  ]);
  expect(cast.meant('he')).toBe('Karl Brandt');
});

test('whom a pronoun speaks to it does not mean', () => {
  const cast = castOf([
    'Tom Kirk spoke with Mark Benner on Tuesday. “It works,” Benner said. “I know,” he told Kirk.',
  ]);
  expect(cast.meant('he')).toBe('Mark Benner');
});

test.each([
  [
    'Der Bauer Karl Brandt floh aus Osk. Im Gespräch mit Peter Voss sagte er, es sei kalt.',
    'Karl Brandt',
  ],
  ['Karl Brandt floh aus Osk. Peter Voss kam später. Es sei kalt, sagte er.', 'Peter Voss'],
])('whom somebody speaks with in German is not who speaks: %s', (text, who) => {
  expect(castOf([text], 'de').meant('er')).toBe(who);
});
