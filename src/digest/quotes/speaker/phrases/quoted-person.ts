import type { Cast } from '../../../cast/cast.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';

/** Words behind the marks in which the verb stands: a bound on time. */
const REACH = 20;

/**
 * "„…“, wird | Lee zitiert", "„…“, zitiert der „Kurier“ | Lee": whose words a paper gives, and not the
 * paper; `null` where it is not said.
 */
export function quotedPerson(
  { lines, phrases, terms, cast }: PhraseScene,
  { lastParagraph, after }: Block,
): Phrase | null {
  const tokens = lines[lastParagraph]?.tokens ?? [];
  const verb = tokens[after]?.text === ',' ? after + 1 : after;
  const first = tokens[verb];
  if (first === undefined || first.quoted || first.shape !== 'lower') return null;
  const own = (phrases[lastParagraph] ?? []).filter(
    (one) => one.first > verb && tokens[one.first]?.sentence === first.sentence,
  );
  if (terms.passives.has(first.lower)) {
    const isQuoted = tokens
      .slice(verb, verb + REACH)
      .some(({ lower, sentence }) => sentence === first.sentence && terms.quoting.has(lower));
    const subject = own.find((one) => one.first === verb + 1);
    return isQuoted && subject !== undefined && isPerson(cast, subject) ? subject : null;
  }
  if (!terms.quoting.has(first.lower)) return null;
  const person = own.find((one, at) => at > 0 && isPerson(cast, one) && one.first - verb < REACH);
  return person ?? null;
}

function isPerson({ figures }: Cast, { kind, figure }: Phrase): boolean {
  return kind === 'name' && figures[figure ?? -1]?.kind === 'person';
}
