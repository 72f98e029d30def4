import { languageOfTag } from '../languages/language-of.ts';
import type { Article } from './article.ts';
import { cleanText } from './clean-text.ts';
import { decode } from './decode.ts';
import { FAULTS, refused } from './faults.ts';
import type { ArticleFormat } from './formats/article-format.ts';
import { type Body, cleanTitle, inTime, type Setting } from './formats/file-body.ts';
import { readPageFile } from './formats/page-file.ts';
import { readTextFile } from './formats/text-file.ts';
import { splitFrontMatter, type FrontMatter } from './head/front-matter.ts';
import { ARTICLE_LIMITS } from './limits.ts';
import type { Problem } from './problem.ts';

/** `article` is null where there is nothing to brief from; `problems` say why, and what was left out. */
export type ParsedArticle = Readonly<{ article: Article | null; problems: readonly Problem[] }>;

/**
 * Bytes → Article. `where` names the file in problems and becomes the article's id; `language` is
 * the briefing's, for articles that do not say theirs; `now` is the time of reading, ahead of
 * which no article is dated.
 */
export function parseArticle(
  bytes: Uint8Array,
  {
    where,
    format,
    language,
    now = null,
  }: { where: string; format: ArticleFormat; language: string | null; now?: Date | null },
): ParsedArticle {
  if (bytes.length === 0) return refused(where, FAULTS.empty);
  if (bytes.length > ARTICLE_LIMITS.bytes) return refused(where, FAULTS.large(bytes.length));
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return refused(where, FAULTS.binary);

  const { head, body, problems } = splitFrontMatter(cleanText(decoded.text), where);
  const isTitled = head.title !== undefined;
  const setting = { where, language: head.language ?? language, now, isTitled };
  const read =
    format === 'html' ? readPageFile(body, setting) : readTextFile(body, format, setting);
  const notes = [...problems, ...read.problems, ...aheadOfTime(head, setting)];
  if (read.body === null) return { article: null, problems: notes };
  if (
    read.body.paragraphs.reduce((sum, { length }) => sum + length, 0) > ARTICLE_LIMITS.characters
  ) {
    return refused(where, FAULTS.long, notes);
  }
  return { article: { id: where, ...read.body, ...said(head, setting) }, problems: notes };
}

/** What the file's head says, over what the text says. */
function said(head: FrontMatter, { now }: Setting): Partial<Body> {
  const title = head.title === undefined ? null : cleanTitle(head.title);
  const date = inTime(head.date ?? null, now);
  return {
    ...(title === null ? {} : { title }),
    ...(date === null ? {} : { date }),
    ...(head.publisher === undefined ? {} : { publisher: head.publisher }),
    ...(head.author === undefined ? {} : { author: head.author }),
    ...(head.url === undefined ? {} : { url: head.url }),
    ...(head.language === undefined ? {} : { language: languageOfTag(head.language) }),
  };
}

function aheadOfTime(head: FrontMatter, { where, now }: Setting): readonly Problem[] {
  if (head.date === undefined || inTime(head.date, now) !== null) return [];
  return [{ where, line: null, ...FAULTS.ahead(head.date) }];
}
