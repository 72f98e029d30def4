import type { Range } from '../../reading/range.ts';
import type { Token } from '../../reading/tokens.ts';

/** "R-Neb", "D-San", "I-Vt": a party's letter with where its bearer was elected. */
const TAG = /^[DRIL]-\p{Lu}/u;
/** "(D)", "(R)": the letter alone, in brackets only. */
const LETTER = /^(?:[DRIL]|DFL|GOP|SNP|DUP)$/;
/** Tokens of a tag at most: "D - San Francisco ,". As printed. */
const LONGEST = 7;

/**
 * The party behind a lawmaker's name: "X, R-Neb.,", "X (D-N.C.)", "X (R)", "X, D-San Francisco,".
 * `at` is the mark that opens it. `tag` is what stands between the marks, `end` the first token
 * behind it: the comma that closes the tag may open what else is said of X, and is not passed.
 */
export function partyTag(
  tokens: readonly Token[],
  at: number,
): Readonly<{ tag: Range; end: number }> | null {
  const opening = tokens[at]?.text;
  const lead = tokens[at + 1];
  if ((opening !== ',' && opening !== '(') || lead === undefined) return null;
  if (!(hasHyphen(lead) && TAG.test(lead.text)) && !(opening === '(' && LETTER.test(lead.text)))
    return null;
  const closing = opening === '(' ? ')' : ',';
  for (let end = at + 2; end < at + LONGEST; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.sentence !== lead.sentence) break;
    if (token.text !== closing) continue;
    return { tag: { from: at + 1, to: end }, end: opening === '(' ? end + 1 : end };
  }
  // "X, R-Neb. said": without its second comma
  if (opening === '(') return null;
  let to = at + 2;
  while (to < at + LONGEST && /^(?:\p{Lu}?\.)$/u.test(tokens[to]?.text ?? '')) to += 1;
  return { tag: { from: at + 1, to }, end: to };
}

/** "R-Neb" where no mark opens it: "said R-Neb. Sen. X". */
export function isPartyTag({ text }: Token): boolean {
  return hasHyphen({ text }) && SHORT_TAG.test(text);
}

/** A quick test before the slow ones: few words have a hyphen behind their first letter. */
function hasHyphen({ text }: Pick<Token, 'text'>): boolean {
  return text[1] === '-';
}

/** As TAG, with a state in short, which no "D-Day" is. */
const SHORT_TAG = /^[DRI]-(?!Day\b)\p{Lu}(?:\p{Ll}{1,4}|\.?\p{Lu}\.?)$/u;

/** The first token behind a party's tag at `at`; `at` where there is none. */
export function pastParty(tokens: readonly Token[], at: number): number {
  return partyTag(tokens, at)?.end ?? at;
}

/** Whether the token begins a party's tag, which is nobody's name. */
export function opensParty(tokens: readonly Token[], at: number): boolean {
  return at > 0 && partyTag(tokens, at - 1)?.tag.from === at;
}
