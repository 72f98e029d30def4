import type { Line, Token } from '../../../../reading/tokens.ts';
import { isAccordingTo } from '../words/is-according-to.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';

/** Words around who judges in which the verb stands. Both are set by hand; not tuned. */
const REACH = 30;
/** Verbs and phrases of a sentence that are looked at: more has no sentence of the news. */
const MOST = 12;

/** Who does what a verb of a sentence says. */
type SubjectOf = (
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  terms: SpeechTerms,
) => Phrase | null;

/**
 * Whose words each sentence tells, by paragraph and sentence: who is the subject of its verb of
 * speech, or stands behind "laut". `null` where a sentence tells nobody's.
 */
export function findTellers(
  lines: readonly Line[],
  phrases: readonly (readonly Phrase[])[],
  terms: SpeechTerms,
  subjectOf: SubjectOf,
): readonly (readonly (Phrase | null)[])[] {
  return lines.map(({ tokens }, paragraph) => {
    const tellers: (Phrase | null)[] = [];
    const own = Map.groupBy(phrases[paragraph] ?? [], ({ first }) => tokens[first]?.sentence ?? 0);
    const verbs = Map.groupBy(
      [...tokens.keys()].filter((at) => isPlainVerb(tokens[at])),
      (at) => tokens[at]?.sentence ?? 0,
    );
    for (let sentence = 0; sentence <= (tokens.at(-1)?.sentence ?? -1); sentence += 1) {
      const inside = (own.get(sentence) ?? []).slice(0, MOST * 2);
      const of = (verbs.get(sentence) ?? []).slice(0, MOST);
      tellers.push(tellerOf(tokens, inside, of, { terms, subjectOf }));
    }
    return tellers;
  });
}

function tellerOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verbs: readonly number[],
  { terms, subjectOf }: { terms: SpeechTerms; subjectOf: SubjectOf },
): Phrase | null {
  const source = phrases.findLast((phrase) => isAccordingTo(tokens, phrase, terms));
  if (source !== undefined) return source;
  const opening = phrases.find(({ first }) => isForWhom(tokens[first - 1], terms));
  if (opening !== undefined) return opening;
  const agent = agentOf(tokens, phrases, terms);
  if (agent !== null) return agent;
  const strongest = [...verbs].sort((a, b) => (tokens[b]?.cue ?? 0) - (tokens[a]?.cue ?? 0));
  for (const verb of strongest) {
    const subject = subjectOf(tokens, phrases, verb, terms);
    if (subject !== null) return subject;
  }
  return null;
}

/** "Für | den Theologen X ist das …". */
function isForWhom(before: Token | undefined, { forWhom }: SpeechTerms): boolean {
  return before?.opens === true && forWhom.has(before.lower);
}

/** "wird von | X als „…“ bezeichnet": who judges where a verb that judges is passive. */
function agentOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { agents, passives, judging }: SpeechTerms,
): Phrase | null {
  const agent = phrases.find(({ first }) => agents.has(tokens[first - 1]?.lower ?? ''));
  if (agent === undefined) return null;
  const sentence = tokens[agent.first]?.sentence;
  const near = tokens
    .slice(Math.max(0, agent.first - REACH), agent.last + REACH)
    .filter((token) => token.sentence === sentence && !token.quoted);
  const isPassive = near.some(({ lower }) => passives.has(lower));
  return isPassive && near.some(({ lower }) => judging.has(lower)) ? agent : null;
}

function isPlainVerb(token: Token | undefined): boolean {
  return isVerbOfSpeech(token) && token?.quoted === false;
}
