import { z } from 'zod';
import type { KnownItem } from '../read-news.ts';

/** An item that was seen before, as it is kept; `memory`: JSON of a `RememberedItem`. */
export type KeptMemory = Readonly<{ item: string; memory: string }>;

const Memory = z.object({
  id: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  summary: z.string(),
  content: z.string(),
});

/** What is remembered in a form of another version is forgotten. */
export function readKnown(kept: readonly KeptMemory[]): readonly KnownItem[] {
  return kept.flatMap(({ item, memory }) => {
    const { data } = Memory.safeParse(JSON.parse(memory));
    return data === undefined ? [] : [{ ...data, item }];
  });
}
