import type { Block } from '../../../marks/blocks.ts';
import { sentenceStart } from '../../sentence-start.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** Words from "Ihr" to the noun, and from there to the colon: "Ihr | wichtigster | Rat | für die Zeit danach:". Set by hand; not tuned. */
const ADJECTIVES = 2;
const MORE = 6;

/** "Den Bau leitet Petra Lauk. | Ihr Fazit: | „…“": of whom the sentence before lets speak; `null` where it is another's. */
export function ownClaim(
  { lines, subjects, cast, terms }: PhraseScene,
  { paragraph, before }: Block,
): Phrase | null {
  const tokens = lines[paragraph]?.tokens ?? [];
  const colon = tokens[before];
  if (colon?.text !== ':' || colon.quoted) return null;
  const from = sentenceStart(tokens, before, { most: ADJECTIVES + MORE, overQuoted: true });
  const owner = tokens[from];
  const isHis = terms.owns.he.has(owner?.lower ?? '');
  if (owner?.opens !== true || !(isHis || terms.owns.she.has(owner.lower))) return null;
  const noun = tokens.slice(from + 1, from + 2 + ADJECTIVES);
  if (!noun.some(({ lower }) => terms.claims.has(lower))) return null;
  const teller = tellerBefore(subjects, paragraph, colon.sentence);
  if (teller === null || teller.kind === 'pronoun') return null;
  const figure = cast.figures[teller.figure ?? -1];
  const isOther = figure?.gender === (isHis ? 'female' : 'male');
  return isOther ? null : teller;
}

/** Whose words the sentence before tells, in the paragraph or at the end of the one before. */
function tellerBefore(
  subjects: PhraseScene['subjects'],
  paragraph: number,
  sentence: number,
): Phrase | null {
  const teller =
    sentence > 0 ? subjects[paragraph]?.[sentence - 1] : subjects[paragraph - 1]?.at(-1);
  return teller ?? null;
}
