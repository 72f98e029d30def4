import { afterAll, describe, expect, it } from 'vitest';
import { annotateLines } from '../../../src/cli/lines/annotate-lines.ts';
import { answerLines, type LineFilter } from '../../../src/cli/lines/answer-lines.ts';
import { compareLines } from '../../../src/cli/lines/compare-lines.ts';
import { extractLines } from '../../../src/cli/lines/extract-lines.ts';
import { feedLines } from '../../../src/cli/lines/feed-lines.ts';
import { groupLines } from '../../../src/cli/lines/group-lines.ts';
import { createWorkers } from '../../../src/workers/workers.ts';
import { createTerminal } from '../create-terminal.ts';

const workers = createWorkers();
afterAll(() => workers.close());

const base64 = Buffer.from('<html><p>The pier reopened on Monday.</p></html>').toString('base64');
const TEXT = 'The pier of Arlen reopened on Monday. “We are glad,” said Ada Lund.';
const version = { text: TEXT };

describe('a filter on threads answers good and bad lines in their order', () => {
  /** What two good lines with bad ones around them are answered with. */
  async function ask<Value>(filter: LineFilter<Value>, fields: object): Promise<unknown[]> {
    const [first = '', second = ''] = [1, 2].map((n) =>
      JSON.stringify({ [filter.id]: n, ...fields }),
    );
    const terminal = createTerminal(['bad', first, ' ', '{}', second]);
    await answerLines(terminal, filter);
    return terminal.printed();
  }
  const answers = (id: string, good: object): object[] => [
    { [id]: null, error: expect.stringContaining('not JSON') },
    { [id]: 1, ...good },
    { [id]: null, error: expect.stringContaining(id) },
    { [id]: 2, ...good },
  ];

  it('annotate', async () => {
    const filter = annotateLines({ annotate: workers.annotate, sentences: 1 });
    const good = { quotes: [{ speaker: 'Ada Lund' }] };
    expect(await ask(filter, { text: TEXT })).toMatchObject(answers('docId', good));
  });

  it('feed', async () => {
    const given = { base64, url: 'https://a.example/' };
    expect(await ask(feedLines(workers.parseFeed), given)).toMatchObject(
      answers('id', { ok: false }),
    );
  });

  it('extract', async () => {
    const filter = extractLines({ readPage: workers.readPage, now: null });
    const good = { title: null, url: null };
    expect(await ask(filter, { base64 })).toMatchObject(answers('id', good));
  });

  it('compare', async () => {
    const given = { old: version, new: version };
    const good = { added: [], changed: [] };
    expect(await ask(compareLines(workers.compare), given)).toMatchObject(answers('pairId', good));
  });

  it('group', async () => {
    const line = (docId: number): string => JSON.stringify({ docId, title: 'Pier', text: TEXT });
    const terminal = createTerminal([line(1), 'bad', line(2)]);
    await groupLines(terminal, workers.countTerms);
    expect(terminal.printed()).toMatchObject([
      { docId: 1, cluster: '1' },
      { docId: null, error: expect.stringContaining('not JSON') },
      { docId: 2, cluster: '1' },
    ]);
  });
});

it('a line that is given up is answered with its error, and the others go on', async () => {
  const hurried = createWorkers({ deadlineMs: 1 });
  const heavy = `${'a“b, '.repeat(60_000)}.`;
  const lines = [heavy, TEXT].map((text, docId) => JSON.stringify({ docId, text }));
  const terminal = createTerminal(lines);
  const annotate: typeof workers.annotate = (article, length) =>
    (article.text === heavy ? hurried : workers).annotate(article, length);
  await answerLines(terminal, annotateLines({ annotate, sentences: null }));
  await hurried.close();
  expect(terminal.printed()).toMatchObject([
    { docId: 0, error: expect.stringContaining('could not be worked through') },
    { docId: 1, quotes: [{ speaker: 'Ada Lund' }] },
  ]);
});
