import type { Article } from '../../../articles/article.ts';
import { fold } from '../../../text/fold.ts';
import { editDistance } from '../../../text/similarity.ts';
import type { FilterLine } from './pattern.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Words that are shown, and letters of one that may be misspelt: by judgement. */
const MOST_SHOWN = 3;
const SHORTEST = 3;
/** Bounds on looking through everything that came in. */
const MOST_ARTICLES = 500;
const MOST_CHARACTERS = 3000;
/** A third of the letters may differ: "Pyonyang" for "Pyongyang". By judgement. */
const DIFFERING_SHARE = 1 / 3;

/** Words of the articles that look most like those that a line wants, as printed; nearest first. */
export function nearestWords(line: FilterLine, articles: readonly Article[]): readonly string[] {
  const wanted = line.patterns.flatMap((pattern) =>
    pattern.kind === 'words' ? pattern.words.map(({ key }) => fold(key)) : [],
  );
  const seen = countWords(articles);
  const near = [...seen].flatMap(([key, { written, times }]) => {
    const distance = Math.min(...wanted.map((one) => distanceOf(key, one)));
    return Number.isFinite(distance) ? [{ written, times, distance }] : [];
  });
  return near
    .sort(
      (a, b) => a.distance - b.distance || b.times - a.times || (a.written < b.written ? -1 : 1),
    )
    .slice(0, MOST_SHOWN)
    .map(({ written }) => written);
}

function distanceOf(word: string, wanted: string): number {
  if (wanted.length < SHORTEST) return Infinity;
  const limit = Math.max(1, Math.floor(wanted.length * DIFFERING_SHARE));
  const distance = editDistance(word, wanted, limit);
  return distance <= limit ? distance : Infinity;
}

function countWords(
  articles: readonly Article[],
): ReadonlyMap<string, { written: string; times: number }> {
  const seen = new Map<string, { written: string; times: number }>();
  for (const { title, paragraphs } of articles.slice(0, MOST_ARTICLES)) {
    const text = [title ?? '', ...paragraphs].join('\n').slice(0, MOST_CHARACTERS);
    for (const [written] of text.matchAll(WORD)) {
      const key = fold(written);
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { written, times: 1 });
      else known.times += 1;
    }
  }
  return seen;
}
