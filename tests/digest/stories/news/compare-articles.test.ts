import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../../src/digest/stories/news/compare-articles.ts';
import { article } from '../../article.ts';

const TEXT = [
  'A ferry with 212 passengers ran aground on rocks off the island of Tarnholm early on Monday, the coastguard said.',
  'Nobody was hurt when the Sea Lark struck the rocks. “We felt a jolt and then silence,” said Captain Iben Dahl.',
  'The company has said it will sail again on Thursday. Tugs from Velby are to pull the ship free at high tide.',
  'An inquiry is to begin next week, the ministry for the sea said in a short statement.',
];
const old = article('old', 'Ferry aground', TEXT, { url: 'https://a.example/ferry' });
const changed = (at: number, edit: (text: string) => string) =>
  article(
    'new',
    'Ferry aground',
    TEXT.map((text, index) => (index === at ? edit(text) : text)),
  );
const extended = (...more: string[]) => article('new', 'Ferry aground', [...TEXT, ...more]);

const SAME: readonly (readonly [string, ReturnType<typeof article>])[] = [
  ['a new date', article('new', 'Ferry aground', TEXT, { date: '2026-03-04T10:00:00Z' })],
  ['another title', article('new', 'WATCH: Ferry aground - Example News', TEXT)],
  ['a typing error mended', changed(0, (text) => text.replace('passengers', 'pasengers'))],
  ['other marks', changed(1, (text) => text.replaceAll(/[“”]/g, '"'))],
  ['a stamp', article('new', 'Ferry aground', ['Updated 3:14 p.m. ET', ...TEXT])],
  [
    'adverts',
    extended('Advertisement', 'Sign up for our newsletter to get updates.', 'All rights reserved.'),
  ],
  ['a caption', extended('The ferry in the harbour last year. (Jane Roe/Example Photo)')],
  ['a byline', article('new', 'Ferry aground', ['By Staff Writer', ...TEXT])],
  ['paragraphs joined', article('new', 'Ferry aground', [TEXT.join(' ')])],
  ['an end cut off', article('new', 'Ferry aground', TEXT.slice(0, 3))],
];

const UPDATED: readonly (readonly [string, ReturnType<typeof article>, string])[] = [
  ['a number', changed(0, (text) => text.replace('212', '218')), '218'],
  ['a number in words', changed(3, (text) => text.replace('next week', 'in three weeks')), 'three'],
  ['a “not”', changed(2, (text) => text.replace('will sail', 'will not sail')), 'will not sail'],
  ['a day', changed(2, (text) => text.replace('Thursday', 'Saturday')), 'Saturday'],
  [
    'a sentence',
    extended('A diver was injured when the tugs began their work, the harbour office said.'),
    'A diver was injured when the tugs began their work, the harbour office said.',
  ],
  ['a short quote', extended('“It is over,” Dahl said.'), '“It is over,” Dahl said.'],
  [
    'an entry',
    extended('6:40 p.m. The Sea Lark is afloat again and on its way to Velby.'),
    'The Sea Lark is afloat again and on its way to Velby.',
  ],
  [
    'a correction',
    extended('Correction: An earlier version of this article misstated the day of the accident.'),
    'Correction: An earlier version of this article misstated the day of the accident.',
  ],
];

describe('two versions of an article', () => {
  it.each(SAME)('are the same with %s', (_, now) => {
    expect(compareArticles(old, now)).toMatchObject({ label: 'same', added: [], changed: [] });
  });

  it.each(UPDATED)('differ by %s, which is shown word for word', (_, now, words) => {
    const { label, added, changed: facts } = compareArticles(old, now);
    expect(label).toBe('updated');
    const shown = [...added, ...facts.map(({ after }) => after)];
    expect(shown.map(({ text }) => text).join('\n')).toContain(words);
    for (const { place, text } of shown) {
      expect(now.paragraphs[place.paragraph]?.slice(place.start, place.end)).toBe(text);
    }
    for (const { before } of facts) {
      const { paragraph, start, end } = before.place;
      expect(TEXT[paragraph]?.slice(start, end)).toBe(before.text);
    }
  });

  it('name a changed fact with the words around it', () => {
    const { changed: facts } = compareArticles(
      old,
      changed(0, (text) => text.replace('212', '218')),
    );
    expect(facts.map(({ before, after }) => [before.text, after.text])).toEqual([
      ['with 212 passengers', 'with 218 passengers'],
    ]);
  });

  it('are the same where a teaser becomes the whole article', () => {
    const teaser = article('old', 'Ferry aground', TEXT.slice(0, 1));
    expect(compareArticles(teaser, article('new', 'Ferry aground', TEXT)).label).toBe('same');
  });

  it('are the same where the teaser leaves off how the article opens', () => {
    const opening = 'VELBY, 2 March (Example) -- The U.S. coastguard says a ferry ran aground.';
    const whole = article('new', 'Ferry aground', [opening, ...TEXT]);
    const teaser = 'coastguard says a ferry ran aground.';
    expect(compareArticles(article('old', 'Ferry aground', [teaser]), whole).label).toBe('same');
  });

  it('hold a name of one other letter for another name', () => {
    const iran = article('old', 'Talks', [
      ...TEXT,
      'Envoys of Iran and of Iraq met on the ship, and Iran left first.',
    ]);
    const iraq = article('new', 'Talks', [
      ...TEXT,
      'Envoys of Iran and of Iraq met on the ship, and Iraq left first.',
    ]);
    expect(compareArticles(iran, iraq).label).toBe('updated');
  });
});

/** A word for its opposite, in a text that stays as it is. */
const OPPOSITES: readonly (readonly [before: string, after: string, language: string])[] = [
  ['Two divers were injured when a rope broke.', 'Two divers were killed when a rope broke.', 'en'],
  ['Police have arrested the first mate.', 'Police have released the first mate.', 'en'],
  ['The shares of Nordlink rose 5 percent.', 'The shares of Nordlink fell 5 percent.', 'en'],
  ['One sailor is missing since the storm.', 'One sailor is dead since the storm.', 'en'],
  ['Zwei Taucher wurden beim Bergen verletzt.', 'Zwei Taucher wurden beim Bergen getötet.', 'de'],
];

it.each(OPPOSITES)('an opposite is news: %s', (before, after, language) => {
  const told = (last: string) => article('a', 'Ferry aground', [...TEXT, last], { language });
  const { label, changed: facts } = compareArticles(told(before), told(after));
  expect(label).toBe('updated');
  expect(facts).toHaveLength(1);
});

describe('two articles', () => {
  const other = article('new', 'Sea Lark ferry stuck off Tarnholm', [
    'All 212 passengers were taken off the ferry Sea Lark, which is stuck on rocks off Tarnholm, rescuers said on Monday.',
    'Captain Iben Dahl of the Sea Lark said tugs would come from Velby to free the ferry.',
  ]);

  it('are related where they tell one event', () => {
    expect(compareArticles(old, other)).toMatchObject({ label: 'related', added: [] });
  });

  it('are unrelated where they do not, or lie far apart', () => {
    const bread = article('new', 'No bread in Quellburg', [
      'Bakers in Quellburg went on strike against night shifts.',
    ]);
    expect(compareArticles(old, bread).label).toBe('unrelated');
    expect(compareArticles(old, { ...other, date: '2026-06-02' }).label).toBe('unrelated');
  });
});
