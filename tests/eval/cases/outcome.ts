import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '../../../src/articles/article.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { brief } from '../../../src/bot/brief.ts';
import { RESERVED_SLUGS } from '../../../src/bot/command/command.ts';
import { composeBrief } from '../../../src/bot/digest/compose/compose-brief.ts';
import { createFiles } from '../../../src/briefings/files/files.ts';
import { createLibrary } from '../../../src/briefings/library.ts';
import { renderPlainText } from '../../../src/chat/render/plain-text.ts';
import type { StoryPart } from '../../../src/chat/reply.ts';
import { annotate, type Annotation } from '../../../src/digest/annotate.ts';
import type { Speaker } from '../../../src/digest/digest.ts';
import { digester, words } from '../show-story.ts';
import { parseWhen, type ParsedWhen } from '../../../src/schedule/when/parse-when.ts';

/** A quote as somebody reads it: who is named for it, and what stands behind the name. */
export type Told = Readonly<{ text: string; speaker: Speaker | null; line: string }>;

/** What the bot makes of files in a briefing. */
export type Briefed = Readonly<{
  articles: readonly Article[];
  problems: readonly string[];
  summary: readonly string[];
  /** The key quotes that are shown. */
  quotes: readonly Told[];
  stories: readonly StoryPart[];
  /** The whole answer, as it is read. */
  shown: string;
}>;

/** The day on which the cases were written down. */
const NOW = new Date('2026-11-27T12:00:00Z');

/** Files in a briefing's folder → the answer to `/briefing all`. */
export async function briefFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  /** What else is to be done to the folder. */
  prepare: (folder: string) => void = () => {},
): Promise<Briefed> {
  const root = mkdtempSync(join(tmpdir(), 'cases-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, 'all', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    prepare(join(root, 'all'));
    const library = createLibrary({
      root,
      shownRoot: 'briefings',
      files: createFiles(root),
      parse: async (bytes, about) => parseArticle(bytes, { ...about, now: NOW }),
      reserved: RESERVED_SLUGS,
    });
    const { briefings, problems } = await library.read();
    const found = await brief(briefings, 'all', digester);
    const said = problems.map(({ where, message }) => `${where}: ${message}`);
    const articles = briefings.flatMap((briefing) => briefing.articles);
    const nothing = { articles, problems: said, summary: [], quotes: [], stories: [], shown: '' };
    if (found.kind !== 'digest') return nothing;
    const reply = composeBrief(found, { view: 'brief', audience: 'channel', words });
    const stories = reply.parts.filter((part) => part.kind === 'story');
    const told = found.digest.stories.flatMap((story) => story.quotes);
    return {
      articles,
      problems: said,
      summary: stories.flatMap(({ summary }) => summary.map(({ text }) => text)),
      quotes: stories.flatMap(({ quotes }) =>
        quotes.map(({ text, speaker, detail }) => ({
          text,
          speaker: told.find((one) => one.text === text)?.speaker ?? null,
          line: [speaker, detail].filter((part) => part !== '').join(', '),
        })),
      ),
      stories,
      shown: renderPlainText(reply, { words }),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A text put in by itself: every quote of it, also those that no digest would show. */
export function annotateText(text: string, language: string | null): Annotation {
  return annotate({ text, title: null, date: null, language }, 'medium');
}

/** What somebody in `zone` typed about time. */
export function readWhen(typed: string, zone: string | null): ParsedWhen {
  return parseWhen(typed, { timeZone: zone });
}
