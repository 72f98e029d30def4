import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  ['The inquest heard Tom Beck told his wife, “I cannot see the pier.”', 'Tom Beck'],
  ['A jury was told the diver said “I never saw her” to a nurse.', 'the diver'],
  ['The inquiry heard that the diver laughed and said: “You will float.”', 'the diver'],
  ['Parents were told the school called it “a wall of paper.”', 'the school'],
  ['The court was told he called the quay “a palace on stilts.”', null],
  ['The court heard that the quay was “a palace on stilts.”', null],
  ['The court heard the quay was “a palace on stilts,” prosecutor Ida Renn said.', 'Ida Renn'],
  ['The court heard from Ida Renn, who said: “He never came back for it.”', 'Ida Renn'],
  ['The council was told by engineer Ida Renn that the pier was “held up by paint.”', 'Ida Renn'],
  ['Judge Ida Renn heard the case for a month and said it was “a waste of ink.”', 'Ida Renn'],
  ['Ida Renn, who was told her boat was gone, said: “I am tired of ropes.”', 'Ida Renn'],
  ['Councillor Ida Renn heard the bang from her bath and said: “I thought of war.”', 'Ida Renn'],
])('%s: whoever hears it says nothing', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});

test('he whom the hearing is about speaks', () => {
  const text = 'Tom Beck denies theft. The court heard he told police: “I only wanted the boat.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'Tom Beck' }]);
});

test.each([
  ['Chanting “Bread for the whole town”, they marched on. Ida Renn watched.', null],
  ['Singing “We are the harbour now,” the students sat down. Ida Renn said no.', null],
  ['Shouting “Bread for the whole town”, Ida Renn ran down the stairs.', 'Ida Renn'],
  ['Ida Renn was heard shouting: “Bread for the whole town.”', 'Ida Renn'],
])('%s: whoever calls it out is whoever goes on', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
