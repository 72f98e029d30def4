import type { Token } from '../../../reading/tokens.ts';

/** Attributes that are shown: "un portavoz | del ministerio | de Salud". All of these are set by hand; not tuned. */
const MOST = 2;
/** "de | la | Mer". */
const MOST_SMALL = 2;
const MOST_NOUNS = 4;

/** The last word of who is only described, with what says which: "un porte-parole | du port". */
export function endOfPrinted(tokens: readonly Token[], last: number): number {
  let end = last;
  for (let more = 0; more < MOST; more += 1) {
    const next = endOfAttribute(tokens, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

function endOfAttribute(tokens: readonly Token[], last: number): number {
  const sentence = tokens[last]?.sentence;
  let at = last + 1;
  if (!isOf(tokens[at])) return last;
  while (at <= last + MOST_SMALL && (isOf(tokens[at]) || isArticle(tokens[at]))) at += 1;
  let end = last;
  for (let more = 0; more < MOST_NOUNS; more += 1, at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.quoted) break;
    if (token.shape === 'mark' || token.shape === 'number') break;
    if (token.is.closed || token.is.speech || token.is.calendar) break;
    // One noun in small letters, or all words of a name
    if (token.shape === 'lower' && end > last) break;
    end = at;
    if (token.shape === 'lower') return isAdjective(tokens, at + 1) ? at + 1 : end;
  }
  return end;
}

/** "una portavoz de la compañía | eléctrica |.": the last word of what is said of somebody, and no adverb. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== 'lower' || token.quoted || token.sentence !== tokens[at - 1]?.sentence)
    return false;
  if (token.is.closed || token.is.speech || token.is.calendar || token.is.link) return false;
  return next?.shape === 'mark' && !/(?:mente?|ment)$/u.test(token.lower);
}

/** "de", "du", "della": small words that stand in names and in roles; "y" does too. */
function isOf(token: Token | undefined): boolean {
  if (token === undefined || token.shape !== 'lower' || token.lower.length < 2) return false;
  return token.is.particle && token.is.link;
}

function isArticle(token: Token | undefined): boolean {
  return token?.shape === 'lower' && token.is.determiner;
}
