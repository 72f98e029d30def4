import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** Somebody whom the cast knows, or who has an office; `null` where it may be a thing. */
export function known({ lines }: PhraseScene, phrase: Phrase | null): Phrase | null {
  if (phrase === null || phrase.kind === 'pronoun') return null;
  const head = lines[phrase.paragraph]?.tokens[phrase.last];
  if (phrase.figure !== null || phrase.kind === 'title') return phrase;
  if (head === undefined) return null;
  const { role, group, organisationHead, knownOrganisation } = head.is;
  return role || group || organisationHead || knownOrganisation ? phrase : null;
}
