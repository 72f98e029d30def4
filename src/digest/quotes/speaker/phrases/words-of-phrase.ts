import { endsAs } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import { countBefore } from './count-before.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import type { SpeechTerms } from './speech-terms.ts';

/** Phrases that say which: "ein Sprecher | der Polizei". By judgement. */
const MOST_ATTRIBUTES = 2;

/** A phrase as it is printed, with what says which, in whole words and marks. */
export function wordsOf({ lines, phrases, terms, byName }: PhraseScene, phrase: Phrase): string {
  const line = lines[phrase.paragraph];
  const tokens = line?.tokens ?? [];
  const text = line?.text ?? '';
  const last = lastWord(tokens, phrases[phrase.paragraph] ?? [], phrase, terms);
  const end = tokens[last]?.end ?? 0;
  // "der Firma „Nordlicht|“": a mark that opens closes
  const isOpen = tokens[last]?.quoted === true && tokens[last + 1]?.quoted !== true;
  const until = isOpen ? pastMatch(CLOSING, text, end) : end;
  // "die Familien|- und Frauenministerin"
  return text.slice(
    tokens[phrase.first]?.start,
    byName ? pastMatch(OTHER_HALF, text, until) : until,
  );
}

/** "ein Sprecher der | Polizei |": the last word of what says which. */
function lastWord(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phrase: Phrase,
  terms: SpeechTerms,
): number {
  let { last } = phrase;
  const head = tokens[last];
  // "die 52-Jährige | in der Debatte"
  if (head?.shape === 'number') return last;
  const from = countBefore(phrases, phrase.first) + 1;
  for (const next of phrases.slice(from, from + MOST_ATTRIBUTES)) {
    if (next.kind === 'pronoun' || !isAttribute(tokens, last, next, terms)) break;
    if (isTold(terms, head, tokens.slice(next.first, next.last + 1))) break;
    last = next.last;
  }
  return last;
}

/** Behind what a pattern finds right at `from`. */
function pastMatch(pattern: RegExp, text: string, from: number): number {
  return from + (pattern.exec(text.slice(from))?.[0].length ?? 0);
}

/** "berichtete ein Zeuge | der Polizei": a body has no bystanders, who tell it. */
function isTold(
  { press, bystanders }: SpeechTerms,
  who: Token | undefined,
  body: readonly Token[],
): boolean {
  if (!bystanders.has(who?.lower ?? '')) return false;
  return body.some(({ is, lower }) => is.organisationHead || endsAs(lower, press));
}

/** "- und Frauenministerin": one noun in two halves. */
const OTHER_HALF = /^- und \p{Lu}[\p{L}-]{1,40}/u;

/** What closes a mark, right behind a word. */
const CLOSING = /^[“”"»«’']/u;

/** In the second case right behind, or behind one small word within roles: "der Stadt", "von X". */
function isAttribute(
  tokens: readonly Token[],
  last: number,
  { first }: Phrase,
  terms: SpeechTerms,
): boolean {
  const opening = tokens[first];
  if (first === last + 1) return opening !== undefined && isGenitive(opening, terms);
  const between = tokens[last + 1];
  return first === last + 2 && between !== undefined && between.is.link;
}

/** "der Stadt", "Frankreichs". */
function isGenitive({ lower, shape }: Token, { genitives }: SpeechTerms): boolean {
  return genitives.has(lower) || (shape === 'capital' && lower.endsWith('s'));
}
