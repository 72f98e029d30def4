import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  [
    '“No one will pay,” the foreign ministries of Norway and Finland said on Monday.',
    'the foreign ministries of Norway and Finland',
  ],
  [
    '“We will not sign,” the governments of Peru and Chile said.',
    'the governments of Peru and Chile',
  ],
  [
    '“We agree,” said the trade ministers of Brazil and Argentina.',
    'the trade ministers of Brazil and Argentina',
  ],
  ['“It is over,” Anna Lind and Per Dahl said in a letter.', 'Anna Lind and Per Dahl'],
  ['Norway and Sweden said they would “defend every mile.”', 'Norway and Sweden'],
  ['“We object,” the ministry of health and welfare said.', 'the ministry of health and welfare'],
  [
    '“This is fair,” said the leaders of the nurses’ union and the teachers’ union.',
    'the leaders of the nurses’ union and the teachers’ union',
  ],
  [
    '“This must stop now,” wrote the ambassadors of France, Spain and Italy.',
    'the ambassadors of France, Spain and Italy',
  ],
  [
    '“We were never asked,” leaders of the farmers and the millers told a newspaper.',
    'leaders of the farmers and the millers',
  ],
  [
    '“We were never asked,” the heads of the pilots’ union and the stewards’ union said.',
    'the heads of the pilots’ union and the stewards’ union',
  ],
  [
    'The mayors of Osk, Velm and Arlen have called the toll “a tax on ferries.”',
    'The mayors of Osk, Velm and Arlen',
  ],
  ['“We are late again,” said Lind and Dahl jointly.', 'Lind and Dahl'],
  ['Anna Lind and Per Dahl said the pier was “a row of bad teeth.”', 'Anna Lind and Per Dahl'],
  [
    'Mika Lind of Osk and Tove Dahl of Velm called the pier “a row of bad teeth.”',
    'Mika Lind of Osk and Tove Dahl of Velm',
  ],
  ['“We heard it,” Anna Lind, 71, and Bo Dahl, 68, told the paper.', 'Anna Lind, 71, and Bo Dahl'],
  ['“We heard it,” said Anna Lind, 71, and Don Dahl, 68.', 'Anna Lind, 71, and Don Dahl'],
  [
    '“We agree,” said Mayor Anna Lind of Osk and Mayor Per Dahl of Velm.',
    'Mayor Anna Lind of Osk and Mayor Per Dahl of Velm',
  ],
  ['“We agree,” Anna Lind of Osk and Mayor Per Dahl said.', 'Anna Lind of Osk and Mayor Per Dahl'],
  ['“We agree,” said Anna Lind of Oxfam and Friends of the Bay.', 'Anna Lind'],
  ['“We need more officers here,” Ida Holm of Hammersmith and Chelsea Council said.', 'Ida Holm'],
  ['“We agree,” said Sgt Anna Lind of Sussex and Kent Police.', 'Anna Lind'],
  [
    '“We agree with all of it,” Mika Holm of Edmund and Mary Law School told the paper.',
    'Mika Holm',
  ],
  ['“We agree,” said Anna Lind of Osk and Chief Executive of Velm Water.', 'Anna Lind'],
  ['“It is cold,” said twins Ida and Eva Holm.', 'twins Ida and Eva Holm'],
  [
    '“He has to go,” Majority Leader Jeff Lind (D) and Sara Dahl (D-Osk) said in a statement.',
    'Majority Leader Jeff Lind (D) and Sara Dahl',
  ],
  [
    '“The rules are clear,” Anna Lind, R-Ariz., and Per Dahl, D-Ore., wrote to the port.',
    'Anna Lind, R-Ariz., and Per Dahl',
  ],
  ['“It is over,” Anna Lind, 19, and Omar Dahl, 22, said.', 'Anna Lind, 19, and Omar Dahl'],
  ['“It is over,” said Anna Lind, 19, and Omar Dahl, 22.', 'Anna Lind, 19, and Omar Dahl'],
  [
    '“It is over,” said Anna Lind, a diver, and Omar Dahl, a cook.',
    'Anna Lind, a diver, and Omar Dahl',
  ],
  [
    '“We were never asked,” said envoys of the pilots’ and cabin crews’ unions.',
    'envoys of the pilots’ and cabin crews’ unions',
  ],
  ['Both the port and the ferry union called it “a bad day.”', 'the port and the ferry union'],
])('%s', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['“It is over,” Anna Lind said, and Per Dahl agreed.', 'Anna Lind'],
  ['“It is over,” said Anna Lind, Director of the port and a diver.', 'Anna Lind'],
  ['“It is over,” said Anna Lind and left the room.', 'Anna Lind'],
  ['“It is over,” said Anna Lind, a diver, and Omar Dahl agreed.', 'Anna Lind'],
  ['“It is over,” said Anna Lind, 19, and left.', 'Anna Lind'],
  [
    '“It is over,” said Anna Lind, Research and Advocacy Director for Norway at Amber.',
    'Anna Lind',
  ],
])('%s: one speaks', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['“We sail at noon,” Orland along with Vesk said.', 'Orland along with Vesk'],
  [
    '“We sail at noon,” said the ministers of trade and of fish.',
    'the ministers of trade and of fish',
  ],
  [
    '“We sail at noon,” said pilots from the Orland Union and the Vesk Union.',
    'pilots from the Orland Union and the Vesk Union',
  ],
])('%s: those who speak together stay together', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test('a verb of speech right behind the marks is no part of who speaks', () => {
  expect(
    quotesOf('“The bay will not wait,” warn researchers at the universities of Osk and Kell.'),
  ).toMatchObject([{ who: 'researchers at the universities of Osk and Kell' }]);
});

test('lawyers for both speak', () => {
  expect(
    quotesOf('Lawyers for both Mr Lunn and Ms Moss said they were “glad of the outcome.”'),
  ).toMatchObject([{ who: 'Lawyers for both Mr Lunn and Ms Moss' }]);
});

test('states that call for something are no verb', () => {
  expect(
    quotesOf('Ministers of the seven coastal states called for “a sea without walls.”'),
  ).toMatchObject([{ who: 'Ministers of the seven coastal states' }]);
});

test('lawyers represent two', () => {
  expect(
    quotesOf('“We warned about it for years,” lawyers representing Holm and Lund said.'),
  ).toMatchObject([{ who: 'lawyers representing Holm and Lund' }]);
});

test('a list of three stands before its verb', () => {
  expect(
    quotesOf('“We are not afraid of it,” the mayors of Osk, Tarn and Kell said.'),
  ).toMatchObject([{ who: 'the mayors of Osk, Tarn and Kell' }]);
});
