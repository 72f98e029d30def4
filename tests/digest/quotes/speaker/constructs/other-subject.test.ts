import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

function whoOf(text: string): string | null {
  return quotesOf(text).at(-1)?.who ?? null;
}

test.each([
  [
    'The mill “was told twice and did nothing,” said a former engineer who left in 2019.',
    'a former engineer',
  ],
  [
    '“The files came from his desk,” said one clerk who identified Tom Beck. Beck denies it.',
    'one clerk',
  ],
  ['“The files came from his desk,” said a teacher, May Lund.', 'May Lund'],
  ['“The files came from his desk,” said a teacher named May Lund.', 'May Lund'],
])('whoever is told of behind “said”: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  [
    'Both issued notes, Tom Beck saying he was “very glad” and Ida Holm calling it a “good first hour.”',
    'Ida Holm',
  ],
  [
    'The port denies it, with Ida Holm going on the radio to call the reporter “a dreamer.”',
    'Ida Holm',
  ],
  ['Tom Beck met Ida Holm and left, calling the talks “a waste of a good morning.”', 'Tom Beck'],
  ['Tom Beck spoke with Ida Holm, calling the talks “a waste of a good morning.”', 'Tom Beck'],
])('whoever a participle has for its own subject: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  [
    'After Ida Holm said the weak might do better at “slow schools,” Tom Beck said he was angry.',
    'Ida Holm',
  ],
  ['While Ida Holm praised the plan as a “work of art,” Tom Beck said nothing at all.', 'Ida Holm'],
  ['After Ida Holm spoke, Tom Beck called the vote “a sad day for the bay.”', 'Tom Beck'],
  ['When Ida Holm was told of it, she said: “I knew that it would sink.”', 'Ida Holm'],
])('a clause that hangs on another has its own speaker: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  [
    '“I will mend the roof,” Ida Holm said, and her husband cut in. “She says so every year.”',
    null,
  ],
  ['“I will mend the roof,” Ida Holm said. “I say so every year.”', 'Ida Holm'],
  ['“I will mend the roof,” Ida Holm said, and moved in. “I say so every year.”', 'Ida Holm'],
])('whoever cuts in takes the word: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  ['Her opposite number, Ida Holm, was no happier: “I won, and I hated it.”', 'Ida Holm'],
  ['For Ida Holm, whose son sails, it is simple: “No fish, no ice, no us.”', 'Ida Holm'],
  [
    'It was left to the union’s chair, Ida Holm, to point out that the pier was “built on sand.”',
    'Ida Holm',
  ],
])('whoever the sentence leads to speaks: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  'A letter from the mayor, Ida Holm, was blunt: “I won, and I hated it.”',
  'The verdict on the mayor, Ida Holm, is clear: “She won, and we lost.”',
  'Ida Holm was told by text: “Come home at once.”',
  'It was up to Ida Holm, the union said, to “find the money.”',
  'It fell to Ida Holm, said the mayor, to “clean up the mess.”',
])('a letter, a verdict or another speaks: %s', (text) => {
  expect(whoOf(text)).not.toBe('Ida Holm');
});

test.each([
  ['“There is no night,” said a diplomat briefed on the talks.', 'a diplomat briefed on the talks'],
  ['“There is no night,” a woman trapped in the lift said.', 'a woman trapped in the lift'],
  ['A diplomat briefed reporters, saying there was “no night in this port.”', 'A diplomat'],
  ['The army accused rebels of “burning the port and the church.”', 'The army'],
  ['The accused rebels said it was “a hard and cold war.”', 'The accused rebels'],
  ['The army charged the rebels with “burning the port and the church.”', 'The army'],
])('a participle says who it is, and a verb what he does: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});

test.each([
  ['Adds Ada Stone, a diver at the port: “The water is cold.”', 'Ada Stone'],
  ['Jokes Zbyslav Krahl: “The water is cold.”', 'Zbyslav Krahl'],
  ['Agrees Dr. Krahl: “The water is cold.”', 'Krahl'],
  ['Islander Kirsty Munro said: “The water is cold.”', 'Kirsty Munro'],
  ['We spoke to Hillier Tom Munro. Hillier Tom Munro said: “It is cold.”', 'Hillier Tom Munro'],
  ['Parker Ann Stone said: “The water is cold.”', 'Parker Ann Stone'],
  ['Claims Advice Group said: “The water is cold.”', 'Claims Advice Group'],
  ['Hastings Stone said: “The water is cold.”', 'Hastings Stone'],
  ['Mills, a diver, said: “The water is cold.”', 'Mills'],
])('a verb that opens the sentence is no part of the name: %s', (text, who) => {
  expect(whoOf(text)).toBe(who);
});
