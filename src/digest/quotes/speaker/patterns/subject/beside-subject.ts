import { wordsInAnyLanguage } from '../../../../../languages/in-any-language.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { SpeechPatterns } from '../speech-patterns.ts';

/** What a language tells of the small words before a subject. */
export type SmallWords = Pick<
  SpeechPatterns,
  'adverbs' | 'openers' | 'hearers' | 'goesOnSaying' | 'oblique'
>;

/** "afirmó X | que |": what opens words that are told. */
export const THAT = wordsInAnyLanguage(({ speech }) => speech?.that);

/** «…», declaró a | EFE: a small word that is no article makes it no subject. */
export function isOblique(
  tokens: readonly Token[],
  phraseFirst: number,
  { adverbs, openers }: Pick<SmallWords, 'adverbs' | 'openers'>,
): boolean {
  const before = tokens[phraseFirst - 1];
  if (before === undefined || before.shape === 'mark') return false;
  if (openers.size > 0 && openers.has(fromStart(tokens, phraseFirst))) return false;
  // "Já | a líder da oposição"
  if (before.opens && adverbs.has(before.lower)) return false;
  return before.is.closed && !before.is.determiner;
}

/** Words of an opener, at most. Set by hand; not tuned. */
const OPENER = 4;

/** "при этом": what a sentence opens with, up to a token; nothing where that is longer than any opener. */
function fromStart(tokens: readonly Token[], until: number): string {
  const sentence = tokens[until]?.sentence;
  const words = tokens.slice(Math.max(0, until - OPENER), until);
  const own = words.filter((token) => token.sentence === sentence);
  const isWhole = own.length < OPENER || own[0]?.opens === true;
  return isWhole ? own.map(({ lower }) => lower).join(' ') : '';
}

/** «…», dijo | a la | agencia: its article stands behind what makes it one. */
export function isHearer(
  tokens: readonly Token[],
  phraseFirst: number,
  hearers: ReadonlySet<string>,
): boolean {
  const at = tokens[phraseFirst - 1]?.is.determiner === true ? phraseFirst - 2 : phraseFirst - 1;
  const before = tokens[at];
  // "Já | a | líder da oposição": an article, which a preposition would have swallowed ("à")
  if (before?.lower === 'a' && tokens[at + 1]?.is.role === true) return false;
  return before?.shape === 'lower' && hearers.has(before.lower);
}
