import { isCapital } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';

/** Words of what is set off behind a name, at most: longer phrases tell a story. Set by hand. */
export const LONGEST_SET_OFF = 18;

/** Where a phrase ends that is set off: at a comma or another mark; -1 where it goes on too long. */
export function setOffEnd(tokens: readonly Token[], start: number): number {
  for (let at = start; at < start + LONGEST_SET_OFF; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.opens && !token.quoted)) return at;
    if (/^["“'‘]$/u.test(token.text)) {
      const close = titleEnd(tokens, at);
      if (close < 0) return -1;
      // “The Long Field,” closes the phrase with its comma
      if (tokens.slice(close - 3, close - 1).some(({ text }) => text === ',')) return close;
      at = close - 1;
      continue;
    }
    if (/^[,.;:)–—!?]$/.test(token.text) || (token.text === '-' && isApart(tokens, at)))
      return withState(tokens, at);
    if (token.is.speech && token.shape === 'lower' && /^(?:said|says|told)$/.test(token.lower))
      return -1;
    // "an investigator with the port in an email"
    if (token.lower === 'in' && OCCASION.test(tokens[at + 2]?.lower ?? '')) return at;
    if (token.lower === 'and' && isCapital(tokens[at + 1])) {
      if (tokens[at + 1]?.is.given === true) return at;
    }
  }
  return -1;
}

const OCCASION = /^(?:e-?mail|interview|statement|tweet|message|letter|post|briefing)$/;

/** "to Atlanta, | Georgia.": the country or state of a town closes the phrase with it. */
function withState(tokens: readonly Token[], comma: number): number {
  const [town, mark, state, close] = tokens.slice(comma - 1, comma + 3);
  if (mark?.text !== ',' || town === undefined || !isCapital(town) || !state?.is.toponym)
    return comma;
  return close === undefined || /^[.,]$/.test(close.text) ? comma + 2 : comma;
}

/** Words of a title of a work. Set by hand; not tuned. */
const LONGEST_TITLE = 9;

/** Where the title of a work that opens with a mark is closed; -1 where words go on. */
function titleEnd(tokens: readonly Token[], open: number): number {
  let at = open + 1;
  while (at < open + 3 && /^['’]$/u.test(tokens[at]?.text ?? '')) at += 1;
  const first = at;
  while (at < first + LONGEST_TITLE && tokens[at]?.quoted === true) at += 1;
  if (at === first || !/^["”'’]$/u.test(tokens[at]?.text ?? '')) return -1;
  return /^['’]$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
}

/** " - ", not "co-founder". */
function isApart(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before !== undefined && token !== undefined && before.end < token.start;
}
