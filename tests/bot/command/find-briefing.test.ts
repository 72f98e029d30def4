import { expect, test } from 'vitest';
import { findBriefing } from '../../../src/bot/command/find-briefing.ts';

const named = (title: string) => ({ slug: title.toLowerCase().replaceAll(' ', '-'), title });

test.each(['the quarry vote', 'Quarry vote', 'THE QUARRY VOTE'])('“%s” means it', (typed) => {
  const found = findBriefing([named('The quarry vote'), named('Quarry prices')], typed);
  expect(found).toMatchObject({ kind: 'found', briefing: { title: 'The quarry vote' } });
});

test.each([
  'What is new',
  'Latest news',
  'The latest on ships',
  'Tell me',
  'Any news',
  'Hi',
  'News of the north',
])('“%s” can be the name of a briefing', (title) => {
  const found = findBriefing([named(title), named('Ships'), named('North')], title);
  expect(found).toMatchObject({ kind: 'found', briefing: { title } });
});

test.each(['tell ships', 'news ships', 'what ships', 'brief ships', 'me ships'])(
  '“%s” is no question about it',
  (typed) => {
    expect(findBriefing([named('Ships')], typed).kind).toBe('unknown');
  },
);

test('a title without its article means nothing where two would do', () => {
  const found = findBriefing(
    [
      { slug: 'a', title: 'The vote' },
      { slug: 'the-vote-b', title: 'Vote' },
      { slug: 'c', title: 'the-vote' },
    ],
    'a vote',
  );
  expect(found.kind).toBe('unknown');
});

test.each(['Quarry & mill', 'quarry and mill', 'Quarry + mill', 'quarry mill'])(
  '“%s” means “Quarry and mill”',
  (typed) => {
    const found = findBriefing([named('Quarry and mill'), named('Quarry mills')], typed);
    expect(found).toMatchObject({ kind: 'found', briefing: { title: 'Quarry and mill' } });
  },
);

test('a title without “and” is nearer than one with it', () => {
  const both = [named('Quarry and mill'), { slug: 'b', title: 'The quarry mill' }];
  expect(findBriefing(both, 'quarry + mill')).toMatchObject({ briefing: { slug: 'b' } });
});
