import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import { isTopic } from './clauses/is-topic.ts';
import { ownClaim } from './clauses/own-claim.ts';
import { isVerbOfSpeech } from './words/is-verb-of-speech.ts';

/**
 * Whom the words right beside the marks name without a doubt: "Ann Lee: „…“", "Ann Lee hatte die Lage
 * beschrieben: „…“", "dass Ann Lee ihn als „…“ bezeichnet", "„…“. Das räumte Ann Lee ein." `null`
 * where they do not. Any verb beside the marks (sprach von einer „…“) is left to the trees: a rule
 * for it brought more wrong answers than right ones.
 */
export function plainTeller(scene: PhraseScene, block: Block): Phrase | null {
  return (
    ownClaim(scene, block) ??
    beforeColon(scene, block) ??
    judge(scene, block) ??
    behind(scene, block)
  );
}

/** Words around the marks in which the verb stands: a bound on time. */
const REACH = 20;

/** "Lee: „…“", "Lee betonte den Nutzen: „Wir …“". */
function beforeColon(
  { lines, phrases, subjects, terms }: PhraseScene,
  { paragraph, before, parts: [part] }: Block,
): Phrase | null {
  const line = lines[paragraph];
  const last = line?.tokens[before];
  if (last === undefined || last.quoted || last.text !== ':') return null;
  const own = phrases[paragraph]?.find((one) => one.last === before - 1);
  if (line !== undefined && own !== undefined && isTopic(line.tokens, before, own, terms))
    return null;
  if (own?.kind === 'name' && own.figure !== null) return own;
  const opening = line?.text.slice(part?.inner.start, part?.inner.end) ?? '';
  const teller = subjects[paragraph]?.[last.sentence] ?? null;
  return isSpoken(opening) && isKnown(teller) ? teller : null;
}

/** "Wir gehen.", and not the name of a work: "Die Gans". */
function isSpoken(text: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(text) && /[.!?…]$/u.test(text);
}

/** "dass Lee ihn als „…“ bezeichnet". */
function judge(scene: PhraseScene, { paragraph, before, after }: Block): Phrase | null {
  const { lines, subjects, terms } = scene;
  const tokens = lines[paragraph]?.tokens ?? [];
  const [last, next] = [tokens[before], tokens[after]];
  if (last === undefined || last.quoted || !terms.as.has(last.lower)) return null;
  // "als „…“ bezeichnet | wird"
  const isPassive = terms.passives.has(tokens[after + 1]?.lower ?? '');
  const isJudged = next?.sentence === last.sentence && terms.judging.has(next.lower);
  if (!isJudged || isPassive) return null;
  const teller = subjects[paragraph]?.[last.sentence] ?? null;
  return isKnown(teller) ? teller : null;
}

/** „…“. Das räumte Lee ein. */
function behind(
  { lines, subjects, terms }: PhraseScene,
  { lastParagraph, after }: Block,
): Phrase | null {
  const tokens = lines[lastParagraph]?.tokens ?? [];
  let at = after;
  if (tokens[at]?.text === '.') at += 1;
  const [pointer, verb] = [tokens[at], tokens[at + 1]];
  if (pointer === undefined || pointer.quoted || verb === undefined) return null;
  if (!pointer.opens || !terms.pointing.has(pointer.lower)) return null;
  const teller = subjects[lastParagraph]?.[pointer.sentence] ?? null;
  return teller !== null && teller.first > at && isKnown(teller) && isVerbNear(tokens, at)
    ? teller
    : null;
}

function isVerbNear(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + REACH).some((token) => isVerbOfSpeech(token));
}

function isKnown(teller: Phrase | null): teller is Phrase {
  return teller !== null && teller.figure !== null && teller.kind !== 'pronoun';
}
