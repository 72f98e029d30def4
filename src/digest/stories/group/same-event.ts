import learned from './same-event.weights.json' with { type: 'json' };
import type { Compared } from './compared.ts';
import { PAIR_FEATURES, pairFeatures, type PairFeature } from './pair-features.ts';
import { areTwoEvents } from './two-events.ts';

const weights: Readonly<Record<PairFeature, number>> = learned;

/**
 * How surely two articles tell one event, 0 to 1. A logistic regression over `pairFeatures`
 * (tests/eval/train-stories.ts), one for headlines, reports and all languages; 0 where their names say
 * that they are two.
 */
export function sameEvent(a: Compared, b: Compared): number {
  const features = pairFeatures(a, b);
  if (features === null || areTwoEvents(a, b)) return 0;
  let score = 0;
  for (const name of PAIR_FEATURES) score += features[name] * weights[name];
  return 1 / (1 + Math.exp(-score));
}
