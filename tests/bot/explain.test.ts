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

const nothing = async () => [];

it('shows an article beside what was taken from it and what was not, and why', async () => {
  using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
  const explained = await explain(
    { library: folder.library(), tell: workers.tell, everyText: nothing },
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
    await explain(
      { library: folder.library(), tell: workers.tell, everyText: nothing },
      'briefings/bridge/gone.txt',
    ),
  ).toBeNull();
});

it('shows the text that a message was made of, though it reads otherwise by now', async () => {
  using folder = createBriefingsFolder({ 'bridge/one.txt': ARTICLE });
  const id = 'briefings/bridge/one.txt';
  const [present] = (await folder.library().read()).briefings.flatMap(({ articles }) => articles);
  if (present === undefined) throw new Error('The article could not be read.');
  const before = {
    ...present,
    paragraphs: ['The harbour bridge stays shut until May, the city said on Sunday.'],
  };
  const ports = { tell: workers.tell, everyText: async () => [present, before] };
  const { briefings } = await folder.library().read();
  const shown = async (passage: string, library = folder.library()) =>
    (await explain({ ...ports, library }, id, passage))?.article.paragraphs[0];
  const old = 'The harbour bridge stays shut until May, the city said on Sunday.';
  expect(await shown(old)).toBe(old);
  expect(await shown('“The bridge is safe again, and it will stay safe for fifty years,”')).toBe(
    present.paragraphs[0],
  );
  expect(await shown('Nobody ever wrote this sentence here.')).toBe(present.paragraphs[0]);
  // The window of the briefing has moved on.
  const later = { read: async () => ({ briefings: briefings.slice(1), problems: [] }) };
  expect(await shown(old, later)).toBe(old);
});
