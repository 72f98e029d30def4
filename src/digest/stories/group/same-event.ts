import learned from './same-event.weights.json' with { type: 'json' };
import type { Compared } from './compared.ts';
import { PAIR_FEATURES, pairFeatures, type PairFeature } from './pair-features.ts';
import { areTwoEvents } from './two-events.ts';

const weights: Readonly<Record<PairFeature, number>> = learned;

/** Pairs less sure are not looked at any closer: a bound on time. */
const WORTH_ASKING = 0.3;

/**
 * How surely two articles tell one event, 0 to 1. A logistic regression over `pairFeatures`
 * (tests/eval/train/stories.ts), one for headlines, reports and all languages; 0 where their names say
 * that they are two.
 */
export function sameEvent(a: Compared, b: Compared): number {
  const features = pairFeatures(a, b);
  if (features === null) return 0;
  let score = 0;
  for (const name of PAIR_FEATURES) score += features[name] * weights[name];
  const chance = 1 / (1 + Math.exp(-score));
  return chance >= WORTH_ASKING && areTwoEvents(a, b) ? 0 : chance;
}
