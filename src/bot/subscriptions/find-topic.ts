import { slugify } from '../../briefings/slug.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import { findBriefing, isCalled } from '../command/find-briefing.ts';

/** What somebody means by a topic in a channel that has these subscriptions. */
export type Topic =
  /** `title` is the slug where the briefing is gone. */
  | Readonly<{ kind: 'subscribed'; subscription: Subscription; title: string }>
  | Readonly<{ kind: 'briefing'; briefing: Briefing }>
  | Readonly<{ kind: 'unknown'; near: readonly Briefing[] }>;

export function findTopic(
  typed: string,
  {
    briefings,
    subscriptions,
  }: { briefings: readonly Briefing[]; subscriptions: readonly Subscription[] },
): Topic {
  const found = findBriefing(briefings, typed);
  const named = slugify(typed);
  const isNamed = found.kind === 'found' && isCalled(found.briefing, named);
  const bySlug = (slug: string) => subscriptions.find(({ briefing }) => briefing === slug);
  // A subscription outlives its briefing, and can still be ended: before one that is only alike.
  const kept = bySlug(isNamed ? typed : named);
  const slug = kept?.briefing ?? (found.kind === 'found' ? found.briefing.slug : named);
  const subscription = kept ?? bySlug(slug);
  if (subscription !== undefined) {
    return { kind: 'subscribed', subscription, title: titleOf(slug, briefings) };
  }
  return found.kind === 'found' ? { kind: 'briefing', briefing: found.briefing } : found;
}

/** A briefing's title; its slug where it is gone. */
export function titleOf(slug: string, briefings: readonly Briefing[]): string {
  return briefings.find((briefing) => briefing.slug === slug)?.title ?? slug;
}
