import { describe, expect, test } from 'vitest';
import {
  compareFetch,
  type FeedChanges,
} from '../../../src/articles/feed/changes/compare-fetch.ts';
import { rememberFetch } from './remember-fetch.ts';
import type { RememberedItem } from '../../../src/articles/feed/changes/remembered-item.ts';
import { itemsOf, rss } from './made-feed.ts';

type Written = Readonly<{
  title?: string;
  text?: string;
  content?: string;
  link?: string | null;
  guid?: string | null;
  date?: string;
}>;

const FERRY: Written = {
  title: 'Ferry between the islands runs again',
  text: 'The ferry to the northern islands runs again after nine days of repairs, the harbour office said on Monday.',
  link: 'https://arlen.example/a/ferry',
  guid: 'https://arlen.example/a/ferry',
  date: 'Mon, 02 Mar 2026 08:00:00 GMT',
};
const BRIDGE: Written = {
  title: 'Old bridge is closed to lorries',
  text: 'Lorries of more than seven tonnes may no longer cross the old bridge, because engineers found cracks in two pillars.',
  link: 'https://arlen.example/a/bridge',
  guid: 'https://arlen.example/a/bridge',
  date: 'Mon, 02 Mar 2026 07:00:00 GMT',
};

function element(name: string, value: string | null | undefined): string {
  return value === null || value === undefined ? '' : `<${name}><![CDATA[${value}]]></${name}>`;
}

function feed(items: readonly Written[]): string {
  return rss(
    items
      .map(
        ({ title, text, content, link, guid, date }) =>
          `<item>${element('title', title)}${element('link', link)}${element('guid', guid)}${element('pubDate', date)}${element('description', text)}${element('content:encoded', content)}</item>`,
      )
      .join(''),
  );
}

/** Guids that count from the top of the feed. */
function numbered(items: readonly Written[]): Written[] {
  return items.map((item, n) => ({ ...item, guid: String(n + 1) }));
}

type Told = Readonly<{ new: readonly (string | null)[]; updated: readonly (string | null)[] }>;

/** What the last of several fetches brings. */
function last(...fetches: readonly (readonly Written[] | string)[]): Told & {
  changes: FeedChanges<RememberedItem>;
} {
  let known: readonly RememberedItem[] = [];
  let changes: FeedChanges<RememberedItem> = { changes: [], reordered: false };
  for (const fetch of fetches) {
    const items = itemsOf(typeof fetch === 'string' ? fetch : feed(fetch));
    changes = compareFetch(known, items);
    known = rememberFetch(known, changes);
  }
  const of = (kind: string): (string | null)[] =>
    changes.changes.filter((change) => change.kind === kind).map(({ item }) => item.title);
  return { new: of('new'), updated: of('updated'), changes };
}

const NOTHING = { new: [], updated: [] };
const both = [FERRY, BRIDGE];
const change = (items: readonly Written[], other: Partial<Written>): Written[] =>
  items.map((item) => ({ ...item, ...other }));

