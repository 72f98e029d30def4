import type { Article } from '../../../articles/article.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import type { Span } from '../../../text/span.ts';
import { findPattern, searched, type Searched } from './find-pattern.ts';
import type { Filter, FilterLine } from './pattern.ts';

/** Where a word stands, from what says most about an article to what says least. */
export type Where = 'title' | 'opening' | 'repeated' | 'mentioned';

/** A word of a line in an article. */
export type Found = Readonly<{
  /** The whole line, and the one of its alternatives that was found. */
  line: string;
  wanted: string;
  where: Where;
  /** Of the title where `paragraph` is null. */
  paragraph: number | null;
  start: number;
  end: number;
  /** The slice of the title or paragraph. */
  text: string;
}>;

export type Verdict =
  /** What was found for each line of `about`, in their order. */
  | Readonly<{ kind: 'in'; found: readonly Found[] }>
  /** A line of which the article has nothing, or mentions something in passing. */
  | Readonly<{ kind: 'out'; reason: 'lacks'; line: string; mentioned: Found | null }>
  | Readonly<{ kind: 'out'; reason: 'unwanted'; line: string; found: Found }>;

/** The paragraphs that say what an article is about, and how much of them. These are set by hand; not tuned. */
const OPENING_PARAGRAPHS = 3;
const OPENING_CHARACTERS = 900;
/** Who is named so often further down is what the article is about as well. */
const OFTEN = 3;

/** Whether an article is one of a briefing, and the words that decided. */
export function judgeArticle(filter: Filter, article: Article): Verdict {
  const parts = readParts(article);
  const found: Found[] = [];
  for (const line of filter.not) {
    const one = findLine(line, parts);
    if (one !== null && one.where !== 'mentioned') {
      return { kind: 'out', reason: 'unwanted', line: line.source, found: one };
    }
  }
  for (const line of filter.about) {
    const one = findLine(line, parts);
    if (one === null || one.where === 'mentioned') {
      return { kind: 'out', reason: 'lacks', line: line.source, mentioned: one };
    }
    found.push(one);
  }
  return { kind: 'in', found };
}

/** The place of a line's words that says most, or null where the article has none of them. */
export function findInArticle(line: FilterLine, article: Article): Found | null {
  return findLine(line, readParts(article));
}

type Part = Readonly<{
  where: 'title' | 'opening' | 'further';
  paragraph: number | null;
  text: Searched;
}>;

function readParts({ title, paragraphs, language: tag }: Article): readonly Part[] {
  const language = languageOfTag(tag);
  const parts: Part[] = [];
  if (title !== null) {
    parts.push({ where: 'title', paragraph: null, text: searched(title, language) });
  }
  let length = 0;
  for (const [paragraph, text] of paragraphs.entries()) {
    const isOpening = paragraph < OPENING_PARAGRAPHS && length < OPENING_CHARACTERS;
    length += text.length;
    const where = isOpening ? 'opening' : 'further';
    parts.push({ where, paragraph, text: searched(text, language) });
  }
  return parts;
}

function findLine({ source, patterns }: FilterLine, parts: readonly Part[]): Found | null {
  let mentioned: Found | null = null;
  let times = 0;
  for (const part of parts) {
    for (const pattern of patterns) {
      const spans = findPattern(pattern, part.text);
      const [span] = spans;
      if (span === undefined) continue;
      times += spans.length;
      const where = part.where === 'further' ? 'mentioned' : part.where;
      const found = foundAt({ line: source, wanted: pattern.source, where }, part, span);
      if (where !== 'mentioned') return found;
      mentioned ??= found;
      if (times >= OFTEN) return { ...mentioned, where: 'repeated' };
    }
  }
  return mentioned;
}

function foundAt(
  what: Pick<Found, 'line' | 'wanted' | 'where'>,
  { paragraph, text }: Part,
  { start, end }: Span,
): Found {
  return { ...what, paragraph, start, end, text: text.text.slice(start, end) };
}
