import { anyOf, regex } from '../../../../languages/regex.ts';
import type { CastFigure } from '../../../cast/cast.ts';
import type { Speaker } from '../../../digest.ts';
import type { Word } from '../../../reading/asked-once.ts';
import type { Reading } from '../../../reading/reading.ts';
import { bearerOf } from './bearer-of.ts';
import { createNouns } from './nouns.ts';
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
  const { read, isThing, isInCase } = nouns;
  const soundName = createSoundName(nouns, paragraphs);
  const isNobody = (body: string): boolean => {
    const head = body.split(' ').find((word) => !read(word).is.determiner);
    return head !== undefined && isThing(head);
  };
  return (found) => {
    const isOffice = isPhrase(found.name, read) && !isInCase(found.name?.split(' ')[0] ?? '');
    const speaker = isOffice ? { ...found, name: null, role: found.name } : found;
    const name = speaker.name === null ? null : soundName(speaker.name);
    if (speaker.name !== null && name === null) return null;
    const printed = soundRole(speaker.role, read);
    const role = name !== null && printed !== null && isInCase(printed) ? null : printed;
    const head = role?.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? '';
    if (name === null && role !== null && (isThing(head) || OBLIQUE.test(role))) return null;
    const bearer = name === null && role !== null ? bearerOf(role, figures) : null;
    if (bearer !== null) return bearer;
    const { organisation } = speaker;
    if (name === null && role === null && organisation !== null && isNobody(organisation))
      return null;
    return name === null && role === null && organisation === null
      ? null
      : { name, role, organisation };
  };
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
