import { isAmong } from '../../reading/asked-once.ts';
import type { Token } from '../../reading/tokens.ts';
import { isCapital, isVerb } from '../../reading/word-kinds.ts';

const opensAside = isAmong([',', '(', 'who', '—', '–']);

/** Words of what is set off behind a name, at most. Set by hand; not tuned. */
const LONGEST_ASIDE = 30;

/** The verb's place: behind the phrase, or behind what is set off there (", 58, told", "(D-N.Y.) said"). */
function predicateAfter(tokens: readonly Token[], phraseEnd: number): number {
  // "X, an analyst at Y Corp., says": the dot belongs to the phrase
  const isAbbreviated = tokens[phraseEnd]?.text === '.' && tokens[phraseEnd + 1]?.text === ',';
  const end = pastOrigin(tokens, isAbbreviated ? phraseEnd + 1 : phraseEnd);
  if (end > phraseEnd && isVerb(tokens[end])) return end;
  const first = tokens[end];
  if (first === undefined || !opensAside(first)) return end;
  const opening = first.lower;
  if (opening !== 'who' && isVerb(tokens[end + 1])) return end + 1;
  for (let at = end + 1; at < end + LONGEST_ASIDE; at += 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[end]?.sentence) break;
    if (token.text !== (opening === '(' ? ')' : opening === 'who' ? ',' : opening)) continue;
    const next = /^["”]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    if (isVerb(tokens[next])) return next;
    if (opening === '(') break;
  }
  return end;
}

/** Behind "X | of Liberty Church in Marion": where somebody is from. */
function pastOrigin(tokens: readonly Token[], from: number): number {
  if (!isOrigin(tokens[from])) return from;
  let at = from;
  while (at < from + LONGEST_ORIGIN) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[from]?.sentence) break;
    const isPart = isCapital(token);
    if (!isPart && !isOrigin(token) && token.lower !== 'the') break;
    at += 1;
  }
  return at;
}

/** "X | also said": the verb behind the adverb, where it is one of speech. */
export function predicateOf(tokens: readonly Token[], from: number): Token | undefined {
  const at = predicateAfter(tokens, from);
  const next = tokens[at + 1];
  return isSpeech(next) && ADVERB.test(tokens[at]?.lower ?? '') ? next : tokens[at];
}

const ADVERB = /^(?:also|later|then|still|once|again|...+ly)$/;

const isOrigin = isAmong(['of', 'from', 'at', 'in', 'with']);
/** Words that tell where somebody is from, at most. Set by hand; not tuned. */
const LONGEST_ORIGIN = 12;

/** A verb of speech. */
export function isSpeech(token: Token | undefined): boolean {
  return token !== undefined && token.is.speech;
}
