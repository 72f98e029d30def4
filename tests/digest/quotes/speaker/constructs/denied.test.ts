import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  'Beck denied saying that the dam was “a toy for engineers.”',
  'Boone denied telling Stern to “burn the list.”',
  'Beck never said “the dam is a toy.”',
  'Beck did not call it “a toy for engineers.”',
  'Beck refused to call it “a toy for engineers.”',
  'Beck stopped short of calling it “a toy.”',
  'A lesser man would have said, “The dam is a toy.”',
  'If the court finds the dam “badly built,” hundreds could move home.',
  'If Beck says the dam is “a toy,” Roth will resign, Holm said.',
  'Beck denied a report that he had called Roth “a toy for engineers.”',
  'Beck rejected suggestions that she had called voters “too lazy to read.”',
  'Beck denied that he ever said “burn the list of names.”',
  'It is untrue that Beck called voters “too lazy to read.”',
  'A post falsely claims Beck said, “I will close every school.”',
  'A doctored video shows Beck saying “I will close every school.”',
  'There is no record of Beck saying “I will close every school.”',
  'No one at the ministry ever said “burn the list.”',
  'Critics imagined Beck saying “let them drink the river.”',
  'Ada Holm rejected accusations of “a secret deal with the tide.”',
  'The ministry denied that its envoy had used the words “a toy for engineers.”',
  'Should Beck call it “a toy for engineers,” he would be laughed at.',
  'Beck’s lawyer said Beck had never used the phrase “a toy for engineers.”',
  'Nowhere does the treaty say that the islands are “a toy for engineers.”',
  'Beck denied having called it “a toy for engineers.”',
  'The water rises faster than you can say “refresh.”',
  'Nobody at the harbour office will say that the quay is “fit for cranes.”',
  'No diver at the inquest called the quay “fit for cranes.”',
  'At no time has the port described the quay as “fit for cranes.”',
  'The port denied in a statement that its chairman had called divers “sheep.”',
])('%s: nobody said it', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Tom Beck not only said it was “a toy,” he laughed.', 'Tom Beck'],
  ['Tom Beck denied the claim and said it was “a toy for engineers.”', 'Tom Beck'],
  ['Tom Beck rejected a plan that Roth called “a toy for engineers.”', 'Roth'],
  ['Tom Beck did not stay. He said, “The dam is a toy.”', 'Tom Beck'],
])('%s: somebody did', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  'Renn denied ever telling Lunn to “sink the boat.”',
  'Renn denied having ever called the crew “cattle.”',
  'Were Renn to call the boat “lost,” the owners would be paid, Lunn said.',
  'Had Renn said the boat was “lost,” the owners would have been paid, Lunn said.',
  'Until Renn says the boat is “safe,” nobody will sail, Lunn said.',
  'Suppose Renn says the boat is “lost,” Lunn said.',
  'Nothing in the log suggests that Renn called the crew “cattle.”',
])('%s: nobody said it', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test('"when" lets somebody speak who does so every time', () => {
  expect(quotesOf('When Renn says the boat is “sound as a bell,” the crew laughs.')).toMatchObject([
    { who: 'Renn' },
  ]);
});

test('a gerund behind "of" is a verb', () => {
  expect(quotesOf('Senator Renn stopped short of calling the boat “a coffin.”')).toEqual([]);
});

test('nobody said what is not confirmed', () => {
  const text =
    'The port refused to confirm that the captain had called the pilot “a mosquito in boots.”';
  expect(quotesOf(text)).toEqual([]);
});

test('a story is dismissed', () => {
  const text =
    'The agent dismissed as nonsense a tabloid story that Renn had called her fans “wallets.”';
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  'Renn disputes ever calling the boat “a coffin for sailors.”',
  'Renn has yet to call the boat “a coffin for sailors.”',
  'Renn could not bring himself to call the boat “a coffin for sailors.”',
  'Renn cannot recall saying the boat was “a coffin for sailors.”',
  'Renn has no memory of calling the boat “a coffin for sailors.”',
  'Renn was wrongly quoted as calling the boat “a coffin for sailors.”',
  'Renn wishes he had called the boat “a coffin for sailors.”',
  'Renn laughed off claims that he called the boat “a coffin for sailors.”',
  'Renn threatened to sue over reports that he called the boat “a coffin for sailors.”',
  'The post in which Renn called the boat “a coffin for sailors” was fake.',
])('%s: nobody said it', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['The club rejected suggestions that the pitch was “a swamp for frogs.”', null],
  ['Ada Holm rejected claims that she had sunk it: “I was asleep in my bunk.”', 'Ada Holm'],
  ['Ada Holm dismissed rumours that she was ill – “I swim each day at dawn.”', 'Ada Holm'],
  ['The club dismissed claims that the pitch was a swamp as “a tale for frogs.”', 'The club'],
  ['The club rejected the plan and said that the pitch was “a swamp for frogs.”', 'The club'],
])('%s: whoever rejects it says other words', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
