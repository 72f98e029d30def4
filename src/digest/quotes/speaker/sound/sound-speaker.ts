import { anyOf, regex } from '../../../../languages/regex.ts';
import type { CastFigure } from '../../../cast/cast.ts';
import type { Speaker } from '../../../digest.ts';
import type { Word } from '../../../reading/asked-once.ts';
import type { Reading } from '../../../reading/reading.ts';
import { bearerOf } from './bearer-of.ts';
import { createNouns, type Nouns } from './nouns.ts';
import { createSoundName } from './sound-name.ts';
import { soundRole } from './sound-role.ts';

/**
 * Who is shown beside a quote, in a language whose rules take any noun with a capital for somebody: without
 * what stands before the name ("Nachfrage | Ilse Kern") and behind the role ("Vorstand der Stiftung | trifft"),
 * and `null` where it is nobody ("das Motto").
 */
export function createSoundSpeaker(
  { language, paragraphs }: Pick<Reading, 'language' | 'paragraphs'>,
  figures: readonly CastFigure[],
): (speaker: Speaker) => Speaker | null {
  const nouns = createNouns(language);
  if (nouns === null) return (speaker) => speaker;
  const soundName = createSoundName(nouns, paragraphs);
  return (found) => {
    const speaker = withOffice(found, nouns);
    const name = speaker.name === null ? null : soundName(speaker.name);
    if (speaker.name !== null && name === null) return null;
    const role = soundRole(speaker.role, nouns.read);
    const { organisation } = speaker;
    if (name !== null)
      return { name, role: role !== null && nouns.isInCase(role) ? null : role, organisation };
    if (role !== null)
      return isNoOffice(role, nouns)
        ? null
        : (bearerOf(role, figures) ?? { name, role, organisation });
    return organisation === null || isNoBody(organisation, nouns)
      ? null
      : { name, role, organisation };
  };
}

/** "Sprecher des Ministers Karl Holm", found as a name, is an office. */
function withOffice(found: Speaker, { read, isInCase }: Nouns): Speaker {
  const isOffice = isPhrase(found.name, read) && !isInCase(found.name?.split(' ')[0] ?? '');
  return isOffice ? { ...found, name: null, role: found.name } : found;
}

/** "das Motto", "der Redaktion" */
function isNoOffice(role: string, { isThing }: Nouns): boolean {
  const head = role.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? '';
  return isThing(head) || OBLIQUE.test(role);
}

/** "die Zerschlagung der Firma" */
function isNoBody(body: string, { read, isThing }: Nouns): boolean {
  const head = body.split(' ').find((word) => !read(word).is.determiner);
  return head !== undefined && isThing(head);
}

/** "Der Sprecher des Ministers Karl Holm": who somebody is, and not what he is called. */
function isPhrase(name: string | null, read: (word: string) => Word): boolean {
  const words = (name ?? '').split(' ');
  if (/^(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em)$/.test(words[0] ?? '')) words.shift();
  const [head, link] = words;
  return (
    head !== undefined &&
    read(head).is.role &&
    link !== undefined &&
    read(link).is.link &&
    !read(link).is.role
  );
}

/** "der Redaktion": a case in which nobody speaks. */
const FEMININE = anyOf('ung ion heit keit schaft tät enz anz ik');
const OBLIQUE = regex.u`^der (?:\p{Ll}+en )?\p{Lu}\p{L}*${FEMININE}(?!\p{L})`;
