import { symlinkSync } from 'node:fs';
import { createTown, HOUR, TUESDAY_SIX } from '../../bot/subscriptions/town.ts';
import type { Annotation } from '../../../src/digest/annotate.ts';
import type { ParsedWhen } from '../../../src/schedule/when/parse-when.ts';
import { catalogueFor } from '../../../src/chat/words/catalogue.ts';
import type { Case, Input } from './case.ts';
import { annotateText, briefFiles, readWhen, type Briefed } from './outcome.ts';

/** What came of a case. What its way of being put in does not give is empty. */
export type Got = Briefed &
  Readonly<{
    /** All quotes of the text, also those that no digest shows. */
    found: Annotation['quotes'];
    sentences: readonly string[];
    when: ParsedWhen | null;
    /** What the bot says in chat, where that is asked for. */
    said: string;
  }>;

const NONE: Got = {
  articles: [],
  problems: [],
  summary: [],
  quotes: [],
  stories: [],
  shown: '',
  found: [],
  sentences: [],
  when: null,
  said: '',
};

/** Puts a case through the bot as its input says. */
export async function putIn({ id, input }: Case): Promise<Got> {
  const own = OWN[id];
  if (own !== undefined) return own(input);
  if (input.via === 'annotate') return annotated(input);
  if (input.when !== undefined) return asTime(input.when, input.zone ?? null);
  const { head, jsonld, frontMatter, file = 'a.html', content = '' } = input;
  if (frontMatter !== undefined) return briefed({ 'a.md': `---\n${frontMatter}\n---\n\n${STORY}` });
  if (jsonld !== undefined) {
    return briefed({ [file]: page(`<script type="application/ld+json">${jsonld}</script>`) });
  }
  if (head !== undefined)
    return briefed({ [file]: page(head.replace(/ (?:before|in) the .*$/, '')) });
  return briefed({ [file]: input.bytes === 'windows-1252' ? windows1252(content) : content });
}

async function annotated({ text = '', language }: Input) {
  const { quotes, sentences } = annotateText(text, language ?? null);
  const told = await briefFiles({ 'a.txt': `The news of the day\n\n${text}` });
  const cut = sentences.map(([start, end]) => text.slice(start, end));
  return { ...NONE, ...told, found: quotes, sentences: cut };
}

async function briefed(files: Readonly<Record<string, string | Uint8Array>>): Promise<Got> {
  const told = await briefFiles(files);
  const [article] = told.articles;
  const found =
    article === undefined
      ? []
      : annotateText(article.paragraphs.join('\n\n'), article.language).quotes;
  return { ...NONE, ...told, found };
}

function asTime(typed: string, zone: string | null): Got {
  const when = readWhen(typed, zone);
  const words = catalogueFor('en').subscriptions;
  return {
    ...NONE,
    when,
    said: when.kind === 'problem' ? words.problems[when.problem](when.text) : '',
  };
}

/** Inputs that the data tells in words only. */
const OWN: Readonly<Record<string, (input: Input) => Promise<Got>>> = {
  r71: () =>
    briefed({
      'a.txt': Buffer.concat([
        Buffer.from('Cables\n\n“It holds,” said Ruth Kane – at the café’s own cost, she paid '),
        Buffer.from([0xa3]),
        Buffer.from('9 for it.\n\n“We tested every cable of the bridge twice,” she said.'),
      ]),
    }),
  r72: () => briefed({ 'a.html': isoPage() }),
  r73: () => briefed({ 'briefing.yaml': windows1252('title: Übersicht\n'), 'a.txt': STORY }),
  r76: ({ dates = [] }) =>
    briefed(
      Object.fromEntries(
        dates.map((date, at) => [
          `${at}.md`,
          `---\ntitle: Number ${at}\ndate: ${date.split(' ')[0]}\n---\n\n${STORIES[at]}`,
        ]),
      ),
    ),
  r96: async ({ command = '' }) => {
    const town = await createTown();
    try {
      town.write('velm', 'briefing.yaml', 'title: The Velm dam vote\n');
      town.write('velm', 'a.txt', STORY);
      return { ...NONE, said: await town.ask(command) };
    } finally {
      await town.close();
    }
  },
  r97: ({ files = [] }) => briefed(Object.fromEntries(files.map((name) => [name, STORY]))),
  r98: ({ files = [] }) =>
    briefFiles(
      {
        'a.txt': STORY,
        ...Object.fromEntries(
          files
            .filter((name) => name.includes('.'))
            .map((name) => [name, NEIGHBOUR[name] ?? STORY]),
        ),
      },
      (folder) => symlinkSync('nowhere.md', `${folder}/dead.md`),
    ).then((told) => ({ ...NONE, ...told })),
  r99: ({ files = [] }) =>
    briefed(Object.fromEntries(files.map((name, at) => [name, WIRE(at === 0)]))),
  r100: async () => {
    const town = await createTown();
    try {
      for (let at = 0; at < 6; at += 1) {
        const head = `---\ntitle: Old ${at}\ndate: 2026-11-2${at < 4 ? at : 3}\n---\n\n`;
        town.write('velm', `${at}.md`, head + (STORIES[at] ?? ''));
      }
      await town.ask('subscribe velm daily 07:00');
      await town.at(TUESDAY_SIX + HOUR);
      town.write('velm', 'new.txt', `A whale swims up the canal\n\n${STORIES[6]}`);
      town.read();
      await town.at(TUESDAY_SIX + HOUR + MINUTE);
      const answer = await town.ask('send velm');
      await town.at(TUESDAY_SIX + 2 * HOUR);
      return { ...NONE, said: [answer, ...town.read()].join('\n') };
    } finally {
      await town.close();
    }
  },
  r101: ({ files = [] }) =>
    briefed({
      'a.txt': STORY,
      [`${files[0]}`.replaceAll(' ', '-')]: '- Bridge\n- Ferry\n- Port\n- School\n- Rain\n',
      'poem.txt': 'Oh bridge\nof rain\nand light\n\nso far\nso near\n',
      'page.html': isoPage(),
    }),
  r102: ({ publisher = '', date = '' }) =>
    briefed({ 'a.md': `---\npublisher: ${publisher}\ndate: ${date}\n---\n\n${STORY}` }),
};

