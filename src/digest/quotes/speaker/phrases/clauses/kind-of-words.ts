import type { Token } from '../../../../reading/tokens.ts';
import { indexAt, type Block } from '../../../marks/blocks.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** Words of a sentence in marks, at least. Set by hand; not tuned. */
const SENTENCE = 4;
/** Words of a name that are looked at: a bound on time. */
const REACH = 30;

function wordsOf({ lines }: PhraseScene, { paragraph, parts: [part] }: Block): string {
  return lines[paragraph]?.text.slice(part?.inner.start, part?.inner.end) ?? '';
}

/** "Wir gehen jetzt alle.", and no name of a work. */
export function isSentence(scene: PhraseScene, block: Block): boolean {
  const text = wordsOf(scene, block);
  const line = scene.lines[block.paragraph];
  const isEnded = /[.!?…]$/u.test(text) || isIntroduced(scene, line?.tokens ?? [], block.before);
  const isWhole = /^[^\p{L}]*\p{Lu}/u.test(text) && isEnded;
  return isWhole && text.split(' ', SENTENCE).length === SENTENCE;
}

/** "mit den | Worten | zu beruhigen: „Der Damm hält“.": the full stop may stand behind the mark. */
function isIntroduced({ terms }: PhraseScene, tokens: readonly Token[], before: number): boolean {
  if (tokens[before]?.text !== ':') return false;
  return tokens
    .slice(Math.max(0, before - WORDS), before)
    .some(({ lower }) => terms.words.has(lower));
}

/** Words between such a noun and the colon. Set by hand; not tuned. */
const WORDS = 5;

/** "mit heißer Nadel gestrickt", "ein Gewinn": words that no thing is called by. */
export function isPiece(scene: PhraseScene, block: Block): boolean {
  const text = wordsOf(scene, block);
  const line = scene.lines[block.paragraph];
  const first = line?.tokens[indexAt(line, block.parts[0]?.inner.start ?? 0)];
  return text.includes(' ') && (/^\p{Ll}/u.test(text) || first?.is.determiner === true);
}

/** "die „Alte Liebe“", "das Stück „Die Möwe“": no small word of its own, behind an article or a noun. */
export function isName(scene: PhraseScene, block: Block): boolean {
  const line = scene.lines[block.paragraph];
  const tokens = line?.tokens ?? [];
  const before = tokens[block.before];
  if (before === undefined || scene.terms.indefinite.has(before.lower)) return false;
  if (!before.is.determiner && !isNoun(before)) return false;
  const end = Math.min(block.after, block.before + REACH);
  return !tokens
    .slice(block.before + 1, end)
    .some((token) => token.shape === 'lower' && !token.is.closed && !token.is.determiner);
}

/** "in der Studie „Die andere Seite“", but not "der Minister „mit Absicht gehandelt hat“". */
export function isCalled({ lines }: PhraseScene, block: Block): boolean {
  const line = lines[block.paragraph];
  if (!isNoun(line?.tokens[block.before])) return false;
  const first = line?.tokens[indexAt(line, block.parts[0]?.inner.start ?? 0)];
  return first === undefined || first.is.determiner || !first.is.closed;
}

/** A word with a capital that is no small word at the start of a sentence. */
export function isNoun(token: Token | undefined): boolean {
  return token?.shape === 'upper' || (token?.shape === 'capital' && !token.is.closed);
}
