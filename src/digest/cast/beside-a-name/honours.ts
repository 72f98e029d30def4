import { degrees } from '../../../languages/english/names/dotted-titles.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { isAmong } from '../../reading/asked-once.ts';
import type { Token } from '../../reading/tokens.ts';

/** Letters behind a name: "X QC". */
export const isHonour = isAmong('qc kc mp mep md phd obe mbe cbe jp esq msp frs'.split(' '));

/** The first token from `at` on that is no honour. */
export function pastHonours(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isHonour(tokens[end])) end += 1;
  return tokens[end]?.text === ',' ? pastDegrees(tokens, end) : end;
}

const DEGREES = wordSet(degrees);
/** Tokens of one degree at most, by definition: "Pharm", ".", "D", "." */
const LONGEST = 4;

/** The comma behind "MD" of "X, MD, a surgeon"; the one before where no degree stands there. */
function pastDegrees(tokens: readonly Token[], comma: number): number {
  let letters = '';
  for (let at = comma + 1; at <= comma + 1 + LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.opens) return comma;
    if (token.text === ',') return DEGREES.has(letters) ? pastDegrees(tokens, at) : comma;
    if (token.shape === 'lower' || token.shape === 'number') return comma;
    letters += token.lower.replaceAll('.', '');
  }
  return comma;
}
