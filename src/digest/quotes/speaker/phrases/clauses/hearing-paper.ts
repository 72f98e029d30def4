import type { Block } from '../../../marks/blocks.ts';
import type { PhraseScene } from '../phrase-scene.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import { isName } from './kind-of-words.ts';

/** "Petz sagte | der „Wieder Rundschau“ |, die Brücke sei …": the marks are around the name of who hears it. */
export function isHearingPaper(scene: PhraseScene, block: Block): boolean {
  const { lines, phrases, terms } = scene;
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const article = tokens[block.before];
  if (article?.quoted !== false || !terms.hearers.has(article.lower)) return false;
  if (!isName(scene, block)) return false;
  const verb = tokens[block.before - 1];
  if (isVerbOfSpeech(verb)) return true;
  const teller = phrases[block.paragraph]?.find(({ last }) => last === block.before - 1);
  return teller !== undefined && isVerbOfSpeech(tokens[teller.first - 1]);
}
