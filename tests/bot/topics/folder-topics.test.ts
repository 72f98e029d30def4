import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolderTopics } from '../../../src/bot/topics/folder-topics.ts';
import { silentLog } from '../reading-bot.ts';

test('a file that cannot be written is told, to the log with its cause, and stays as it was', async () => {
  const root = mkdtempSync(join(tmpdir(), 'briefing-folder-topics-'));
  const file = join(root, 'harbour', 'briefing.yaml');
  // Nobody can write a draft where a folder has its name.
  mkdirSync(`${file}.new`, { recursive: true });
  const long = new Date(Date.now() - 60_000);
  utimesSync(`${file}.new`, long, long);
  writeFileSync(file, 'title: Harbour\n');
  const said: string[] = [];
  const log = { ...silentLog, error: (_: unknown, text?: string) => said.push(text ?? '') };
  const { change } = createFolderTopics({ root, operators: new Set(), log });
  expect(await change('harbour', { kind: 'words', about: ['quay'], not: [] })).toBe(false);
  expect(said).toEqual(['could not change the file of a briefing']);
  expect(readFileSync(file, 'utf8')).toBe('title: Harbour\n');
  rmSync(root, { recursive: true });
});
