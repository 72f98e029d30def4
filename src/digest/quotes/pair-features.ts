import type { Block } from './blocks.ts';
import type { Candidate } from './candidates.ts';
import { candidateFeatures, describeCandidate } from './candidate-features.ts';
import { quoteFeatures } from './quote-features.ts';
import type { Scene } from './scene.ts';

/** How a candidate stands to a quotation. Order = columns of the weights. */
const pairFeatures = [
  'isNone',
  'direction',
  'paragraphs',
  'sentences',
  'tokens',
  'candidatesBetween',
  'blocksBetween',
  'cueBetween',
  'cueDistance',
  'commasBetween',
  'previousSpeaker',
  'sincePrevious',
  'firstOfSentence',
  'previousSure',
  'beforePreviousSpeaker',
  'cued',
  'rivalCue',
  'cuedBetween',
  'participle',
] as const;

/** All columns in order. */
export const speakerFeatures: readonly string[] = [
  ...pairFeatures,
  ...candidateFeatures,
  ...quoteFeatures,
];

/** Who spoke the blocks before this one, as far as known. */
export type History = Readonly<{
  previous: Candidate | null;
  /** How sure that is. */
  sureness: number;
  beforePrevious: Candidate | null;
}>;

const FAR = 60;
/** Values of the columns `precededBy` and `followedBy`. */
const ACCORDING = 7;
const COLON = 4;

/** One row for "nobody: no quote, or not said", then one for each candidate. */
export function describePairs(
  scene: Scene,
  index: number,
  {
    candidates,
    quote,
    history,
  }: { candidates: readonly Candidate[]; quote: Float32Array; history: History },
): Float32Array[] {
  const none = new Float32Array(speakerFeatures.length).fill(-1);
  none[0] = 1;
  none[13] = history.sureness;
  none.set(quote, pairFeatures.length + candidateFeatures.length);
  const block = scene.blocks[index];
  if (block === undefined) return [none];
  const rows = [none];
  const cued = candidates.map((candidate) => cuedness(describeCandidate(candidate, scene)));
  for (const [rank, candidate] of candidates.entries()) {
    const row = new Float32Array(speakerFeatures.length);
    row.set(pair(scene, { index, block, candidate, rank, candidates, cued, history }));
    row.set(describeCandidate(candidate, scene), pairFeatures.length);
    row.set(quote, pairFeatures.length + candidateFeatures.length);
    rows.push(row);
  }
  return rows;
}

type Pair = Readonly<{
  index: number;
  block: Block;
  candidate: Candidate;
  rank: number;
  candidates: readonly Candidate[];
  /** By candidate: how plainly its own words make it a speaker. */
  cued: readonly number[];
  history: History;
}>;

function cuedness(columns: Float32Array): number {
  const of = (name: (typeof candidateFeatures)[number]): number =>
    columns[candidateFeatures.indexOf(name)] ?? 0;
  if (of('precededBy') === ACCORDING) return 3;
  const behind = of('cueAfter') * (of('cueAfterDistance') > 2 ? 0.7 : 1);
  const before = of('addressee') === 1 ? 0 : of('cueBefore') * 0.9;
  const colon = of('followedBy') === COLON ? 2 : 0;
  return Math.max(behind, before, of('cueAfterApposition'), colon);
}

