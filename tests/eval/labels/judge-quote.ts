import { createHash } from 'node:crypto';
import type { Place, Speaker } from '../../../src/digest/digest.ts';
import type { Labels } from './labelled.ts';

type Span = Labels['want'][number];

export function touches(places: readonly Place[], [paragraph, from, to]: Span): boolean {
  return places.some((it) => it.paragraph === paragraph && it.start < to && from < it.end);
}

/** What is said of who speaks holds while he is shown in the same words. */
const OF_SPEAKERS = new Set(['speaker', 'half', 'role']);

/** What an editor said of a quote: `new` where he did not see it, `changed` where its speaker is shown in other words. */
export function judgeQuote(
  places: readonly Place[],
  speaker: Speaker | null,
  { said }: Labels,
): string {
  const label = said.find((it) => it.places.some((span) => touches(places, span)));
  if (label === undefined) return 'new';
  const isAsShown = signed(speaker) === label.who;
  return OF_SPEAKERS.has(label.code) && !isAsShown ? 'changed' : label.code;
}

function signed(speaker: Speaker | null): string {
  const parts = [speaker?.name, speaker?.role, speaker?.organisation].filter(Boolean);
  const shown = speaker === null ? 'Speaker not named' : parts.join(', ');
  return createHash('sha1').update(shown).digest('hex').slice(0, 8);
}
