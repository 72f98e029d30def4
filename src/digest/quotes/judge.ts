import type { Quotation } from '../../text/quotations.ts';
import type { QuoteKind, Speaker, Venue } from '../digest.ts';
import type { Attribution } from './attribute.ts';
import type { Block } from './blocks.ts';
import type { Candidate } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { kindOf } from './kind.ts';
import { ruleOf, type Rule } from './rule.ts';
import type { Scene } from './scene.ts';
import { speakerOf } from './speaker-of.ts';
import { findVenues } from './venues.ts';

/** A quotation with all that is said about it; `isQuote` is false for titles and words set apart. */
export type Judged = Readonly<{
  quotations: readonly Quotation[];
  block: Block;
  candidate: Candidate | null;
  isQuote: boolean;
  kind: QuoteKind;
  speaker: Speaker | null;
  venues: readonly Venue[];
  rule: Rule;
  confidence: number;
}>;

/** Below this measured precision nobody is named. */
const SURE = 0.85;
/** From this chance of "no quote" on, a quotation is left out. */
const NO_QUOTE = 0.6;

export function judge(scene: Scene, index: number, attribution: Attribution): Judged | null {
  const block = scene.blocks[index];
  if (block === undefined) return null;
  const { candidate, chance, none } = attribution;
  const rule = ruleOf(scene, block, candidate);
  const confidence = candidate === null ? 0 : confidenceOf(rule, chance);
  const resolved = candidate === null ? null : speakerOf(scene, candidate);
  const sureness = confidence * (resolved?.sureness ?? 0);
  const isSure = resolved !== null && sureness >= SURE;
  return {
    quotations: block.parts,
    block,
    candidate,
    isQuote: isSure || none < NO_QUOTE,
    kind: kindOf(scene, block),
    speaker: isSure ? resolved.speaker : null,
    venues: findVenues(scene, block),
    rule: isSure ? rule : 'not-attributed',
    confidence: isSure ? sureness : 0,
  };
}
