import type { Digest } from '../digest/digest.ts';
import type { Briefing } from '../briefings/briefing.ts';
import type { Digester } from './digest/digester.ts';
import { findBriefing } from './command/find-briefing.ts';

/** What asking for a topic comes to. */
export type Brief =
  | Readonly<{ kind: 'digest'; briefing: Briefing; digest: Digest }>
  /** The briefing is there, but has nothing to show. */
  | Readonly<{ kind: 'empty'; briefing: Briefing; digest: Digest }>
  | Readonly<{ kind: 'unknown'; near: readonly Briefing[] }>;

/** The digest of the briefing that somebody means by `topic`. */
export async function brief(
  briefings: readonly Briefing[],
  topic: string,
  digester: Digester,
): Promise<Brief> {
  const found = findBriefing(briefings, topic);
  if (found.kind === 'unknown') return found;
  const { briefing } = found;
  const digest = await digester.digest(briefing);
  return digest.stories.length === 0
    ? { kind: 'empty', briefing, digest }
    : { kind: 'digest', briefing, digest };
}
