import type { Scene } from '../../scene.ts';
import type { Words } from './described.ts';

/** Paragraphs in which somebody else may be told of by the same word. Set by hand; not tuned. */
const INTRODUCED = 6;
/** Words from an article to its noun. Set by hand; not tuned. */
const TO_NOUN = 4;

/** "A senator", "another aide": somebody else was told of by the word. */
export function isIntroduced({ lines }: Scene, { paragraph, from }: Words, noun: string): boolean {
  return lines
    .slice(Math.max(0, paragraph - INTRODUCED), paragraph + 1)
    .some(({ tokens }, index, all) => {
      const end = index === all.length - 1 ? from : tokens.length;
      for (let at = 0; at < end; at += 1) {
        if (tokens[at]?.lower !== noun) continue;
        for (let before = at - 1; before >= at - TO_NOUN && before >= 0; before -= 1) {
          const token = tokens[before];
          if (token === undefined || token.shape === 'mark' || token.is.speech) break;
          if (!/^(?:an?|another|one|two|some|his|her|their|its)$/.test(token.lower)) continue;
          // "X, a singer": it is said of a name
          if (!/^[,(–—-]$/.test(tokens[before - 1]?.text ?? '')) return true;
        }
      }
      return false;
    });
}
