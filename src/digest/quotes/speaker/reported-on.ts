import type { Block } from '../marks/blocks.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';
import type { Token } from '../../reading/tokens.ts';

/**
 * A report goes on without naming its source again: "The ministry said that they met. Their talks
 * included "new contacts"." The words belong to whoever the sentence before lets speak, if nobody
 * speaks in the quotation's own sentence and that sentence leans on the one before ("their",
 * "also"). Rare: too few cases in the annotated articles to measure, all of them right.
 */
export function reportedOn(scene: Scene, block: Block): Candidate | null {
  const tokens = scene.lines[block.paragraph]?.tokens ?? [];
  const sentence = tokens[block.before]?.sentence;
  if (sentence === undefined || sentence === 0 || speaks(tokens, block.before, sentence))
    return null;
  if (!leans(tokens, block.before, sentence)) return null;
  const own = scene.candidates[block.paragraph] ?? [];
  const subject = own.find((it) => tokens[it.first]?.sentence === sentence - 1);
  if (subject === undefined || subject.kind === 'pronoun') return null;
  const verb = tokens[subject.phraseLast + 1];
  const reports =
    verb !== undefined && verb.cue >= 2 && tokens[subject.phraseLast + 2]?.lower === 'that';
  return reports ? subject : null;
}

/** Words of a sentence that are looked at: a bound on time. */
const REACH = 60;

/** Whether the sentence, up to the quotation or behind it, holds a verb of speech. */
function speaks(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let at = from; at >= 0 && from - at < REACH && tokens[at]?.sentence === sentence; at -= 1) {
    if ((tokens[at]?.cue ?? 0) >= 2) return true;
  }
  for (let at = from + 1; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) break;
    if (!token.quoted && token.cue >= 2) return true;
  }
  return false;
}

const LEANING = new Set([
  'also',
  'their',
  'his',
  'her',
  'its',
  'they',
  'these',
  'this',
  'those',
  'further',
]);

function leans(tokens: readonly Token[], from: number, sentence: number): boolean {
  for (let at = from; at >= 0 && from - at < REACH && tokens[at]?.sentence === sentence; at -= 1) {
    if (LEANING.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}
