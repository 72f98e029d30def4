import type { Block } from '../../marks/blocks.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';

/** Words before a quotation in which such a verb stands. Set by hand; not tuned. */
const REACH = 30;

/**
 * Who judges in "Y wurde von | X als „…“ bezeichnet"; "nobody" where the sentence does not say who;
 * `null` where its verb is not passive, or judges nobody.
 */
export function passiveAgent(
  { lines, phrases, terms }: PhraseScene,
  { paragraph, before, after }: Block,
): Phrase | 'nobody' | null {
  const tokens = lines[paragraph]?.tokens ?? [];
  const sentence = tokens[before]?.sentence;
  const judged = tokens[after];
  if (judged === undefined || judged.sentence !== sentence || judged.shape !== 'lower') return null;
  if (!terms.judging.has(judged.lower)) return null;
  let verb = before;
  while (verb > before - REACH && !isPassive(tokens[verb], terms)) verb -= 1;
  if (!isPassive(tokens[verb], terms) || tokens[verb]?.sentence !== sentence) return null;
  const agent = (phrases[paragraph] ?? []).find(
    ({ first, last }) => first > verb + 1 && last <= before && isBy(tokens, first, terms),
  );
  return agent ?? 'nobody';
}

type Terms = PhraseScene['terms'];

function isPassive(token: Token | undefined, { passives }: Terms): boolean {
  return token?.quoted === false && passives.has(token.lower);
}

/** "von | X", and not "Minister von | Hessen". */
function isBy(tokens: readonly Token[], first: number, { agents }: Terms): boolean {
  const [noun, by] = [tokens[first - 2], tokens[first - 1]];
  if (by?.quoted !== false || !agents.has(by.lower)) return false;
  return !(noun?.is.role || noun?.is.group || noun?.is.organisationHead);
}
