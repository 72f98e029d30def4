import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  ['Tom Beck mocked Roth’s pledge to “drain the lake in a week.”', 'Roth'],
  ['Lea Roth quoted her mother as saying, “Work is never done.”', 'her mother'],
  ['Carl Boone said his boss had told him, “Sign it or leave.”', 'his boss'],
  ['According to Boone, Stern shouted, “Get out of my office.”', 'Stern'],
  ['Roth rejected claims by Beck that she was “asleep at the wheel.”', 'Beck'],
  ['Responding to Beck’s remark that she was “asleep at the wheel,” Roth left.', 'Beck'],
  ['According to prosecutors, Boone texted a friend: “Lose the car.”', 'Boone'],
  ['Carl Boone told reporters that the pope told him, “Be brave.”', 'the pope'],
  ['Carl Boone wrote in his diary that Stern had promised to “go far away.”', 'Stern'],
  ['A witness, Jan Dorn, said the driver yelled “out of my way!” and left.', 'the driver'],
  ['Boone quoted Abraham Lincoln: “A house divided cannot stand.”', 'Abraham Lincoln'],
  ['Carl Boone was quoted by the Post as saying the deal was “dead in the water.”', 'Carl Boone'],
  ['“The dam is safe for now,” the Post quoted Roth as saying.', 'Roth'],
  ['Asked about Beck’s portrayal of the plan as “a gift to thieves,” Roth left.', 'Beck'],
  ['Carl Boone recalled what his aunt used to say: “Eat first, then talk.”', 'his aunt'],
  ['Boone claimed the harbour master had radioed back, “You are alone.”', 'the harbour master'],
  ['Boone said that when he knocked, the clerk laughed and said, “Try the roof.”', 'the clerk'],
  [
    'The jury heard how Carl Boone had boasted to a friend that it was “as easy as tea.”',
    'Carl Boone',
  ],
  ['Lea Roth said that after the count a clerk hugged her and said, “Home at last.”', 'a clerk'],
  ['Guests reported hearing a waiter shout “Out of the house!”', 'a waiter'],
  ['Lea Roth described how the pilot got up and said, “We have a small problem.”', 'the pilot'],
  ['A guest told police that a waiter had laughed and said, “You will live.”', 'a waiter'],
  ['Lea Roth said a warden had stood at the door and told her, “Leave your boots.”', 'a warden'],
  ['Lea Roth was confronted by dockers who called her “a thief in a hat.”', 'dockers'],
  [
    'Interfax quoted a source close to Roth as saying that the dam was “safe.”',
    'a source close to Roth',
  ],
])('%s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['Manafort said Roth has “several ways” of reaching the bay.', 'Manafort'],
  ['Boone said that the report was “a whitewash of the facts.”', 'Boone'],
])('%s: what is told of somebody is the teller’s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('what critics call somebody is not his own', () => {
  expect(quotesOf('Boone said critics who call him “a thief” should sue.')[0]?.who).toBeNull();
  expect(quotesOf('Roth remembers her uncle calling from the pier, “Run!”')[0]?.who).toBeNull();
  expect(quotesOf('Roth can see a clerk standing there shouting, “Run!”')[0]?.who).toBeNull();
  expect(quotesOf('Boone said those who liken him to “a thief” should sue.')[0]?.who).toBeNull();
});

test.each([
  ['Otto Lunn insisted his cook had warned him, “The stove is on.”', 'his cook'],
  ['Otto Lunn told the inquiry his cook later told him, “The stove is on.”', 'his cook'],
  ['Otto Lunn described how a sailor shouted, “Cut the ropes!”', 'a sailor'],
  ['Otto Lunn said the cook looked at him and said, “The stove is on.”', 'the cook'],
  ['Otto Lunn recalled his mother’s words: “Salt the ice.”', 'his mother'],
  ['Otto Lunn repeated the advice of his mother: “Salt the ice.”', 'his mother'],
  ['Otto Lunn said anyone who calls him “a smuggler” should say so in court.', null],
  ['Otto Lunn said papers that call him “a smuggler” had made it up.', null],
  ['Ida Renn was cited by divers as “a reckless captain.”', 'divers'],
])('%s: the words are those of whom they are told of', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});

