/** A long life as a process of its own, started by `live-several.ts` alone: tells it what it lives. */
import { z } from 'zod';
import { liveLong, type LongLife } from './long-life.ts';

const Options = z.object({
  commands: z.number(),
  digests: z.number(),
  from: z.number(),
  withinMs: z.number(),
});

/** What such a process says. */
export type LifeMessage =
  | Readonly<{ kind: 'line'; line: string }>
  | Readonly<{ kind: 'life'; life: LongLife }>;

const tell = (message: LifeMessage): void => void process.send?.(message);

const options = Options.parse(JSON.parse(process.argv[2] ?? ''));
tell({
  kind: 'life',
  life: await liveLong({ ...options, say: (line) => tell({ kind: 'line', line }) }),
});
process.disconnect();
