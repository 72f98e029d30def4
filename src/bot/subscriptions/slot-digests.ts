import type { Digest } from '../../digest/digest.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Library } from '../../briefings/library.ts';
import type { Digester } from '../digest/digester.ts';

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
  library: Library;
  digester: Digester;
}): (slug: string, slot: number) => Promise<SlotDigest> {
  const slots = new Map<number, Map<string, Promise<SlotDigest>>>();

  async function build(slug: string): Promise<SlotDigest> {
    const { briefings } = await library.read();
    const briefing = briefings.find((one) => one.slug === slug) ?? null;
    return { briefing, digest: briefing === null ? null : await digester.digest(briefing) };
  }

  return (slug, slot) => {
    const digests = slots.get(slot) ?? new Map<string, Promise<SlotDigest>>();
    slots.set(slot, digests);
    for (const old of slots.keys()) if (slots.size > MOST_SLOTS) slots.delete(old);
    const known = digests.get(slug);
    if (known !== undefined) return known;
    const built = build(slug);
    digests.set(slug, built);
    // What failed is tried again with the next channel.
    built.catch(() => digests.delete(slug));
    return built;
  };
}
