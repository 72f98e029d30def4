/**
 * What an editor would strike from the key quotes, counted over the digests of all articles whose
 * full text is known (extraction/): scraps beside better quotes, and a first quote that opens in
 * the air.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { findParagraphs } from '../../src/articles/formats/plain-text.ts';
import { tellStory } from '../../src/digest/tell-story.ts';
import type { Quote } from '../../src/digest/digest.ts';
import { slice } from '../../src/text/span.ts';
import { guessLanguage } from '../../src/text/language.ts';
import { sharedPath } from '../shared-data.ts';

const Page = z.object({
  id: z.string(),
  type: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
});

/** Quotes that a digest shows at first. */
const SHOWN = 6;
/** A partial quote of fewer words is a scrap. */
const SCRAP = 4;
/**
 * Openings by which a quote leans on the one before. Not the ranking's own list, so that neither
 * hides a fault of the other.
 */
const IN_THE_AIR =
  /^["“‘'(…\s]*(?:and|but|so|or|then|also|moreover|however|therefore|because|that['’]s why|this is why|he|she|they|him|her|them|his|their|it['’]s|it was|it is|that|those|these|this)\b(?!\s+(?:was|is)?\s*(?:a|the|very|so|not)?\s*\w+\s+(?:to|that|when|if)\b)/i;

export type KeyQuotes = Readonly<{
  articles: number;
  withQuotes: number;
  /** Digests with a scrap beside a better quote, and digests whose first quote opens in the air, though another would not. */
  scraps: readonly string[];
  inTheAir: readonly string[];
  /** The same where no quote of the article stands alone. */
  noneStands: number;
}>;

export function measureKeyQuotes(): KeyQuotes {
  const scraps: string[] = [];
  const inTheAir: string[] = [];
  let [articles, withQuotes, noneStands] = [0, 0, 0];
  for (const { id, title, text } of readArticles()) {
    articles += 1;
    const quotes = keyQuotes(title, text).slice(0, SHOWN);
    const [first] = quotes;
    if (first === undefined) continue;
    withQuotes += 1;
    const scrap = quotes.find(isScrap);
    if (scrap !== undefined && quotes.some((quote) => !isScrap(quote)))
      scraps.push(`${id}: ${scrap.text}`);
    if (!IN_THE_AIR.test(first.text)) continue;
    if (quotes.every((quote) => IN_THE_AIR.test(quote.text))) noneStands += 1;
    else inTheAir.push(`${id}: ${first.text.slice(0, 80)}`);
  }
  return { articles, withQuotes, scraps, inTheAir, noneStands };
}

function readArticles(): { id: string; title: string | null; text: string }[] {
  return gunzipSync(readFileSync(sharedPath('extraction/truth.jsonl.gz')))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { id, type, title, text } = Page.parse(JSON.parse(line));
      const isArticle = type === undefined || type === null || type === 'article';
      return text && isArticle ? [{ id, title: title ?? null, text }] : [];
    });
}

export function keyQuotes(title: string | null, text: string): readonly Quote[] {
  const paragraphs = findParagraphs(text).map((span) => slice(text, span));
  const unknown = {
    publisher: null,
    author: null,
    date: null,
    url: null,
    dateline: null,
    leftOut: [],
    genre: 'report' as const,
  };
  const language = guessLanguage(text.slice(0, 4000));
  return tellStory({ id: 'a', title, paragraphs, language, ...unknown }, 'short').story.quotes;
}

function isScrap({ kind, text }: Quote): boolean {
  return kind === 'partial' && text.split(/\s+/).length < SCRAP;
}
