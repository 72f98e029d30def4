/**
 * Puts every input that is known to be hard through the bot, and says which come out right:
 * `node tests/eval/cases.ts [pattern of ids or kinds]` prints each with what is wanted and what came.
 */
import { hasCases, readCases, type Case } from './cases/case.ts';
import { putIn, type Got } from './cases/put-in.ts';
import { RIGHT } from './cases/right.ts';
import type { Row } from './row.ts';

/** How many cases come out right, as a row of `npm run eval`. */
export async function caseRows(): Promise<readonly Row[]> {
  if (!hasCases) return [];
  const cases = readCases();
  const wrong: string[] = [];
  for (const one of cases) if (!isRight(one, await putIn(one))) wrong.push(one.id);
  const got = `${cases.length - wrong.length} of ${cases.length}`;
  const figure = wrong.length === 0 ? 'cases right' : `cases right (not ${wrong.join(' ')})`;
  return [{ data: 'cases', figure, got, reach: '150', aim: 'all' }];
}

function isRight({ id }: Case, got: Got): boolean {
  return RIGHT[id]?.(got) ?? false;
}

function describe({ id, kind, want }: Case, got: Got, right: boolean): string {
  const [article] = got.articles;
  const lines = [
    `${right ? 'right' : 'WRONG'} ${id} ${kind}`,
    `  want: ${want}`,
    ...got.summary.map((sentence) => `  told: ${sentence}`),
    ...got.quotes.map(({ text, line }) => `  key quote: ${text} — ${line}`),
    ...got.found.map(
      ({ text, speaker, role, organisation, rule }) =>
        `  quote: ${text} — ${[speaker, role, organisation].join(' | ')} (${rule})`,
    ),
    ...(article === undefined
      ? []
      : [
          `  article: ${[article.title, article.date, article.publisher, article.author, article.language, article.paragraphs.length].join(' | ')}`,
        ]),
    ...got.problems.map((problem) => `  problem: ${problem}`),
    ...(got.when === null ? [] : [`  when: ${JSON.stringify(got.when)}`]),
    ...(got.said === '' ? [] : [`  said: ${got.said}`]),
  ];
  return `${lines.join('\n')}\n`;
}

if (import.meta.main) {
  const wanted = new RegExp(process.argv[2] ?? '', 'u');
  const cases = hasCases
    ? readCases().filter(({ id, kind }) => wanted.test(id) || wanted.test(kind))
    : [];
  let right = 0;
  for (const one of cases) {
    const got = await putIn(one);
    if (isRight(one, got)) right += 1;
    process.stdout.write(describe(one, got, isRight(one, got)));
  }
  process.stdout.write(`cases right: ${right} of ${cases.length}\n`);
}
