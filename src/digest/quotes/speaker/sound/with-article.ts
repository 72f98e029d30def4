import { perLanguage } from '../../../../languages/per-language.ts';
import { endsAs, wordSet } from '../../../../languages/word-set.ts';
import type { Speaker } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';

const weakOf = perLanguage(({ cast }) =>
  cast?.weakCallings === undefined
    ? null
    : { ...cast.weakCallings, endings: [...wordSet(cast.modifierEndings)] },
);

/**
 * "Jan Roth, | der | Vorsitzende der Partei", "der | frühere Lotse": without its article what is said of a man
 * would read like what is said of a woman. As it is printed, and not where it opens a sentence.
 */
export function createWithArticle({
  language,
  paragraphs,
}: Pick<Reading, 'language' | 'paragraphs'>): (speaker: Speaker) => Speaker {
  const weak = weakOf(language);
  if (weak === null) return (speaker) => speaker;
  const read = readerOf(language);
  return (speaker) => {
    const { name, role } = speaker;
    const [first = ''] = role?.split(' ') ?? [];
    if (name === null || role === null || !first.endsWith(weak.weak)) return speaker;
    const isAdjective = /^\p{Ll}/u.test(first) && role.length > first.length;
    // "Experte" is what any man is
    const strong = first.slice(0, -weak.weak.length) + weak.strong;
    if (!isAdjective && !read(strong).is.role) return speaker;
    const printed = ` ${weak.article} ${role}`;
    if (paragraphs.some(({ text }) => text.includes(printed)))
      return { ...speaker, role: printed.trimStart() };
    // "Der isländische | Forscher Jan Roth": which one is told, and no more
    const opening = `${weak.article.charAt(0).toUpperCase()}${weak.article.slice(1)} ${role}`;
    const isOpening = paragraphs.some(({ text }) => text.includes(opening));
    const isPlain = endsAs(first, weak.endings) && isAdjective;
    return isOpening && isPlain ? { ...speaker, role: role.slice(first.length + 1) } : speaker;
  };
}
