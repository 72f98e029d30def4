import { describe, expect, it } from 'vitest';
import { censor, createLog } from '../src/log.ts';

/** What a log writes for one call. */
function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  write(createLog({ level: 'info', to: { write: (line: string) => void (text += line) } }));
  return text;
}

// Put together here, so that no scanner takes them for real ones.
const SLACK = ['xoxb', '123456789012', 'abcdefGHIJKL'].join('-');
const DISCORD = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GabcDE', 'abcdefghijklmnopqrstuvwxyz01'].join('.');

describe('the log', () => {
  it('is one JSON object a line', () => {
    const line: unknown = JSON.parse(logged((log) => log.info({ topic: 'nk' }, 'answered')));
    expect(line).toMatchObject({ topic: 'nk', msg: 'answered' });
  });

  it('keeps secrets by name and by form to itself, in causes and messages too', () => {
    const text = logged((log) => {
      log.info({ token: 'abc123', options: { clientSecret: 'def456' } }, 'connecting');
      log.info({ err: new Error(`bad token ${SLACK}`) }, 'failed');
      log.info({ err: new Error('outer', { cause: new Error(`inner ${DISCORD}`) }) }, 'failed');
      log.info({ err: `postgres://me:hunter2@host/db refused` }, 'failed');
      log.warn({ source: 'https://me:hunter2@host.example/rss' }, 'source fails');
      log.warn({ source: 'https://feeds.example/rss?id=7&api_key=hunter2&x=1' }, 'source fails');
      log.warn({ source: 'https://feeds.example/rss?token=hunter2' }, 'source fails');
      log.warn({ err: new Error('GET /rss?Access_Token=hunter2#top') }, 'source fails');
      log.warn({ problems: [{ message: 'https://me:hunter2@host.example/rss' }] }, SLACK);
    });
    for (const secret of ['abc123', 'def456', SLACK, DISCORD, 'hunter2']) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('[secret]');
  });

  it('stays JSON where a port and an address of somebody stand in one line', () => {
    const line: unknown = JSON.parse(
      logged((log) => log.info({ source: 'http://a.example:80', contact: 'anna@a.example' }, 'ok')),
    );
    expect(line).toMatchObject({ source: 'http://a.example:80', contact: 'anna@a.example' });
  });

  it.each(['rss_token', 'client_secret', 'X-Amz-Signature', 'subscription-key', 'rsskey', 'jwt'])(
    'keeps %s of an address to itself',
    (name) => {
      for (const mark of ['?', '#', '?a=1&'])
        expect(censor(`https://a.example/rss${mark}${name}=hunter2`)).not.toContain('hunter2');
    },
  );

  it('leaves what an address is about', () => {
    const address = 'https://a.example/rss?id=7&keyword=ferry&codes=1&page=2';
    expect(censor(`${address}&key=hunter2&x=1`)).toBe(`${address}&key=[secret]&x=1`);
  });

  it('leaves other words as they are', () => {
    expect(censor('The minister said so at 10:30 in Moscow.')).toBe(
      'The minister said so at 10:30 in Moscow.',
    );
  });
});
