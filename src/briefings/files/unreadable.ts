import { showValue, type Problem } from '../../articles/problem.ts';
import { Outside } from './files.ts';

/** What is said of a file or folder that the disk does not give. */
export function unreadable(where: string, error: unknown): Problem {
  if (error instanceof Outside) {
    const message = 'This link leads out of the briefings folder, so it was not followed.';
    return { where, line: null, message, remedy: 'Copy what it leads to into the folder.' };
  }
  const reason = error instanceof Error && 'code' in error ? String(error.code) : showValue(error);
  return {
    where,
    line: null,
    message: `This could not be read (${reason}).`,
    remedy: 'Check that it exists and that the bot may read it.',
  };
}
