import { assert, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { tellStory } from '../../../../src/digest/tell-story.ts';
import type { Story } from '../../../../src/digest/digest.ts';
import { termsOf } from '../../../../src/digest/stories/group/words/article-terms.ts';
import { groupArticles } from '../group/group-articles.ts';
import { planStories } from '../../../../src/digest/stories/plan-stories.ts';
import { mergeStory } from '../../../../src/digest/stories/tell/merge-story.ts';
import { article } from '../../article.ts';

const hour = (at: number): string => `2026-03-02T${String(at).padStart(2, '0')}:00:00Z`;

const SLIDE = [
  article(
    'early',
    'Landslide in Orsa kills 11',
    [
      'A landslide killed 11 people in the village of Orsa on Monday, the regional police said.',
      '“We heard a roar and then nothing at all,” said Marta Lindqvist, who runs the village shop.',
      '“Nobody slept in the village hall that night,” Lindqvist said.',
    ],
    { publisher: 'Post', date: hour(5) },
  ),
  article(
    'late',
    'Orsa landslide kills 24',
    [
      'A landslide killed 24 people in the village of Orsa on Monday, the regional police said in the evening.',
      '“We heard a roar, and then there was nothing at all,” shopkeeper Marta Lindqvist said.',
      '“We will search until everybody is found,” police chief Ivar Holm said.',
    ],
    { publisher: 'Courier', date: hour(18) },
  ),
  article(
    'third',
    'Landslide buries part of Orsa',
    [
      'A hillside slid onto Orsa on Monday and buried 40 houses of the village, rescuers said.',
      '“We will search until everybody is found,” Ivar Holm, the police chief, said.',
      'The landslide closed the only road to Orsa, and helicopters flew 60 people to Velby.',
    ],
    { publisher: 'Herald', date: hour(12) },
  ),
];

function storiesOf(articles: readonly Article[]): readonly Story[] {
  const found = new Map(
    articles.map((one) => [one.id, { article: one, terms: termsOf(one), found: [] }]),
  );
  const told = new Map(articles.map((one) => [one.id, tellStory(one, 'medium').story]));
  return planStories(groupArticles(articles.map(termsOf)), found).map((plan) =>
    mergeStory(plan, (id) => told.get(id) ?? null),
  );
}

describe('a story of several articles', () => {
  const [story] = storiesOf(SLIDE);

  it('is told once, under one headline, with all reports', () => {
    expect(storiesOf(SLIDE)).toHaveLength(1);
    expect(story?.reports.map(({ source }) => source.publisher).toSorted()).toEqual([
      'Courier',
      'Herald',
      'Post',
    ]);
    expect(SLIDE.map(({ title }) => title)).toContain(story?.headline);
  });

  it('has no two figures that contradict without marking them, the newest first', () => {
    const toll = story?.summary.filter(({ text }) => /\b(?:11|24) people/.test(text)) ?? [];
    expect(toll[0]?.text).toContain('24 people');
    expect(toll.every(({ disputed }) => disputed === toll.length > 1)).toBe(true);
  });

  it('has the same words of two outlets once, with who else has them', () => {
    const search = story?.quotes.filter(({ text }) => text.startsWith('We will search')) ?? [];
    expect(search).toHaveLength(1);
    expect(new Set([search[0]?.articleId, ...(search[0]?.alsoIn ?? [])])).toEqual(
      new Set(['late', 'third']),
    );
  });

  it('has words that outlets print differently once, with how', () => {
    const roar = story?.quotes.filter(({ text }) => text.startsWith('We heard a roar')) ?? [];
    expect(roar).toHaveLength(1);
    expect(roar[0]?.variants.map(({ text }) => text.startsWith('We heard a roar'))).toEqual([true]);
  });

  it('takes more of the same words for the same, and keeps the gap in words printed differently', () => {
    const [told] = storiesOf(
      SLIDE.map((one) => {
        const paragraphs = one.paragraphs.map((text) =>
          text
            .replace('everybody is found,” Ivar', 'everybody is found and the road is open,” Ivar')
            .replace(
              'roar, and then there was nothing at all,” shopkeeper Marta Lindqvist said.',
              'roar,” said Marta Lindqvist, a shopkeeper. “Then there was nothing at all.”',
            ),
        );
        return { ...one, paragraphs };
      }),
    );
    const search = told?.quotes.filter(({ text }) => text.startsWith('We will search')) ?? [];
    expect(search).toHaveLength(1);
    expect(search[0]?.variants).toEqual([]);
    const roar = told?.quotes.find(({ text }) => text.startsWith('We heard a roar'));
    expect([
      roar?.openings,
      ...(roar?.variants.map(({ openings }) => openings) ?? []),
    ]).toContainEqual([1]);
  });

  it('shows nothing that is no slice of the article that it names', () => {
    const texts = new Map(SLIDE.map(({ id, paragraphs }) => [id, paragraphs]));
    for (const { articleId, place, text } of story?.summary ?? []) {
      expect(texts.get(articleId)?.[place.paragraph]?.slice(place.start, place.end)).toBe(text);
    }
    for (const { articleId, places, text, variants } of story?.quotes ?? []) {
      for (const one of [{ articleId, places, text }, ...variants]) {
        const pieces = one.places.map(({ paragraph, start, end }) =>
          texts.get(one.articleId)?.[paragraph]?.slice(start, end),
        );
        expect(pieces.join(' ')).toBe(one.text);
      }
    }
  });

  it('is the same for its articles in any order', () => {
    assert(
      property(shuffledSubarray(SLIDE, { minLength: SLIDE.length }), (shuffled) => {
        expect(storiesOf(shuffled)).toEqual([story]);
      }),
    );
  });

  it('is told by news, not by opinion on it', () => {
    const opinion = article(
      'opinion',
      'Opinion: the Orsa landslide was no accident',
      [
        'The landslide in Orsa, which killed 24 people, was no accident, and everybody in the village knows it.',
      ],
      { publisher: 'Ledger', date: hour(20) },
    );
    const [with_] = storiesOf([...SLIDE, opinion]);
    expect(with_?.source.articleId).not.toBe('opinion');
    expect(with_?.summary.every(({ articleId }) => articleId !== 'opinion')).toBe(true);
  });
});
