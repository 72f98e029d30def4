import {
  dealingWords,
  noVerbs,
  relatingWords,
  sectionHeadings,
  sectionParticiples,
} from '../../../../languages/english/summary/list-items.ts';
import { instructing } from '../../../../languages/english/summary/verdict-words.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import type { Place } from '../../../digest.ts';
import { isHeading } from '../../filler/heading.ts';
import { tokenise } from '../../units/tokenise.ts';
import { isAwardAlone } from './awarded-items.ts';
import { countOf } from './count-of.ts';
import { type Lines, wholeLine } from './lines.ts';

// The numbers of this file are set by hand on lists that were read.

/** A shorter paragraph behind a heading tells nothing of it. Characters. */
const SHORTEST_BODY = 40;
/** Fewer headings of a kind tell no list, and a smaller share of all. */
const FEWEST = 4;
const SHARE_OF_BIDS = 0.6;
/** Paragraphs from the heading that counts things to the first of them at most. */
const NEAR = 4;
/** Letters of the stem of a word that names something. */
const LONG_STEM = 4;

/** "Introduction", "FAQs": a part of any text. */
const SECTION = regex.iu`^(?:the |our |in )?(?:${oneOf(sectionHeadings)})\b`;
/** "Getting There" */
const GETTING = regex.iu`^${anyOf(sectionParticiples)}\b`;
const DIGGING = String.raw`(?!${anyOf(sectionParticiples)}\b)\p{L}{2,}ing`;
const DO_YOUR = String.raw`(?!${anyOf(noVerbs)}\b)\p{L}{3,}(?= (?:your|an?|the|up|out|off)\b)`;
/** "Choose a Site", "Digging the Holes", "Insure Your Ring" */
const BIDS = regex.iu`^(?:${DIGGING}|${anyOf(instructing)}|${DO_YOUR}) (?!(?:is|are|of)\b)\p{L}`;
/** "Less stress: …" */
const LABEL = /^(?=\p{Lu})[^:.!?“”"]{3,60}(?=: \p{L})/u;
/** "Benefits of Ladders", "Choosing Ladders": of the matter, and none of its kinds. */
const RELATES = regex.iu`^(?:${anyOf(dealingWords)}\b|\d+[.):])|\b${anyOf(relatingWords)}\b`;
/** "Snake Plant (Sansevieria)" */
const ASIDE_IN_NAME = / \([^()]*\)/u;

/** Whether a heading is over a part that any text may have. */
export function isSection(heading: string): boolean {
  return SECTION.test(heading);
}

/** As many headings with a text behind them as the headline promises. */
export function headedItems(lines: Lines, counted: number | null): readonly Place[] | null {
  if (counted === null) return null;
  const heads = headsOf(lines);
  if (heads.length === counted) return heads.map((at) => wholeLine(lines, at));
  // "10 Uses of Ladders" over those that it counts
  const over = lines.findIndex((text) => isHeading(text) && countOf(text) === counted);
  const own = over === -1 ? [] : heads.filter((at) => at > over).slice(0, counted);
  const isList = own.length === counted && (own[0] ?? 0) <= over + NEAR;
  return isList ? own.map((at) => wholeLine(lines, at)) : null;
}

/** As many paragraphs with a label, one behind the other, as the headline promises. */
export function labelledItems(lines: Lines, counted: number | null): readonly Place[] | null {
  if (counted === null) return null;
  const runs: Place[][] = [[]];
  for (const [paragraph, text] of lines.entries()) {
    const end = LABEL.exec(text)?.[0].length;
    if (end === undefined) runs.push([]);
    else runs.at(-1)?.push({ paragraph, start: 0, end });
  }
  return runs.find(({ length }) => length === counted) ?? null;
}

/** "Choose a Site", "Digging the Holes": most headings say what to do. */
export function biddingItems(lines: Lines): readonly Place[] | null {
  const heads = headsOf(lines);
  const bids = heads.filter((at) => BIDS.test(lines[at] ?? ''));
  const isMost = bids.length >= FEWEST && bids.length >= SHARE_OF_BIDS * heads.length;
  return isMost ? bids.map((at) => wholeLine(lines, at)) : null;
}

/** "Oak Ladders", "Rope Ladders (Marine)": headings that name kinds of what the headline names. */
export function kindredItems(lines: Lines, title: string): readonly Place[] | null {
  const nouns = new Set(tokenise(title, true).stems.map(singular).filter(isLong));
  const lastOf = (at: number): string =>
    singular(tokenise((lines[at] ?? '').replace(ASIDE_IN_NAME, ''), true).stems.at(-1) ?? '');
  const heads = headsOf(lines).filter((at) => {
    const text = lines[at] ?? '';
    return (
      text.includes(' ') && !text.includes(':') && !RELATES.test(text) && nouns.has(lastOf(at))
    );
  });
  const kinds = [...Map.groupBy(heads, lastOf).values()];
  const most = kinds.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return most.length >= FEWEST ? most.map((at) => wholeLine(lines, at)) : null;
}

/** "plants" → "plant": its stem keeps what may be no plural. */
function singular(stem: string): string {
  return stem.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, '');
}

function isLong(stem: string): boolean {
  return stem.length >= LONG_STEM;
}

/** Headings with a text behind them that are about the matter. */
function headsOf(lines: Lines): readonly number[] {
  return [...lines.keys()].filter((at) => {
    const [text = '', next = ''] = [lines[at], lines[at + 1]];
    if (!isHeading(text) || isSection(text) || isAwardAlone(text)) return false;
    if (GETTING.test(text) || text.includes('?')) return false;
    return /\p{L}{2}/u.test(text) && next.length >= SHORTEST_BODY && !isHeading(next);
  });
}
