import type { Line, Token } from '../../../../../reading/tokens.ts';
import { isLoneName } from '../../../../../cast/roles/body/own-company.ts';
import { isCapital } from '../../../../../reading/word-kinds.ts';
import { KIND } from './kinds.ts';

/** Words of a body's name at most: a bound on time. */
export const LONGEST = 6;
const WITHIN = /^(?:of|for|the|&|de|at)$/;

type NameFound = Readonly<{
  name: string;
  first: Token;
  last: Token;
  isOpening: boolean;
  /** What the words before it say it is. */
  isCalled?: true;
  /** What its sentence calls it: "airline". */
  toldAs?: string;
}>;

const IS_KIND = /^(?:\p{L}*-?maker|airline|retailer|brewer|insurer|lender|grocer|start-?up)$/u;

/** The runs of capitals of a paragraph that may be the name of a body. */
export function namesIn({ tokens, text, start }: Line): NameFound[] {
  const names: NameFound[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (first === undefined || first.quoted || !isCapital(first) || !mayOpen(first)) continue;
    let to = from + 1;
    while (to < from + LONGEST && goesOn(tokens, to)) to += 1;
    const words = tokens.slice(from, to);
    const [, called] = words;
    // "Chipmaker | Lumos": what it is has the capital of its sentence
    if (from === 0 && called !== undefined && IS_KIND.test(first.lower)) {
      const last = tokens[to - 1] ?? called;
      const name = text.slice(called.start, last.end);
      names.push({ name, first: called, last, isOpening: true, isCalled: true });
      from = to - 1;
      continue;
    }
    const isMarked = /\p{Ll}\p{Lu}/u.test(first.text);
    const isOpening = first.start === start || from === 0;
    const toldAs = isOpening ? kindTold(tokens, from) : null;
    const isName = words.length > 1 || isMarked || toldAs !== null;
    if (isName && !words.every(({ is }) => is.toponym || is.demonym || is.calendar || is.role))
      names.push({
        name: text.slice(first.start, tokens[to - 1]?.end ?? 0),
        first,
        last: tokens[to - 1] ?? first,
        isOpening,
        ...(toldAs === null ? {} : { toldAs }),
      });
    from = to - 1;
  }
  return names;
}

/** "Veljet | will cut a third of its flights, the airline said": a word that is nothing else, and its kind. */
function kindTold(tokens: readonly Token[], from: number): string | null {
  const [word, verb] = [tokens[from], tokens[from + 1]];
  if (word === undefined || verb?.shape !== 'lower' || !isLoneName(word)) return null;
  const kind = tokens.find(
    ({ lower, sentence, quoted }, at) =>
      sentence === word.sentence &&
      !quoted &&
      KIND.has(lower) &&
      isSetOffThe(tokens, tokens[at - 1]?.is.demonym ? at - 2 : at - 1) &&
      (tokens[at + 1]?.cue ?? 0) >= 2,
  );
  return kind?.lower ?? null;
}

/** ", | the | airline", ", | the | Swiss company". */
function isSetOffThe(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'the' && tokens[at - 1]?.text === ',';
}

function mayOpen({ is, lower }: Token): boolean {
  const isOther = is.closed || is.calendar || is.honorific || is.shortTitle || is.group;
  return !isOther && !is.given && lower !== 'the';
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.opens || token.quoted) return false;
  if (isCapital(token)) return !token.is.calendar;
  return WITHIN.test(token.lower) && next !== undefined && isCapital(next) && !next.opens;
}
