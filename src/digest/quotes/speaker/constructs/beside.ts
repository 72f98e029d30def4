import {
  beforeWitnessed,
  heardSay,
  perceivingVerbs,
  witnessedSaying,
} from '../../../../languages/english/verbs/witnessing-verbs.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Candidate } from '../candidates.ts';
import { isPassive, saysWords, startingAt, verbBeside, type Clause } from './clause.ts';
import { NOBODY, type Told } from './told.ts';

/** "heard | X shout". */
const HEARD = wordSet('heard hear hearing overheard');
const DASH = /^[–—―-]$/u;
const PERCENT = /^(?:percent|%|cent)$/;

/**
 * What stands right beside the marks and leaves no doubt: "footage of | X saying “…”", "many have
 * said so, including | X — “…”", "“…,” per | the bylaws", "63 percent said it was “…”" (nobody).
 */
export function besideMarks(clause: Clause): Told | null {
  return (
    oneOfThem(clause) ?? seenSaying(clause) ?? behindDash(clause) ?? per(clause) ?? shareOf(clause)
  );
}

/** Words of "One of the nine defendants" at most. Set by hand; not tuned. */
const ONE_OF = 8;

/** "One of the nine defendants, | X |, said: “…”", "Another juror, | X |, said": the one who is named, and not all of them. */
function oneOfThem({ tokens, from, to, before }: Clause): Told | null {
  if (!/^(?:one|another)$/.test(tokens[from]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  if (comma < 0 || comma > from + ONE_OF || comma >= to) return null;
  // "One objector, | retired pilot X |, said"
  const named = before.find(
    ({ kind, first, phraseFirst }) =>
      kind === 'name' && (first === comma + 1 || phraseFirst === comma + 1),
  );
  const last = named?.last ?? to;
  return named !== undefined && tokens[last + 1]?.text === ',' && saysWords(tokens, last + 2)
    ? { kind: 'speaker', candidate: named, rule: 'said-before' }
    : null;
}

/** "footage of | X | saying “…”", "heard | X | shout “…”": who is seen or heard. */
function seenSaying({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  const lead = witnessesOf(tokens[verb]?.lower ?? '');
  if (verb < 0 || lead === null) return null;
  const word = tokens[verb - 1]?.lower ?? '';
  // "X heard | him | say": whoever that is, it is not X
  if (/^(?:him|her|them)$/.test(word) && lead.has(tokens[verb - 2]?.lower ?? '')) {
    const meant = before.findLast(({ last, figure }) => last === verb - 1 && figure !== null);
    return meant === undefined ? NOBODY : { kind: 'speaker', candidate: meant, rule: 'pronoun' };
  }
  const end = word === 'and' ? beforeDoing(tokens, from, verb - 1) : verb - 1;
  const seen = before.findLast(({ last, kind }) => last === end && kind !== 'pronoun');
  if (seen === undefined) return isSomebodyOf(tokens, verb) ? NOBODY : null;
  const witness = tokens[seen.phraseFirst - 1]?.lower ?? '';
  if (!lead.has(witness)) return null;
  const heard = seen.phraseFirst - 2;
  const isOverheard = witness === 'by' && OVERHEARD.has(tokens[heard]?.lower ?? '');
  const candidate = isOverheard ? whoIsHeard(tokens, before, heard) : seen;
  return candidate === null ? null : { kind: 'speaker', candidate, rule: 'said-before' };
}

/** What leads to whoever does so: "footage of … | saying", "heard … | shout"; null of other verbs. */
function witnessesOf(said: string): ReadonlySet<string> | null {
  if (witnessedSaying.has(said)) return beforeWitnessed;
  return heardSay.has(said) ? HEARD : null;
}

/** "X was | overheard | by a clerk saying": X says it. */
function whoIsHeard(
  tokens: readonly Token[],
  before: readonly Candidate[],
  heard: number,
): Candidate | null {
  if (!isPassive(tokens, heard)) return null;
  return before.findLast(({ last }) => last < heard) ?? null;
}

/** Words of "her uncle standing there" at most. Set by hand; not tuned. */
const SOMEBODY = 5;

/** "remembers | her uncle | shouting from the pier": he says it, whoever he is, and not she. */
function isSomebodyOf(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 2; at > 0 && verb - at <= SOMEBODY; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape !== 'lower') return false;
    if (/^(?:his|her|their|its|an?|the)$/.test(token.lower))
      return perceivingVerbs.has(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** Words of what somebody does before he speaks, at most. Set by hand; not tuned. */
const DOING = 10;

/** "remembers X | ordering the soup and | saying": the last word of who does both; -1 without. */
function beforeDoing(tokens: readonly Token[], from: number, and: number): number {
  for (let at = and - 1; at > from && at > and - DOING; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return -1;
    const does = tokens[at - 1];
    if (/...ing$/.test(token.lower) && (does?.shape !== 'lower' || does.is.role)) return at - 1;
  }
  return -1;
}

const OVERHEARD = wordSet('heard overheard caught filmed recorded seen captured taped');

function behindDash({ tokens, to, before }: Clause): Told | null {
  if (!DASH.test(tokens[to - 1]?.text ?? '')) return null;
  const isDouble = tokens[to - 1]?.text === '-' && tokens[to - 2]?.text === '-';
  const end = isDouble ? to - 3 : to - 2;
  const named = before.findLast(({ last, kind }) => last === end && kind === 'name');
  if (named === undefined) return null;
  const isOneOfMany = tokens
    .slice(Math.max(0, named.phraseFirst - 3), named.phraseFirst)
    .some(({ lower }) => /^(?:including|from)$/.test(lower));
  return isOneOfMany ? { kind: 'speaker', candidate: named, rule: 'said-before' } : null;
}

function per({ behind, after, following }: Clause): Told | null {
  if (behind[after]?.lower !== 'per') return null;
  const candidate = startingAt(following, after + 1);
  return candidate === null ? null : { kind: 'speaker', candidate, rule: 'according-to' };
}

/**
 * Words of the share of people who say something, at most: "52 percent of registered voters | agreed".
 * Set by hand; not tuned.
 */
const SHARE = 6;
const CLAUSE_ENDS = new Set([',', ';', ':']);

function shareOf({ tokens, from, to }: Clause): Told | null {
  let verb = to - 1;
  while (verb >= from && !isVerbOfOpinion(tokens, verb)) {
    if (tokens[verb]?.quoted) return null;
    verb -= 1;
  }
  if (verb < from) return null;
  for (let at = verb - 1; at >= from && at >= verb - SHARE; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || CLAUSE_ENDS.has(token.text)) return null;
    if (
      PERCENT.test(token.lower) &&
      tokens.slice(at - 2, at).some(({ shape }) => shape === 'number')
    )
      return NOBODY;
  }
  return null;
}

const THINKS = new Set(['agreed', 'agree', 'think', 'thought', 'believe', 'believed']);

function isVerbOfOpinion(tokens: readonly Token[], at: number): boolean {
  return saysWords(tokens, at) || THINKS.has(tokens[at]?.lower ?? '');
}
