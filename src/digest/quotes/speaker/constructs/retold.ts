import { isAmong } from '../../../reading/asked-once.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Candidate } from '../candidates.ts';
import { isPassive, startingAt, type Clause } from './clause.ts';
import { callersOf } from './others/callers.ts';
import { recalledOf, remarkOf } from './others/remark-of.ts';
import { retoldBy } from './others/retold-by.ts';
import { withinTold } from './others/within-told.ts';
import type { Told } from './told.ts';

/** "quoted | the head of the port | as saying": words in between at most. Set by hand; not tuned. */
const TO_AS = 14;
const isQuoting = isAmong(wordSet('quoted quotes quoting quote cited cites citing'));
/**
 * The words of somebody else, told by the subject: "X quoted her mother as saying", "X said his
 * boss told him", "critics who call X", "Y's claim that". They belong to whoever stands nearest.
 */
export function retold(clause: Clause): Told | null {
  return (
    quotedAs(clause) ??
    citedFrom(clause) ??
    recalledOf(clause) ??
    remarkOf(clause) ??
    callersOf(clause) ??
    withinTold(clause)
  );
}

/** "X quoted | Y as saying": in front of the marks, or behind them. */
function quotedAs({
  tokens,
  from,
  to,
  behind,
  after,
  end,
  before,
  following,
}: Clause): Told | null {
  const inFront = objectQuoted(tokens, from, to, before);
  return inFront ?? objectQuoted(behind, after, end, following);
}

function objectQuoted(
  tokens: readonly Token[],
  from: number,
  to: number,
  candidates: readonly Candidate[],
): Told | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || !isQuoting(token)) continue;
    if (isPassive(tokens, at)) return quotedBy(tokens, at, to, candidates);
    // "According to the Post, quoting Y,", and not "Holm, quoting Shakespeare, said"
    const isCited = tokens[from]?.lower === 'according';
    const aside = isCited ? quotingAside(tokens, at, candidates) : null;
    if (aside !== null) return aside;
    for (let as = at + 2; as < Math.min(to, at + TO_AS); as += 1) {
      if (
        tokens[as]?.lower !== 'as' ||
        !/^(?:saying|telling|having|writing)$/.test(tokens[as + 1]?.lower ?? '')
      )
        continue;
      return retoldBy(startingAt(candidates, at + 1));
    }
  }
  return null;
}

/** Words of who is quoted in an aside, at most. Set by hand; not tuned. */
const ASIDE = 14;

/** "According to the Post, | quoting Y (WHO), | it was": Y's words. */
export function quotingAside(
  tokens: readonly Token[],
  at: number,
  candidates: readonly Candidate[],
): Told | null {
  if (tokens[at]?.lower !== 'quoting' || tokens[at - 1]?.text !== ',') return null;
  let end = at + 1;
  while (end < at + ASIDE && tokens[end] !== undefined && tokens[end]?.text !== ',') end += 1;
  if (tokens[end]?.text !== ',' || tokens[end]?.quoted) return null;
  let last = end - 1;
  if (tokens[last]?.text === ')') while (last > at && tokens[last + 1]?.text !== '(') last -= 1;
  const source = candidates.findLast(
    (it) => it.kind !== 'pronoun' && it.first > at && (it.last === last || it.phraseLast === last),
  );
  return source === undefined ? null : retoldBy(source);
}

/** "X was | quoted by the Post as saying": the subject speaks, and not through whom it came. */
function quotedBy(
  tokens: readonly Token[],
  at: number,
  to: number,
  candidates: readonly Candidate[],
): Told | null {
  if (!/^(?:by|in)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  // "was cited by Y | as “a danger”"
  if (tokens[at]?.lower === 'cited' && !tokens.slice(at, to).some(isAsSaying)) return null;
  // "did not want to be | quoted by name"
  if (tokens[at + 2]?.lower === 'name' || tokens[at - 2]?.lower === 'to') return null;
  const subject = candidates.findLast(({ last }) => last < at);
  return subject === undefined || subject.kind === 'pronoun' ? null : retoldBy(subject);
}

/** "as | saying". */
function isAsSaying({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  return tokens[at - 1]?.lower === 'as' && /^(?:saying|telling|having|writing)$/.test(lower);
}

/** "X quoted | Lincoln: “…”". */
function citedFrom({ tokens, to, before }: Clause): Told | null {
  const [mark, cited] = [tokens[to - 1], before.at(-1)];
  if (mark === undefined || cited === undefined || mark.text !== ':') return null;
  if (cited.kind === 'pronoun' || cited.last !== to - 2) return null;
  const verb = tokens[cited.phraseFirst - 1];
  return isQuoting(verb) ? retoldBy(cited) : null;
}
