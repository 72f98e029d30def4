import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { castOf } from '../cast-of.ts';

test.each([
  ['At that time Noble’s owner, Joe Hannick, denied it.', 'Joe Hannick', 'Noble’s owner'],
  ['Pictures 9:14PMBuddiesAGENCY PRESSOhio Gov. John Casper left.', 'John Casper', 'Gov.'],
  [
    'The need in Nepal India’s Prime Minister Nara Mody left.',
    'Nara Mody',
    'India’s Prime Minister',
  ],
  ['Lea Penn is a candidate in France’s April election.', 'Lea Penn', 'candidate'],
  [
    'Rob Donagh, president of the climate, controls and security division of Unitek, left.',
    'Rob Donagh',
    'president of the climate, controls and security division of Unitek',
  ],
  [
    '“It is no seller,” noted Dover-based liability lawyer Jim Dunn.',
    'Jim Dunn',
    'Dover-based liability lawyer',
  ],
  [
    'Hilda Klein was an accomplished attorney by the time her son was born.',
    'Hilda Klein',
    'accomplished attorney',
  ],
  [
    'Kelly Ayo - the first-term senator from Ohio who is tired - left.',
    'Kelly Ayo',
    'first-term senator from Ohio',
  ],
  ['Kent County (Ohio) Sheriff Joe Arpel left.', 'Joe Arpel', 'Kent County (Ohio) Sheriff'],
  ['She told “This House” co-host Gail Kane so.', 'Gail Kane', '“This House” co-host'],
  [
    'Tom Vale, now chairman of the Harbour Trust, left.',
    'Tom Vale',
    'chairman of the Harbour Trust',
  ],
  ['They asked former Gov. Bill Rich of New Mexico.', 'Bill Rich', 'former Gov.'],
])('%s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role).toBe(role);
});

test.each([
  ['Jo Tremp was unquestionably the star of the evening.', 'Jo Tremp'],
  ['“Jo Tremp is a more hawkish person,” said Al Dole.', 'Jo Tremp'],
  ['Vice President Joe Bight, Marco Ruby said, left.', 'Marco Ruby'],
  [
    'It craves the outsider anger of Senator Ted Crane, Mr. Busch’s values aside. Jo Busch left.',
    'Jo Busch',
  ],
  ['The staff saw Secretary Ruth Holm.', 'Ruth Holm'],
  ['Pope Francis, leader of the Catholics, left. Massimo Franco was there.', 'Massimo Franco'],
])('%s tells no role', (text, name) => {
  expect(castOf([text]).who(name)?.role).toBeNull();
});

test('where an old governor governed is told beside the short title', () => {
  const { who } = castOf(['They asked former Gov. Bill Rich of New Mexico.']);
  expect(who('Bill Rich')?.organisation).toBe('New Mexico');
});

test.each(['Judge', 'Director'])('“…,” %s X said: a comma closes a speech and no title', (role) => {
  const text = `“The Pier Is Safe,” ${role} Holm said.`;
  const reading = readParagraphs([text], { title: null, date: null, language: 'en' });
  expect(findQuotes(reading)[0]?.speaker).toMatchObject({ name: 'Holm', role });
});
