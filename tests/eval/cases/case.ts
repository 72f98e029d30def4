import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));

/** Whether the inputs that are known to be hard stand beside the project. Users do not have them. */
export const hasCases = existsSync(folder);

/** How a case is put in: a key a way, as the data's README has it. */
const Input = z.looseObject({
  via: z.string().optional(),
  text: z.string().optional(),
  language: z.string().optional(),
  file: z.string().optional(),
  bytes: z.string().optional(),
  content: z.string().optional(),
  head: z.string().optional(),
  jsonld: z.string().optional(),
  frontMatter: z.string().optional(),
  when: z.string().optional(),
  zone: z.string().optional(),
  command: z.string().optional(),
  dates: z.array(z.string()).optional(),
  files: z.array(z.string()).optional(),
  publisher: z.string().optional(),
  date: z.string().optional(),
  note: z.string().optional(),
});

export type Input = z.infer<typeof Input>;

const Row = z.object({
  kind: z.string(),
  want: z.string(),
  title: z.string().optional(),
  text: z.string().optional(),
  format: z.string().optional(),
  input: Input.optional(),
});

/** `id` is the place in its file: p12 is line 12, from 0 on, of the pages, r12 of the reports. */
export type Case = Readonly<{ id: string; kind: string; want: string; input: Input }>;

/** All cases, in their order. Those of the pages become files, as people would put them in. */
export function readCases(): readonly Case[] {
  const read = (file: string) =>
    readFileSync(`${folder}${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => Row.parse(JSON.parse(line)));
  return [
    ...read('pages-and-language.jsonl').map(({ kind, want, title, text = '', format }, at) => ({
      id: `p${at}`,
      kind,
      want,
      input:
        format === 'html'
          ? { file: 'a.html', content: text }
          : { file: 'a.txt', content: `${title ?? ''}\n\n${text}` },
    })),
    ...read('reports.jsonl').map(({ kind, want, input = {} }, at) => ({
      id: `r${at}`,
      kind,
      want,
      input,
    })),
  ];
}
