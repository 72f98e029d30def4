import type { Candidate } from '../candidates.ts';
import { checkColumns } from './columns.ts';
import { describePairs, speakerFeatures } from './pair-features.ts';
import { describeQuote } from './quote-features.ts';
import { candidatesFor, type Scene } from '../scene.ts';
import weights from './speaker.weights.json' with { type: 'json' };
import { tellSpeaker } from '../constructs/tell-speaker.ts';
import type { Told } from '../constructs/told.ts';
import { plant, weigh, type Forest } from './trees.ts';

checkColumns(weights.features, speakerFeatures);
const trained = plant(weights.trees, weights.forests);
// They are planted: each worker would hold them twice
weights.trees.length = 0;

/** Who most probably spoke a block. */
export type Attribution = Readonly<{
  /** `null`: nobody does, as with a title, or words that are only set apart. */
  candidate: Candidate | null;
  /** The chance (0–1) of that choice, with all candidates that mean the same speaker. */
  chance: number;
  /** The chance that it is no quote, or that nobody is named. */
  none: number;
  /** What the construct of its sentence tells, which counts for more than any chance. */
  told: Told | null;
}>;

/** Ranks the candidates of each block in order: who spoke before is a sign of who goes on. */
export function attribute(scene: Scene, forest: Forest = trained): Attribution[] {
  let previous: Candidate | null = null;
  let beforePrevious: Candidate | null = null;
  let sureness = 0;
  return scene.blocks.map((_, index) => {
    const told = tellSpeaker(scene, index);
    if (told !== null) {
      const candidate = told.kind === 'speaker' ? told.candidate : null;
      beforePrevious = candidate === null ? beforePrevious : previous;
      previous = candidate ?? previous;
      sureness = candidate === null ? sureness : 1;
      return { candidate, chance: 1, none: told.kind === 'unsaid' ? 1 : 0, told };
    }
    const candidates = candidatesFor(scene, index, previous);
    const table = describePairs(scene, index, {
      candidates,
      quote: describeQuote(scene, index),
      history: { previous, sureness, beforePrevious },
    });
    const chances = weigh(forest, table);
    const top = chances.indexOf(Math.max(...chances));
    const candidate = candidates[top - 1] ?? null;
    const same = candidates.reduce(
      (sum, other, at) => (other.key === candidate?.key ? sum + (chances[at + 1] ?? 0) : sum),
      0,
    );
    beforePrevious = previous;
    previous = candidate;
    sureness = candidate === null ? 0 : (chances[top] ?? 0);
    const none = chances[0] ?? 0;
    return { candidate, chance: candidate === null ? none : same, none, told };
  });
}
