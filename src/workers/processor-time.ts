import { cpuUsage } from 'node:process';

/** A moment: by the clock, and by what the process had used of processors. */
export type Moment = Readonly<{ at: number; used: NodeJS.CpuUsage }>;

export function moment(): Moment {
  return { at: performance.now(), used: cpuUsage() };
}

/** How long ago that was by the clock, ms, and how much of it this process got of a processor. */
export function since({ at, used }: Moment): Readonly<{ wallMs: number; ranMs: number }> {
  const { user, system } = cpuUsage(used);
  const wallMs = performance.now() - at;
  return { wallMs, ranMs: Math.min(wallMs, (user + system) / 1000) };
}
