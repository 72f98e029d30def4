import { remarks, vows } from '../../../../../languages/english/quotes/remarks.ts';
import { recallingVerbs } from '../../../../../languages/english/verbs/witnessing-verbs.ts';
import { isPossessive, isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { startingAt, verbBefore, type Clause } from '../clause.ts';
import type { Told } from '../told.ts';
import { retoldBy } from './retold-by.ts';

/** "X's description | of the plan for the bay | as": words in between at most. Set by hand; not tuned. */
const DESCRIBED = 12;

/** "claims by X that she was “…”", "X's remark that …": no verb of speech between it and the marks. */
export function remarkOf({ tokens, from, to, before }: Clause): Told | null {
  for (let at = to - 1; at > from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return null;
    if (remarks.has(token.lower)) {
      const next = tokens[at + 1]?.lower ?? '';
      if (next === 'by' || next === 'from') {
        const author = startingAt(before, at + 2);
        if (author !== null && tokens[author.phraseLast + 1]?.lower === 'that')
          return retoldBy(author);
      }
      const that = thatBehind(tokens, at, to);
      const isOpen =
        that >= 0
          ? beVerbs(tokens, that, to) < 2
          : (next === 'of' && tokens[to - 1]?.lower === 'as' && isAboutSomething(tokens, at, to)) ||
            (next === 'to' && vows.has(token.lower));
      const mark = isOpen ? markBefore(tokens, at) : -1;
      if (mark >= 0) {
        const owner = before.findLast(({ last }) => last === mark - 1);
        if (owner !== undefined && owner.kind !== 'pronoun') return retoldBy(owner);
      }
    }
    if (token.cue >= 2 && !remarks.has(token.lower)) return null;
  }
  return null;
}

/** Words that say what kind of a remark it was, at most. Set by hand; not tuned. */
const ADJECTIVES = 2;
/** Words of when and where it was made: "X's remark | at a dinner in May | that". Set by hand; not tuned. */
const OCCASION = 6;

/** "X's remark | on Sunday | that": where its "that" stands; -1 without. */
function thatBehind(tokens: readonly Token[], remark: number, to: number): number {
  const opening = tokens[remark + 1]?.lower ?? '';
  if (!/^(?:that|on|in|at|during|to|last|this|earlier)$/.test(opening)) return -1;
  for (let at = remark + 1; at < to && at <= remark + 1 + OCCASION; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return -1;
    if (token.lower === 'that') return at;
    // "on Sunday | drew anger that", but "at a | televised | debate that"
    if (token.cue >= 2 || (isVerb(token) && tokens[at - 1]?.is.determiner !== true)) return -1;
  }
  return -1;
}

/** "X|'s | sneering | remark": the mark of its owner; -1 without. */
function markBefore(tokens: readonly Token[], remark: number): number {
  for (let at = remark - 1; at >= remark - 1 - ADJECTIVES; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return -1;
    if (isPossessive(token)) return at;
    if (token.shape !== 'lower' || token.is.closed) return -1;
  }
  return -1;
}

/** "X's description | of the plan as": nothing but what is described stands between. */
function isAboutSomething(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from < DESCRIBED &&
    !tokens.slice(from + 1, to).some(({ text, cue }) => text === ',' || cue >= 2)
  );
}

/** "X's claim that Y is late is “false”": with two verbs the second one judges the claim. */
function beVerbs(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter(({ lower }) => /^(?:is|are|was|were)$/.test(lower)).length;
}

/** Words of "first words to her on the day" at most. Set by hand; not tuned. */
const ADDRESSED = 9;

/** "X recalled | her father’s first words to her: “…”", "X repeated | the advice of her father: “…”". */
export function recalledOf({ tokens, from, to, before }: Clause): Told | null {
  const colon = tokens[to - 1];
  if (colon?.text !== ':') return null;
  const mark = ownersMark(tokens, from, to - 1);
  const owner = before.findLast(
    ({ last, kind }) => kind !== 'pronoun' && last === (mark < 0 ? to - 2 : mark - 1),
  );
  if (owner === undefined) return null;
  if (mark >= 0)
    return recallingVerbs.has(tokens[owner.phraseFirst - 1]?.lower ?? '') ? retoldBy(owner) : null;
  const verb = verbBefore(tokens, from, owner.phraseFirst);
  if (verb < 0 || !recallingVerbs.has(tokens[verb]?.lower ?? '')) return null;
  const between = tokens.slice(verb + 1, owner.phraseFirst);
  const isOf =
    /^(?:of|from|by)$/.test(between.at(-1)?.lower ?? '') &&
    remarks.has(between.at(-2)?.lower ?? '');
  return isOf ? retoldBy(owner) : null;
}

/** The "'s" of "her father | 's | first words to her:"; -1 without. */
function ownersMark(tokens: readonly Token[], from: number, colon: number): number {
  for (let noun = colon - 1; noun > from && noun > colon - ADDRESSED; noun -= 1) {
    const token = tokens[noun];
    if (token === undefined || token.quoted || token.shape === 'mark') return -1;
    if (!remarks.has(token.lower)) continue;
    const mark = markBefore(tokens, noun);
    if (mark >= 0) return mark;
  }
  return -1;
}
