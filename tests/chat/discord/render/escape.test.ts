import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/chat/reply.ts';
import { english } from '../../../../src/chat/words/en.ts';
import { cutLine } from '../../../../src/chat/fit/cut-line.ts';
import { escapeText, linkUrl } from '../../../../src/chat/discord/render/escape.ts';
import { renderLine } from '../../../../src/chat/discord/render/inline.ts';

describe('escaped text', () => {
  it.each([
    ['*bold* _it_ ~~x~~ ||spoiler||', String.raw`\*bold\* \_it\_ \~\~x\~\~ \|\|spoiler\|\|`],
    ['`code` ```block```', String.raw`\`code\` \`\`\`block\`\`\``],
    ['[click](http://evil.example)', String.raw`\[click\](http\://evil.example)`],
    ['https://evil.example/a_b', String.raw`https\://evil.example/a\_b`],
    ['# heading', String.raw`\# heading`],
    ['### heading', String.raw`\### heading`],
    ['-# small', String.raw`\-# small`],
    ['- item', String.raw`\- item`],
    ['* item', String.raw`\* item`],
    ['1. item', String.raw`1\. item`],
    ['> quote', String.raw`\> quote`],
    ['>>> quote', String.raw`\>>> quote`],
    ['@everyone and @here', String.raw`\@everyone and \@here`],
    ['<@123> <@&1> <#9>', String.raw`\<\@123> \<\@&1> \<#9>`],
    ['<t:1700000000:R> </cmd:1> <id:guide>', String.raw`\<t:1700000000:R> \</cmd:1> \<id:guide>`],
    ['<:smile:1> <a:wave:2>', String.raw`\<:smile:1> \<a:wave:2>`],
    ['<!channel>', String.raw`\<!channel>`],
    ['back\\slash', String.raw`back\\slash`],
    ['two\nlines\n# and a heading', 'two lines # and a heading'],
    ['abc\u202Edcb\u200F\u200Ba', 'abcdcba'],
    ['snow ☃ and 👩‍👩‍👧‍👦', 'snow ☃ and 👩‍👩‍👧‍👦'],
  ])('%j is shown and does nothing', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('shows what it was given, once the backslashes have done their work', () => {
    assert(
      property(string({ unit: 'grapheme-ascii' }), (text) => {
        const seen = escapeText(text).replaceAll(/\\([^A-Za-z0-9\s])/g, '$1');
        expect(seen).toBe(text.replaceAll(/\s+/g, ' '));
      }),
    );
  });
});

describe('a web address', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a'],
    ['https://news.example/a_(b)', 'https://news.example/a%5F%28b%29'],
    ['https://news.example/a)b>c<d e', 'https://news.example/a%29b%3Ec%3Cd%20e'],
    ['https://news.example/*~|`', 'https://news.example/%2A%7E%7C%60'],
  ])('%s cannot leave its link', (url, safe) => {
    expect(linkUrl(url)).toBe(safe);
    expect(new URL(safe).hostname).toBe('news.example');
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['news.example/a'],
    ['https://bank.example@evil.example/'],
    [`https://news.example/${'a'.repeat(500)}`],
    [''],
  ])('%s is not linked to', (url) => {
    expect(linkUrl(url)).toBeNull();
  });
});

function line(...inlines: readonly Inline[]): string {
  return renderLine(inlines, english);
}

describe('a line', () => {
  it('shows times in the reader’s own zone', () => {
    expect(line({ kind: 'time', at: '2024-01-19T08:00:00Z', text: '08:00' })).toBe(
      '<t:1705651200:f>',
    );
    expect(line({ kind: 'time', at: 'soon', text: '*soon*' })).toBe(String.raw`\*soon\*`);
  });

  it('names channels by their id, and by nothing else', () => {
    expect(line({ kind: 'channel', id: '123456789012345678', text: '#wire' })).toBe(
      '<#123456789012345678>',
    );
    expect(line({ kind: 'channel', id: '1> @everyone', text: '*wire*' })).toBe(
      String.raw`\*wire\*`,
    );
  });

  it('shows code as code, unless it would end it', () => {
    expect(line({ kind: 'code', text: '/briefing list' })).toBe('`/briefing list`');
    expect(line({ kind: 'code', text: 'a`b*c*' })).toBe(String.raw`a\`b\*c\*`);
  });

  it('links a headline, and beside it where Discord would not', () => {
    const link = (text: string) => line({ kind: 'link', text, url: 'https://news.example/' });
    expect(link('Ferry sails')).toBe('[Ferry sails](<https://news.example/>)');
    expect(link('[Live] Ferry')).toBe(
      String.raw`\[Live\] Ferry ([Open the article](<https://news.example/>))`,
    );
    expect(link('https://bank.example')).toMatch(/^https\\:\/\/bank\.example \(\[Open/);
    expect(line({ kind: 'link', text: 'Ferry', url: 'javascript:x' })).toBe('Ferry');
  });

  it('is cut at a word, with an ellipsis', () => {
    expect(renderLine(cutLine(['one two three four'], 12), english)).toBe('one two …');
  });
});
