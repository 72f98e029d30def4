import { proseOf, type Block } from '../tree/block.ts';
import type { Region } from '../tree/regions.ts';
import { findTeasers } from './teasers.ts';
import { mayBeLayout, noiseNamesOf, type NoiseNames } from './noise-names.ts';

/** Elements that hold something beside the article by what they are. */
const ASIDES = new Set(
  'aside caption dialog figcaption figure footer menu nav legend fieldset details'.split(' '),
);
const ASIDE_ROLES = new Set(
  'alert alertdialog banner complementary contentinfo dialog menu menubar navigation search tablist toolbar'.split(
    ' ',
  ),
);
const FRAMES = new Set(['#page', 'html', 'body', 'main', 'article']);
/** An element with more than this share of the page's running text is a layout, whatever its name. */
const LAYOUT_SHARE = 0.35;
/** So is a word that names more than this share in all: a page builder's "widget", "toc-chapter". */
const LAYOUT_WORD_SHARE = 0.35;
/** A form may wrap the page (ASP.NET): with more than this share it does. */
const FORM_SHARE = 0.2;

type Names = ReadonlyMap<Region, NoiseNames>;

/**
 * Takes out navigation, captions, share bars, comments, promotion: by element, role and name; and
 * teasers of other stories of the page's `host`.
 */
export function cleanPage(page: Region, host: string | null): Region {
  const names = readNames(page);
  const shareOf = sharesOf(page);
  const layout = layoutWords(page, names, shareOf);
  const teasers = findTeasers(page, host);
  const isNoise = (region: Region): boolean => {
    const { noise, weak } = names.get(region) ?? { noise: [], weak: false };
    return noise.some((word) => !layout.has(word)) || (weak && region.prose === 0);
  };
  const isOut = (region: Region): boolean =>
    teasers.has(region) ||
    isBeside(region, { page, share: shareOf(region), isNoise: isNoise(region) });
  return prune(page, isOut) ?? { ...page, parts: [], prose: 0, text: 0, linked: 0 };
}

function readNames(page: Region): Names {
  const names = new Map<Region, NoiseNames>();
  const walk = (region: Region): void => {
    const found = noiseNamesOf(region.element, () => isParagraph(region));
    if (found.noise.length > 0 || found.weak) names.set(region, found);
    for (const part of region.parts) if (part.kind === 'region') walk(part);
  };
  walk(page);
  return names;
}

/** Whether a region holds nothing but one block of running text. */
function isParagraph({ parts, prose }: Region): boolean {
  const [only] = parts;
  if (only === undefined || parts.length > 1 || prose === 0) return false;
  return only.kind === 'block' || isParagraph(only);
}

/** How much of the page's running text a region holds (0–1). */
type ShareOf = (region: Region) => number;

/** By its prose; where all paragraphs are short, by its sentences. */
function sharesOf(page: Region): ShareOf {
  if (page.prose > 0) return ({ prose }) => prose / page.prose;
  const lengths = new Map<Region, number>();
  const all = countSentences(page, lengths);
  return (region) => (all === 0 ? 0 : (lengths.get(region) ?? 0) / all);
}

/** "The mill burnt down.": what ends as a sentence does and is longer than a notice. */
const SENTENCE = /^.{40,}[.!?…。！？]["'”’»」]?$/su;

/** Length of the sentences in a region, in UTF-16 code units; notes that of each region within. */
function countSentences(region: Region, lengths: Map<Region, number>): number {
  let length = 0;
  for (const part of region.parts) {
    if (part.kind === 'region') length += countSentences(part, lengths);
    else if (part.role === 'text' && part.linked === 0 && SENTENCE.test(part.text))
      length += part.text.length;
  }
  lengths.set(region, length);
  return length;
}

/** Noise words that name so much of this page's prose that they must be names of its layout. */
function layoutWords(page: Region, names: Names, shareOf: ShareOf): ReadonlySet<string> {
  const totals = new Map<string, number>();
  const walk = (region: Region, around: ReadonlySet<string>): void => {
    const fresh = (names.get(region)?.noise ?? []).filter((word) => !around.has(word));
    for (const word of new Set(fresh)) totals.set(word, (totals.get(word) ?? 0) + shareOf(region));
    const inside = fresh.length === 0 ? around : new Set([...around, ...fresh]);
    for (const part of region.parts) if (part.kind === 'region') walk(part, inside);
  };
  walk(page, new Set());
  return new Set(
    [...totals]
      .filter(([word, share]) => mayBeLayout(word) && share > LAYOUT_WORD_SHARE)
      .map(([word]) => word),
  );
}

function prune(region: Region, isOut: (region: Region) => boolean): Region | null {
  const parts: (Region | Block)[] = [];
  let prose = 0;
  let text = 0;
  let linked = 0;
  for (const part of region.parts) {
    const kept = part.kind === 'block' ? part : isOut(part) ? null : prune(part, isOut);
    if (kept === null) continue;
    parts.push(kept);
    prose += kept.kind === 'block' ? proseOf(kept) : kept.prose;
    text += kept.kind === 'block' ? kept.text.length : kept.text;
    linked += kept.linked;
  }
  return parts.length === 0 ? null : { ...region, parts, prose, text, linked };
}

function isBeside(
  { element, prose }: Region,
  { page, share, isNoise }: { page: Region; share: number; isNoise: boolean },
): boolean {
  const { name, attributes } = element;
  if (FRAMES.has(name)) return false;
  if (name === 'form') return share < FORM_SHARE;
  // of short paragraphs alone a line beside the article is a good part: what its element says counts
  const isSaid = ASIDES.has(name) || ASIDE_ROLES.has(attributes['role'] ?? '');
  if (isSaid && prose <= page.prose * LAYOUT_SHARE) return true;
  return share <= LAYOUT_SHARE && (isHidden(attributes) || isNoise);
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /display:\s?none|visibility:\s?hidden/i.test(attributes['style'] ?? '')
  );
}
