import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes/quotes-of.ts';
import { castOf } from '../cast-of.ts';

test.each([
  ['“It holds,” said Jan Berg.', 'Jan Berg'],
  ['“It holds,” said Jun Mori.', 'Jun Mori'],
  ['The mayor, June Kerr, said so.', 'June Kerr'],
  ['April Stone, who runs the port, said so.', 'April Stone'],
  ['“It holds,” said a teacher, May Lund.', 'May Lund'],
  ['A spokesman for the port, Sunday Okafor, said so.', 'Sunday Okafor'],
  ['“It holds,” port master Jan van der Berg said.', 'Jan van der Berg'],
  ['Sunday Okafor, a diver, told the court so.', 'Sunday Okafor'],
  ['On Monday June Kerr told the court so.', 'June Kerr'],
  ['“It holds,” said dockhand June Kerr.', 'June Kerr'],
  ['“It holds,” said May Green.', 'May Green'],
  ['“It holds,” Augustine May, 84, said in May.', 'Augustine May'],
  ['“It holds,” said Augustine May.', 'Augustine May'],
  ['Augustine May said so in May.', 'Augustine May'],
  ['Sunday Okafor, 44, a diver, said so.', 'Sunday Okafor'],
  ['Ruth January, 44, said so.', 'Ruth January'],
  ['“It holds,” said ship’s pilot Ruth January.', 'Ruth January'],
  ['“It holds,” Ruth October said.', 'Ruth October'],
  ['Ruth Monday, the head of the dairy, said so.', 'Ruth Monday'],
  ['Jan Monday, the head of the mill, said so.', 'Jan Monday'],
  ['Robert Friday, 51, said so.', 'Robert Friday'],
  ['“It holds,” said Robert Friday, who runs the mill.', 'Robert Friday'],
])('%s names somebody', (text, name) => {
  expect(castOf([text]).who(name)?.kind).toBe('person');
});

test.each([
  ['The palace said Sunday Norvania would leave.', 'Sunday Norvania'],
  ['In June Brandt said so.', 'June Brandt'],
  ['It opens on Tuesday, June 5, Brandt said.', 'June'],
  ['On Friday Brandt said so.', 'Friday Brandt'],
  ['On Monday June figures are due.', 'June'],
  ['The palace said Robert Friday said so.', 'Robert Friday'],
  ['King Robert Friday said so.', 'Robert Friday'],
  ['The palace told Robert Friday, the day of the vote, to leave.', 'Robert Friday'],
  ['Father Robert Sunday said so.', 'Robert Sunday'],
  ['Tom Robert Friday said so.', 'Robert Friday'],
  ['They met Robert Friday, a day early.', 'Robert Friday'],
])('%s names a day', (text, name) => {
  expect(castOf([text]).who(name)).toBeUndefined();
});

test.each([
  ['April Orr runs the mill. “Flour is dear,” Orr said in April.', 'April Orr'],
  ['According to June Orr, head of the mill, flour is “dear this year.”', 'June Orr'],
  ['According to Sunday Ade, a miller, flour is “dear this year.”', 'Sunday Ade'],
  ['Wednesday Park, the head of the mill, said: “Flour is dear.”', 'Wednesday Park'],
  ['“Flour is dear,” said the mill master, Jan Orr.', 'Jan Orr'],
  ['The mill was called “a fire waiting for a match” by April Orr.', 'April Orr'],
])('%s: a month is a first name here', (text, who) => {
  expect(quotesOf(text)[0]?.who).toBe(who);
});

test('a month that speaks is a surname', () => {
  const text =
    'Ada March, the captain, fell in March. “It is a bruise,” March told the club’s page.';
  expect(quotesOf(text)).toMatchObject([{ who: 'Ada March' }]);
});

test('a month behind a given name that few bear is a surname where a role stands in front', () => {
  expect(quotesOf('“It is older than the quay,” said chef Avril March.')).toMatchObject([
    { who: 'Avril March' },
  ]);
});

test('a weekday that has done something opens a name', () => {
  expect(
    castOf(['Friday Moss has taught here for years.']).figures.map(({ name }) => name),
  ).toEqual(['Friday Moss']);
});
