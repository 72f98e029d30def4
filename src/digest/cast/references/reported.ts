import { isTelling } from '../../reading/word-kinds.ts';
import type { Range } from '../../reading/range.ts';
import type { Token } from '../../reading/tokens.ts';

/** Whether somebody is part of what another is told to have said: "X said | Y had left", "Y had left, X said." */
export function isReported(tokens: readonly Token[], { from, to }: Range): boolean {
  return tellerBefore(tokens, from) >= 0 || isTellerBehind(tokens, to);
}

/** Words in which a verb of speech is looked for before somebody, at most. Set by hand; not tuned. */
const LONGEST_REPORT = 40;
/** Words of "Y said on Monday." behind its comma, at most. Set by hand; not tuned. */
const FROM_END = 6;
/** What ends the clause of whoever is told to say something. */
function endsClause({ lower }: Token): boolean {
  return (
    lower === ';' || lower === ':' || lower === 'but' || lower === 'while' || lower === 'whereas'
  );
}

/** The verb of speech of an earlier subject in the sentence, of whose clause a word is part; -1 without. */
function tellerBefore(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  for (let verb = at - 1; verb > 0 && verb >= at - LONGEST_REPORT; verb -= 1) {
    const [token, subject] = [tokens[verb], tokens[verb - 1]];
    if (token === undefined || subject === undefined) return -1;
    if (token.sentence !== sentence || subject.sentence !== sentence) return -1;
    if (token.quoted || token.text === '”' || endsClause(token)) return -1;
    if (isTelling(token) && subject.shape !== 'mark') return verb;
  }
  return -1;
}

/** "X | had left, Y said on Monday." */
function isTellerBehind(tokens: readonly Token[], to: number): boolean {
  const sentence = tokens[to - 1]?.sentence;
  let end = to;
  while (end < to + LONGEST_REPORT && tokens[end]?.sentence === sentence) end += 1;
  for (let verb = end - 1; verb > to && verb >= end - FROM_END; verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.quoted) return false;
    if (!token.is.speech || token.shape !== 'lower') continue;
    const from = tokens.slice(Math.max(to, verb - FROM_END), verb).findIndex(isComma);
    return from >= 0 && tokens[verb - 1]?.shape !== 'mark';
  }
  return false;
}

function isComma({ text }: Token): boolean {
  return text === ',';
}

/** "X said | he", "X said that | he". */
export function opensReport(tokens: readonly Token[], from: number): boolean {
  if (from < 2) return false;
  const verb = tokens[from - 1]?.lower === 'that' ? from - 2 : from - 1;
  const subject = tokens[verb - 1];
  return (
    tokens[verb]?.is.speech === true &&
    tokens[verb]?.shape === 'lower' &&
    subject !== undefined &&
    subject.sentence === tokens[from]?.sentence &&
    !/^["”“]$/.test(subject.text) &&
    !/^["”“]$/.test(tokens[verb - 2]?.text ?? '')
  );
}
