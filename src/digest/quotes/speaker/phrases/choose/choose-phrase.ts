import { languageOfTag } from '../../../../../languages/language-of.ts';
import type { Calibration } from '../../ranker/confidence.ts';
import { plant, weigh, type Forest } from '../../ranker/trees.ts';
import { COLUMNS, describeChoice } from './describe-choice.ts';
import type { Phrase } from '../phrase.ts';
import { phrasesFor, type PhraseScene } from '../phrase-scene.ts';
import weights from './phrases.weights.json' with { type: 'json' };

/** Which phrase most probably says who said a quotation. */
export type Choice = Readonly<{
  phrase: Phrase | null;
  /** The chance (0–1) of all phrases that mean the same. */
  chance: number;
  /** The chance that it is no quote, or that nobody is named. */
  none: number;
}>;

/** The trained trees; they must have been trained on the columns that are filled here. */
function plantPhrases({ columns, trees, forests }: typeof weights = weights): Forest {
  if (columns.join() !== COLUMNS.join()) {
    throw new Error(
      'phrases.weights.json was trained on other columns: run tests/eval/train/phrases.ts',
    );
  }
  return plant(trees, forests);
}

const trained = plantPhrases();
// They are planted: each worker would hold them twice
weights.trees.length = 0;

/** Whether the trees have learned from news in the language of a BCP 47 tag. */
export function isTrainedOn(tag: string): boolean {
  return weights.languages.includes(languageOfTag(tag));
}

/** How often choices of some chance and rule are right, as measured on articles held out. */
export const calibration: Calibration = weights.calibration;

/** Ranks the phrases around each quotation in order: who spoke before is a sign of who goes on. */
export function choosePhrases(scene: PhraseScene, forest: Forest = trained): Choice[] {
  let previous: Phrase | null = null;
  let sureness = 0;
  return scene.blocks.map((_, index) => {
    const phrases = phrasesFor(scene, index, previous);
    const chances = weigh(forest, describeChoice(scene, index, phrases, { previous, sureness }));
    const none = chances[0] ?? 1;
    const of = chances.slice(1);
    const phrase = phrases[of.indexOf(Math.max(...of))] ?? null;
    const chance = phrases.reduce(
      (sum, other, at) => (other.key === phrase?.key ? sum + (of[at] ?? 0) : sum),
      0,
    );
    const isLikely = chance > none;
    previous = isLikely ? phrase : null;
    sureness = isLikely ? chance : 0;
    return { phrase, chance, none };
  });
}
