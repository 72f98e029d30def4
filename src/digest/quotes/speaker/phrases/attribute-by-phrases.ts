import type { PatternFound } from '../patterns/attribute-by-patterns.ts';
import type { Scene } from '../scene.ts';
import { confidenceOf } from '../ranker/confidence.ts';
import { calibration, choosePhrases } from './choose/choose-phrase.ts';
import { setPhraseScene } from './phrase-scene.ts';
import { ruleOfPhrase } from './rule-of-phrase.ts';
import { speakerOfPhrase } from './speaker-of-phrase.ts';
import type { SpeechTerms } from './speech-terms.ts';

/** Below this chance nobody is named: held out, F1 is highest between 0.3 and 0.5. */
const LEAST = 0.45;

/** Who said each quotation, in a language that is written in words and has no ranker of its own. */
export function attributeByPhrases(scene: Scene, terms: SpeechTerms): (PatternFound | null)[] {
  const own = setPhraseScene(scene, terms);
  return choosePhrases(own).map(({ phrase, chance }, index) => {
    const block = scene.blocks[index];
    if (phrase === null || block === undefined || chance < LEAST) return null;
    const speaker = speakerOfPhrase(own, phrase);
    if (speaker === null) return null;
    const rule = ruleOfPhrase(phrase, block);
    return { speaker, rule, confidence: confidenceOf(rule, chance, calibration) };
  });
}
