import { anyOf, either, regex } from '../../../../../languages/regex.ts';
import type { Speaker } from '../../../../digest.ts';
import type { NamePlace } from './name-places.ts';

/** Of whom a body has one or several, which the article before the noun tells. */
const ONE_OF_SEVERAL = anyOf(
  'leader founder owner author head organizer organiser inventor winner',
);
const SEVERAL = regex.u`^(?:\p{Ll}+ ){0,2}${ONE_OF_SEVERAL} of `;

/** "adviser | to the group": the body by a noun alone. */
const NOUNS = either(
  anyOf(
    'group organization organisation company firm charity nonprofit association network campaign',
  ),
  anyOf('super_PAC PAC committee coalition union fund think_tank'),
);
const STAND_IN = regex.u` (?:to|of|for|with|at|from) (?:the|this) ${NOUNS}$`;
/** "a group called | Future 62". */
const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}’'-]*`;
const NAME = `${WORD}(?: ${WORD}){0,5}`;
const CALLED = regex.gu`${NOUNS},? (?:called|named|known as) (${NAME})`;
const CURRENTLY = /^(?:currently|now) (?:the |an? )?/u;

/**
 * A role and a body in the words that keep their sense: "a leader of the union" where it has
 * several, "Our Values PAC", the group that "adviser to the group" means, and no "currently".
 */
export function exactWords(speaker: Speaker, places: readonly NamePlace[]): Speaker {
  const { role, organisation } = speaker;
  if (role === null) return speaker;
  if (CURRENTLY.test(role)) return { ...speaker, role: role.replace(CURRENTLY, '') };
  if (SEVERAL.test(role)) {
    const article = articleOf(role, places);
    if (article !== '') return { ...speaker, role: `${article} ${role}` };
  }
  if (OWNED.test(role) && places.some(({ text }) => isDetermined(text, role)))
    return { ...speaker, role: `the ${role}` };
  if (!STAND_IN.test(role)) return speaker;
  const place = places.find(({ text }) => text.includes(role));
  const before = place?.text.slice(0, place.text.indexOf(role)) ?? '';
  const called = [...before.matchAll(CALLED)].at(-1)?.[1] ?? null;
  const isCommon = organisation === null || / \p{Ll}[\p{L}-]*$/u.test(organisation);
  const isCut = organisation !== null && called?.startsWith(organisation) === true;
  if (isCommon || isCut) return { ...speaker, organisation: called };
  return speaker;
}

/** "governor’s former press secretary": a common noun owns the post. */
const OWNED = /^\p{Ll}[\p{L}-]*['’]s? \p{L}/u;

/** Whether the article has "the" before a role. */
function isDetermined(text: string, role: string): boolean {
  return text.includes(`the ${role}`);
}

/** "a", "an" where it stands before the role behind the name; empty without. */
function articleOf(role: string, places: readonly NamePlace[]): string {
  for (const { tokens, text, to } of places) {
    const behind = text.slice(tokens[to - 1]?.end ?? 0);
    for (const article of ['a', 'an'])
      if (behind.startsWith(`, ${article} ${role}`)) return article;
  }
  return '';
}

/** "Our Values PAC": a body whose name begins with a small word, where the article prints it so. */
export function withOur(speaker: Speaker, texts: readonly string[]): Speaker {
  const { organisation } = speaker;
  if (organisation === null || !/^\p{Lu}/u.test(organisation)) return speaker;
  for (const word of ['Our', 'My', 'Your']) {
    const whole = `${word} ${organisation}`;
    for (const text of texts) {
      const at = text.toLowerCase().indexOf(whole.toLowerCase());
      const isInside = at > 0 && /\p{Ll} $/u.test(text.slice(0, at)) && text.startsWith(word, at);
      if (isInside) return { ...speaker, organisation: text.slice(at, at + whole.length) };
    }
  }
  return speaker;
}
