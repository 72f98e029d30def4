import { besideDates } from '../../../../../languages/english/links/beside-dates.ts';
import { letters } from '../../../../../languages/english/quotes/documents.ts';
import {
  verbsOfWriters,
  writingParticiples,
} from '../../../../../languages/english/verbs/with-papers.ts';
import { verbsOfLetters } from '../../../../../languages/english/verbs/of-papers.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { isPossessive } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import type { Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

/** Words from the letter to what it says, at most. Set by hand; not tuned. */
const REACH = 30;

/**
 * "X received a letter from Y that read “…”", "the letter, addressed to X and signed by Y, says
 * “…”", "the e-mail that Y sent to X reads": Y wrote it, and never the one who got it.
 */
export function letter(clause: Clause): Told | null {
  const { tokens, from, to, before } = clause;
  const verb = verbOf(tokens, from, to);
  if (verb < 0) return null;
  for (let noun = verb - 1; noun >= from && noun > verb - REACH; noun -= 1) {
    const token = tokens[noun];
    if (token === undefined || token.quoted) return null;
    if (!letters.has(token.lower) || letters.has(tokens[noun + 1]?.lower ?? '')) continue;
    return isSubject(tokens, noun, verb, before) ? writerOf(clause, noun, verb) : null;
  }
  return null;
}

/** The verb right in front of the marks: "reads: | “…”"; -1 where there is none. */
function verbOf(tokens: readonly Token[], from: number, to: number): number {
  let at = to - 1;
  while (at > from && (/^[,:]$/.test(tokens[at]?.text ?? '') || tokens[at]?.lower === 'that'))
    at -= 1;
  const token = tokens[at];
  if (token === undefined || at <= from || token.quoted) return -1;
  return verbsOfLetters.has(token.lower) ? at : -1;
}

/** "a letter from Y | that read", "the letter to X | reads": nobody else is the subject of the verb. */
function isSubject(
  tokens: readonly Token[],
  noun: number,
  verb: number,
  candidates: readonly Candidate[],
): boolean {
  const own = tokens[verb - 1];
  if (verb - 1 === noun || /^(?:that|which|and)$/.test(own?.lower ?? '')) return true;
  if (own?.text === ',') {
    const aside = tokens.slice(noun + 1, verb - 1).some(({ text }) => text === ',');
    return aside || tokens[verb]?.lower.endsWith('ing') === true;
  }
  const last = candidates.findLast(({ phraseFirst }) => phraseFirst < verb && phraseFirst > noun);
  if (last === undefined) return isTimed(tokens, noun, verb);
  const lead = leadOf(tokens, last);
  return (
    /^(?:from|by|to|about|concerning|regarding)$/.test(lead) || isTimed(tokens, last.last, verb)
  );
}

/** "a letter to X | on 4 May | reads": a date stands in between, and no subject. */
function isTimed(tokens: readonly Token[], from: number, verb: number): boolean {
  const between = tokens.slice(from + 1, verb);
  return (
    between.length > 0 &&
    between.every(
      ({ is, shape, lower, text }) =>
        is.calendar || shape === 'number' || besideDates.has(shape === 'mark' ? text : lower),
    )
  );
}

function leadOf(tokens: readonly Token[], { phraseFirst, first }: Candidate): string {
  return tokens[Math.min(phraseFirst, first) - 1]?.lower ?? '';
}

/** Words from the beginning of a sentence to the letter that is its subject. Set by hand; not tuned. */
const TO_SUBJECT = 3;

function writerOf({ tokens, from, before }: Clause, noun: number, verb: number): Told | null {
  const named = before.filter(
    ({ phraseFirst, kind }) => phraseFirst > noun && phraseFirst < verb && kind !== 'pronoun',
  );
  const writer = named.find((it) => isWriter(tokens, noun, it));
  if (writer !== undefined) {
    // "from her husband, | Joe Hale,"
    const apposed = named.find(
      ({ kind, phraseFirst }) => kind === 'name' && phraseFirst - writer.last === 2,
    );
    const isApposed = tokens[writer.last + 1]?.text === ',' && writer.kind === 'description';
    const candidate = isApposed ? (apposed ?? writer) : writer;
    return { kind: 'speaker', candidate, rule: 'said-before' };
  }
  // "X received a letter signed by all of them, which said": not X, whoever they are
  if (isReceivedBy(tokens, from, noun) || hasSigned(tokens, noun, verb)) return NOBODY;
  // "X's letter to Y says"
  const owner = tokens[noun - 1];
  if (isPossessive(owner)) return null;
  const isReceived = named.some(
    (it) => it.kind === 'name' && /^(?:to|about|concerning|regarding)$/.test(leadOf(tokens, it)),
  );
  if (!isReceived || noun - from > TO_SUBJECT) return null;
  const paper = before.find(({ kind, last }) => kind === 'description' && last === noun);
  return paper === undefined ? NOBODY : { kind: 'speaker', candidate: paper, rule: 'said-before' };
}

const RECEIVING = wordSet('received receives receive receiving got gets obtained');
/** Words from who gets a letter to the letter, at most. Set by hand; not tuned. */
const TO_LETTER = 5;

/** "X | received a letter", "X was sent a letter". */
function isReceivedBy(tokens: readonly Token[], from: number, noun: number): boolean {
  for (let at = noun - 1; at >= from && at > noun - TO_LETTER; at -= 1) {
    const { lower = '', shape } = tokens[at] ?? {};
    if (shape === 'mark') return false;
    if (RECEIVING.has(lower)) return true;
    if (/^(?:sent|given|handed)$/.test(lower))
      return /^(?:was|were|been)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

/** "a letter signed | by all of them that says". */
function hasSigned(tokens: readonly Token[], noun: number, verb: number): boolean {
  return tokens
    .slice(noun + 1, verb)
    .some(
      ({ lower }, at) => lower === 'by' && writingParticiples.has(tokens[noun + at]?.lower ?? ''),
    );
}

/** "a letter | from Y", "signed by | Y", "that Y | sent". */
function isWriter(tokens: readonly Token[], noun: number, candidate: Candidate): boolean {
  const start = Math.min(candidate.phraseFirst, candidate.first) - 1;
  const lead = tokens[start];
  const next = tokens[candidate.last + 1];
  if (lead === undefined || isPossessive(next)) return false;
  if (lead.lower === 'from') return true;
  if (lead.lower === 'by') return start - 1 === noun || isWritten(tokens, noun, start);
  const isThat = lead.lower === 'that' || lead.lower === 'which' || start === noun;
  return isThat && verbsOfWriters.has(tokens[candidate.phraseLast + 1]?.lower ?? '');
}

/** "sent to Grant | by Holt", "signed | by Holt"; not "seen by". */
function isWritten(tokens: readonly Token[], noun: number, by: number): boolean {
  for (let at = by - 1; at > noun; at -= 1) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if (writingParticiples.has(lower)) return true;
    if (text === ',' || /(?:ed|en|read)$/.test(lower)) return false;
  }
  // "a letter to the court | by Tom Reed"
  return true;
}
