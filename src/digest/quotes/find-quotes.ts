import { findQuotations } from '../../text/quotations.ts';
import { slice } from '../../text/span.ts';
import { readCast } from '../cast/read-cast.ts';
import type { Cast } from '../cast/cast.ts';
import type { Quote } from '../digest.ts';
import type { Reading } from '../reading.ts';
import { attribute } from './attribute.ts';
import { judge } from './judge.ts';
import { join } from './join.ts';
import { setScene } from './scene.ts';

/** Every quotation of the article in order, with its speaker where the article names one. */
export function findQuotes(reading: Reading, given?: Cast): Quote[] {
  const texts = reading.paragraphs.map(({ text }) => text);
  const quotations = findQuotations(texts, reading.language);
  if (quotations.length === 0) return [];
  const scene = setScene(reading, quotations, given ?? readCast(reading, quotations));
  const found = attribute(scene).map((attribution, index) => judge(scene, index, attribution));
  return join(scene, found).map(({ quotations: parts, ...quote }) => {
    const places = parts.map(({ paragraph, inner }) => ({ paragraph, ...inner }));
    const text = places.map((place) => slice(texts[place.paragraph] ?? '', place)).join(' ');
    return { places, text, ...quote };
  });
}
