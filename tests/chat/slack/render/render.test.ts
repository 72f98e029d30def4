import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUDGET } from '../../../../src/chat/slack/limits.ts';
import {
  countText,
  renderHome,
  renderSlack as render,
} from '../../../../src/chat/slack/render/render.ts';
import type { Part, Reply } from '../../../../src/chat/reply.ts';
import { digestReply, quoteLine, storyPart, summaryLine } from '../../digest-reply.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { checkMessage, checkView } from '../support/block-kit/block-kit-check.ts';
import { shownTexts, unescape } from '../support/shown-texts.ts';

const renderSlack = (...all: Parameters<typeof render>) => render(...all).message;

const reply = (...parts: readonly Part[]): Reply => ({ audience: 'private', parts, actions: [] });
const sentence = (n: number) =>
  `This is sentence number ${n} of a long statement about the harbour.`;
const sentences = (count: number) =>
  Array.from({ length: count }, (_, n) => sentence(n + 1)).join(' ');

test('the digest of nk-russia is what was approved', () => {
  const golden: unknown = JSON.parse(
    readFileSync(new URL('../golden/nk-russia.json', import.meta.url), 'utf8'),
  );
  expect(renderSlack(digestReply())).toEqual(golden);
});

test('the whole digest is readable as text', () => {
  const text = unescape(renderSlack(digestReply()).text);
  const shown = shownTexts(renderSlack(digestReply({ actions: [] })).blocks);
  const missing = shown.filter((part) => !text.includes(part.replaceAll(/^ \(|\)$/g, '').trim()));
  expect(shown.length).toBeGreaterThan(15);
  expect(missing).toEqual([]);
});

describe('hostile articles', () => {
  test.each([...HOSTILE_TEXTS, '\u202Egnol\u202C \u2066isolated'])(
    'are only text: %j',
    (hostile) => {
      const message = renderSlack(
        reply(
          { kind: 'heading', text: hostile },
          { kind: 'text', line: [hostile, { kind: 'strong', text: hostile }] },
          { kind: 'list', items: [[{ kind: 'code', text: hostile }]] },
          storyPart({
            headline: hostile,
            url: `https://news.example/${hostile}`,
            byline: [hostile],
            summary: [summaryLine({ text: hostile, note: hostile })],
            quotes: [
              quoteLine({ text: hostile, speaker: hostile, detail: hostile, labels: [hostile] }),
            ],
          }),
          {
            kind: 'note',
            line: [
              hostile,
              { kind: 'strong', text: hostile },
              { kind: 'link', text: hostile, url: 'https://news.example' },
              { kind: 'time', text: hostile, at: '2024-01-19T08:00:00Z' },
            ],
          },
        ),
      );
      expect(checkMessage(message)).toEqual([]);
      const clean = hostile.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
      expect(shownTexts(message.blocks).join('\n')).toContain(clean);
    },
  );

  test.each(['javascript:alert(1)', 'https://bank.example@evil.example/', 'ftp://a.example', 'x'])(
    'get no link to %s',
    (url) => {
      const { blocks } = renderSlack(reply(storyPart({ url })));
      expect(JSON.stringify(blocks)).not.toContain('"link"');
    },
  );
});

describe('a quote of 4,000 characters', () => {
  const text = sentences(61);
  const message = renderSlack(reply(storyPart({ quotes: [quoteLine({ text })] })));
  const quote = shownTexts(message.blocks).find((shown) => shown.startsWith('“'));

  test('ends with a whole sentence, and the ellipsis stands outside the quotation marks', () => {
    expect(text.length).toBeGreaterThan(4000);
    expect(quote).toMatch(/ of a long statement about the harbour\.” …$/);
    expect(text).toContain(quote?.slice(1, -3));
  });

  test('reads the same in the text for screen readers', () => {
    expect(message.text).toContain(quote);
  });
});

test('an emoji at the cut stays whole', () => {
  for (const padding of [1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496]) {
    const text = `${'a'.repeat(padding)}👨‍👩‍👧‍👦👨‍👩‍👧‍👦`;
    const { blocks } = renderSlack(reply(storyPart({ quotes: [quoteLine({ text })] })));
    const quote = shownTexts(blocks).find((shown) => shown.startsWith('“a'));
    expect(quote).toMatch(/^“a+(?:👨‍👩‍👧‍👦)*” …$/u);
  }
});

describe('60 quotes', () => {
  const quotes = Array.from({ length: 60 }, (_, n) =>
    quoteLine({ text: `${sentence(n + 1)} ${sentences(3)}`, speaker: `Speaker ${n + 1}` }),
  );
  const message = renderSlack(reply(storyPart({ quotes, moreQuotes: 5 })));
  const shown = shownTexts(message.blocks);
  const whole = shown.filter((text) => text.startsWith('“'));

  test('are shown whole as far as there is room, and the rest is counted', () => {
    expect(checkMessage(message)).toEqual([]);
    expect(whole.length).toBeGreaterThan(20);
    expect(whole).toEqual(quotes.slice(0, whole.length).map(({ text }) => `“${text}”`));
    expect(shown).toContain(`+ ${65 - whole.length} more quotes`);
    expect(message.text).toContain(`+ ${65 - whole.length} more quotes`);
  });

  test('use the room: one more would not fit', () => {
    expect(countText(message.blocks)).toBeGreaterThan(BUDGET.message.text - 400);
  });
});

