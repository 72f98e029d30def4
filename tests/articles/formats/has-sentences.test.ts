import { describe, expect, it } from 'vitest';
import { parse } from '../article-bytes.ts';

describe('a file without a sentence', () => {
  it.each([
    ['a list', '- Pier\n- Quay\n- Lamp\n', 'markdown'],
    ['a list of steps', '# To do\n\n1. Ring the port\n2. Buy rope\n', 'markdown'],
    ['a table', '| Ship | Crew |\n|---|---|\n| Tern | 4 |\n| Gull | 7 |\n', 'markdown'],
    ['single words', 'Pier\nQuay\nLamp\n', 'text'],
    ['addresses', 'https://cove.example/1\nhttps://cove.example/2\n', 'text'],
    [
      'a poem',
      'A lamp upon the quay,\nits light upon the foam,\nthe long way from the sea,\nthe short way home\n',
      'text',
    ],
    [
      'a poem with a full stop',
      'A lamp upon the quay,\nits light upon the foam,\nthe long way from the sea,\nthe short way home.\n',
      'markdown',
    ],
    [
      'a short verse',
      'Salt on the sill,\nsalt in the bread,\nthe sea is still\nabove my bed.\n',
      'text',
    ],
    [
      'a song of two verses',
      'O lamp, o lamp,\nwho lit you first?\nThe salt, the damp,\nthe sailor’s thirst.\n\nO quay, o quay,\nwho built you so?\nThe men of May\nin winter’s snow.\n',
      'text',
    ],
    ['links', '<body><ul><li><a href="/1">Pier</a><li><a href="/2">Quay</a></ul></body>', 'html'],
  ] as const)('that holds %s is no article, and is named', (_name, text, format) => {
    const { article, problems } = parse(text, format);
    expect(article).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/no sentence|no article text/);
  });

  it.each([
    ['a short report', 'Pier open\n\nThe pier opened on Monday.', 'text'],
    [
      'a sentence without its full stop',
      'The pier opened again on Monday after a long winter of repairs, the port said',
      'text',
    ],
    [
      'a wrapped text',
      'The pier opened again on Monday after a\nlong winter of repairs, the port said. It\nhad been shut since the storm of October\nand will stay open until nine at night\nin summer, the mayor of the town wrote.',
      'text',
    ],
    ['short lines of speech', '“It holds.”\n“We are glad.”\n“So are we.”\n“At last.”', 'text'],
    [
      'words without a full stop in their script',
      'ท่าเรือเปิดอีกครั้งในวันจันทร์หลังจากซ่อมแซมนานหลายเดือน',
      'text',
    ],
    ['words in Japanese', '桟橋は月曜日に再び開いた。', 'text'],
  ] as const)('is not one that holds %s', (_name, text, format) => {
    const { article, problems } = parse(text, format);
    expect(problems).toEqual([]);
    expect(article).not.toBeNull();
  });
});
