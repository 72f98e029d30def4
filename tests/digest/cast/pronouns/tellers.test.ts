import { expect, test } from 'vitest';
import { castOf, type CastOf } from '../cast-of.ts';

/** Whom the last "he" means. */
function lastHe({ references, words, figures }: CastOf): string | null {
  const found = references.findLast((one) => words(one) === 'he');
  return figures[found?.figure ?? -1]?.name ?? null;
}

test.each([
  ['of whom somebody tells, he is not', 'Peter Voss said Karl Brandt had agreed to the budget.'],
  [
    'the teller stands at the end',
    'Karl Brandt charmed the small towns with music, Peter Voss said.',
  ],
  [
    'the teller says it later',
    'Peter Voss would not go so far but said Karl Brandt must apologise.',
  ],
  [
    'the teller says it in passing',
    'Peter Voss defended the plan, saying Karl Brandt had seen it.',
  ],
  ['an adverb stands before the verb', 'Peter Voss also said that Karl Brandt was not to blame.'],
  ['whoever is asked answers', 'Peter Voss, asked if he would back Karl Brandt, shook his head.'],
  [
    'whoever is told does not',
    'Peter Voss, a party chairman in Osk, told Karl Brandt that he would stay.',
  ],
  ['who is begged answers', 'Karl Brandt’s mother pleaded with Peter Voss to go.'],
  [
    'whatever the verb beside the marks is',
    '“It is late,” Peter Voss barked as Karl Brandt came in.',
  ],
])('%s', (_, line) => {
  expect(lastHe(castOf([line, '“We have to see,” he said.']))).toBe('Peter Voss');
});

test('a second man who tells takes over from the first', () => {
  const cast = castOf([
    '“I crossed two borders,” Karl Brandt said at the airport. Brandt was tired.',
    'Peter Voss, another of the men, said he had paid an agent.',
    '“They caught me at the fence,” he said.',
  ]);
  expect(lastHe(cast)).toBe('Peter Voss');
});

test('nobody names himself in the words that follow', () => {
  const cast = castOf([
    'For Peter Voss, Karl Brandt was a legend. He said, “Karl Brandt is great.”',
  ]);
  expect(cast.meant('He')).toBe('Peter Voss');
});

test('who is spoken of behind the verb does not speak', () => {
  const cast = castOf(['Peter Voss faced Karl Brandt.', '“No answer,” he said of Brandt.']);
  expect(lastHe(cast)).toBe('Peter Voss');
});

test('whom the article turns to takes over from whoever spoke', () => {
  const cast = castOf([
    'Minister Peter Voss signed it. Mayor Karl Brandt said that it came late.',
    '“They rush it as they leave,” Brandt said.',
    'Voss, for his part, sounded aware of the time, since there were nine days left.',
    'Asked about that, he shrugged.',
  ]);
  expect(lastHe(cast)).toBe('Peter Voss');
});

test.each([
  ['A trader asked about the rents.', 'Ada Voss'],
  ['Stalls were shut.', 'Ada Voss'],
  ['She had met a trader in the queue.', 'Ada Voss'],
])('whoever is new there does not take over: %s', (before, who) => {
  const cast = castOf([
    `Mayor Ada Voss said the market would move. ${before} “It is my life,” she said.`,
  ]);
  const last = cast.references.findLast(({ kind }) => kind === 'pronoun');
  const figure = cast.figures[last?.figure ?? -1];
  expect(figure?.name ?? figure?.role).toBe(who);
});
