import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

function whoOf(text: string): string | null {
  return quotesOf(text).at(-1)?.who ?? null;
}

test.each([
  ['“I slept on the floor of the boat,” said an emotional Ida Holm.', 'Ida Holm'],
  ['“You cannot put a price on the quay,” said a beaming Ida Holm, 71.', 'Ida Holm'],
  ['“We are going up,” said a tired but happy Ida Holm.', 'Ida Holm'],
])('a mood before a name is nobody: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  ['Ida Holm is dead: “She was shot while she slept,” a police source said.', 'a police source'],
  [
    'Ida Holm is unique: “She hits the ball harder than men,” said her coach, Tom Beck.',
    'Tom Beck',
  ],
  ['Ida Holm is back: “Easy On The Oar” tops the chart for a week.', null],
])('whoever says it behind the words: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  [
    'Ida Holm was named police chief by Mayor Tom Beck in May and plans to “clear out the bad apples within a year”.',
    'Ida Holm',
  ],
  [
    'Judge Ida Holm, quoting Shakespeare, said Tom Beck had been “a wolf among trusting widows”.',
    'Ida Holm',
  ],
  ['Ida Holm was upstairs when a man broke in. “I hit him with a pan,” Holm said.', 'Ida Holm'],
  ['Coach Ida Holm led the fans in chants of “one more year for the bay”.', 'Ida Holm'],
])('whoever the sentence is about goes on: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test('a scarf says nothing', () => {
  const text =
    'A woman with a scarf around her neck said “he pulled my two children out of the water”.';
  expect(whoOf(text)).not.toBe('a scarf');
});
