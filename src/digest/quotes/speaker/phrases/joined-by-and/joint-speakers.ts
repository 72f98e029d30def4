import type { Speaker } from '../../../../digest.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import { behindAnd } from './behind-and.ts';

/**
 * "sagten die Landräte von Kolm | und Sand", "X | und Y sagten": those who speak with one voice, as
 * printed, and never one of them alone; `null` where one speaks.
 */
export function jointSpeakers(scene: PhraseScene, phrase: Phrase): Speaker | null {
  const other = behindAnd(scene, phrase);
  if (other === null || other.kind === 'pronoun') return null;
  const line = scene.lines[phrase.paragraph];
  const tokens = line?.tokens ?? [];
  const first = isArticle(tokens[phrase.first - 1]) ? phrase.first - 1 : phrase.first;
  if (!isPlural(tokens[first - 1]) && !isPlural(tokens[other.last + 1])) return null;
  if (isFullName(scene, phrase) && isFullName(scene, other))
    return { name: bothNames(scene, phrase, other), role: null, organisation: null };
  const printed = (line?.text ?? '').slice(tokens[first]?.start, tokens[other.last]?.end);
  return isArticle(tokens[first])
    ? { name: null, role: printed, organisation: null }
    : { name: printed, role: null, organisation: null };
}

/** "Jan Roth und Ada Kern": from the given name, before which his role stands. */
function bothNames({ lines, cast }: PhraseScene, phrase: Phrase, other: Phrase): string {
  const line = lines[phrase.paragraph];
  const tokens = line?.tokens ?? [];
  const text = line?.text ?? '';
  const [given = ''] = cast.figures[phrase.figure ?? -1]?.name?.split(' ') ?? [];
  const from = text.indexOf(given, tokens[phrase.first]?.start);
  return text.slice(from, tokens[other.last]?.end);
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
