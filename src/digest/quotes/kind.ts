import type { QuoteKind } from '../digest.ts';
import { hangs } from './worth/hangs.ts';
import type { Block } from './marks/blocks.ts';
import type { Token } from '../reading/tokens.ts';
import type { Scene } from './speaker/scene.ts';

/** Words of what is a piece wherever it stands, and where nothing introduces it. Set by hand; not tuned. */
const PIECE = 2;
const UNINTRODUCED = 3;
/** Characters in which words are counted, and a title told: bounds on time. */
const OPENING = 120;
const TITLE = 200;

/**
 * Direct: the quotation is a sentence of its own (She said: "We go."). Partial: a piece that the
 * article's own sentence goes on with (a "sensitive" field, said that they "would go").
 */
export function kindOf({ lines }: Scene, block: Block): QuoteKind {
  const [first] = block.parts;
  const line = lines[block.paragraph];
  if (first === undefined || line === undefined) return 'partial';
  if (block.parts.length > 1) return 'direct';
  const before = line.tokens[block.before];
  const mark = line.tokens[block.before + 1];
  const text = line.text.slice(first.inner.start, first.inner.end);
  const opensUpper = /^[^\p{L}]*[\p{Lu}\p{Lo}\d]/u.test(text);
  const words = countWords(text.slice(0, OPENING));
  if (before === undefined || (mark !== undefined && mark.sentence !== before.sentence)) {
    return words > PIECE || /[.,?!…]$/u.test(text) ? 'direct' : 'partial';
  }
  // She says, "that is how it works": a comma or colon before the mark opens a sentence.
  if (INTRODUCES.test(before.text) && words > PIECE)
    return !opensUpper && hangs(text) ? 'partial' : 'direct';
  if (!opensUpper || (goesOn(line.tokens, block.before) && !isCapitals(text))) return 'partial';
  const isIntroduced = INTRODUCES.test(before.text) || before.cue >= 2;
  return words > UNINTRODUCED || isIntroduced ? 'direct' : 'partial';
}

const INTRODUCES = /^[,:，：]$/u;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
/** A quick test before these. */
const MAY_BE_CJK = /[\u2e80-\uffff]/;
/** Letters that say as much as a word of other scripts. Set by hand; not tuned. */
const LETTERS_OF_WORD = 2;

/** Words, up to one more than it takes; where blanks part none, by their letters. */
function countWords(text: string): number {
  const words = text.split(/\s+/u, UNINTRODUCED + 1).length;
  if (!MAY_BE_CJK.test(text)) return words;
  const han = text.match(HAN_OR_KANA)?.length ?? 0;
  const hangul = text.match(HANGUL)?.length ?? 0;
  return Math.max(words, Math.ceil((han + hangul) / LETTERS_OF_WORD));
}

/** “we will not pay”: whatever the sentence around it, but for “iPads are” and “e-mail”. */
const OPENS_LOWER = /^[^\p{L}\p{N}#@]*\p{Ll}(?!\p{Lu}|-)/u;

/** The kind that readers are shown: what begins with a small letter is a piece, however it was introduced. */
export function shownKind(kind: QuoteKind, text: string): QuoteKind {
  return OPENS_LOWER.test(text) ? 'partial' : kind;
}

const NEEDS_A_NOUN = new Set(
  'a an the of to for about against with by as in on at from into over their its his her our my your'.split(
    ' ',
  ),
);

/** a plan to target “Ostland’s ships and ports.”, the end of “Harbour Day as we know it”: whatever its capital. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, lead] = [tokens[at], tokens[at - 1]];
  if (before === undefined || before.shape !== 'lower' || before.opens) return false;
  // those who think “Osk is lost are wrong”
  if (lead?.lower === 'who' && tokens[at - 2]?.text !== ',') return true;
  return NEEDS_A_NOUN.has(before.lower) || (lead?.lower === 'to' && before.cue === 0);
}

/** The title of a work, which is no piece of a sentence: “Harbours of the Far North”. */
function isCapitals(text: string): boolean {
  const words = text.slice(0, TITLE).match(/\p{L}{4,}/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word));
}
