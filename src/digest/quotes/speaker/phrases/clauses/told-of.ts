import type { Token } from '../../../../reading/tokens.ts';
import type { Block } from '../../../marks/blocks.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';
import { isTopic } from './is-topic.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';

/** Words that say which between a subject and its verb: "der Rat | der Stadt Auwald | habe". Set by hand. */
const ATTRIBUTES = 3;
/** Words before the marks that are looked at: a bound on time. */
const REACH = 30;

/**
 * "Erstmals sei | die Kasse wieder „gut gefüllt“": the mood says that somebody else tells of the subject,
 * who says nothing himself unless the sentence lets him. The same for whom it is said about.
 */
export function isToldOf(
  { lines, subjects, terms }: PhraseScene,
  { paragraph, before }: Block,
  phrase: Phrase,
): boolean {
  if (phrase.paragraph !== paragraph || phrase.last > before || phrase.kind === 'pronoun')
    return false;
  const tokens = lines[paragraph]?.tokens ?? [];
  const sentence = tokens[before]?.sentence;
  if (sentence === undefined || tokens[phrase.first]?.sentence !== sentence) return false;
  if (isTopic(tokens, before, phrase, terms)) return true;
  const isMood = (token: Token | undefined): boolean =>
    token?.quoted === false && token.sentence === sentence && terms.reportedMood.has(token.lower);
  if (!isMood(tokens[phrase.first - 1]) && !isBehindSubject(tokens, phrase, isMood)) return false;
  const own = subjects[paragraph]?.[sentence] ?? null;
  const isTelling = tokens
    .slice(Math.max(0, before - REACH), before + REACH)
    .some((token) => token.sentence === sentence && !token.quoted && isVerbOfSpeech(token));
  return !(isTelling && own?.key === phrase.key);
}

function isBehindSubject(
  tokens: readonly Token[],
  { last }: Phrase,
  isMood: (token: Token | undefined) => boolean,
): boolean {
  for (let at = last + 1; at <= last + 1 + ATTRIBUTES; at += 1) {
    if (isMood(tokens[at])) return true;
    if (tokens[at]?.shape === 'mark') return false;
  }
  return false;
}
