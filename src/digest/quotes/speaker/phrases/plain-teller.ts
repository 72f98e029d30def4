import type { Block } from '../../marks/blocks.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';

/**
 * Whom the words right beside the marks name without a doubt: "Ann Lee: „…“", "dass Ann Lee ihn als
 * „…“ bezeichnet". `null` where they do not. Any verb beside the marks (sprach von einer „…“) is left to
 * the trees: a rule for it brought more wrong answers than right ones.
 */
export function plainTeller(scene: PhraseScene, block: Block): Phrase | null {
  const { lines, phrases, tellers, terms } = scene;
  const { paragraph, before, after } = block;
  const tokens = lines[paragraph]?.tokens ?? [];
  const last = tokens[before];
  if (last === undefined || last.quoted) return null;
  if (last.text === ':') {
    const named = phrases[paragraph]?.find((one) => one.last === before - 1);
    return named?.kind === 'name' && named.figure !== null ? named : null;
  }
  const teller = tellers[paragraph]?.[last.sentence] ?? null;
  if (teller === null || teller.figure === null || teller.kind === 'pronoun') return null;
  const next = tokens[after];
  // "als „…“ bezeichnet | wird"
  const isPassive = terms.passives.has(tokens[after + 1]?.lower ?? '');
  const isJudged =
    terms.as.has(last.lower) &&
    next?.sentence === last.sentence &&
    terms.judging.has(next.lower) &&
    !isPassive;
  return isJudged ? teller : null;
}
