import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderSlack as render } from '../../../../../src/chat/slack/render/render.ts';
import { digestReply } from '../../../digest-reply.ts';
import { checkMessage, checkView } from './block-kit-check.ts';
import { isRecord } from '../is-record.ts';
import { SCHEMA_FILE, typesHash } from './slack-types.ts';

const renderSlack = (...all: Parameters<typeof render>) => render(...all).message;

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const button = (change = {}) => ({
  type: 'button',
  action_id: 'v1:0',
  text: plain('Press'),
  value: 'list',
  ...change,
});
const option = (text: string, value = text) => ({ text: plain(text), value });
const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }));
const rich = (...elements: readonly unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const message = (...blocks: readonly unknown[]) => ({
  text: 'Hello',
  parse: 'none',
  unfurl_links: false,
  unfurl_media: false,
  blocks,
});
const modal = (change = {}) => ({
  type: 'modal',
  title: plain('Subscribe'),
  submit: plain('Subscribe'),
  blocks: [
    {
      type: 'input',
      label: plain('Topic'),
      element: { type: 'static_select', action_id: 'topic', options: [option('One')] },
    },
  ],
  ...change,
});

test('the schema belongs to the installed @slack/types', () => {
  const schema: unknown = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
  expect(isRecord(schema) && schema['$comment']).toBe(`@slack/types ${typesHash()}`);
});

describe('the check accepts', () => {
  test.each<[string, unknown]>([
    ['a digest', renderSlack(digestReply())],
    ['a header', message({ type: 'header', text: plain('H'.repeat(150)) })],
    ['emoji by code points', message({ type: 'header', text: plain('🚢'.repeat(150)) })],
    ['a button', message({ type: 'actions', elements: [button()] })],
    [
      'a link and a date',
      message(
        rich(
          { type: 'link', url: 'https://news.example', text: 'News' },
          { type: 'date', timestamp: 1, format: '{time}', fallback: 'then' },
        ),
      ),
    ],
    ['a divider', message({ type: 'divider' })],
  ])('%s', (_, payload) => {
    expect(checkMessage(payload)).toEqual([]);
  });

  test('a modal and a Home tab', () => {
    expect(checkView(modal())).toEqual([]);
    expect(checkView({ type: 'home', blocks: [{ type: 'divider' }] })).toEqual([]);
  });
});

describe('the check rejects', () => {
  test.each<[string, unknown]>([
    ['no object', 'hello'],
    ['no text', { ...message({ type: 'divider' }), text: '' }],
    ['text that is not escaped', { ...message({ type: 'divider' }), text: '<!channel>' }],
    ['text that is too long', { ...message({ type: 'divider' }), text: 'a'.repeat(40_001) }],
    ['names that are linked', { ...message({ type: 'divider' }), link_names: true }],
    ['full parsing', { ...message({ type: 'divider' }), parse: 'full' }],
    ['unfurled links', { ...message({ type: 'divider' }), unfurl_links: true }],
    ['no blocks', message()],
    ['51 blocks', message(...dividers(51))],
    ['too much text', message(...Array(4).fill(rich({ type: 'text', text: 'a'.repeat(2800) })))],
    ['an unknown block', message({ type: 'headline', text: plain('A') })],
    ['an unknown property', message({ type: 'divider', color: 'red' })],
    ['a header of 151', message({ type: 'header', text: plain('H'.repeat(151)) })],
    ['a header in mrkdwn', message({ type: 'header', text: { type: 'mrkdwn', text: 'H' } })],
    ['an empty header', message({ type: 'header', text: plain('') })],
    ['an empty section', message({ type: 'section' })],
    [
      'a section of 3001',
      message({
        type: 'section',
        text: { type: 'mrkdwn', text: 'a'.repeat(3001), verbatim: true },
      }),
    ],
    ['parsed mrkdwn', message({ type: 'section', text: { type: 'mrkdwn', text: 'a' } })],
    [
      'a mention in mrkdwn',
      message({ type: 'section', text: { type: 'mrkdwn', text: '<!here>', verbatim: true } }),
    ],
    [
      'a mention within mrkdwn',
      message({
        type: 'section',
        text: { type: 'mrkdwn', text: 'Hello <@U1>', verbatim: true },
      }),
    ],
    ['a broadcast', message(rich({ type: 'broadcast', range: 'channel' }))],
    ['a person', message(rich({ type: 'user', user_id: 'U1' }))],
    ['empty rich text', message(rich({ type: 'text', text: '' }))],
    ['a section of rich text without elements', message(rich())],
    ['a script as link', message(rich({ type: 'link', url: 'javascript:alert(1)' }))],
    ['11 things in a context', message({ type: 'context', elements: Array(11).fill(plain('a')) })],
    ['26 buttons', message({ type: 'actions', elements: Array(26).fill(button()) })],
    ['no buttons', message({ type: 'actions', elements: [] })],
    [
      'a long label',
      message({ type: 'actions', elements: [button({ text: plain('a'.repeat(76)) })] }),
    ],
    ['a long value', message({ type: 'actions', elements: [button({ value: 'a'.repeat(2001) })] })],
    [
      'a long action',
      message({ type: 'actions', elements: [button({ action_id: 'a'.repeat(256) })] }),
    ],
    ['an unknown style', message({ type: 'actions', elements: [button({ style: 'plain' })] })],
    ['one action twice', message({ type: 'actions', elements: [button(), button()] })],
    [
      'one block twice',
      message({ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'a' }),
    ],
  ])('%s', (_, payload) => {
    expect(checkMessage(payload)).not.toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a modal with inputs and no submit', { ...modal(), submit: undefined }],
    ['a long title', modal({ title: plain('a'.repeat(25)) })],
    ['long metadata', modal({ private_metadata: 'a'.repeat(3001) })],
    ['101 blocks', { type: 'home', blocks: dividers(101) }],
    [
      'a select without options',
      modal({
        blocks: [
          {
            type: 'input',
            label: plain('Topic'),
            element: { type: 'static_select', action_id: 'topic', options: [] },
          },
        ],
      }),
    ],
    [
      '101 options',
      modal({
        blocks: [
          {
            type: 'input',
            label: plain('Topic'),
            element: {
              type: 'static_select',
              action_id: 'topic',
              options: Array.from({ length: 101 }, (_, index) => option(`Topic ${index}`)),
            },
          },
        ],
      }),
    ],
    [
      'a long option',
      modal({
        blocks: [
          {
            type: 'input',
            label: plain('Topic'),
            element: {
              type: 'static_select',
              action_id: 'topic',
              options: [option('a'.repeat(76))],
            },
          },
        ],
      }),
    ],
  ])('%s', (_, view) => {
    expect(checkView(JSON.parse(JSON.stringify(view)))).not.toEqual([]);
  });
});
