import {
  array,
  assert,
  constantFrom,
  nat,
  oneof,
  option,
  property,
  record,
  string,
  webUrl,
} from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reply, StoryPart } from '../../../../src/chat/reply.ts';
import { renderDiscord as render } from '../../../../src/chat/discord/render/render.ts';
import { messageProblems } from '../support/check/payload-check.ts';
import { texts } from '../support/check/component-check.ts';
import { digestReply, quoteLine, storyPart, summaryLine } from '../../digest-reply.ts';

const renderDiscord = (...all: Parameters<typeof render>) => render(...all).message;

const LAYOUTS = ['components', 'embeds'] as const;

function digest(...stories: readonly StoryPart[]): Reply {
  const heading = { kind: 'heading', text: 'North Korea and Russia' } as const;
  const note = { kind: 'note', line: ['Every sentence and quote is verbatim.'] } as const;
  return digestReply({ parts: [heading, ...stories, note] });
}

/** All that a message says, without its buttons. */
function shown(reply: Reply, layout: (typeof LAYOUTS)[number] = 'components'): string {
  const { components, embeds } = renderDiscord(reply, layout);
  const [first] = components ?? [];
  const content = layout === 'embeds' ? embeds : first?.type === 17 ? first.components : components;
  return texts(content).join('\n');
}

