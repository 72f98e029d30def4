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

/**
 * A speaker with one body only: not "of a group" beside the group's name, nor people or a committee
 * without a name behind a role that says its own body, nor the last paper named for "an editor".
 */
export function oneBody(speaker: Speaker, places: readonly NamePlace[]): Speaker {
  const { role, organisation } = speaker;
  if (role === null || organisation === null || role.includes(organisation)) return speaker;
  const some = OF_SOME.exec(role);
  if (some !== null && /\p{Lu}/u.test(organisation))
    return { ...speaker, role: role.slice(0, some.index) };
  if (OF_THE.test(role) && COMMON.test(organisation)) return { ...speaker, organisation: null };
  if (!OF_ANY.test(role)) return speaker;
  const isAny = places.some(({ tokens, text, to }) => {
    const end = tokens[to - 1]?.end ?? 0;
    return [`, a ${role}`, `, an ${role}`].some((words) => text.startsWith(words, end));
  });
  return isAny ? { ...speaker, organisation: null } : speaker;
}
