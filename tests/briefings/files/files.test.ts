import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBriefingsFolder } from '../briefing-folder.ts';

const ARTICLE = 'The bridge reopens\n\nThe old bridge reopened on Monday.\n\nIt is open.';

describe('the briefings folder keeps to itself', () => {
  it('follows a link within it, and none that leads out: to a file, a device, /proc or a folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    try {
      writeFileSync(join(outside, 'secret.txt'), ARTICLE);
      using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
      const link = (target: string, name: string) => symlinkSync(target, join(folder.root, name));
      link(join(outside, 'secret.txt'), 'bridge/secret.txt');
      link('/proc/self/environ', 'bridge/environ.txt');
      link('/dev/zero', 'bridge/zero.txt');
      link('one.txt', 'bridge/same.txt');
      link(outside, 'elsewhere');
      const { briefings, problems } = await folder.library().read();
      expect(briefings.map(({ slug, articles }) => [slug, articles.map(({ id }) => id)])).toEqual([
        ['bridge', ['briefings/bridge/one.txt', 'briefings/bridge/same.txt']],
      ]);
      expect(problems.map(({ where }) => where).toSorted()).toEqual([
        'briefings/bridge/environ.txt',
        'briefings/bridge/secret.txt',
        'briefings/bridge/zero.txt',
      ]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('reads no pipe, which would never end', async () => {
    using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
    execFileSync('mkfifo', [join(folder.root, 'bridge/pipe.txt')]);
    const { briefings } = await folder.library().read();
    expect(briefings[0]?.articles).toHaveLength(1);
  });

  it('leaves out a name that would change how a line reads, and says so', async () => {
    using folder = createBriefingsFolder({
      'bridge/one.txt': ARTICLE,
      'bridge/\u202Etxt.evil.txt': ARTICLE,
    });
    const { briefings, problems } = await folder.library().read();
    expect(briefings[0]?.articles).toHaveLength(1);
    expect(problems).toMatchObject([{ message: expect.stringContaining('cannot be seen') }]);
  });

  it('takes no more of briefing.yaml than a person writes', async () => {
    using folder = createBriefingsFolder({
      'bridge/one.txt': ARTICLE,
      'bridge/briefing.yaml': `title: Bridge\n${'# more\n'.repeat(40_000)}`,
    });
    const { problems } = await folder.library().read();
    expect(problems).toMatchObject([{ where: 'briefings/bridge/briefing.yaml' }]);
  });
});

describe('articles that take long', () => {
  it('are counted as unread by who waits no longer, and are there the next time', async () => {
    using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
    const library = folder.library();
    const hasty = await library.read({ patienceMs: 0 });
    expect(hasty.briefings[0]).toMatchObject({ articles: [], unread: 1, unreadable: 0 });
    const patient = await library.read();
    expect(patient.briefings[0]).toMatchObject({ unread: 0 });
    expect(patient.briefings[0]?.articles).toHaveLength(1);
  });
});
