import { anyOf, either, regex } from '../../../../../languages/regex.ts';
import type { Speaker } from '../../../../digest.ts';
import type { NamePlace } from './name-places.ts';

const BODIES = either(
  anyOf('group organisation organization company firm charity association network nonprofit'),
  anyOf('non-profit think_tank foundation institute startup start-up'),
);
/** "managing director | of a group in Paris": no name for the body, which is known by its own. */
const OF_SOME = regex.u` (?:of|at|for|with) an? (?:[\p{Ll}-]+ )?${BODIES}(?: (?:in|that|which|based) .{1,120})?$`;
/** "spokesperson for the school system": the role says its body, with a small letter. */
const OF_THE = / (?:for|of|at|with) the \p{Ll}/u;
/** "School administrators", "the host committee": no proper name. */
const COMMON = / \p{Ll}[\p{L}-]*$/u;
/** "a veteran | newspaper editor": of any paper, and not of the one that was named last. */
const HOUSE = anyOf('newspaper magazine television radio bank school college university');
const OF_ANY = regex.u`(?:^| )${HOUSE} \p{Ll}+$`;

/** "head | of the science directorate": the body by its noun. */
const WORD = String.raw`\p{Ll}[\p{L}-]*`;
const OWN_BODY = regex.u` (?:of|at|for|with|in) the (${WORD}(?: ${WORD}){0,2})$`;

/** "Science Mission Directorate" is what "the science directorate" means: it has all of the words. */
function isNamedSo(words: string, body: string): boolean {
  const named = new Set(body.toLowerCase().split(' '));
  return !COMMON.test(body) && words.split(' ').every((word) => named.has(word));
}

/** "a | military spokesman": what kind of one, as printed, where the body is no name ("the American military"); null otherwise. */
function kindBefore(role: string, body: string, places: readonly NamePlace[]): string | null {
  if (!COMMON.test(body)) return null;
  const words = `${body.slice(body.lastIndexOf(' ') + 1)} ${role}`;
  return places.some(({ text }) => text.includes(` a ${words}`)) ? words : null;
}

/**
 * A speaker with one body only: not "of a group" or "of the directorate" beside its name, nor people or a committee
 * without a name behind a role that says its own body, nor the last paper named for "an editor".
 */
export function oneBody(speaker: Speaker, places: readonly NamePlace[]): Speaker {
  const { role, organisation } = speaker;
  if (role === null || organisation === null || role.includes(organisation)) return speaker;
  const some = OF_SOME.exec(role);
  if (some !== null && /\p{Lu}/u.test(organisation))
    return { ...speaker, role: role.slice(0, some.index) };
  const own = OWN_BODY.exec(role);
  if (own !== null && isNamedSo(own[1] ?? '', organisation))
    return { ...speaker, role: role.slice(0, own.index) };
  const kind = kindBefore(role, organisation, places);
  if (kind !== null) return { ...speaker, role: kind, organisation: null };
  if (OF_THE.test(role) && COMMON.test(organisation)) return { ...speaker, organisation: null };
  if (!OF_ANY.test(role)) return speaker;
  const isAny = places.some(({ tokens, text, to }) => {
    const end = tokens[to - 1]?.end ?? 0;
    return [`, a ${role}`, `, an ${role}`].some((words) => text.startsWith(words, end));
  });
  return isAny ? { ...speaker, organisation: null } : speaker;
}
