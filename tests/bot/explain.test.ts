import { expect, it } from 'vitest';
import { explain } from '../../src/bot/explain.ts';
import { createBriefingsFolder } from '../briefings/briefing-folder.ts';
import { workers } from '../workers.ts';

const ARTICLE = [
  'Harbour bridge reopens after repairs',
  'The harbour bridge reopened on Monday after four months of repairs, the city said.',
  '“The bridge is safe again, and it will stay safe for fifty years,” Mayor Ana Ruiz said.',
  '“We are pleased,” Mayor Ana Ruiz said.',
  'Share this article',
].join('\n\n');

it('shows an article beside what was taken from it and what was not, and why', async () => {
  using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
  const explained = await explain(
    { library: folder.library(), tell: workers.tell },
    'briefings/bridge/one.txt',
  );
  expect(explained?.quotes.map(({ text }) => text)).toEqual([
    'The bridge is safe again, and it will stay safe for fifty years,',
  ]);
  expect(explained?.leftOut).toEqual([
    { text: 'We are pleased,', reason: 'This quote says too little by itself.' },
    { text: 'Share this article', reason: 'This line belongs to the page.' },
  ]);
});

it('knows nothing of an article that is not there', async () => {
  using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
  expect(
    await explain({ library: folder.library(), tell: workers.tell }, 'briefings/bridge/gone.txt'),
  ).toBeNull();
});
