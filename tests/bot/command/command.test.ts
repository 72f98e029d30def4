import { describe, expect, it } from 'vitest';
import { parseCommand, RESERVED_SLUGS } from '../../../src/bot/command/command.ts';

describe('a command', () => {
  it.each([
    ['nk-russia', { kind: 'show', topic: 'nk-russia' }],
    ['/briefing nk-russia', { kind: 'show', topic: 'nk-russia' }],
    ['/briefing /briefing nk-russia', { kind: 'show', topic: 'nk-russia' }],
    ['/nk-russia', { kind: 'show', topic: 'nk-russia' }],
    ['/brief nk-russia', { kind: 'show', topic: 'nk-russia' }],
    ['/', { kind: 'help' }],
    ['briefings', { kind: 'list' }],
    ['NK Russia', { kind: 'show', topic: 'NK Russia' }],
    ['', { kind: 'help' }],
    ['HELP', { kind: 'help' }],
    ['?', { kind: 'help' }],
    ['list', { kind: 'list' }],
    ['quotes nk-russia', { kind: 'quotes', topic: 'nk-russia', from: 1 }],
    ['more nk-russia #6', { kind: 'more', topic: 'nk-russia', from: 6 }],
    ['filter nk-russia', { kind: 'filter', topic: 'nk-russia', lines: '' }],
    ['share  nk-russia ', { kind: 'share', topic: 'nk-russia' }],
    [
      'subscribe nk-russia weekdays 08:00 Asia/Seoul',
      { kind: 'subscribe', topic: 'nk-russia', when: 'weekdays 08:00 Asia/Seoul' },
    ],
    ['send now nk-russia', { kind: 'send', topic: 'nk-russia' }],
    ['status', { kind: 'status' }],
    ['--help', { kind: 'help' }],
    ['-h', { kind: 'help' }],
    ['briefing nk-russia', { kind: 'show', topic: 'nk-russia' }],
    ['Briefing quotes nk-russia', { kind: 'quotes', topic: 'nk-russia', from: 1 }],
    ['briefing', { kind: 'help' }],
    ['briefing-room', { kind: 'show', topic: 'briefing-room' }],
    ['@briefing nk-russia', { kind: 'show', topic: 'nk-russia' }],
    ['@Briefing https://a.test/1', { kind: 'link', urls: ['https://a.test/1'], view: 'show' }],
    [
      '@briefing follow port https://a.test/',
      { kind: 'follow', topic: 'port', source: 'https://a.test/' },
    ],
    ['-- nk-russia', { kind: 'show', topic: '-- nk-russia' }],
    ...[
      ['https://a.test/1', 'https://a.test/1'],
      ['www.a.test', 'https://www.a.test/'],
      ['a.test/news/1 b.test/2', 'https://a.test/news/1'],
      ['look at https://a.test/1, please', 'https://a.test/1'],
      ['[the report](https://a.test/1)', 'https://a.test/1'],
      ['ftp://a.test/1', 'ftp://a.test/1'],
      ['file:///etc/passwd', 'file:///etc/passwd'],
    ].map(([typed, url]): [string, unknown] => [
      typed ?? '',
      { kind: 'link', urls: [url], view: 'show' },
    ]),
    ...[
      'quotes of www.a.test/1',
      'quotes from https://www.a.test/1',
      'quotes in this https://www.a.test/1',
    ].map((typed): [string, unknown] => [
      typed,
      { kind: 'link', urls: ['https://www.a.test/1'], view: 'quotes' },
    ]),
    ['add feed https://a.test/', { kind: 'link', urls: ['https://a.test/'], view: 'show' }],
    [
      'https://a.test/1,https://b.test/2',
      { kind: 'link', urls: ['https://a.test/1', 'https://b.test/2'], view: 'show' },
    ],
    [
      'make a topic about boats from https://a.test/',
      { kind: 'new', text: 'boats from https://a.test/' },
    ],
    ['show me https://a.test/1', { kind: 'link', urls: ['https://a.test/1'], view: 'show' }],
    ['follow https://a.test/', { kind: 'link', urls: ['https://a.test/'], view: 'show' }],
    ['add https://a.test/', { kind: 'link', urls: ['https://a.test/'], view: 'show' }],
    ...[
      'add https://a.test/ to port',
      'fallow port https://a.test/',
      'please follow https://a.test/ in port',
      'watch https://a.test/ for topic port',
      'add to port: https://a.test/',
      'follow https://a.test/ as port',
      'add the feed https://a.test/ to port',
    ].map((typed): [string, unknown] => [
      typed,
      expect.objectContaining({ kind: 'follow', topic: 'port', source: 'https://a.test/' }),
    ]),
    ...[
      'remove https://a.test/ from port',
      'drop https://a.test/ from port',
      'unfolow port https://a.test/',
    ].map((typed): [string, unknown] => [
      typed,
      expect.objectContaining({ kind: 'unfollow', topic: 'port', source: 'https://a.test/' }),
    ]),
    ['remove https://a.test/', { kind: 'unfollow', topic: '', source: 'https://a.test/' }],
    [
      'remove https://a.test/ https://b.test/ from port',
      {
        kind: 'unfollow',
        topic: 'port',
        source: 'https://a.test/ https://b.test/',
        written: 'from port',
      },
    ],
    [
      'please watch this https://a.test/',
      { kind: 'link', urls: ['https://a.test/'], view: 'show' },
    ],
    ['quotes www.a.test/1', { kind: 'link', urls: ['https://www.a.test/1'], view: 'quotes' }],
    ['nk.russia', { kind: 'show', topic: 'nk.russia' }],
    ['and/or', { kind: 'show', topic: 'and/or' }],
    ['U.S./China', { kind: 'show', topic: 'U.S./China' }],
  ])('%j is understood', (typed, command) => {
    expect(parseCommand(typed)).toEqual(command);
  });

  it('of a million characters is cut, and never breaks a character', () => {
    const command = parseCommand('😀'.repeat(500_000));
    expect(command.kind === 'show' && command.topic.isWellFormed()).toBe(true);
    expect(command.kind === 'show' && command.topic.length).toBeLessThanOrEqual(300);
  });

  it('has verbs that no briefing may be called', () => {
    for (const verb of RESERVED_SLUGS)
      expect(parseCommand(verb)).not.toMatchObject({ topic: verb });
    expect(RESERVED_SLUGS).toContain('list');
  });
});