describe.each(LAYOUTS)('a reply in the layout "%s"', (layout) => {
  it('equals the golden payload', () => {
    const file = new URL(`../golden/nk-russia.${layout}.json`, import.meta.url);
    const golden: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(renderDiscord(digestReply(), layout)).toEqual(golden);
  });

  it('is accepted by Discord, as an answer and as a post with its key', () => {
    expect(messageProblems('answer', renderDiscord(digestReply(), layout))).toEqual([]);
    const post = renderDiscord(digestReply(), layout, { key: 'k'.repeat(25) });
    const body = { ...post, nonce: 'k'.repeat(25), enforce_nonce: true };
    expect(messageProblems('post', body)).toEqual([]);
  });

  it('leaves out whole quotes and says how many, when 60 do not fit', () => {
    const text = 'Nobody told us that the ferry would not come, and nobody told us why it did not.';
    const quotes = Array.from({ length: 60 }, (_, index) =>
      quoteLine({ text: `${index}: ${text}` }),
    );
    const reply = digest(storyPart({ quotes, moreQuotes: 0 }));
    const seen = shown(reply, layout);
    const count = seen.split(`: ${text}”`).length - 1;
    expect(count).toBeGreaterThan(10);
    expect(seen).toContain(`+ ${60 - count} more quotes`);
    expect(seen.match(/“\d+: /g)).toHaveLength(count);
    expect(messageProblems('answer', renderDiscord(reply, layout))).toEqual([]);
  });

  it('gives every story its first quote before any story its second', () => {
    const long = 'A sentence of a speech that goes on for quite some time. '.repeat(6).trim();
    const stories = Array.from({ length: 5 }, (_, index) =>
      storyPart({
        headline: `Story ${index}`,
        quotes: [long, long, long].map((text) => quoteLine({ text })),
        moreQuotes: 0,
      }),
    );
    const seen = shown(digest(...stories), layout);
    expect(seen.match(/### Story/g)).toHaveLength(5);
    expect(seen.split('“').length - 1).toBeGreaterThanOrEqual(5);
    expect(seen.match(/\+ \d more quotes?/g)).toHaveLength(5);
  });

  it('leaves out whole stories and says how many', () => {
    const stories = Array.from({ length: 40 }, (_, index) =>
      storyPart({ headline: `Story ${index}` }),
    );
    const seen = shown(digest(...stories), layout);
    const count = seen.match(/### Story/g)?.length ?? 0;
    expect(count).toBeGreaterThanOrEqual(7);
    expect(seen).toContain(`+ ${40 - count} more stories`);
    expect(messageProblems('answer', renderDiscord(digest(...stories), layout))).toEqual([]);
  });

  it('cuts a quote of 4,000 characters after a sentence, the ellipsis outside of the marks', () => {
    const sentence = 'We have said this before and we will say it again.';
    const seen = shown(
      digest(
        storyPart({
          quotes: [quoteLine({ text: `${sentence} `.repeat(80).trim() })],
          moreQuotes: 0,
        }),
      ),
      layout,
    );
    expect(seen).toContain(`${sentence}” …`);
    expect(seen).not.toContain('more quote');
  });

  it('cuts between characters as readers see them where there is neither sentence nor word', () => {
    const family = '👩‍👩‍👧‍👦';
    const seen = shown(
      digest(storyPart({ quotes: [quoteLine({ text: family.repeat(400) })] })),
      layout,
    );
    expect(seen).toMatch(/“(?:👩‍👩‍👧‍👦)+” …/u);
    expect(seen.isWellFormed()).toBe(true);
  });

  it('leaves out list items and says how many', () => {
    const items = Array.from({ length: 300 }, (_, index) => [`Item number ${index} of the list`]);
    const reply: Reply = { audience: 'private', parts: [{ kind: 'list', items }], actions: [] };
    const seen = shown(reply, layout);
    const count = seen.match(/- Item/g)?.length ?? 0;
    expect(seen).toContain(`+ ${300 - count} more`);
    expect(messageProblems('answer', renderDiscord(reply, layout))).toEqual([]);
  });

  it('leaves out whole sentences and says how many, in small print', () => {
    const text = 'Nobody told us that the ferry would not come, and nobody told us why it did not.';
    const summary = Array.from({ length: 90 }, (_, index) =>
      summaryLine({ text: `${index}: ${text}` }),
    );
    const reply = digest(storyPart({ summary, quotes: [], moreQuotes: 2 }));
    const seen = shown(reply, layout);
    const count = seen.split(text).length - 1;
    expect(count).toBeGreaterThan(30);
    expect(seen).toContain(`\n-# + ${90 - count} more sentences · + 2 more quotes`);
    expect(messageProblems('answer', renderDiscord(reply, layout))).toEqual([]);
  });

  it('shows what an article lists line by line below its sentences', () => {
    const summary = [
      summaryLine({ text: 'We walked on' }),
      summaryLine({ text: 'nine woods.' }),
      summaryLine({ text: 'Oak *', isItem: true }),
      summaryLine({ text: 'Pine', isItem: true }),
    ];
    const seen = shown(digest(storyPart({ summary, moreListed: 7, quotes: [] })), layout);
    expect(seen).toContain('We walked on nine woods.\n- Oak \\*\n- Pine\n-# + 7 more');
  });

  it('keeps nobody waiting for 6,000 quotes', () => {
    const quotes = Array.from({ length: 60 }, (_, index) => quoteLine({ text: `Quote ${index}.` }));
    const reply = digest(...Array.from({ length: 100 }, () => storyPart({ quotes })));
    const message = renderDiscord(reply, layout);
    expect(messageProblems('answer', message)).toEqual([]);
  });

  it('says something even where there is nothing to say', () => {
    const reply: Reply = { audience: 'private', parts: [], actions: [] };
    expect(messageProblems('answer', renderDiscord(reply, layout))).toEqual([]);
  });

  it('is accepted by Discord whatever the articles hold', () => {
    const hostile = oneof(
      string({ unit: 'grapheme', maxLength: 900 }),
      string({ unit: 'binary', maxLength: 900 }),
      constantFrom('*'.repeat(4000), '`_~|>'.repeat(800), '👩‍👩‍👧‍👦'.repeat(300), '<@1>'.repeat(500)),
    );
    const anyStory = record({
      headline: hostile,
      url: option(oneof(webUrl(), hostile)),
      byline: hostile.map((text) => [text]),
      summary: array(
        hostile.map((text) => ({ text, note: text, reference: quoteLine().reference })),
        { maxLength: 6 },
      ),
      quotes: array(
        hostile.map((text) =>
          quoteLine({
            lead: { text, reference: quoteLine().reference },
            text,
            speaker: text,
            detail: text,
            labels: [text],
          }),
        ),
        { maxLength: 60 },
      ),
      moreQuotes: nat({ max: 100 }),
    }).map((change) => storyPart(change));
    assert(
      property(array(anyStory, { maxLength: 15 }), hostile, (stories, heading) => {
        const reply: Reply = {
          audience: 'private',
          parts: [
            { kind: 'heading', text: heading },
            { kind: 'text', line: [heading, { kind: 'strong', text: heading }] },
            ...stories,
            { kind: 'note', line: [{ kind: 'code', text: heading }] },
          ],
          actions: [
            { label: heading, command: `show ${heading}`, style: 'plain' },
            ...digest().actions,
          ],
        };
        expect(messageProblems('answer', renderDiscord(reply, layout))).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

function command(length: number): string {
  return 's'.repeat(length);
}

/** What the buttons carry. */
function ids(reply: Reply, key: string | null): readonly string[] {
  const { components } = renderDiscord(reply, 'embeds', { key });
  return texts(components).filter((one) => one.startsWith('v1'));
}

/** A digest with a button for each of these lengths of a command. */
function replyWith(...lengths: readonly number[]): Reply {
  return {
    ...digest(storyPart()),
    actions: lengths.map((length) => ({ label: 'Go', command: command(length), style: 'plain' })),
  };
}

describe('buttons', () => {
  it('carry the command, and one of them the key of the delivery', () => {
    expect(ids(replyWith(10, 20), null)).toEqual([`v1:${command(10)}`, `v1:${command(20)}`]);
    expect(ids(replyWith(10, 20), 'k1')).toEqual([`v1.k1:${command(10)}`, `v1:${command(20)}`]);
  });

  it('carry the key on the first button that has room for it, or on one more', () => {
    const key = 'k'.repeat(25);
    expect(ids(replyWith(90, 60), key)).toEqual([`v1:${command(90)}`, `v1.${key}:${command(60)}`]);
    expect(ids(replyWith(90), key)).toEqual([`v1:${command(90)}`, `v1.${key}:list`]);
    expect(ids(replyWith(), key)).toEqual([`v1.${key}:list`]);
  });

  it('are shown once where two carry the same command', () => {
    expect(ids(replyWith(10, 20, 10), null)).toEqual([`v1:${command(10)}`, `v1:${command(20)}`]);
  });

  it('are left out where their command is too long', () => {
    expect(ids(replyWith(97, 98), null)).toEqual([`v1:${command(97)}`]);
  });
});
