import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/briefings/briefing.ts';
import { findTopic } from '../../../src/bot/subscriptions/find-topic.ts';
import { asBriefing } from '../../../src/bot/topics/shelves.ts';
import { subscription, topic } from '../../store/sample.ts';

const briefing = (slug: string, title: string): Briefing => ({
  ...asBriefing(topic(slug, { title })),
  slug,
});
const FOCUS = briefing('focus', 'Focus');
const gets = (...slugs: readonly string[]) =>
  slugs.map((slug) => ({ ...subscription(slug), briefing: slug }));

test.each([
  ['in-focus', ['focus', 'in-focus'], 'in-focus'],
  ['In focus', ['focus', 'in-focus'], 'in-focus'],
  ['the-focus', ['focus', 'the-focus'], 'the-focus'],
  ['in focus', ['focus'], 'focus'],
  ['the focus', ['focus'], 'focus'],
])('“%s” is what a channel gets by that name, though it is gone', (typed, slugs, meant) => {
  const found = findTopic(typed, { briefings: [FOCUS], subscriptions: gets(...slugs) });
  expect(found).toMatchObject({ kind: 'subscribed', subscription: { briefing: meant } });
});

test('a button that names what is gone means no other topic', () => {
  for (const slug of ['in-focus', 'for-focus']) {
    const found = findTopic(slug, { briefings: [FOCUS], subscriptions: gets('focus') });
    expect(found.kind).toBe('unknown');
  }
});

test('a title means the topic that has it, the slug behind a button what it was given for', () => {
  const both = { briefings: [briefing('x', 'Harbour')], subscriptions: gets('harbour', 'x') };
  expect(findTopic('Harbour', both)).toMatchObject({ subscription: { briefing: 'x' } });
  expect(findTopic('harbour', both)).toMatchObject({ subscription: { briefing: 'harbour' } });
});
