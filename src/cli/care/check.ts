import { formatProblem, type Problem } from '../../articles/problem.ts';
import type { Library } from '../../briefings/library.ts';
import type { Terminal } from '../terminal.ts';

/** Prints every problem of configuration and briefings at once. Resolves to the exit status. */
export async function check(
  settings: readonly Problem[],
  { library, terminal }: { library: Library | null; terminal: Terminal },
): Promise<number> {
  const shelf = library === null ? { briefings: [], problems: [] } : await library.read();
  const problems = [...settings, ...shelf.problems];
  for (const problem of problems) await terminal.complain(`${formatProblem(problem)}\n`);
  const { length } = shelf.briefings;
  const found = `${length} ${length === 1 ? 'briefing' : 'briefings'} read`;
  if (problems.length === 0) {
    await terminal.print(`${found}, no problems.\n`);
    return 0;
  }
  const many = problems.length === 1 ? 'problem' : 'problems';
  await terminal.complain(`${found}, ${problems.length} ${many}.\n`);
  return 1;
}
