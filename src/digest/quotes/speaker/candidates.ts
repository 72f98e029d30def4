import type { Cast } from '../../cast/cast.ts';
import type { Line } from '../../reading/tokens.ts';
import { indexAt } from '../marks/blocks.ts';
import { countBelow } from '../../reading/count-below.ts';
import { isPossessive } from '../../reading/word-kinds.ts';
import { endOfNounPhrase } from './noun-phrase.ts';

/** Somebody who may have spoken: a reference of the cast, or a noun phrase that the cast passed over. */
export type Candidate = Readonly<{
  /** Its number among those of the article. */
  id: number;
  paragraph: number;
  /** Token indices of the referring words and of the whole phrase, both [first, last]. */
  first: number;
  last: number;
  phraseFirst: number;
  phraseLast: number;
  kind: 'name' | 'description' | 'pronoun';
  /** Index into the cast's figures. */
  figure: number | null;
  /** How sure it is that the reference means that figure. */
  sureness: number;
  /** Equal for candidates that are surely the same speaker. */
  key: string;
}>;

/** All candidates outside of quotations, in article order, by paragraph. */
export function findCandidates(lines: readonly Line[], cast: Cast): Candidate[][] {
  const found: Candidate[][] = lines.map(() => []);
  const taken = lines.map(({ tokens }) => tokens.map(() => false));
  for (const [id, reference] of cast.references.entries()) {
    const { kind, place, phrase, figure, confidence, quoted } = reference;
    if (quoted) continue;
    const line = lines[place.paragraph];
    if (line === undefined) continue;
    const first = indexAt(line, place.start);
    const last = indexAt(line, place.end) - 1;
    if (last < first || (kind === 'name' && isMedium(line, first, last))) continue;
    const phraseFirst = Math.min(first, indexAt(line, phrase.start));
    const phraseLast = Math.max(last, indexAt(line, phrase.end) - 1);
    const key = figure === null ? textKey(line, first, last) : `#${figure}`;
    found[place.paragraph]?.push({
      id,
      paragraph: place.paragraph,
      first,
      last,
      phraseFirst,
      phraseLast,
      kind,
      figure,
      sureness: confidence,
      key,
    });
    taken[place.paragraph]?.fill(true, phraseFirst, last + 1);
  }
  let nextId = cast.references.length;
  for (const [index, line] of lines.entries()) {
    const used = taken[index] ?? [];
    const own = found[index] ?? [];
    const more = describe(line, used, nextId);
    nextId += more.length;
    if (more.length > 0) {
      found[index] = [...own, ...more].toSorted((a, b) => a.first - b.first || b.last - a.last);
    }
  }
  return found;
}

const MEDIA = new Set(
  'twitter facebook instagram youtube tiktok telegram snapchat whatsapp reddit weibo'.split(' '),
);

/** "his Twitter post": where something was said, but for "Twitter said". */
function isMedium({ tokens }: Line, first: number, last: number): boolean {
  if (first !== last || !MEDIA.has(tokens[first]?.lower ?? '')) return false;
  const before = tokens[first - 1];
  // "X's Facebook | post: “…”"
  const isOwned = before !== undefined && (before.is.determiner || isPossessive(before));
  if (isOwned && /^(?:posts?|page|feed|account|story|stories)$/.test(tokens[last + 1]?.lower ?? ''))
    return true;
  return (tokens[last + 1]?.cue ?? 0) < 1 && (before?.cue ?? 0) < 2;
}

/** Noun phrases by their determiner ("a friend", "three officials") and bare plurals that speak. */
function describe(line: Line, used: readonly boolean[], firstId: number): Candidate[] {
  const { tokens, paragraph } = line;
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || token.quoted || used[at] === true)
      continue;
    const end = endOfNounPhrase(tokens, at, used);
    if (end === null) continue;
    found.push({
      id: firstId + found.length,
      paragraph,
      first: at,
      last: end,
      phraseFirst: at,
      phraseLast: end,
      kind: 'description',
      figure: null,
      sureness: 0,
      key: textKey(line, at, end),
    });
    at = end;
  }
  return found;
}

function textKey({ text, tokens }: Line, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).toLowerCase();
}

/** How many of the candidates, which are in order, begin before the token. */
export function countBefore(candidates: readonly Candidate[], token: number): number {
  return countBelow(candidates, firstOf, token);
}

function firstOf(candidate: Candidate | undefined): number {
  return candidate?.first ?? 0;
}
