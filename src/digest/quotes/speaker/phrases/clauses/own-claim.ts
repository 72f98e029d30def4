import type { Block } from '../../../marks/blocks.ts';
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
  let from = before;
  while (tokens[from - 1]?.sentence === colon.sentence && before - from < ADJECTIVES + MORE)
    from -= 1;
  const lower = tokens[from]?.lower ?? '';
  const isHis = terms.owns.he.has(lower);
  if (tokens[from]?.opens !== true || !(isHis || terms.owns.she.has(lower))) return null;
  const noun = tokens
    .slice(from + 1, from + 2 + ADJECTIVES)
    .find((token) => terms.claims.has(token.lower));
  if (noun === undefined) return null;
  const teller =
    colon.sentence > 0
      ? subjects[paragraph]?.[colon.sentence - 1]
      : subjects[paragraph - 1]?.at(-1);
  if (teller == null || teller.kind === 'pronoun') return null;
  const figure = cast.figures[teller.figure ?? -1];
  const isOther = figure?.gender === (isHis ? 'female' : 'male');
  return isOther ? null : teller;
}
