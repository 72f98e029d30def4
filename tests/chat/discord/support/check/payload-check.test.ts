import { describe, expect, it } from 'vitest';
import { commandProblems, messageProblems, suggestionProblems } from './payload-check.ts';

const allowed_mentions = { parse: [] };
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string) => ({ type: 2, style: 1, label: 'Go', custom_id });
const row = (...components: unknown[]) => ({ type: 1, components });
const v2 = (...components: unknown[]) => ({ flags: 32_772, components, allowed_mentions });
const embeds = (...descriptions: string[]) => ({
  embeds: descriptions.map((description) => ({ description })),
  allowed_mentions,
});

const choices = (...all: unknown[]) => ({ type: 8, data: { choices: all } });

describe('the payload check', () => {
  it.each([
    ['a text', v2(text('Hello'))],
    ['a container with a row', v2({ type: 17, components: [text('a'), row(button('v1:list'))] })],
    ['4,000 characters', v2(text('a'.repeat(4000)))],
    ['40 components', v2(...Array.from({ length: 40 }, () => text('a')))],
    ['ten embeds', embeds(...Array.from({ length: 10 }, () => 'a'))],
    ['6,000 characters of embeds', embeds('a'.repeat(4000), 'b'.repeat(2000))],
  ])('accepts %s', (_, body) => {
    expect(messageProblems('answer', body)).toEqual([]);
  });

  it.each([
    ['no message', 'Hello'],
    ['nothing in it', v2()],
    ['an empty text', v2(text(''))],
    ['a blank text', v2(text('  '))],
    ['4,001 characters in one text', v2(text('a'.repeat(4001)))],
    ['4,001 characters in two texts', v2(text('a'.repeat(2001)), text('b'.repeat(2000)))],
    ['41 components', v2(...Array.from({ length: 41 }, () => text('a')))],
    [
      '41 components, nested',
      v2({ type: 17, components: Array.from({ length: 40 }, () => text('a')) }),
    ],
    ['six buttons in a row', v2(row(...['a', 'b', 'c', 'd', 'e', 'f'].map(button)))],
    ['a row without buttons', v2(row())],
    ['one custom_id twice', v2(row(button('v1:list'), button('v1:list')))],
    ['a custom_id of 101 characters', v2(row(button('a'.repeat(101))))],
    ['a button without custom_id', v2(row({ type: 2, style: 1, label: 'Go' }))],
    ['a button without label', v2(row({ type: 2, style: 1, custom_id: 'a' }))],
    ['a label of 81 characters', v2(row({ ...button('a'), label: 'a'.repeat(81) }))],
    ['a link button with custom_id', v2(row({ ...button('a'), style: 5, url: 'https://a.test' }))],
    ['an unknown component', v2({ type: 99 })],
    ['an unknown member', { ...v2(text('a')), colour: 'red' }],
    ['content beside components', { ...v2(text('a')), content: 'a' }],
    ['a text without the V2 flag', { flags: 4, components: [text('a')], allowed_mentions }],
    ['eleven embeds', embeds(...Array.from({ length: 11 }, () => 'a'))],
    ['a description of 4,097 characters', embeds('a'.repeat(4097))],
    ['6,001 characters of embeds', embeds('a'.repeat(4000), 'b'.repeat(2001))],
    ['an empty embed', embeds('')],
    ['content of 2,001 characters', { flags: 4, content: 'a'.repeat(2001), allowed_mentions }],
    ['an unknown flag', { ...v2(text('a')), flags: 32_772 | 1 }],
    ['possible previews', { ...v2(text('a')), flags: 32_768 }],
    ['possible mentions', { flags: 32_772, components: [text('@everyone')] }],
    ['mentions of users', { ...v2(text('a')), allowed_mentions: { parse: ['users'] } }],
    ['half an emoji', v2(text('a\uD83D'))],
  ])('rejects %s', (_, body) => {
    expect(messageProblems('answer', body)).not.toEqual([]);
  });

  it('wants an enforced nonce of at most 25 characters on every post', () => {
    const post = { ...v2(text('a')), nonce: 'a'.repeat(25), enforce_nonce: true };
    expect(messageProblems('post', post)).toEqual([]);
    expect(messageProblems('post', { ...post, nonce: 'a'.repeat(26) })).not.toEqual([]);
    expect(messageProblems('post', { ...post, enforce_nonce: false })).not.toEqual([]);
    expect(messageProblems('post', v2(text('a')))).not.toEqual([]);
  });

  it('wants a name of at most 100 characters on every forum thread', () => {
    const thread = { name: 'News', message: v2(text('a')) };
    expect(messageProblems('forum', thread)).toEqual([]);
    expect(messageProblems('forum', { ...thread, name: 'a'.repeat(101) })).not.toEqual([]);
    expect(messageProblems('forum', { name: 'News', message: v2() })).not.toEqual([]);
  });

  it('lets nobody make a message private by changing it', () => {
    expect(messageProblems('edit', { ...v2(text('a')), flags: 32_772 | 64 })).not.toEqual([]);
  });

  it('rejects suggestions that Discord would refuse', () => {
    const choice = { name: 'News', value: 'news' };
    expect(suggestionProblems(choices(choice))).toEqual([]);
    expect(suggestionProblems(choices(...Array.from({ length: 26 }, () => choice)))).not.toEqual(
      [],
    );
    expect(suggestionProblems(choices({ ...choice, name: 'a'.repeat(101) }))).not.toEqual([]);
    expect(suggestionProblems(choices({ ...choice, value: '' }))).not.toEqual([]);
    expect(suggestionProblems(choices({ ...choice, value: 'a'.repeat(101) }))).not.toEqual([]);
  });

  it('rejects commands that Discord would refuse', () => {
    const option = { type: 3, name: 'topic', description: 'Topic', required: true };
    const command = { name: 'briefing', description: 'News', options: [option] };
    const sub = { type: 1, name: 'list', description: 'List' };
    expect(commandProblems([command])).toEqual([]);
    expect(commandProblems([{ ...command, name: 'Briefing' }])).not.toEqual([]);
    expect(commandProblems([{ ...command, name: 'two words' }])).not.toEqual([]);
    expect(commandProblems([{ ...command, options: [option, sub] }])).not.toEqual([]);
    expect(commandProblems([{ ...command, description: 'a'.repeat(101) }])).not.toEqual([]);
    expect(commandProblems([command, command])).not.toEqual([]);
    const optional = { ...option, name: 'zone', required: false };
    expect(commandProblems([{ ...command, options: [optional, option] }])).not.toEqual([]);
    expect(commandProblems([{ ...command, default_member_permissions: 32 }])).not.toEqual([]);
  });
});
