import { cleanLine } from '../../articles/clean-text.ts';
import { showValue, type Problem } from '../../articles/problem.ts';

/** Whether a file's name can be shown: without control, direction and escape characters. */
export function isPlainName(name: string): boolean {
  return cleanLine(name) === name.replaceAll(/ +/g, ' ').trim();
}

/** What is said of a file or folder whose name could change how a line reads. */
export function oddName(where: string, name: string): Problem {
  return {
    where,
    line: null,
    message: `The name "${showValue(name)}" holds characters that cannot be seen.`,
    remedy: 'Rename it; it is left out until then.',
  };
}
