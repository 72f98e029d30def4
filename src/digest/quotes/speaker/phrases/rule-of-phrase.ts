import type { Block } from '../../marks/blocks.ts';
import type { Phrase } from './phrase.ts';

/** The family of evidence by which a phrase was found. */
export function ruleOfPhrase(
  { kind, paragraph, first }: Phrase,
  { lastParagraph, after }: Block,
): 'pronoun' | 'said-after' | 'said-before' {
  if (kind === 'pronoun') return 'pronoun';
  return paragraph === lastParagraph && first >= after ? 'said-after' : 'said-before';
}
