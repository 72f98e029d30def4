import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes/quotes-of.ts';
import { castOf } from '../cast-of.ts';

test.each([
  ['Mayor Tom Barlow spoke first.', 'Tom Barlow'],
  ['The prize went to Ursula van der Meer on Monday.', 'Ursula van der Meer'],
  ['A letter from Khalid bin Saif al-Hadi arrived.', 'Khalid bin Saif al-Hadi'],
  ["Later Maeve O'Grady said so.", "Maeve O'Grady"],
  ['Governor J. B. Hartwell left.', 'J. B. Hartwell'],
  ['He met Harold Finch Jr. in May.', 'Harold Finch Jr.'],
  ['The envoy Yoon Hae-won arrived.', 'Yoon Hae-won'],
  ['Secretary of State Nora Whitfield flew home.', 'Nora Whitfield'],
  ['The barge’s operator, Andy Bank, said no.', 'Andy Bank'],
  ['It is late, said Per Holm of the port.', 'Per Holm'],
  ['It works, Mr. English said of the plan.', 'English'],
  ['Mary Deans, who leads the port, left.', 'Mary Deans'],
  ['Columnist Will Harker called it a mistake.', 'Will Harker'],
  ['It was Coach (Frank) Tilling who called.', 'Frank Tilling'],
  ['It was (head coach Frank) Tilling who called.', 'Frank Tilling'],
  ['Will Harker, a retired welder, called it a mistake.', 'Will Harker'],
  ['Fire Chief Don Farrow came at noon.', 'Don Farrow'],
  ['Brave Maeve Tilling came at noon.', 'Maeve Tilling'],
  ['Volcanologist Zbyslav Krahl of the Met Office said no.', 'Zbyslav Krahl'],
  ['Schoolteacher Mira Hadley found it.', 'Mira Hadley'],
  ['Police and Crime Commissioner Julia Mull agreed.', 'Julia Mull'],
  ['Juan "Chico" Aldana of Oakridge carried the flag.', 'Juan "Chico" Aldana'],
  ['It works, said the coach, Ekapong “Ek” Aldana.', 'Ekapong “Ek” Aldana'],
  ['Juan “Big Wave” Aldana of Oakridge carried the flag.', 'Juan “Big Wave” Aldana'],
])('%s names %s', (text, name) => {
  expect(castOf([text]).who(name)).toMatchObject({ kind: 'person', name });
});

test.each([
  ['He works for the Department of Health and Human Services now.', 'Department of Health'],
  ['She wrote for The Globe and Mail in June.', 'Globe and Mail'],
  ['The Food and Drug Administration agreed.', 'Food and Drug Administration'],
  ['In June Northgate National Bank opened.', 'Northgate National Bank'],
  ['A post by Human Rights Watch followed.', 'Human Rights Watch'],
  ['Big Mast Records said no. A note from Big Mast Records came later.', 'Big Mast Records'],
  ['A van of West Fenshire Police stood there.', 'West Fenshire Police'],
  ['King’s Tarn Hospital closed.', 'King’s Tarn Hospital'],
  ['Bishop’s Lynn College opened.', 'Bishop’s Lynn College'],
  ['“No,” said Port of Osk in a notice.', 'Port of Osk'],
  ['The home’s owner, Briarlow Group, said no.', 'Briarlow Group'],
  ['The home’s owner, Morgan Group, said no.', 'Morgan Group'],
  ['Port of Osk said no.', 'Port of Osk'],
  ['“No,” said Transport for Osk.', 'Transport for Osk'],
])('%s names a body: %s', (text, name) => {
  const bodies = castOf([text]).figures.filter(({ kind }) => kind === 'organisation');
  expect(bodies.map((body) => body.name).join(' | ')).toContain(name);
});

test('what speaks by itself is a surname, whatever else the word means', () => {
  const cast = castOf(['Then Lotta Marsh rose to her feet.', '“We go,” Marsh said.']);
  expect(cast.who('Lotta Marsh')?.kind).toBe('person');
});

test('places, weekdays, months, nationalities, laws and events are nobody', () => {
  const { figures } = castOf([
    'On Friday a German truck left Hamburg for the United States under the Clean Water Act.',
    'In March the World Cup began in South Korea.',
  ]);
  expect(figures).toEqual([]);
});

test.each([
  '“I rang Coach (Petra) Lund at night,” he said. Lund laughed.',
  '“(Petra) Lund rang me at night,” he said. Lund laughed.',
])('a given name that an editor put in brackets belongs to the name: %s', (text) => {
  expect(castOf([text]).figures.map(({ name }) => name)).toContain('Petra Lund');
});

test('what stands in brackets and is no given name does not', () => {
  const cast = castOf(['“The coach (Harbour) Lund knew it,” he said. Lund laughed.']);
  expect(cast.figures.map(({ name }) => name)).not.toContain('Harbour Lund');
});

test('a country that speaks stands for its government', () => {
  expect(castOf(['Norway said it would wait.']).who('Norway')?.kind).toBe('organisation');
});

test('a town behind "in" is no person', () => {
  const cast = castOf(['Fires broke out in Brixworth. Brixworth lost forty homes.']);
  expect(cast.who('Brixworth')).toBeUndefined();
});

