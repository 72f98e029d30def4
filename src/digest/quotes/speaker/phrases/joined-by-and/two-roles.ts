import type { Speaker } from '../../../../digest.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import { behindAnd } from './behind-and.ts';

/** "sagte der Bauer | und Gutachter X": one person with two roles; `null` where two speak, or none is named. */
export function bearerOfTwoRoles(scene: PhraseScene, phrase: Phrase): Speaker | null {
  if (phrase.kind !== 'description') return null;
  const other = behindAnd(scene, phrase);
  if (other?.kind !== 'name') return null;
  const figure = scene.cast.figures[other.figure ?? -1];
  if (figure?.kind !== 'person' || figure.name === null || figure.role === null) return null;
  const tokens = scene.lines[phrase.paragraph]?.tokens ?? [];
  if (tokens[other.first]?.is.role !== true) return null;
  if (!isOneVoice(tokens[phrase.first - 1]) && !isOneVoice(tokens[other.last + 1])) return null;
  const role = bothRoles(scene, phrase, other, figure.role);
  return role === null ? null : { name: figure.name, role, organisation: figure.organisation };
}

/** "sagte", and not "sagten" */
function isOneVoice(verb: Token | undefined): boolean {
  return isVerbOfSpeech(verb) && verb?.lower.endsWith('n') !== true;
}

/** "Bauer und Gutachter": from behind the article to the end of the role that stands before the name. */
function bothRoles(
  { lines }: PhraseScene,
  { paragraph, first }: Phrase,
  other: Phrase,
  role: string,
): string | null {
  const line = lines[paragraph];
  const tokens = line?.tokens ?? [];
  const text = line?.text ?? '';
  const at = text.indexOf(role, tokens[other.first]?.start);
  const from = tokens[first]?.is.determiner === true ? first + 1 : first;
  return at < 0 ? null : text.slice(tokens[from]?.start, at + role.length);
}
