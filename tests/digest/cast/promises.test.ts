import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { castOf, type CastOf } from './cast-of.ts';

const WORDS = [
  'Ann',
  'Pryce',
  'Mr.',
  'Mayor',
  'the',
  'The',
  'ministry',
  'of',
  'said',
  ',',
  '.',
  '“',
  '”',
  '"',
  'he',
  'She',
  'who',
  'and',
  "'s",
  '(',
  ')',
  'spokesman',
  'Kim',
  'In-ae',
  'NFC',
  'Council',
  'police',
  'is',
  'a',
  'professor',
  'at',
  '45',
  '—',
  '\u0000',
  '\u202e',
  'Петров',
  '山田報道官',
  '김 장관',
  '\ud83d',
  'İ',
  'ﬁ',
];
const paragraphs = array(
  array(oneof(constantFrom(...WORDS), string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  }).map((words) => words.join(' ')),
  { maxLength: 5 },
);
const languages = constantFrom('en', 'de', 'fr', 'es', 'ru', 'ja', 'zh', 'ko', 'xx', '');

/** What is wrong with a cast: places outside of their paragraph, words that are not printed. */
function faults(cast: CastOf, texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const { place, phrase, figure, confidence } of cast.references) {
    for (const { paragraph, start, end } of [place, phrase]) {
      const inside = start >= 0 && start < end && end <= (texts[paragraph]?.length ?? -1);
      if (!inside) found.push(`outside: ${paragraph} ${start}-${end}`);
    }
    if (phrase.start > place.start || phrase.end < place.end) found.push('place not in phrase');
    if (figure !== null && cast.figures[figure] === undefined) found.push('no such figure');
    if (!(confidence >= 0 && confidence <= 1)) found.push(`confidence ${confidence}`);
  }
  for (const { name, role, organisation } of cast.figures) {
    for (const words of [name, role, organisation]) {
      const printed =
        words === null || (words !== '' && texts.some((text) => text.includes(words)));
      if (!printed) found.push(`not printed: ${words}`);
    }
  }
  return found;
}

test('every place lies in its paragraph and every word of a figure is printed, whatever the text', () => {
  expect(() => {
    assert(
      property(paragraphs, languages, (texts, language) => {
        const found = faults(castOf(texts, language), texts);
        if (found.length > 0) throw new Error(found.join('; '));
      }),
      { numRuns: 400 },
    );
  }).not.toThrow();
});

test.each([
  ['one line of a million letters', 'a'.repeat(1_000_000)],
  ['a million capitals', 'A '.repeat(100_000)],
  ['names without an end', 'Ann Pryce met Tom Barlow of the Coastal Institute, '.repeat(20_000)],
  [
    'a thousand different people',
    Array.from({ length: 50_000 }, (_, n) => `Ann${n} Pryce${n % 7}.`).join(' '),
  ],
  ['roles without a name', 'deputy chief spokesman for the '.repeat(10_000)],
  ['commas and hyphens', ',-'.repeat(100_000)],
  ['pronouns', 'Ann Pryce left. He said she said it said they said. '.repeat(5_000)],
])('%s is read to its end', (_name, text) => {
  expect(castOf([text])).toBeDefined();
});

test('the same article gives the same cast', () => {
  const texts = ['Mayor Tom Barlow spoke. He left.', 'The ministry said Barlow was right.'];
  expect(castOf(texts).figures).toEqual(castOf(texts).figures);
});

const folder = fileURLToPath(new URL('../../../briefings/nk-russia/', import.meta.url));

/** The sample article's paragraphs, without its front matter. */
function sample(): string[] {
  const file = readdirSync(folder).find((name) => name.endsWith('.md')) ?? '';
  const [, , ...body] = readFileSync(`${folder}${file}`, 'utf8').split('---\n');
  return body
    .join('---\n')
    .split('\n')
    .filter((line) => line.trim() !== '' && line !== 'scroll to top');
}

test('the sample article has its people, roles, bodies and pronouns', () => {
  const cast = castOf(sample());
  expect(cast.who('Dmitry Peskov')).toMatchObject({ role: 'Kremlin spokesman', gender: 'male' });
  expect(cast.meant('he')).toBe('Dmitry Peskov');
  expect(cast.who('Kim In-ae')).toMatchObject({
    role: 'Deputy ministry spokesperson',
    organisation: 'South Korean unification ministry',
  });
  expect(cast.who('Choe Son-hui')?.role).toBe('North Korean Foreign Minister');
  expect(cast.meant('she')).toBe('Choe Son-hui');
  expect(cast.meant('She')).toBe('Choe Son-hui');
  expect(cast.who('the Kremlin')?.kind).toBe('organisation');
  expect(cast.who('Sergei Lavrov')?.role).toBe('Russian Foreign Minister');
});

test('another name or role in the sample article is followed', () => {
  const changed = sample().map((text) =>
    text
      .replaceAll('Dmitry Peskov', 'Oksana Ignatova')
      .replaceAll('Kremlin spokesman', 'Kremlin envoy')
      .replaceAll('set," he was', 'set," she was')
      .replaceAll('Kim In-ae', 'Bo Lindqvist'),
  );
  const cast = castOf(changed);
  expect(cast.who('Oksana Ignatova')?.role).toBe('Kremlin envoy');
  expect(cast.meant('she', 1)).toBe('Oksana Ignatova');
  expect(cast.who('Bo Lindqvist')?.organisation).toBe('South Korean unification ministry');
});
