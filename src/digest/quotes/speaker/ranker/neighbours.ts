import type { Block } from '../../marks/blocks.ts';
import { CUED_AT, describeCandidate } from './candidate-features.ts';
import type { Candidate } from '../candidates.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../../../reading/tokens.ts';

/** A candidate among the others of its quotation. */
export type Neighbours = Readonly<{
  /** Stands behind the quotation. */
  behind: boolean;
  /** The most plainly cued other candidate of the quotation's own sentences. */
  rival: number;
  /** How many candidates stand between this one and the quotation, and the most plainly cued of them. */
  between: number;
  rivalBetween: number;
  /** The first candidate of its sentence. */
  opens: boolean;
  /** Subject of the verb of speech that is nearest to the quotation: 1, of none: 0, no such verb: -1. */
  owns: number;
  /** The same, where that verb stands right beside its subject: of another one: -1, else 0. */
  adjoins: number;
}>;

/*
 * The numbers of this file were set by hand; the trees are trained on the columns that come of them:
 * who changes one trains again (tests/eval/train/quotes.ts).
 */

/** Other candidates, and other quotations, in between: more make no difference. */
const MOST_BETWEEN = 12;
const MOST_BLOCKS = 6;

/** How each candidate stands to the others of a quotation. */
export function relate(scene: Scene, block: Block, candidates: readonly Candidate[]): Neighbours[] {
  const first = scene.lines[block.paragraph]?.tokens ?? [];
  const last = scene.lines[block.lastParagraph]?.tokens ?? [];
  const sentenceBefore = first[block.before]?.sentence;
  const sentenceBehind = last[block.after]?.sentence;
  const cued = candidates.map(
    (it) => scene.described.values[describeCandidate(it, scene) + CUED_AT] ?? 0,
  );
  const behind = candidates.map(
    (it) => it.paragraph === block.lastParagraph && it.first >= block.after,
  );
  let top = 0;
  let second = 0;
  let topAt = -1;
  for (const [at, it] of candidates.entries()) {
    const isNear =
      behind[at] === true
        ? last[it.first]?.sentence === sentenceBehind
        : it.paragraph === block.paragraph && first[it.first]?.sentence === sentenceBefore;
    const strength = isNear ? (cued[at] ?? 0) : 0;
    if (strength > top) [top, second, topAt] = [strength, top, at];
    else second = Math.max(second, strength);
  }
  const firstBehind = behind.indexOf(true);
  const split = firstBehind < 0 ? candidates.length : firstBehind;
  const rivals = strongestBetween(cued, split);
  const owners = [
    ownerBefore(first, block, candidates, split),
    ownerBehind(last, block, candidates, split),
  ];
  return candidates.map((it, at) => ({
    behind: behind[at] === true,
    rival: at === topAt ? second : top,
    between: Math.min(MOST_BETWEEN, at < split ? split - 1 - at : at - split),
    rivalBetween: rivals[at] ?? 0,
    opens: !sharesSentence(scene, candidates[at - 1], it),
    owns: owned(owners[at < split ? 0 : 1] ?? null, at),
    adjoins: adjoined(owners[at < split ? 0 : 1] ?? null, at),
  }));
}

/** How plainly somebody is cued at most, of those between each and the quotation at `split`. */
function strongestBetween(cued: readonly number[], split: number): Float64Array {
  const strongest = new Float64Array(cued.length);
  for (let at = split - 2; at >= 0; at -= 1)
    strongest[at] = Math.max(strongest[at + 1] ?? 0, cued[at + 1] ?? 0);
  for (let at = split + 1; at < cued.length; at += 1)
    strongest[at] = Math.max(strongest[at - 1] ?? 0, cued[at - 1] ?? 0);
  return strongest;
}

/** Index of the subject of a verb of speech, -1 for none; and whether the verb stands right beside it. */
type Owner = Readonly<{ candidate: number; isBeside: boolean }>;

function owned(owner: Owner | null, at: number): number {
  if (owner === null) return -1;
  return owner.candidate === at ? 1 : 0;
}

function adjoined(owner: Owner | null, at: number): number {
  if (owner === null || !owner.isBeside) return 0;
  return owner.candidate === at ? 1 : -1;
}

/** Words from a subject to its verb at most: "X also said". */
const BESIDE = 2;

/** Words between a quotation and the verb of speech that belongs to it, and from its subject to that. */
const REACH = 40;
const TO_VERB = 12;

/** Index of the candidate that is nearest in front of the nearest verb of speech; null: no verb. */
function ownerBefore(
  tokens: readonly Token[],
  { before, paragraph }: Block,
  candidates: readonly Candidate[],
  split: number,
): Owner | null {
  const sentence = tokens[before]?.sentence;
  let at = before;
  while (at >= 0 && before - at < REACH) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return null;
    if (!token.quoted && token.cue >= 1) break;
    at -= 1;
  }
  if (at < 0 || (tokens[at]?.cue ?? 0) < 1) return null;
  for (let index = split - 1; index >= 0; index -= 1) {
    const it = candidates[index];
    if (it?.paragraph === paragraph && it.phraseLast < at)
      return { candidate: index, isBeside: at - it.phraseLast <= BESIDE };
  }
  return { candidate: -1, isBeside: false };
}

/** The same behind a quotation, where the verb may stand first: "…," said X. */
function ownerBehind(
  tokens: readonly Token[],
  { after }: Block,
  candidates: readonly Candidate[],
  split: number,
): Owner | null {
  const sentence = tokens[after]?.sentence;
  for (let at = after; at < after + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.quoted) return null;
    if (token.cue < 1) continue;
    const inFront = candidates.findIndex(
      (it, index) => index >= split && it.phraseLast < at && at - it.phraseLast < TO_VERB,
    );
    const index = inFront < 0 && candidates[split] !== undefined ? split : inFront;
    const { phraseFirst = Infinity, phraseLast = -Infinity } = candidates[index] ?? {};
    const gap = phraseLast < at ? at - phraseLast : phraseFirst - at;
    return { candidate: index, isBeside: gap > 0 && gap <= BESIDE };
  }
  return null;
}

function sharesSentence(scene: Scene, before: Candidate | undefined, it: Candidate): boolean {
  if (before === undefined || before.paragraph !== it.paragraph) return false;
  const tokens = scene.lines[it.paragraph]?.tokens ?? [];
  return tokens[before.first]?.sentence === tokens[it.first]?.sentence;
}

/** How many quotations stand between a candidate and the one at `index`; six at most. */
export function blocksBetween(
  blocks: readonly Block[],
  index: number,
  candidate: Candidate,
  behind: boolean,
): number {
  let count = 0;
  const step = behind ? 1 : -1;
  for (let at = index + step; count < MOST_BLOCKS; at += step) {
    const other = blocks[at];
    if (other === undefined) break;
    const isBetween = behind
      ? other.paragraph === candidate.paragraph && other.before < candidate.first
      : other.lastParagraph > candidate.paragraph ||
        (other.lastParagraph === candidate.paragraph && other.after > candidate.first);
    if (!isBetween) break;
    count += 1;
  }
  return count;
}
