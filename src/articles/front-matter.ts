import { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYamlFields } from './yaml-fields.ts';

const line = z.string().trim().min(1).max(500);

/** What the head of an article file may say of it. All of it is optional. */
const FrontMatter = z.strictObject({
  title: line.optional().meta({ description: 'the headline in one line' }),
  date: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .meta({ description: 'a date like 2024-01-19 or 2024-01-19T08:30:00Z' }),
  publisher: line.optional().meta({ description: "the publisher's name in one line" }),
  author: line.optional().meta({ description: "the author's name in one line" }),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .meta({ description: 'a web address that starts with https://' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .optional()
    .meta({ description: 'a language tag like en or pt-BR' }),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

export type SplitFile = Readonly<{
  head: FrontMatter;
  body: string;
  problems: readonly Problem[];
}>;

const FENCED = /^---[^\S\n]*\n([\s\S]{0,20000}?)(?:\n|^)---[^\S\n]*(?:\n|$)/;

/**
 * Splits a file into its front matter and its body. What the head says wrongly is left out and
 * reported with its line; the article itself is still good.
 */
export function splitFrontMatter(file: string, place: string): SplitFile {
  const fenced = FENCED.exec(file);
  if (fenced === null) return { head: {}, body: file, problems: [] };
  const { values, problems } = readYamlFields(fenced[1] ?? '', place, FrontMatter, 1);
  return { head: values, body: file.slice(fenced[0].length), problems };
}
