import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/bot/command/command.ts';
import { findLinks } from '../../../src/bot/links/find-links.ts';

describe('links in a text', () => {
  it.each([
    ['https://example.org/a', ['https://example.org/a']],
    ['HTTPS://Example.ORG/A', ['https://example.org/A']],
    ['<https://example.org/a?b=1&c=2|example.org/a>', ['https://example.org/a?b=1&c=2']],
    ['<https://example.org/a>, and so on', ['https://example.org/a']],
    ['See https://example.org/a.', ['https://example.org/a']],
    ['(see https://example.org/a)', ['https://example.org/a']],
    ['https://example.org/wiki/Harbour_(town)', ['https://example.org/wiki/Harbour_(town)']],
    ['“https://example.org/a”', ['https://example.org/a']],
    ['https://example.org/a#part https://example.org/a', ['https://example.org/a']],
    ['https://a.example/1\nhttp://b.example/2', ['https://a.example/1', 'http://b.example/2']],
    ['https:// http://', []],
    ['ftp://example.org/a javascript:alert(1)', []],
    ['nk-russia', []],
    [`https://example.org/${'a'.repeat(3000)}`, []],
  ])('of %j are %j', (text, links) => {
    expect(findLinks(text)).toEqual(links);
  });

  it('are found in a hostile text in no time', () => {
    const hostile = [')', '(', '.', 'https://', 'https://a(', '<|>'].map((piece) =>
      piece.repeat(20_000),
    );
    for (const text of hostile) expect(findLinks(text).length).toBeLessThan(3000);
  });
});

describe('a command with links', () => {
  const url = 'https://example.org/a';
  it.each([
    [url, 'show', [url]],
    [`/briefing ${url}`, 'show', [url]],
    [`<${url}|example.org> https://b.example/2`, 'show', [url, 'https://b.example/2']],
    [`share ${url}`, 'share', [url]],
    ['https://', 'show', ['https://']],
    ['ftp://b.example/2', 'show', ['ftp://b.example/2']],
    [`QUOTES ${url}`, 'quotes', [url]],
  ])('%j is understood', (typed, view, urls) => {
    expect(parseCommand(typed)).toEqual({ kind: 'link', view, urls });
  });

  it('is no topic, whatever stands before it, and no other command is one of links', () => {
    expect(parseCommand('what is in https://example.org')).toMatchObject({ kind: 'link' });
    expect(parseCommand(`subscribe ${url}`)).toMatchObject({ kind: 'subscribe' });
  });
});
