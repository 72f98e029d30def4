import { cleanLine } from '../../clean-text.ts';

/** One line of printable ASCII with single blanks: `Talks resume in Geneva`. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** As `cleanLine`; most lines of a feed are tidy and are only looked at. */
export function tidyLine(text: string): string {
  return TIDY.test(text) ? text : cleanLine(text);
}