function pair(
  scene: Scene,
  { index, block, candidate, rank, candidates, cued, history }: Pair,
): number[] {
  const isBehind = candidate.paragraph === block.lastParagraph && candidate.first >= block.after;
  const here = isBehind ? block.lastParagraph : block.paragraph;
  const inParagraph = candidate.paragraph === here;
  const tokens = scene.lines[candidate.paragraph]?.tokens ?? [];
  const from = isBehind ? block.after : candidate.phraseLast + 1;
  const to = isBehind ? candidate.phraseFirst - 1 : inParagraph ? block.before : tokens.length - 1;
  const anchor =
    tokens[isBehind ? block.after : Math.min(to + 1, tokens.length - 1)] ?? tokens.at(-1);
  let count = 0;
  let commas = 0;
  let cue = 0;
  let cueDistance = 30;
  let participle = 0;
  const rivals = rivalsOf(scene, { candidates, cued, rank, isBehind, block });
  for (let at = from, seen = 0; at <= to && seen < FAR; at += 1, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) continue;
    count += 1;
    if (token.text === ',') commas += 1;
    const strength = token.cue;
    if (strength >= cue && strength > 0) {
      cue = strength;
      participle = token.lower.endsWith('ing') ? 1 : 0;
      cueDistance = Math.min(30, isBehind ? at - from : to - at);
    }
  }
  const { previous, beforePrevious, sureness } = history;
  const previousBlock = scene.blocks[index - 1];
  const sincePrevious =
    previousBlock !== undefined &&
    inParagraph &&
    !isBehind &&
    previousBlock.lastParagraph === block.paragraph &&
    candidate.first >= previousBlock.after;
  return [
    0,
    isBehind ? 1 : 0,
    here - candidate.paragraph,
    inParagraph && anchor !== undefined
      ? Math.min(9, Math.abs(anchor.sentence - (tokens[candidate.first]?.sentence ?? 0)))
      : 10,
    Math.min(FAR, count),
    candidatesBetween(block, candidates, rank, isBehind),
    blocksBetween(scene.blocks, index, candidate, isBehind),
    cue,
    cueDistance,
    Math.min(6, commas),
    previous === null ? -1 : previous === candidate ? 2 : previous.key === candidate.key ? 1 : 0,
    sincePrevious ? 1 : 0,
    rank === 0 || !sameSentence(scene, candidates[rank - 1], candidate) ? 1 : 0,
    sureness,
    beforePrevious === null ? -1 : beforePrevious.key === candidate.key ? 1 : 0,
    cued[rank] ?? 0,
    rivals.best,
    rivals.between,
    participle,
  ];
}

function sameSentence(scene: Scene, a: Candidate | undefined, b: Candidate): boolean {
  if (a === undefined || a.paragraph !== b.paragraph) return false;
  const tokens = scene.lines[a.paragraph]?.tokens ?? [];
  return tokens[a.first]?.sentence === tokens[b.first]?.sentence;
}

type Rivals = Readonly<{
  candidates: readonly Candidate[];
  cued: readonly number[];
  rank: number;
  isBehind: boolean;
  block: Block;
}>;

/** The most plainly cued other candidate of the block's own sentences, and of those in between. */
function rivalsOf(
  scene: Scene,
  { candidates, cued, rank, isBehind, block }: Rivals,
): { best: number; between: number } {
  let best = 0;
  let between = 0;
  const first = scene.lines[block.paragraph]?.tokens ?? [];
  const last = scene.lines[block.lastParagraph]?.tokens ?? [];
  const sentenceBefore = first[block.before]?.sentence;
  const sentenceBehind = last[block.after]?.sentence;
  for (const [at, other] of candidates.entries()) {
    if (at === rank) continue;
    const isOtherBehind = other.paragraph === block.lastParagraph && other.first >= block.after;
    const isNear = isOtherBehind
      ? last[other.first]?.sentence === sentenceBehind
      : other.paragraph === block.paragraph && first[other.first]?.sentence === sentenceBefore;
    const strength = cued[at] ?? 0;
    if (isNear) best = Math.max(best, strength);
    const isBetween = isBehind ? isOtherBehind && at < rank : !isOtherBehind && at > rank;
    if (isBetween) between = Math.max(between, strength);
  }
  return { best, between };
}

function candidatesBetween(
  block: Block,
  candidates: readonly Candidate[],
  rank: number,
  isBehind: boolean,
): number {
  let count = 0;
  const step = isBehind ? -1 : 1;
  for (let at = rank + step; at >= 0 && at < candidates.length; at += step) {
    const other = candidates[at];
    if (other === undefined) break;
    const behind = other.paragraph === block.lastParagraph && other.first >= block.after;
    if (behind !== isBehind) break;
    count += 1;
  }
  return Math.min(12, count);
}

function blocksBetween(
  blocks: readonly Block[],
  index: number,
  candidate: Candidate,
  isBehind: boolean,
): number {
  let count = 0;
  const step = isBehind ? 1 : -1;
  for (let at = index + step; count < 6; at += step) {
    const other = blocks[at];
    if (other === undefined) break;
    const isBetween = isBehind
      ? other.paragraph === candidate.paragraph && other.before < candidate.first
      : other.lastParagraph > candidate.paragraph ||
        (other.lastParagraph === candidate.paragraph && other.after > candidate.first);
    if (!isBetween) break;
    count += 1;
  }
  return count;
}