describe('a fetch that brings nothing new', () => {
  test.each<[string, readonly (readonly Written[] | string)[]]>([
    ['the same again', [both, both]],
    ['every date is today', [both, change(both, { date: 'Tue, 03 Mar 2026 08:00:00 GMT' })]],
    ['no dates any more', [both, both.map((item) => ({ ...item, date: undefined }))]],
    [
      'https for http',
      [
        both.map((item) => ({
          ...item,
          link: item.link?.replace('https', 'http') ?? null,
          guid: item.guid?.replace('https', 'http') ?? null,
        })),
        both,
      ],
    ],
    [
      'another campaign in each link, no guid',
      [
        both.map((item) => ({ ...item, guid: null, link: `${item.link}?utm_campaign=1` })),
        both.map((item) => ({ ...item, guid: null, link: `${item.link}?utm_campaign=2` })),
      ],
    ],
    [
      'a new guid at each fetch',
      [
        both.map((item, n) => ({ ...item, guid: `r${n}` })),
        both.map((item, n) => ({ ...item, guid: `s${n}` })),
      ],
    ],
    [
      'a new guid and a new link at each fetch',
      [
        both.map((item, n) => ({
          ...item,
          guid: `r${n}`,
          link: `https://arlen.example/go?c=r${n}`,
        })),
        both.map((item, n) => ({
          ...item,
          guid: `s${n}`,
          link: `https://arlen.example/go?c=s${n}`,
        })),
      ],
    ],
    [
      'the site moves to another host',
      [
        both,
        both.map((item) => ({
          ...item,
          guid: null,
          link: item.link?.replace('arlen.example', 'courier.example') ?? null,
        })),
      ],
    ],
    ['the order is another', [both, both.toReversed()]],
    ['the feed is empty once', [both, [], both]],
    ['an item drops out and comes back', [both, [FERRY], both]],
    [
      'only titles, with other dates',
      [
        [{ title: 'Ferry' }, { title: 'Bridge' }],
        [{ title: 'Bridge', date: '2026-03-03' }, { title: 'Ferry' }],
      ],
    ],
    [
      'a typo is put right',
      [
        [
          {
            ...FERRY,
            title: 'Ferry betwen the islands runs again',
            text: FERRY.text?.replace('northern', 'nothern') ?? '',
          },
        ],
        [FERRY],
      ],
    ],
    [
      'two letters are swapped',
      [[{ ...FERRY, text: FERRY.text?.replace('repairs', 'reapirs') ?? '' }], [FERRY]],
    ],
    [
      'quotation marks become round',
      [
        [{ ...FERRY, text: `${FERRY.text} "We're glad," she said.` }],
        [{ ...FERRY, text: `${FERRY.text} “We’re glad,” she said.` }],
      ],
    ],
    [
      'an advertisement comes',
      [[FERRY], [{ ...FERRY, text: `<p>${FERRY.text}</p><p>Advertisement: boats for less</p>` }]],
    ],
    [
      'advertisements change in all items',
      [
        [...both, { title: 'C', text: 'Third.' }].map((item) => ({
          ...item,
          text: `<p>${item.text}</p><p>Win a boat</p>`,
        })),
        [...both, { title: 'C', text: 'Third.' }].map((item) => ({
          ...item,
          text: `<p>${item.text}</p><p>Win a car</p>`,
        })),
      ],
    ],
    [
      'a stamp changes',
      [
        [{ ...FERRY, text: `<p>${FERRY.text}</p><p>Updated 3:14 p.m.</p>` }],
        [{ ...FERRY, text: `<p>${FERRY.text}</p><p>Updated 5:02 p.m.</p>` }],
      ],
    ],
    [
      'a teaser becomes the whole text',
      [
        [{ ...FERRY, text: 'The ferry to the northern islands runs again after nine …' }],
        [{ ...FERRY, text: `${FERRY.text} Two more boats follow in April, it added.` }],
      ],
    ],
    [
      'the feed begins to give whole texts',
      [
        [FERRY],
        [
          {
            ...FERRY,
            content: `<p>${FERRY.text}</p><p>Two more boats follow in April, it added.</p>`,
          },
        ],
      ],
    ],
    [
      'a sentence is left out, and comes back',
      [
        [{ ...FERRY, text: `${FERRY.text} Two more boats follow in April, it added.` }],
        [FERRY],
        [{ ...FERRY, text: `${FERRY.text} Two more boats follow in April, it added.` }],
      ],
    ],
    [
      'the title gets a word in front',
      [[FERRY], [{ ...FERRY, title: `Exclusive: ${FERRY.title}` }]],
    ],
    [
      'the feed is cut off once',
      [both, feed(both).slice(0, feed(both).indexOf('engineers found')), both],
    ],
  ])('%s', (_, fetches) => {
    expect(last(...fetches)).toMatchObject(NOTHING);
  });
});

