const FIRST_MS = 2000;
const LONGEST_MS = 15 * 60_000;

/**
 * How long to wait after the `tries`th try (1 is the first): doubled each time up to a quarter of
 * an hour, and spread by a quarter either way, the same for the same delivery.
 */
export function backOff(tries: number, id: string): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** (Math.max(1, tries) - 1));
  const spread = Number.parseInt(id.slice(-4), 16) / 0xffff;
  return Math.round(whole * (0.75 + 0.5 * (Number.isNaN(spread) ? 0.5 : spread)));
}
