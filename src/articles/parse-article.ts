import type { Article } from './article.ts';
import { isBoilerplate } from './boilerplate.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { findDateline } from './dateline.ts';
import { decode } from './decode.ts';
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { parseHtml } from './html.ts';
import type { Metadata } from './html-metadata.ts';
import { ARTICLE_LIMITS } from './limits.ts';
import { markdownToHtml } from './markdown.ts';
import { parsePlainText } from './plain-text.ts';
import type { Problem } from './problem.ts';
import { languageOf } from '../text/language.ts';

export type ArticleFormat = 'text' | 'markdown' | 'html';

/** `article` is null where there is nothing to brief from; `problems` say why, and what was left out. */
export type ParsedArticle = Readonly<{ article: Article | null; problems: readonly Problem[] }>;

type Body = Readonly<{ paragraphs: readonly string[]; metadata: Partial<Metadata> }>;
type Fault = Readonly<{ message: string; remedy: string }>;

/** The format that a file name's ending stands for, or null. */
export function formatOf(path: string): ArticleFormat | null {
  const ending = /\.(\w+)$/.exec(path.toLowerCase())?.[1];
  switch (ending) {
    case 'txt':
    case 'text':
      return 'text';
    case 'md':
    case 'markdown':
      return 'markdown';
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'html';
    default:
      return null;
  }
}

/**
 * Bytes → Article. `place` names the file in problems and becomes the article's id; `language` is
 * the briefing's, for articles that do not say theirs.
 */
export function parseArticle(
  bytes: Uint8Array,
  { place, format, language }: { place: string; format: ArticleFormat; language: string | null },
): ParsedArticle {
  const refuse = (fault: Fault, others?: readonly Problem[]): ParsedArticle =>
    refused(place, fault, others);
  if (bytes.length === 0) return refuse(FAULTS.empty);
  if (bytes.length > ARTICLE_LIMITS.bytes) return refuseLarge(place, bytes.length);
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return refuse(FAULTS.binary);

  const { head, body, problems } = splitFrontMatter(cleanText(decoded.text), place);
  const parsed = parseBody(body, format);
  if (parsed === null) return refuse(FAULTS.deep, problems);
  const { kept, tooLong } = keepParagraphs(parsed.paragraphs, body, place);
  const notes = [...problems, ...tooLong];
  const title = cleanTitle(head.title ?? parsed.metadata.title);
  const paragraphs = kept.filter((paragraph) => paragraph !== title);
  if (paragraphs.length === 0) return refuse(FAULTS.blank, notes);
  if (paragraphs.reduce((sum, { length }) => sum + length, 0) > ARTICLE_LIMITS.characters) {
    return refuse(FAULTS.long, notes);
  }
  return {
    article: {
      ...describe({ id: place, title, paragraphs, head, metadata: parsed.metadata, language }),
      leftOut: parsed.paragraphs.filter(isBoilerplate),
    },
    problems: notes,
  };
}

/** The outcome for a file of more than `ARTICLE_LIMITS.bytes`, which need not even be read. */
export function refuseLarge(place: string, bytes: number): ParsedArticle {
  return refused(place, FAULTS.large(bytes));
}

function refused(place: string, fault: Fault, others: readonly Problem[] = []): ParsedArticle {
  return { article: null, problems: [...others, { place, line: null, ...fault }] };
}

function parseBody(body: string, format: ArticleFormat): Body | null {
  if (format === 'text') {
    const { title, paragraphs } = parsePlainText(body);
    return { paragraphs: paragraphs.map(cleanLine), metadata: { title } };
  }
  const page = parseHtml(format === 'markdown' ? markdownToHtml(body) : body);
  return page.kind === 'too deep' ? null : page;
}

function keepParagraphs(
  paragraphs: readonly string[],
  body: string,
  place: string,
): { kept: readonly string[]; tooLong: readonly Problem[] } {
  const tooLong: Problem[] = [];
  const kept = paragraphs.filter((paragraph) => {
    if (paragraph.length > ARTICLE_LIMITS.paragraph) {
      const line = body
        .slice(0, Math.max(0, body.indexOf(paragraph.slice(0, 50))))
        .split('\n').length;
      tooLong.push({ place, line, ...FAULTS.longParagraph(paragraph.length) });
      return false;
    }
    return !isBoilerplate(paragraph);
  });
  return { kept, tooLong };
}

function cleanTitle(title: string | null | undefined): string | null {
  const cleaned = cleanLine(title ?? '');
  return cleaned === '' || cleaned.length > ARTICLE_LIMITS.title ? null : cleaned;
}

function describe({
  id,
  title,
  paragraphs,
  head,
  metadata,
  language,
}: {
  id: string;
  title: string | null;
  paragraphs: readonly string[];
  head: FrontMatter;
  metadata: Partial<Metadata>;
  language: string | null;
}): Omit<Article, 'leftOut'> {
  const declared = head.language ?? metadata.language ?? language;
  return {
    id,
    title,
    dateline: findDateline(paragraphs[0] ?? ''),
    paragraphs,
    date: head.date ?? metadata.date ?? null,
    publisher: head.publisher ?? metadata.publisher ?? null,
    author: head.author ?? metadata.author ?? null,
    url: head.url ?? metadata.url ?? null,
    language: languageOf(paragraphs.join('\n'), declared).language,
  };
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const FAULTS = {
  empty: { message: 'The file is empty.', remedy: 'Put the article into it, or delete it.' },
  large: (bytes: number): Fault => ({
    message: `The file has ${megabytes(bytes)}; an article may have ${megabytes(ARTICLE_LIMITS.bytes)}.`,
    remedy: 'Save the article alone, one article a file.',
  }),
  binary: {
    message: 'The file is not text.',
    remedy: 'Save the article as .txt, .md or .html.',
  },
  deep: {
    message: `The page nests elements more than ${ARTICLE_LIMITS.depth} deep.`,
    remedy: 'Save the article as plain text instead.',
  },
  blank: {
    message: 'There is no article text in the file.',
    remedy: 'Put the article into it, with blank lines between paragraphs, or delete it.',
  },
  long: {
    message: `The article has more than ${ARTICLE_LIMITS.characters} characters.`,
    remedy: 'Save one article a file.',
  },
  longParagraph: (characters: number): Fault => ({
    message: `A paragraph of ${characters} characters was left out; one may have ${ARTICLE_LIMITS.paragraph}.`,
    remedy: 'Put blank lines between the paragraphs.',
  }),
} as const;
