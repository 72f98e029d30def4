import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Candidate } from '../candidates.ts';
import type { Scene } from '../scene.ts';

/**
 * Words that are walked over, and what columns are at most; `elsewhere`: sentences to another
 * paragraph. Set by hand; the trees are trained on them.
 */
const FAR = 60;
const MOST = { words: 30, commas: 6, sentences: 9, elsewhere: 10 } as const;

type Path = Readonly<{
  tokens: number;
  commas: number;
  /** The surest verb of speech on the way, and how far it is from the end that is behind it. */
  cue: number;
  cueDistance: number;
  participle: number;
  sentences: number;
  paragraphs: number;
}>;

/** The words between a candidate and the quotation. */
export function path(scene: Scene, block: Block, candidate: Candidate, behind: boolean): Path {
  const here = behind ? block.lastParagraph : block.paragraph;
  const inParagraph = candidate.paragraph === here;
  const tokens = scene.lines[candidate.paragraph]?.tokens ?? [];
  const from = behind ? block.after : candidate.phraseLast + 1;
  const to = behind ? candidate.phraseFirst - 1 : inParagraph ? block.before : tokens.length - 1;
  const mark = tokens[behind ? block.after : Math.min(to + 1, tokens.length - 1)] ?? tokens.at(-1);
  let count = 0;
  let commas = 0;
  let cue = 0;
  let cueDistance: number = MOST.words;
  let participle = 0;
  for (let at = from, seen = 0; at <= to && seen < FAR; at += 1, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) continue;
    count += 1;
    if (token.text === ',') commas += 1;
    if (token.cue >= cue && token.cue > 0) {
      cue = token.cue;
      participle = token.lower.endsWith('ing') ? 1 : 0;
      cueDistance = Math.min(MOST.words, behind ? at - from : to - at);
    }
  }
  return {
    tokens: count,
    commas: Math.min(MOST.commas, commas),
    cue,
    cueDistance,
    participle,
    sentences: inParagraph ? sentencesBetween(tokens[candidate.first], mark) : MOST.elsewhere,
    paragraphs: here - candidate.paragraph,
  };
}

/** How many sentences one word of a paragraph is before or behind another. */
function sentencesBetween(own: Token | undefined, other: Token | undefined): number {
  if (other === undefined) return MOST.elsewhere;
  return Math.min(MOST.sentences, Math.abs(other.sentence - (own?.sentence ?? 0)));
}
