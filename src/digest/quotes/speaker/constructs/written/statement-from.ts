import { letters } from '../../../../../languages/english/quotes/documents.ts';
import { isAmong } from '../../../../reading/asked-once.ts';
import { isPossessive } from '../../../../reading/word-kinds.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Candidate } from '../../candidates.ts';
import { beginningAt, verbBefore, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

const STATEMENTS = wordSet('statement release communique communiqué posting announcement');
/** Words from the end of a quotation to whose statement it is, at most. Set by hand; not tuned. */
const REACH = 8;

/**
 * “…,” said the statement from X; “…,” a note by X said: what is written speaks for whoever wrote
 * it, and where he is named behind his post, by that name.
 */
export function statementFrom({ behind, after, end, following }: Clause): Told | null {
  const from =
    after +
    behind
      .slice(after, Math.min(end, after + REACH))
      .findIndex((word, at) => opensWriter(word) && isStatement(behind[after + at - 1]?.lower));
  if (from < after || !isSaid(behind.slice(after, end).map(({ lower }) => lower))) return null;
  const writer = following
    .filter(
      ({ kind, phraseFirst, first }) =>
        kind !== 'pronoun' && Math.min(phraseFirst, first) - 1 === from,
    )
    .reduce<Candidate | null>(
      (most, it) => (most === null || it.last > most.last ? it : most),
      null,
    );
  if (writer === null) return null;
  // "from the attorney | 's office": the office, which nobody has made out
  const next = behind[writer.last + 1];
  if (isPossessive(next)) return NOBODY;
  const candidate = apposed(behind[writer.last + 1]?.text, writer, following) ?? writer;
  return { kind: 'speaker', candidate, rule: 'said-after' };
}

/** What stands before who wrote it. */
const opensWriter = isAmong(['from', 'by']);

/** Words of "In a long and angry joint statement", at most. Set by hand; not tuned. */
const LONGEST_LEAD = 7;

/** "In a joint statement | the union said …": whoever stands behind it without a comma, and no statement. */
export function inStatement({ tokens, from, to, before }: Clause): Told | null {
  if (!/^(?:in|on)$/.test(tokens[from]?.lower ?? '') || !tokens[from + 1]?.is.determiner)
    return null;
  const lead = tokens.slice(from + 2, Math.min(to, from + LONGEST_LEAD + 1));
  const noun = from + 2 + lead.findIndex(({ lower }) => isStatement(lower));
  if (noun < from + 2) return null;
  const writer = beginningAt(before, noun + 1);
  if (writer === null) return null;
  const verb = verbBefore(tokens, from, to);
  const isNext = verb === writer.phraseLast + 1;
  return isNext ? { kind: 'speaker', candidate: writer, rule: 'said-before' } : null;
}

function isStatement(word = ''): boolean {
  return STATEMENTS.has(word) || letters.has(word);
}

function isSaid(words: readonly string[]): boolean {
  return words.some((word) => /^(?:said|says|read|reads|added|adds|continued|warned)$/.test(word));
}

/** "from Roe’s attorney, | Jane Hay". */
function apposed(
  mark: string | undefined,
  { kind, last }: Candidate,
  following: readonly Candidate[],
): Candidate | null {
  if (mark !== ',' || kind !== 'description') return null;
  return following.find((it) => it.kind === 'name' && it.phraseFirst === last + 2) ?? null;
}
