import { askedOnce } from '../../../reading/asked-once.ts';
import type { Token } from '../../../reading/tokens.ts';
import { indexAt, type Block } from '../../marks/blocks.ts';
import type { Scene } from '../scene.ts';

const FUNCTION_WORDS = new Set(
  'is are was were be been am have has had do does did will would can could should may might must not it i we you he she they this that there s m re ve ll don t'.split(
    ' ',
  ),
);
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
const CONTRACTED = /n['’]t$|['’](?:s|re|m|ve|ll)$/u;

/**
 * Words and marks of a quotation that are looked at. Set by hand; the trees are trained on the columns that
 * come of them: who changes it trains again (tests/eval/train/quotes.ts).
 */
const LOOKED_AT = 250;

type Counts = {
  words: number;
  functionWords: number;
  firstPerson: boolean;
  capitals: number;
  opensUpper: boolean;
};

/** What the words of a quotation are. */
export function countWords({ lines }: Scene, { parts }: Block): Counts {
  const counts = { words: 0, functionWords: 0, firstPerson: false, capitals: 0, opensUpper: false };
  let room = LOOKED_AT;
  for (const { paragraph, inner } of parts) {
    const line = lines[paragraph];
    const from = indexAt(line, inner.start);
    for (let at = from; room > 0; at += 1, room -= 1) {
      const token = line?.tokens[at];
      if (token === undefined || token.start >= inner.end) break;
      if (at === from && room === LOOKED_AT) counts.opensUpper = isUpper(token);
      countWord(token, counts);
    }
  }
  return counts;
}

function countWord(token: Token, counts: Counts): void {
  const { shape } = token;
  if (shape !== 'mark') counts.words += 1;
  if (shape === 'capital' || shape === 'upper') counts.capitals += 1;
  if (isFunctionWord(token)) counts.functionWords += 1;
  counts.firstPerson ||= isFirstPerson(token);
}

const isFunctionWord = askedOnce(
  ({ lower }) => FUNCTION_WORDS.has(lower) || CONTRACTED.test(lower),
);

const isFirstPerson = askedOnce(
  ({ shape, lower }) =>
    shape !== 'mark' &&
    !(shape === 'upper' && lower === 'us') &&
    (FIRST_PERSON.has(lower) || /^(?:i|we)['’]/u.test(lower)),
);

function isUpper({ shape }: Token): boolean {
  return shape !== 'lower' && shape !== 'mark';
}