test('a headline in Title Case names nobody', () => {
  const cast = castOf([
    'Council Votes To Close Harbour Street Library After Long Debate',
    'Councillor Ann Pryce opposed the plan.',
  ]);
  expect(cast.figures.map(({ name }) => name)).toEqual(['Ann Pryce']);
});

test('a word that opens a sentence is a name only with a reason', () => {
  const cast = castOf([
    'Talks resumed on Tuesday. Speaking to reporters, Mr. Dunne smiled. Dunne left. Later, rain fell.',
  ]);
  expect(cast.references.map(cast.words)).toEqual(['reporters', 'Dunne', 'Dunne']);
});

test('what is said in quotation marks is flagged', () => {
  const cast = castOf(['“Marta Voss told me that she would come,” said Paul Ebner.']);
  expect(cast.reference('Marta Voss')?.quoted).toBe(true);
  expect(cast.reference('Paul Ebner')?.quoted).toBe(false);
});

test('groups and people without a name are described', () => {
  const cast = castOf([
    'Three officials confirmed it. A source close to the campaign disagreed, and critics laughed.',
    'Police declined to comment.',
  ]);
  expect(cast.who('Three officials')?.kind).toBe('group');
  expect(cast.who('A source close to the campaign')).toMatchObject({ kind: 'person', name: null });
  expect(cast.who('critics')?.kind).toBe('group');
  expect(cast.who('Police')?.kind).toBe('group');
});

test('a noun before another noun refers to nobody', () => {
  const cast = castOf(['The new company policy and the police report were a major win.']);
  expect(cast.references).toEqual([]);
});

test('a paper speaks only with a verb of saying', () => {
  expect(castOf(['The letter said nothing new.']).who('The letter')).toBeUndefined();
  expect(castOf(['The letter said nothing new.']).reference('The letter')).toBeDefined();
  expect(castOf(['He burned the letter in the yard.']).reference('the letter')).toBeUndefined();
});

test('the source under a quotation is named, a heading is not', () => {
  const cast = castOf(['“We need more.”', 'Dean Bakker, Centre for Trade', 'Election Results']);
  expect(cast.figures.map(({ name }) => name)).toContain('Dean Bakker');
  expect(cast.figures.map(({ name }) => name)).not.toContain('Results');
});

test('a name that is also a month is read after a name', () => {
  expect(castOf(['A post by columnist Ai Jun followed.']).who('Ai Jun')).toBeDefined();
  expect(castOf(['She came in Jun 2019.']).figures).toEqual([]);
});

test('what somebody is, with a capital, is no part of the name', () => {
  expect(castOf(['Witness Louie Solan ran.']).who('Louie Solan')).toBeDefined();
});

test.each(['Otto Ford left.', 'Ruth Hill has left.'])(
  '%s: a surname that is a company’s too belongs to its given name where a sentence opens',
  (text) => {
    expect(castOf([text]).figures.map(({ name }) => name)).toEqual([
      text.split(' ').slice(0, 2).join(' '),
    ]);
  },
);

test.each([
  [
    'It holds, said the Harbour Street Residents’ Association.',
    'the Harbour Street Residents’ Association',
  ],
  ['It holds, said the National Bakers’ Guild.', 'the National Bakers’ Guild'],
  ['It holds, said St Mary’s Hospital.', 'St Mary’s Hospital'],
  ['St Odo’s Hospice said it holds.', 'St Odo’s Hospice'],
  ['It holds, said the Women’s Aid Trust.', 'the Women’s Aid Trust'],
  ['It holds, said the Osk Attorney’s Office.', 'the Osk Attorney’s Office'],
  ['It holds, said the Sheriff’s Department.', 'the Sheriff’s Department'],
  ['It holds, said King’s College Osk.', 'King’s College Osk'],
  ['Lunn & Sons said it holds.', 'Lunn & Sons'],
  ['It holds, said Brightwater plc.', 'Brightwater plc'],
])('%s: a body by its whole name', (text, name) => {
  expect(castOf([text]).figures.map((one) => one.name)).toContain(name);
});

test('a party’s committee is not its name', () => {
  expect(
    castOf(['It holds, said the Norwegians’ Board.']).figures.map(({ name }) => name),
  ).not.toContain('Norwegians’ Board');
});

test.each(['Port of Osk', 'Isle of Marl', 'Diocese of Velm'])('%s is one name', (name) => {
  expect(quotesOf(`“We will dig in May,” the ${name} said.`)).toMatchObject([
    { who: `the ${name}` },
  ]);
});

test.each([
  ['Save the Lagoon said the wall was “a gift to the sharks.”', 'Save the Lagoon'],
  ['“We will dig in May,” said Free the Lagoon, a club of anglers.', 'Free the Lagoon'],
  ['“We will dig in May,” Keep Our Pier said.', 'Keep Our Pier'],
])('%s: a body is called after what it calls for', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('a sentence that calls for something names nobody', () => {
  expect(
    castOf(['Save the lagoon. Stop the Drill from digging, and free Ann Moss.']).who(
      'Stop the Drill',
    ),
  ).toBeUndefined();
});
