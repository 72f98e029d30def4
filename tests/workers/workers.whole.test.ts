import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { createPool } from '../../src/workers/pool.ts';
import { GivenUp } from '../../src/workers/given-up.ts';
import { createWorkers, type Workers } from '../../src/workers/workers.ts';

const BRIDGE = [
  'The harbour bridge reopened on Monday after four months of repairs, the city said.',
  '“The bridge is safe again, and it will stay safe for fifty years,” Mayor Ana Ruiz said.',
].join('\n\n');

type Trouble = Readonly<{ kind: 'echo' | 'hang' | 'hoard' | 'throw' | 'exit'; value: string }>;

const SCRIPT = new URL('troubled-worker.ts', import.meta.url);

/** Some times as long as a job has to wait before one more thread is started. */
const MOVES_FOR_MS = 1500;

const pool = (size = 1) => createPool<Trouble, string>({ script: SCRIPT, size });

describe('a pool of threads', () => {
  it.each([
    ['hang', 'too slow'],
    ['hoard', 'too large'],
    ['throw', 'broken'],
    ['exit', 'broken'],
  ] as const)(
    'gives up a job that does this: %s; the next is done all the same',
    async (kind, reason) => {
      const troubled = pool();
      const poisoned = troubled.run({ kind, value: '' }, kind === 'hang' ? 300 : 30_000);
      const sound = troubled.run({ kind: 'echo', value: 'sound' }, 30_000);
      await expect(poisoned).rejects.toMatchObject({ reason });
      expect(await sound).toBe('sound');
      await troubled.close();
    },
  );

  it('works on while one job hangs, and keeps the main thread free', async () => {
    const two = pool(2);
    const poisoned = two.run({ kind: 'hang', value: '' }, 2_000);
    const done: string[] = [];
    const others = ['a', 'b', 'c'].map(async (value) => {
      done.push(await two.run({ kind: 'echo', value }, 30_000));
    });
    const first = await Promise.race([poisoned.catch(() => 'given up'), Promise.all(others)]);
    expect(first).not.toBe('given up');
    expect(done).toEqual(['a', 'b', 'c']);
    await expect(poisoned).rejects.toBeInstanceOf(GivenUp);
    await two.close();
  });

  it('starts no second thread for a queue that moves', async () => {
    const started: Worker[] = [];
    const note = (worker: Worker): void => void started.push(worker);
    process.on('worker', note);
    const two = pool(2);
    const until = performance.now() + MOVES_FOR_MS;
    const keepGoing = async (value: string): Promise<void> => {
      await two.run({ kind: 'echo', value }, 30_000);
      if (performance.now() < until) await keepGoing(value);
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(keepGoing));
    process.off('worker', note);
    expect(started).toHaveLength(1);
    await two.close();
  });

  it('gives up what waits when it is closed', async () => {
    const one = pool();
    const jobs = ['hang', 'echo'].map((kind) =>
      one.run({ kind: kind === 'hang' ? 'hang' : 'echo', value: '' }, 60_000),
    );
    const ends = Promise.allSettled(jobs);
    await one.close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(one.run({ kind: 'echo', value: '' }, 1)).rejects.toThrow('closed');
  });
});

describe('the workers', () => {
  let workers: Workers;
  afterEach(() => workers.close());

  it('read and tell an article, and leave the bytes that they were given', async () => {
    workers = createWorkers();
    const bytes = Buffer.from(`Bridge reopens\n\n${BRIDGE}`);
    const { article } = await workers.parse(bytes, {
      where: 'bridge.txt',
      format: 'text',
      language: null,
    });
    expect(bytes.toString()).toContain('Bridge reopens');
    expect(article?.title).toBe('Bridge reopens');
    if (article === null) throw new Error('not read');
    const { story } = await workers.tell(article, 'short');
    expect(story.quotes[0]?.speaker?.name).toBe('Ana Ruiz');
  });

  it('annotate a bare text', async () => {
    workers = createWorkers({ size: 1 });
    const found = await workers.annotate(
      { text: BRIDGE, title: null, date: null, language: 'en' },
      'short',
    );
    expect(found.quotes).toHaveLength(1);
  });
});
