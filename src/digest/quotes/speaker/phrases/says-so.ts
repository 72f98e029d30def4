import { wordSet } from '../../../../languages/word-set.ts';
import type { Speaker } from '../../../digest.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import type { PhraseScene } from './phrase-scene.ts';

/** „…“, heißt es (weiter) in | einer Mitteilung der Stadt. */
const IT_SAYS = /^(?:heißt|hieß)$/;
const FILLING = wordSet(
  'weiter dort dazu wörtlich darin zudem unter anderem außerdem etwa beispielsweise auch so',
);
const IN = /^(?:in|im|auf|aus|vom|von|seitens|bei|beim)$/;
/** What ends the name of a paper: "in der Erklärung | vom Montag". */
const ENDS = wordSet(
  'vom am zum zur an zu über gegenüber mit für nach seit dass wie die dessen deren',
);
/** Words of such a name, and of what stands behind "heißt es", at most. Both are set by hand. */
const LONGEST = 9;
const FILLERS = 3;

/**
 * „…“, heißt es in einer Mitteilung der Stadt. Auf der Seite des Bundes heißt es: „…“: the paper in
 * which it says so, as it is printed; `null` where the sentence has no such words.
 */
export function saysSo(
  { lines }: Pick<PhraseScene, 'lines'>,
  { paragraph, lastParagraph, before, after }: Block,
): Speaker | null {
  const behind = lines[lastParagraph];
  const inFront = lines[paragraph];
  const paper =
    behindMarks(behind?.tokens ?? [], behind?.text ?? '', after) ??
    beforeMarks(inFront?.tokens ?? [], inFront?.text ?? '', before);
  return paper === null ? null : { name: null, role: paper, organisation: null };
}

function behindMarks(tokens: readonly Token[], text: string, after: number): string | null {
  let at = tokens[after]?.text === ',' ? after + 1 : after;
  if (tokens[at]?.lower === 'so') at += 1;
  if (!IT_SAYS.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'es') return null;
  at += 2;
  for (let skipped = 0; skipped < FILLERS && FILLING.has(tokens[at]?.lower ?? ''); skipped += 1)
    at += 1;
  return IN.test(tokens[at]?.lower ?? '') ? paperAt(tokens, text, at + 1) : null;
}

function beforeMarks(tokens: readonly Token[], text: string, before: number): string | null {
  const sentence = tokens[before]?.sentence;
  let at = before;
  while (at > 0 && tokens[at - 1]?.sentence === sentence) at -= 1;
  if (!IN.test(tokens[at]?.lower ?? '') || tokens[at]?.quoted) return null;
  const says = tokens.findIndex(
    ({ lower, quoted }, index) =>
      index > at &&
      index < before &&
      !quoted &&
      // "hatte | es geheißen"
      (IT_SAYS.test(lower) || tokens[index + 2]?.lower === 'geheißen'),
  );
  return tokens[says + 1]?.lower === 'es' ? paperAt(tokens, text, at + 1, says) : null;
}

/** The words of the paper from `first` on: "einer Mitteilung der Stadt". */
function paperAt(
  tokens: readonly Token[],
  text: string,
  first: number,
  end = tokens.length,
): string | null {
  // "in Kolm"
  const isPlace =
    tokens[first]?.shape !== 'lower' && !/^(?:im|beim)$/.test(tokens[first - 1]?.lower ?? '');
  if (isPlace) return null;
  let last = first - 1;
  let hasNoun = false;
  for (let at = first; at < Math.min(end, first + LONGEST); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') break;
    if (at > first && ENDS.has(token.lower)) break;
    if (token.sentence !== tokens[first]?.sentence) break;
    const isNoun = /\p{Lu}/u.test(token.text);
    hasNoun ||= isNoun;
    if (isNoun || token.shape !== 'lower') last = at;
  }
  return hasNoun ? text.slice(tokens[first]?.start, tokens[last]?.end) : null;
}