test('40 stories keep a quote each before a story goes, and the rest is counted', () => {
  const stories = Array.from({ length: 40 }, (_, n) =>
    storyPart({ headline: `Headline ${n + 1}`, quotes: Array(4).fill(quoteLine()) }),
  );
  const message = renderSlack(reply(...stories));
  expect(checkMessage(message)).toEqual([]);
  const shown = shownTexts(message.blocks);
  const headlines = shown.filter((text) => text.startsWith('Headline '));
  expect(headlines).toEqual(headlines.map((_, n) => `Headline ${n + 1}`));
  expect(headlines.length).toBeGreaterThan(15);
  expect(shown.join('\n')).toContain(`+ ${40 - headlines.length} more stories`);
});

test('long summaries lose whole sentences, and the rest is counted', () => {
  const summary = Array.from({ length: 90 }, (_, n) =>
    summaryLine({ text: `${sentence(n + 1)} ${sentences(3)}` }),
  );
  const message = renderSlack(reply(storyPart({ summary, quotes: [] })));
  expect(checkMessage(message)).toEqual([]);
  expect(message.text).toMatch(/\+ \d+ more sentences/);
});

test('what an article lists stands line by line', () => {
  const summary = [
    summaryLine({ text: 'We walked on nine woods.' }),
    summaryLine({ text: 'Oak *', isItem: true }),
    summaryLine({ text: 'Pine', isItem: true }),
  ];
  const message = renderSlack(reply(storyPart({ summary, moreListed: 7, quotes: [] })));
  expect(checkMessage(message)).toEqual([]);
  expect(shownTexts(message.blocks).join('')).toContain('woods.\n• Oak *\n• Pine\n+ 7 more');
});

test('a list of 500 loses whole items, and the rest is counted', () => {
  const items = Array.from({ length: 500 }, (_, n) => [
    `Topic number ${n + 1} with its description`,
  ]);
  const message = renderSlack(reply({ kind: 'list', items }));
  expect(checkMessage(message)).toEqual([]);
  expect(message.text).toMatch(/• \+ \d+ more$/);
});

test('6,000 quotes are no reason to keep anybody waiting', () => {
  const quotes = Array.from({ length: 60 }, (_, n) => quoteLine({ text: sentence(n) }));
  const stories = Array.from({ length: 100 }, () => storyPart({ quotes }));
  const message = renderSlack(reply(...stories));
  expect(checkMessage(message)).toEqual([]);
});

test('a moment is shown in the zone of the reader', () => {
  const line = [
    'Next: ',
    { kind: 'time', at: '2024-01-19T08:00:00Z', text: '19 January' },
  ] as const;
  const { blocks, text } = renderSlack(reply({ kind: 'text', line }, { kind: 'note', line }));
  expect(JSON.stringify(blocks[0])).toContain('"timestamp":1705651200');
  expect(JSON.stringify(blocks[1])).toContain('<!date^1705651200^');
  expect(text).toContain('19 January');
});

const channelLine = (id: string) =>
  renderSlack(reply({ kind: 'text', line: [{ kind: 'channel', id, text: '#wire' }] }));

test('a channel is named by its id, and by nothing else', () => {
  expect(JSON.stringify(channelLine('C0123456789').blocks)).toContain('"channel_id":"C0123456789"');
  expect(checkMessage(channelLine('C0123456789'))).toEqual([]);
  expect(JSON.stringify(channelLine('!channel').blocks)).toContain('"text":"#wire"');
});

test('an empty reply is still a message', () => {
  expect(checkMessage(renderSlack(reply()))).toEqual([]);
  expect(checkMessage(renderSlack(reply({ kind: 'text', line: [''] })))).toEqual([]);
});

test('the Home tab takes what a message would not', () => {
  const stories = Array.from({ length: 30 }, () => storyPart({ quotes: [] }));
  const blocks = renderHome(reply(...stories));
  expect(checkView({ type: 'home', blocks })).toEqual([]);
  expect(blocks.length).toBeGreaterThan(45);
});

test('any reply becomes a message that Slack takes', () => {
  const any = fc.string({ unit: 'grapheme', maxLength: 3000, size: 'max' });
  const line = fc.array(
    fc.oneof(
      any,
      fc.record({ kind: fc.constantFrom('strong' as const, 'code' as const), text: any }),
      fc.record({ kind: fc.constant('link' as const), text: any, url: fc.webUrl() }),
    ),
    { maxLength: 12 },
  );
  const quote = fc.record({ text: any, speaker: any, detail: any, labels: fc.array(any) });
  const story = fc
    .record({ headline: any, byline: line, quotes: fc.array(quote.map((q) => quoteLine(q))) })
    .map((change) => storyPart(change));
  const part = fc.oneof<fc.Arbitrary<Part>[]>(
    story,
    fc.record({ kind: fc.constant('heading' as const), text: any }),
    fc.record({ kind: fc.constantFrom('text' as const, 'note' as const), line }),
    fc.record({ kind: fc.constant('list' as const), items: fc.array(line) }),
  );
  const actions = fc.array(
    fc.record({
      label: any,
      command: any,
      style: fc.constantFrom('primary' as const, 'plain' as const, 'danger' as const),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), actions, (parts, actions) => {
      expect(checkMessage(renderSlack({ audience: 'channel', parts, actions }))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
