import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addSources } from '../../src/briefings/edit-sources.ts';
import { changeSettings } from '../../src/briefings/settings-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-settings-'));
  path = join(folder, 'briefing.yaml');
  writeFileSync(path, '# by hand\ntitle: Port news\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (url: string) => changeSettings(path, (text) => addSources(text, [url])?.text ?? null);

test('changes at the same moment are all kept, and the comments', async () => {
  const urls = Array.from({ length: 20 }, (_, at) => `https://www.example.org/feed-${at}.xml`);
  expect(await Promise.all(urls.map(add))).toEqual(urls.map(() => true));
  const text = readFileSync(path, 'utf8');
  for (const url of urls) expect(text).toContain(`${url}\n`);
  expect(text).toContain('# by hand');
  expect(readdirSync(folder)).toEqual(['briefing.yaml']);
});

test('a change that gives nothing leaves the file as it was', async () => {
  expect(await changeSettings(path, () => null)).toBe(false);
  const broken = changeSettings(path, () => {
    throw new Error('a fault');
  });
  await expect(broken).rejects.toThrow('a fault');
  expect(readFileSync(path, 'utf8')).toBe('# by hand\ntitle: Port news\n');
  expect(readdirSync(folder)).toEqual(['briefing.yaml']);
});

test('a changed file is for the same people as before', async () => {
  chmodSync(path, 0o640);
  await add('https://www.example.org/');
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('what a process left when it was killed is no hindrance', async () => {
  writeFileSync(`${path}.new`, 'title: Half');
  const long = new Date(Date.now() - 60_000);
  utimesSync(`${path}.new`, long, long);
  expect(await add('https://www.example.org/')).toBe(true);
  expect(readdirSync(folder)).toEqual(['briefing.yaml']);
});

test('a file that is not there yet is made', async () => {
  rmSync(path);
  expect(await add('https://www.example.org/')).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain('https://www.example.org/');
});
