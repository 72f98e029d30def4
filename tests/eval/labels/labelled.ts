import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Article } from '../../../src/articles/article.ts';
import { parseArticle } from '../../../src/articles/parse-article.ts';
import { readSharedRows, sharedPath } from '../../shared-data.ts';
import { projectRoot } from '../../source-files.ts';

const Span = z.tuple([z.number(), z.number(), z.number()]);

/**
 * What a desk editor said of a digest, by place: paragraph, then UTF-16 offsets [start, end). The
 * texts stay where they are.
 */
const Labels = z.object({
  set: z.enum(['pol', 'cnn', 'tf', 'wcxb', 'aeb', 'basil']),
  id: z.string(),
  /** Whether the digest could be posted unchanged. */
  post: z.boolean(),
  /** The sentences that the editor would have chosen, in the order of telling. */
  want: z.array(Span),
  /** Others that he would have accepted; nobody was asked of the first 380. */
  also: z.array(Span).optional(),
  /** The sentences that were shown: `ok`, `filler`, `hangs`, `wrong`. */
  told: z.array(z.tuple([z.number(), z.number(), z.number(), z.string()])),
  /**
   * The quotes that were found: `ok`, `leans`, `weak`, `torn`, `speaker`, `half`, `role`, `not`,
   * `old`, `dup`. `who` signs the speaker as he was shown; `best` is the rank among those that the
   * editor would post, from 0, or -1.
   */
  said: z.array(
    z.object({ places: z.array(Span), code: z.string(), who: z.string(), best: z.number() }),
  ),
});

export type Labels = z.infer<typeof Labels>;
export type LabelledArticle = Readonly<{ article: Article; labels: Labels }>;

const Text = z.object({
  docId: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  outlet: z.string().nullish(),
  text: z.string().optional(),
  sents: z.array(z.string()).optional(),
});

const FILES = {
  pol: 'quotes/polnear.train.jsonl',
  cnn: 'summaries/frank-cnndm.jsonl',
  basil: 'clusters/basil.dev.jsonl.gz',
} as const;

/** Every article that an editor read, as the bot reads it, with what he said of its digest. */
export function labelledArticles(): readonly LabelledArticle[] {
  const texts = new Map(
    Object.entries(FILES).flatMap(([set, file]) =>
      readSharedRows(file).map((row) => {
        const text = Text.parse(row);
        return [`${set}:${text.docId}`, text] as const;
      }),
    ),
  );
  const lines = readFileSync(join(projectRoot, 'tests/eval/labels/editor.jsonl'), 'utf8');
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const labels = Labels.parse(JSON.parse(line));
      const article = articleOf(labels, texts.get(`${labels.set}:${labels.id}`));
      return article === null ? [] : { article, labels };
    });
}

function articleOf({ id }: Labels, text: z.infer<typeof Text> | undefined): Article | null {
  if (text === undefined) {
    const page = gunzipSync(readFileSync(sharedPath(`extraction/html/${id}.html.gz`)));
    return parseArticle(page, { where: 'page.html', format: 'html', language: null }).article;
  }
  const body = text.text ?? text.sents?.join('\n') ?? '';
  const head = [
    ...(text.title == null ? [] : [`title: ${JSON.stringify(text.title)}`]),
    ...(text.date == null ? [] : [`date: ${text.date.slice(0, 10)}`]),
    `publisher: ${text.publisher ?? text.outlet ?? 'CNN'}`,
  ].join('\n');
  const file = `---\n${head}\n---\n\n${body.replaceAll(/\n+/g, '\n\n')}\n`;
  const bytes = new TextEncoder().encode(file);
  return parseArticle(bytes, { where: 'article.md', format: 'markdown', language: null }).article;
}
