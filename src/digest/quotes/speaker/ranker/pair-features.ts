import type { Block } from '../../marks/blocks.ts';
import type { Candidate } from '../candidates.ts';
import { candidateFeatures, describeCandidate } from './candidate-features.ts';
import { copyRow, inOrder } from './columns.ts';
import { blocksBetween, relate, type Neighbours } from './neighbours.ts';
import { path } from './path.ts';
import { quoteFeatures } from './quote-features.ts';
import type { Scene } from '../scene.ts';
import type { Table } from './trees.ts';

/** How a candidate stands to a quotation, by its place in a row: the trees are trained on them. */
const AT = {
  isNone: 0,
  direction: 1,
  paragraphs: 2,
  sentences: 3,
  tokens: 4,
  candidatesBetween: 5,
  blocksBetween: 6,
  cueBetween: 7,
  cueDistance: 8,
  commasBetween: 9,
  previousSpeaker: 10,
  sincePrevious: 11,
  firstOfSentence: 12,
  previousSure: 13,
  beforePreviousSpeaker: 14,
  rivalCue: 15,
  cuedBetween: 16,
  participle: 17,
  ownsCue: 18,
  adjoinsCue: 19,
} as const;

const pairFeatures = inOrder(AT);

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

const WIDTH = speakerFeatures.length;
/** Where the columns of the candidate and those of the quotation begin. */
const OF_CANDIDATE = pairFeatures.length;
const OF_QUOTE = OF_CANDIDATE + candidateFeatures.length;

/** One row for "nobody: no quote, or not said", then one for each candidate. */
export function describePairs(
  scene: Scene,
  index: number,
  {
    candidates,
    quote,
    history,
  }: { candidates: readonly Candidate[]; quote: Float32Array; history: History },
): Table {
  const values = new Float32Array(WIDTH * (candidates.length + 1));
  const block = scene.blocks[index];
  if (block === undefined) return { width: WIDTH, values };
  values.fill(-1, 0, WIDTH);
  values[AT.isNone] = 1;
  values[AT.previousSure] = history.sureness;
  const ofQuote = { target: values, at: OF_QUOTE, width: quoteFeatures.length };
  copyRow(quote, 0, ofQuote);
  const own = candidates.map((candidate) => describeCandidate(candidate, scene));
  const neighbours = relate(scene, block, candidates);
  for (const [rank, candidate] of candidates.entries()) {
    const at = WIDTH * (rank + 1);
    copyRow(scene.described.values, own[rank] ?? 0, {
      target: values,
      at: at + OF_CANDIDATE,
      width: candidateFeatures.length,
    });
    copyRow(quote, 0, { ...ofQuote, at: at + OF_QUOTE });
    const pair = { candidate, neighbours: neighbours[rank] ?? NOBODY, history };
    describe({ scene, index, block }, pair, values, at);
  }
  return { width: WIDTH, values };
}

function describe(
  { scene, index, block }: Readonly<{ scene: Scene; index: number; block: Block }>,
  {
    candidate,
    neighbours: { behind, rival, between, rivalBetween, opens, owns, adjoins },
    history: { previous, sureness, beforePrevious },
  }: Readonly<{ candidate: Candidate; neighbours: Neighbours; history: History }>,
  row: Float32Array,
  at: number,
): void {
  const way = path(scene, block, candidate, behind);
  const isSame = candidate.key === previous?.key;
  const isSince = isSincePrevious(scene.blocks[index - 1], block, candidate, behind);
  row[at + AT.isNone] = 0;
  row[at + AT.direction] = behind ? 1 : 0;
  row[at + AT.paragraphs] = way.paragraphs;
  row[at + AT.sentences] = way.sentences;
  row[at + AT.tokens] = way.tokens;
  row[at + AT.candidatesBetween] = between;
  row[at + AT.blocksBetween] = blocksBetween(scene.blocks, index, candidate, behind);
  row[at + AT.cueBetween] = way.cue;
  row[at + AT.cueDistance] = way.cueDistance;
  row[at + AT.commasBetween] = way.commas;
  row[at + AT.previousSpeaker] =
    previous === null ? -1 : previous === candidate ? 2 : isSame ? 1 : 0;
  row[at + AT.sincePrevious] = isSince ? 1 : 0;
  row[at + AT.firstOfSentence] = opens ? 1 : 0;
  row[at + AT.previousSure] = sureness;
  row[at + AT.beforePreviousSpeaker] =
    beforePrevious === null ? -1 : beforePrevious.key === candidate.key ? 1 : 0;
  row[at + AT.rivalCue] = rival;
  row[at + AT.cuedBetween] = rivalBetween;
  row[at + AT.participle] = way.participle;
  row[at + AT.ownsCue] = owns;
  row[at + AT.adjoinsCue] = adjoins;
}

const NOBODY = {
  behind: false,
  rival: 0,
  between: 0,
  rivalBetween: 0,
  opens: false,
  owns: 0,
  adjoins: 0,
} as const;

/** Stands between the previous quotation and this one. */
function isSincePrevious(
  previous: Block | undefined,
  block: Block,
  candidate: Candidate,
  behind: boolean,
): boolean {
  return (
    previous !== undefined &&
    !behind &&
    candidate.paragraph === block.paragraph &&
    previous.lastParagraph === block.paragraph &&
    candidate.first >= previous.after
  );
}
