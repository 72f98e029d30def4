/** "2026-11-25 08:00 UTC" for a moment, in epoch ms or ISO: the same for whoever reads it, wherever. */
export function printTime(at: number | string): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
