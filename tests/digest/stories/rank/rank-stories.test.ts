import { describe, expect, it } from 'vitest';
import {
  rankStories,
  type RankedReport,
  type RankedStory,
} from '../../../../src/digest/stories/rank/rank-stories.ts';

const NOW = Date.UTC(2026, 2, 2, 8);
const hoursAgo = (hours: number): number => NOW - hours * 3_600_000;

const report = (outlet: string, more: Partial<RankedReport> = {}): RankedReport => ({
  outlet,
  at: hoursAgo(2),
  isAside: false,
  prominence: null,
  closeness: 1,
  ...more,
});
const story = (id: string, reports: readonly RankedReport[], more: Partial<RankedStory> = {}) => ({
  id,
  reports,
  novelty: 'new' as const,
  ...more,
});
const order = (...stories: readonly RankedStory[]): string[] =>
  rankStories(stories, NOW).map(({ id }) => id);

describe('a story stands further up', () => {
  const plain = story('plain', [report('a')]);
  it.each([
    ['with more outlets', story('z', [report('a'), report('b')]), plain],
    [
      'with a second outlet rather than a second report',
      story('z', [report('a'), report('b')]),
      story('y', [report('c'), report('c')]),
    ],
    ['when it is newer', plain, story('y', [report('b', { at: hoursAgo(20) })])],
    ['when it is closer to the topic', plain, story('y', [report('b', { closeness: 0.5 })])],
    [
      'when its outlet has it further up',
      story('z', [report('a', { prominence: 1 })]),
      story('y', [report('b', { prominence: 0 })]),
    ],
    ['when it is new to the channel', plain, story('y', [report('b')], { novelty: 'updated' })],
    [
      'when it is updated rather than old',
      story('z', [report('a')], { novelty: 'updated' }),
      story('y', [report('b')], { novelty: 'same' }),
    ],
    [
      'when it is news and no opinion',
      plain,
      story('y', [report('b', { isAside: true }), report('c', { isAside: true })]),
    ],
  ] as const)('%s', (_, first, second) => {
    expect(order(first, second)).toEqual([first.id, second.id]);
    expect(order(second, first)).toEqual([first.id, second.id]);
  });
});

describe('ranking', () => {
  it('lets an outlet of 200 items a night crowd nobody out', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      story(`mill-${at}`, [report('mill', { at: hoursAgo(1) })]),
    );
    const few = ['a', 'b', 'c'].map((outlet) =>
      story(outlet, [report(outlet, { at: hoursAgo(12) })]),
    );
    expect(order(...many, ...few).slice(0, 6)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  });

  it('says what counted', () => {
    const [rank] = rankStories(
      [
        story('s', [
          report('a'),
          report('b'),
          report('b', { at: null }),
          report('c', { isAside: true }),
        ]),
      ],
      NOW,
    );
    expect(rank).toMatchObject({
      outlets: 2,
      reports: 3,
      hoursOld: 2,
      novelty: 'new',
      behindOwn: 0,
    });
  });

  it('takes a date in the future for now, and no date for a day ago', () => {
    const [future] = rankStories([story('s', [report('a', { at: NOW + 9e9 })])], NOW);
    expect(future?.hoursOld).toBe(0);
    expect(
      order(
        story('b', [report('a', { at: null })]),
        story('a', [report('b', { at: hoursAgo(40) })]),
      ),
    ).toEqual(['b', 'a']);
  });
});
