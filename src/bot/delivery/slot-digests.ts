import { formatProblem } from '../../articles/problem.ts';
import type { Digest } from '../../digest/digest.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import { keyOfSlug, type Shelves } from '../topics/shelves.ts';
import { UserError } from '../../user-error.ts';
import type { Digester } from '../digest/digester.ts';

/** Of which briefing a digest is due, and where. */
type Due = Pick<Subscription, 'briefing' | 'channel'>;

export type SlotDigest = Readonly<{
  /** `null` where the briefing is gone. */
  briefing: Briefing | null;
  digest: Digest | null;
}>;

/** Slots of which the digests are kept: zones with full and half hours around the present one. */
const MOST_SLOTS = 8;

/** A digest is built once for a briefing and a slot, however many channels are due then. */
export function createSlotDigests({
  library,
  digester,
}: {
  library: Shelves;
  digester: Digester;
}): (due: Due, slot: number) => Promise<SlotDigest> {
  const slots = new Map<number, Map<string, Promise<SlotDigest>>>();

  async function build({ briefing: slug, channel }: Due): Promise<SlotDigest> {
    const shelf = await library.read({ where: channel, articlesOf: () => [slug] });
    const briefing = shelf.briefings.find((one) => one.slug === slug) ?? null;
    if (briefing === null && shelf.isAway === true) {
      throw new UserError(shelf.problems.map(formatProblem).join(' '));
    }
    return { briefing, digest: briefing === null ? null : await digester.digest(briefing) };
  }

  return async (due, slot) => {
    const name = await keyOfSlug(due.channel, due.briefing, library);
    const digests = slots.get(slot) ?? new Map<string, Promise<SlotDigest>>();
    slots.set(slot, digests);
    for (const old of slots.keys()) if (slots.size > MOST_SLOTS) slots.delete(old);
    const known = digests.get(name);
    if (known !== undefined) return known;
    const built = build(due);
    digests.set(name, built);
    // What failed, or was not there, is tried again with the next channel.
    built.then(
      ({ briefing }) => briefing === null && digests.delete(name),
      () => digests.delete(name),
    );
    return built;
  };
}
