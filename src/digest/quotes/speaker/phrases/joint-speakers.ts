import type { Speaker } from '../../../digest.ts';
import type { Token } from '../../../reading/tokens.ts';
import { countBefore } from './count-before.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import { isVerbOfSpeech } from './words/is-verb-of-speech.ts';

/**
 * "sagten die Landräte von Kolm | und Sand", "X | und Y sagten": those who speak with one voice, as
 * printed, and never one of them alone; `null` where one speaks.
 */
export function jointSpeakers(scene: PhraseScene, phrase: Phrase): Speaker | null {
  const line = scene.lines[phrase.paragraph];
  const tokens = line?.tokens ?? [];
  if (!scene.terms.and.has(tokens[phrase.last + 1]?.lower ?? '')) return null;
  const own = scene.phrases[phrase.paragraph] ?? [];
  const other = own[countBefore(own, phrase.last + 1)];
  if (other === undefined || other.first !== phrase.last + 2 || other.kind === 'pronoun')
    return null;
  const first = isArticle(tokens[phrase.first - 1]) ? phrase.first - 1 : phrase.first;
  if (!isPlural(tokens[first - 1]) && !isPlural(tokens[other.last + 1])) return null;
  const end = tokens[other.last]?.end;
  const text = line?.text ?? '';
  if (isFullName(scene, phrase) && isFullName(scene, other)) {
    const [given = ''] = scene.cast.figures[phrase.figure ?? -1]?.name?.split(' ') ?? [];
    const from = text.indexOf(given, tokens[phrase.first]?.start);
    return { name: text.slice(from, end), role: null, organisation: null };
  }
  const printed = text.slice(tokens[first]?.start, end);
  return isArticle(tokens[first])
    ? { name: null, role: printed, organisation: null }
    : { name: printed, role: null, organisation: null };
}

/** "sagten", "erklären": several speak. */
function isPlural(token: Token | undefined): boolean {
  return isVerbOfSpeech(token) && token?.lower.endsWith('n') === true;
}

function isFullName({ cast }: PhraseScene, { kind, figure }: Phrase): boolean {
  const known = cast.figures[figure ?? -1];
  return kind === 'name' && known?.kind === 'person' && known.name?.includes(' ') === true;
}

function isArticle(token: Token | undefined): boolean {
  return token?.quoted === false && token.is.determiner;
}
