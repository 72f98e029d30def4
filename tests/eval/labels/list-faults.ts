/** Prints what is shown though an editor named a fault: `node tests/eval/labels/list-faults.ts leans half`. */
import { judge } from './labels.eval.ts';
import { labelledArticles } from './labelled.ts';

const kinds = new Set(process.argv.slice(2));
for (const labelled of labelledArticles()) {
  const { told, said, lines } = await judge(labelled);
  for (const [at, kind] of [...told, ...said].entries())
    if (kinds.has(kind)) process.stdout.write(`${labelled.labels.id} ${kind}: ${lines[at]}\n`);
}
