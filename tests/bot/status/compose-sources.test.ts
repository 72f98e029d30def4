import { expect, test } from 'vitest';
import { composeSources } from '../../../src/bot/status/compose-sources.ts';
import type { SourceStatus } from '../../../src/bot/status/read-source-status.ts';
import { catalogueFor } from '../../../src/chat/words/catalogue.ts';
import { plain } from '../reading-bot.ts';

const AT = Date.UTC(2026, 2, 5, 7, 30);

function source(url: string, health: SourceStatus['health']): SourceStatus {
  const times = { lastFetchAt: AT, lastNewAt: null, nextAt: AT, rhythmMs: 30 * 60_000 };
  return { url, title: null, health, ...times };
}

const failing = { since: AT, message: 'It says 403.', remedy: 'Ask its owner.' };
const SOURCES = [
  source('https://one.example/rss', { kind: 'works' }),
  source('https://two.example/rss', { kind: 'fails', ...failing }),
  source('https://three.example/rss', { kind: 'ended', ...failing }),
  source('https://four.example/rss', { kind: 'new' }),
];

function composed(isOwn: boolean, zone = 'UTC') {
  const words = catalogueFor('en').topics;
  const about = { slug: 'ships', title: 'Ships', isOwn, sources: SOURCES };
  return { audience: 'private' as const, ...composeSources(about, { words, zone }) };
}

test('of each source stands when it was fetched, how often it is, and what to do about what fails', () => {
  const said = plain(composed(false, 'Asia/Seoul'));
  expect(said).toContain('1. https://one.example/rss — fetched Thu 5 Mar, 16:30');
  expect(said).toContain('last new article never, every 30 minutes');
  expect(said).toContain('fails since Thu 5 Mar, 16:30: It says 403. Ask its owner.');
  expect(said).toContain('ended Thu 5 Mar, 16:30: It says 403.');
  expect(said).toContain('4. https://four.example/rss — not fetched yet');
});

test('no key of an address is shown', () => {
  const words = catalogueFor('en').topics;
  const sources = SOURCES.map((one) => ({ ...one, url: `${one.url}?token=hunter2` }));
  const about = { slug: 'ships', title: 'Ships', isOwn: true, sources };
  const shown = { audience: 'private' as const, ...composeSources(about, { words, zone: 'UTC' }) };
  expect(JSON.stringify(shown)).not.toContain('hunter2');
  expect(plain(shown)).toContain('1. https://one.example/rss?token=[secret] — ');
});

test('everybody may fetch now, and only the workspace’s own topic is let go of, three sources at most', () => {
  const commandsOf = (isOwn: boolean) => composed(isOwn).actions.map(({ command }) => command);
  expect(commandsOf(false)).toEqual(['fetch ships']);
  expect(commandsOf(true)).toEqual([
    'fetch ships',
    expect.stringMatching(/^unfollow ships =\w+$/),
    expect.stringMatching(/^unfollow ships =\w+$/),
    expect.stringMatching(/^unfollow ships =\w+$/),
  ]);
});
