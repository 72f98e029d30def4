import { describe, expect, test } from 'vitest';
import { partTopic } from '../../../src/bot/subscriptions/part-topic.ts';

const KNOWN = new Set(['harbour', 'the harbour bridge', 'sunday markets']);

function part(typed: string): string {
  const [topic = '', ...rest] = typed.split(' ');
  const parted = partTopic({ topic, when: rest.join(' ') }, (name) =>
    KNOWN.has(name.toLowerCase()),
  );
  return `${parted.topic} | ${parted.when}`;
}

describe('a time without a topic', () => {
  test.each(['8am', 'weekdays 8am Oslo', 'daily', 'mon,thu 18:30 headlines'])('%j', (typed) => {
    expect(part(typed)).toBe(` | ${typed}`);
  });

  test.each(['Oslo', '2026 election', 'friday market', '3 mills at 9'])('and not %j', (typed) => {
    expect(part(typed)).not.toMatch(/^ /);
  });
});

describe('a topic ends', () => {
  test.each([
    ['harbour', 'harbour | '],
    ['harbour weekdays 8am', 'harbour | weekdays 8am'],
    ['The harbour bridge weekdays 8am Oslo', 'The harbour bridge | weekdays 8am Oslo'],
    ['sunday markets sunday 9', 'sunday markets | sunday 9'],
    ['to the harbour bridge at 9', 'the harbour bridge | at 9'],
    ['me to harbour daily 9', 'harbour | daily 9'],
  ])('after the most words that are known: %j', (typed, parted) => {
    expect(part(typed)).toBe(parted);
  });

  test.each([
    ['weekdays 8am The harbour bridge', 'The harbour bridge | weekdays 8am'],
    ['every friday at noon to sunday markets', 'sunday markets | every friday at noon'],
  ])('where the typed words end, with the time before it: %j', (typed, parted) => {
    expect(part(typed)).toBe(parted);
  });

  test.each([
    ['the old mill mon,thu', 'the old mill | mon,thu'],
    ['the old mill at 8', 'the old mill | at 8'],
    ['the old mill', 'the old mill | '],
    ['mill 8am', 'mill | 8am'],
  ])('before the first day or time where none is known: %j', (typed, parted) => {
    expect(part(typed)).toBe(parted);
  });
});