test.each([
  [
    'Boone recalled how his grandfather, a diver, would tell the boys: “The bay keeps the bill.”',
    'his grandfather',
  ],
  [
    'Boone said that the doctor who saw his son had assured him there was “nothing to fear at all.”',
    'the doctor',
  ],
  [
    'Boone remembers the editor’s first words to him: “Can you type and can you swim?”',
    'the editor',
  ],
  [
    'Minister Carl Boone read out a message from a farmer: “My well is dry and so am I.”',
    'a farmer',
  ],
])('%s: told by another', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  [
    'Boone told a film crew that the foreman had opened the day with the words, “Home by lunch, boys.”',
    'the foreman',
  ],
  ['The driver, police said, got out and shouted: “Out of my way.”', 'The driver'],
  [
    'In court, Boone read from a letter the driver had sent to his sister: “I will be home by spring.”',
    'the driver',
  ],
])('%s: whoever the clause is about', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['Ada Boone still hears the guard’s voice: “Walk or be left.”', 'the guard'],
  [
    'Rector Carl Boone ignored a clerk who told him the floor was “singing in the wind.”',
    'a clerk',
  ],
  [
    'A waitress at the inn remembers Boone ordering the soup and saying, “At home this is a sauce.”',
    'Boone',
  ],
])('%s: nobody but him', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('a clause within a clause belongs to its own subject', () => {
  const text =
    'Divers say that President Boone joked over dinner that votes were “a hobby for rich people.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'Boone' }]);
});

test.each([
  [
    'Carl Boone testified that the foreman ordered the night staff to “lose the files for good.”',
    'the foreman',
  ],
])('%s: what somebody orders', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('who speaks according to a paper is who said it', () => {
  const text = 'According to the Herald, Carl Boone told aides the plan was “dead in the water.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'Carl Boone' }]);
});

test.each([
  [
    'Divers tell how the old pilot would stand on the quay and shout, “Left, you donkeys!”',
    'the old pilot',
  ],
  [
    'Ada Moss was told by a man posing as a doctor to “rest for a month.”',
    'a man posing as a doctor',
  ],
])('%s: told how', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['Coach Ada Boone likes to quote her grandmother: “Rain is just practice.”', 'her grandmother'],
  [
    'According to people in the room, the president banged the table and said: “Then let them swim.”',
    'the president',
  ],
  [
    'The prosecutor claimed that Boone had bragged to a friend about “the easiest million in Osk.”',
    'Boone',
  ],
])('%s: whose words they are', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('prosecutors say what somebody told a friend', () => {
  expect(
    quotesOf('Prosecutors say Boone told a friend he would “make the river talk.”'),
  ).toMatchObject([{ who: 'Boone' }]);
});

test('a complaint of pains is nobody’s remark', () => {
  const text = 'Mayor Ida Holm’s complaint of “chest pains for days” was ignored by doctors.';
  expect(quotesOf(text).map(({ who }) => who)).not.toContain('Ida Holm');
});

test('“a diver named X” is X', () => {
  expect(quotesOf('A diver named Ida Holm said: “It was cold.”')).toMatchObject([
    { who: 'Ida Holm' },
  ]);
});

test('“the diver named Man of the Gala” is a diver with a prize', () => {
  const [quote] = quotesOf('“It was cold,” said the diver named Man of the Gala.');
  expect(quote?.who).toBe('the diver');
});

test.each([
  [
    'Ida Holm won partly because of Mr. Beck’s sneering suggestion at a televised debate that she was “nice enough.”',
    'Beck',
  ],
  ['Ida Holm was stung by Tom Beck’s jab on Sunday that she was “a tourist here.”', 'Tom Beck'],
  [
    'According to the Osk agency, quoting the army’s chief of staff, the border is on a “war footing.”',
    'the army’s chief of staff',
  ],
  [
    'Ida Holm said her manager, Tom Beck, leaned over her desk and whispered: “Nobody will believe you.”',
    'Tom Beck',
  ],
  [
    'According to the Osk agency, quoting the main agency Kell Central News Agency (KCNA), the army was told to prepare a “state of war.”',
    'Kell Central News Agency',
  ],
  [
    'Tom Beck’s remark on Sunday drew anger that Ida Holm called “a storm in a bucket.”',
    'Ida Holm',
  ],
  ['Ida Holm, quoting from memory, said the sea was “a hard master to serve.”', 'Ida Holm'],
  ['Ida Holm said her manager, Tom Beck, was ill and joked: “Nobody will miss me.”', 'Ida Holm'],
])('a remark with its day, and an aside before the verb: %s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});
