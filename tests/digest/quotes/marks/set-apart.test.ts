import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test.each([
  'Known as “the Professor,” Lena Ortiz has coached here for years.',
  'In his novel “The Long Winter,” Peter Hale wrote about the strike.',
  'The word “maybe” appears six times, Holm said.',
  'With feathers in a pillow, it is called “feather pillow lung.”',
  'Pence spoke on CNN’s “State of the Union” on Sunday.',
  'The thriller “Moth” was the surprise winner on Sunday.',
  '“Moth,” a satire about bakers, won, director Lars Holm said.',
  'Protests rose against the self-declared “interim” government.',
  'The man had recently “acquired” two pillows.',
  'Signs reading “No more boats” stood at the gate.',
  'The sign on the door of the old harbour office read “Back in five minutes.”',
  'Some 400 came, or “1,200” by another count.',
  'According to the club, expect to hear all of it, including “Hear the Sea,” “Walkin’ Down the Pier,” and “Low Tide.”',
  'After hitting “Walkin’ Down the Pier,” the band left the hall.',
  'Otto Lunn has taken to the insult “Butcher of Osk” with good humour.',
  'A note left beside the boat of Otto Lunn read “Gone to sea.”',
  'In the radio spot a choir is singing “Come to the bay and stay.”',
  'The plan is on mugs and on billboards on which a sailor shouts, “Come to the bay!”',
  'The tug, rechristened “Faith,” sails in May.',
  'Ada Roe said the claim is false. | “… kept the ferry from two thousand people”',
  '“Weed. We’re on it” is rolling out with TV spots.',
  'Her talk, “How to Be Wrong,” has nine million viewers, the hosts said.',
  'The board replaced the word “mist” with “fog,” Holm said.',
  'Under the heading “Next Steps,” the letter lists three dates, said Holm.',
  'Doctors call this “a silent tide.” It comes at night.',
  'When the wind drops, sailors speak of a “glass sea.” It may last for days.',
  'Physicists describe such foams as “jammed.” They no longer flow.',
  'Lawyers refer to it as the “sunlight test.” It is seldom used.',
  'The adverb “frankly” is on each page, Holm joked.',
  'Holm quipped that “estuary” is just another word for mud.',
  'The mist, which pilots call “cold milk,” lay on the bay, Holm said.',
  'Holm watches “The Salt Road” every winter, she told the paper.',
  'In a film in which children shout, “We swim at night!” the mayor is seen in boots.',
  'Police use the term “net fraud.” It is old.',
  'Posters show a diver above the line “Breathe in, Osk.”',
  'Anglers fear the drifting nets, or “silent killers,” of the bay.',
  '“Row for Us” shows oarsmen shouting, “We love the rain!” on a pier.',
  '“Low Tide” features a diver who says, “We swim for nothing at all.”',
  'Half of the quay fell in. | “The sea took it back” | Ida Holm, a baker, saw it fall in the night of Sunday.',
])('%s: nobody says what is set apart', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Holm called the film “a waste of time.”', 'Holm'],
  ['Doctors call the plan “a danger to every patient.”', 'Doctors'],
  ['Critics call it “a sham.”', 'Critics'],
  ['Doctors called it “a disaster.”', 'Doctors'],
  ['“The plan is dead in the water,” a No 10 source said.', 'a No 10 source'],
  [
    '“The plan is dead in the water,” an EU diplomat at the talks said.',
    'an EU diplomat at the talks',
  ],
  ['“Never,” a former MI5 officer told reporters on Monday.', 'a former MI5 officer'],
  ['Mayor Tom Beck used the term “net fraud” on Monday.', 'Tom Beck'],
  ['Holm called the nets bad, or “a curse on the bay.”', 'Holm'],
  ['A video shows a diver shouting, “We love the rain!”', 'a diver'],
  ['In her words, “he knows how to do it,” Holm said.', 'Holm'],
])('%s: somebody does', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['The harbour crew calls the pump “the Duchess,” and oils it daily.', []],
  ['The harbour crew dubbed the pump “Maud.”', []],
  ['Ida Holm calls the tunnel “Lunacy”.', ['Lunacy']],
  ['Mayor Ida Holm calls the vote “Public Theater”.', ['Public Theater']],
])('a name for a thing is nobody’s, and a verdict on it is: %s', (text, texts) => {
  expect(quotesOf(text).map((quote) => quote.text)).toEqual(texts);
});

test('what everyone calls something is its name', () => {
  expect(
    quotesOf('Everyone on the quay calls the tug “the old lady,” Captain Ada Moss said.'),
  ).toEqual([]);
});

test.each([
  'The old diver wrote two memoirs, “A Diver’s Garden” and “Weeds.”',
  'Otto “the Butcher” Lunn was held at a butcher’s shop, prosecutor Ada Moss said.',
])('%s: names of works and of somebody', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  'Fans call Otto Lunn “the Fox.”',
  'Otto Lunn (“the Butcher of Osk”) is 44, his club said.',
  'Otto Lunn’s nickname is “the Butcher of Osk,” his coach said.',
  'Ada Moss said that her newsletter “The Long Winter” took nine years.',
])('%s: a name of somebody or of a work', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test('locals have a name for a square behind "since"', () => {
  expect(quotesOf('Bring a coat, since locals call the square “the Fridge.”')).toEqual([]);
});

test('a child on a poster asks nobody', () => {
  expect(quotesOf('Buses carry posters on which a child asks, “Why not Osk?”')).toEqual([]);
});

test('a scare quote is one wherever it stands before its noun', () => {
  const text =
    'They marched against the “shadow” board that runs the bay. | The bishop’s office said the “shadow” board had to go. | Holm said the board was “shadow and fog.”';
  expect(quotesOf(text)).toMatchObject([{ text: 'shadow and fog.' }]);
});
