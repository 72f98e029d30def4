import type { Speaker } from '../../../digest.ts';
import { countBefore } from './count-before.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import { isVerbOfSpeech } from './words/is-verb-of-speech.ts';

/** "sagte der Bauer | und Gutachter X": one person with two roles; `null` where two speak, or none is named. */
export function bearerOfTwoRoles(scene: PhraseScene, phrase: Phrase): Speaker | null {
  if (phrase.kind !== 'description') return null;
  const line = scene.lines[phrase.paragraph];
  const tokens = line?.tokens ?? [];
  if (!scene.terms.and.has(tokens[phrase.last + 1]?.lower ?? '')) return null;
  const own = scene.phrases[phrase.paragraph] ?? [];
  const other = own[countBefore(own, phrase.last + 1)];
  if (other?.kind !== 'name' || other.first !== phrase.last + 2) return null;
  const figure = scene.cast.figures[other.figure ?? -1];
  if (figure?.kind !== 'person' || figure.name === null || figure.role === null) return null;
  if (tokens[other.first]?.is.role !== true) return null;
  const isSaid = [tokens[phrase.first - 1], tokens[other.last + 1]].some(
    (token) => isVerbOfSpeech(token) && token?.lower.endsWith('n') !== true,
  );
  if (!isSaid) return null;
  const from = tokens[phrase.first]?.is.determiner === true ? phrase.first + 1 : phrase.first;
  const text = line?.text ?? '';
  const at = text.indexOf(figure.role, tokens[other.first]?.start);
  const role = text.slice(tokens[from]?.start, at < 0 ? undefined : at + figure.role.length);
  return at < 0 ? null : { name: figure.name, role, organisation: figure.organisation };
}