const MINUTE = 60_000;

const STORY =
  'The harbour bridge of Merle reopened after two years of repairs, the port said.\n\n' +
  'About 4,000 drivers crossed it within the first hour, said the police of the town.';

const STORIES = [
  'The council of Merle voted to keep the ferry running for another winter at half its old fare.',
  'A storm tore the roof off the school in Harrow, and lessons will be held in the church hall.',
  'The brewery in Dunmore sold its last barrel after a hundred years and shut its gates for good.',
  'Farmers in the Oster valley began to harvest apples three weeks before their usual time.',
  'A court in Lindau fined a bakery for selling bread that weighed less than its label said.',
  'The museum of Tolm showed a map that had been lost in its cellar since the great flood.',
  'A whale swam up the canal and turned around at the second lock, the harbour master wrote.',
];

const NEIGHBOUR: Readonly<Record<string, string>> = {
  'briefing.yaml.txt': 'title: Harbour\nsummary: short\n',
  'briefing.json': '{"title": "Harbour"}',
};

const WIRE = (herald: boolean): string =>
  [
    `---\ntitle: ${herald ? 'Dam vote put off until May' : 'Council delays vote on the dam'}`,
    `date: 2026-11-25\npublisher: ${herald ? 'Velm Herald' : 'Velm Valley Post'}\n---\n`,
    `VELM – The council put off its vote on the Velm dam ${herald ? 'until May' : 'to the month of May'} after a report on cracks in its western wall.`,
    '“Nobody should vote on a wall that was measured by eye alone,” said Ruth Kane, the engineer of the town, who wrote the report.',
    `The dam holds the water of ${herald ? 'three' : 'the three'} valleys and was built sixty years ago.`,
  ].join('\n\n');

function page(head: string): string {
  const body = STORY.split('\n\n').map((line) => `<p>${line}</p>`);
  const above = head.startsWith('<time') ? `${head}</time>` : '';
  return `<html lang="en"><head><title>Bridge</title>${above === '' ? head : ''}</head><body><article>${above}${body.join('')}</article></body></html>`;
}

/** Windows-1252 of text whose letters beyond Latin-1 are marks and dashes. */
function windows1252(text: string): Uint8Array {
  const marks: Readonly<Record<string, number>> = { '“': 147, '”': 148, '’': 146, '–': 150 };
  return Uint8Array.from(
    Array.from(text).map((letter) => marks[letter] ?? letter.codePointAt(0) ?? 63),
  );
}

/** A Japanese page in ISO-2022-JP: kana alone, which are two bytes each behind an escape. */
function isoPage(): Uint8Array {
  const kana = 'はしはふたたびひらいた。ふねはさんがつにとまる。みなとのひとはそういった。';
  const codes: Readonly<Record<string, number>> = { '。': 0x2123 };
  const text = Array.from(kana).flatMap((letter) => {
    const code = codes[letter] ?? 0x2421 + (letter.codePointAt(0) ?? 0) - 0x3041;
    return [code >> 8, code & 0xff];
  });
  const lines = Array.from({ length: 4 }, () => [
    ...Buffer.from('<p>\u001b$B'),
    ...text,
    ...Buffer.from('\u001b(B</p>'),
  ]);
  return Uint8Array.from([
    ...Buffer.from('<html><head><meta charset="iso-2022-jp"></head><body><article>'),
    ...lines.flat(),
    ...Buffer.from('</article></body></html>'),
  ]);
}
