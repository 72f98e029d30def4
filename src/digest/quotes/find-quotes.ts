import { slice } from '../../text/span.ts';
import { readCast } from '../cast/read-cast.ts';
import type { Quote } from '../digest.ts';
import type { Reading } from '../reading/reading.ts';
import { attribute } from './speaker/ranker/attribute.ts';
import { attributeByPatterns } from './speaker/patterns/attribute-by-patterns.ts';
import { patternsFor } from './speaker/patterns/patterns-for.ts';
import { join } from './join.ts';
import { judge, judgeByPattern } from './judge.ts';
import { setScene } from './speaker/scene.ts';

/**
 * Every quotation of the article in order, with its speaker where the article names one.
 * Never throws.
 */
export function findQuotes(reading: Reading): Quote[] {
  const texts = reading.paragraphs.map(({ text }) => text);
  const end = endOfBody(texts);
  const quotations = reading.quotations.filter(({ paragraph }) => paragraph < end);
  if (quotations.length === 0) return [];
  const scene = setScene(reading, quotations, readCast(reading, quotations));
  const patterns = patternsFor(reading.language);
  const found =
    patterns === null
      ? attribute(scene).map((attribution, index) => judge(scene, index, attribution))
      : attributeByPatterns(reading, scene, patterns).map((pattern, index) =>
          judgeByPattern(scene, index, pattern),
        );
  return join(scene, found).map(
    ({ quotations: parts, kind, speaker, venues, rule, confidence }) => {
      const places = parts.map(({ paragraph, inner }) => ({ paragraph, ...inner }));
      const text = places.map((place) => slice(texts[place.paragraph] ?? '', place)).join(' ');
      return { places, text, kind, speaker, venues, rule, confidence };
    },
  );
}

const REFERENCES =
  /^(?:Sources?|References|External links|Further reading|See also|Sister links|Related (?:news|articles|stories))[:.]?$/iu;

/** Where a list of sources begins: its titles stand in quotation marks, but nobody says them. */
function endOfBody(texts: readonly string[]): number {
  const found = texts.findIndex(
    (text, index) => index > 0 && text.length < 30 && REFERENCES.test(text.trim()),
  );
  return found < 0 ? texts.length : found;
}