describe('an item that tells more', () => {
  test.each<[string, Written, Written]>([
    [
      'a sentence more',
      FERRY,
      {
        ...FERRY,
        text: `${FERRY.text} “We are glad to be back,” captain Ida Holm told passengers.`,
      },
    ],
    [
      'another number',
      FERRY,
      { ...FERRY, text: FERRY.text?.replace('nine', 'nine (9)').replace('9', '12') ?? '' },
    ],
    [
      'a number in figures',
      { ...FERRY, text: 'Some 40 people were on board when the ferry left.' },
      { ...FERRY, text: 'Some 44 people were on board when the ferry left.' },
    ],
    [
      'a reversal',
      { ...FERRY, text: 'The harbour office will close the pier in the coming week.' },
      { ...FERRY, text: 'The harbour office will not close the pier in the coming week.' },
    ],
    [
      'new facts in title and text',
      FERRY,
      {
        ...FERRY,
        title: 'Ferry stops again after an hour',
        text: 'The ferry broke down an hour after it had set out, and 30 passengers were brought ashore by fishermen.',
      },
    ],
    [
      'a live page',
      { ...FERRY, text: '08:10 The ferry leaves.' },
      {
        ...FERRY,
        text: '17:45 The captain reports smoke from the engine room. 08:10 The ferry leaves.',
      },
    ],
    [
      'another country',
      { ...FERRY, text: 'The ship had come from Iran two days before.' },
      { ...FERRY, text: 'The ship had come from Iraq two days before.' },
    ],
    [
      'millions become billions',
      { ...FERRY, text: 'The new harbour will cost several million crowns in all.' },
      { ...FERRY, text: 'The new harbour will cost several billion crowns in all.' },
    ],
    [
      'a headline alone with a new number',
      { title: 'Storm: 3 hurt in the harbour of Arlen', link: 'https://arlen.example/storm' },
      { title: 'Storm: 5 hurt in the harbour of Arlen', link: 'https://arlen.example/storm' },
    ],
  ])('is updated: %s', (_, before, after) => {
    expect(last([before], [after])).toMatchObject({ new: [], updated: [after.title] });
  });

  test('is updated once', () => {
    const more = {
      ...FERRY,
      text: `${FERRY.text} “We are glad to be back,” captain Ida Holm told passengers.`,
    };
    expect(last([FERRY], [more], [more])).toMatchObject(NOTHING);
  });
});

describe('what is new is new', () => {
  test('in the ordinary case', () => {
    expect(last([BRIDGE], both)).toMatchObject({ new: [FERRY.title], updated: [] });
  });

  test('under a title that comes back every day', () => {
    const today = { ...FERRY, title: 'The morning in brief' };
    const tomorrow = { ...BRIDGE, title: 'The morning in brief' };
    expect(last([today], [tomorrow, today])).toMatchObject({ new: ['The morning in brief'] });
  });

  test('under one link for all', () => {
    const link = 'https://arlen.example/warnings';
    const warnings = [FERRY, BRIDGE].map(({ text }) => ({
      title: 'Warning',
      text: text ?? '',
      link,
    }));
    const third = {
      title: 'Warning',
      text: 'Gusts of 110 kilometres an hour are expected on all coasts from noon on.',
      link,
    };
    expect(last(warnings)).toMatchObject({ new: ['Warning', 'Warning'] });
    expect(last(warnings, [third, ...warnings])).toMatchObject({ new: ['Warning'], updated: [] });
  });

  test('under one guid for all', () => {
    const shared = both.map((item) => ({ ...item, guid: 'feed' }));
    expect(
      last(
        [FERRY].map((item) => ({ ...item, guid: 'feed' })),
        shared,
      ),
    ).toMatchObject({ new: [BRIDGE.title], updated: [] });
  });

  test('under a guid that counts from the top', () => {
    expect(last(numbered([BRIDGE]), numbered(both))).toMatchObject({
      new: [FERRY.title],
      updated: [],
    });
  });

  test('beside another of the same headline and hour', () => {
    const briefs = ['a', 'b'].map((name) => ({
      title: 'In brief',
      link: `https://arlen.example/${name}`,
      date: '2026-03-02',
    }));
    expect(last(briefs)).toMatchObject({ new: ['In brief', 'In brief'] });
  });

  test('and stands there twice, is new once', () => {
    const again = { ...FERRY, link: `${FERRY.link}?utm_source=b`, guid: null };
    expect(last([FERRY, again])).toMatchObject({ new: [FERRY.title] });
  });
});

test('an item that is the same says what differs', () => {
  const { changes } = last(both, [
    { ...BRIDGE, date: 'Tue, 03 Mar 2026 08:00:00 GMT' },
    { ...FERRY, link: 'https://arlen.example/b/ferry', title: FERRY.title?.toUpperCase() ?? '' },
  ]);
  expect(changes.reordered).toBe(true);
  expect(changes.changes).toMatchObject([
    { kind: 'same', differences: ['redated'] },
    { kind: 'same', differences: ['moved', 'cleaned'] },
  ]);
});
