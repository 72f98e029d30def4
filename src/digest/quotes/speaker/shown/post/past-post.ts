import { anyOf, regex } from '../../../../../languages/regex.ts';
import type { Speaker } from '../../../../digest.ts';
import type { NamePlace } from './name-places.ts';

/** Characters of what somebody was, and what is looked at beside his name: bounds on time. */
const LOOKED_AT = 90;
const OVER = anyOf('former formerly ex onetime then once retired ousted outgoing late');
const PAST = regex.iu`(?:^|[ -])${OVER}(?:[ -]|$)`;
/** ", a former aide to the king,", "— a former aide —" and " is a former aide to the king." */
const LED = '(?:, | is | was | (?:—|–|--|-) )(?:an? |the )?';
const BEHIND = regex.u`^${LED}(former [^,.;:()“”"—–]{3,70})(?:[,.;:)]|$| who )`;
/** "former aide to the king | X". */
const BEFORE = /(?:^|[ “"])([Ff]ormer [^,.;:()“”"—–]{3,70}) $/u;

/**
 * A post of which the article says elsewhere that it is over ("X, a former aide at the ministry"), in
 * those words: nobody is shown in an office that he no longer has.
 */
export function pastPost(speaker: Speaker, places: readonly NamePlace[]): Speaker {
  const { role } = speaker;
  if (role === null || PAST.test(role)) return speaker;
  for (const { text, tokens, from, to } of places) {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const [, behind] = BEHIND.exec(text.slice(end, end + LOOKED_AT)) ?? [];
    const [, before] = BEFORE.exec(text.slice(Math.max(0, start - LOOKED_AT), start)) ?? [];
    for (const past of [behind, before]) {
      if (past === undefined || headOf(past) !== headOf(role)) continue;
      return { ...speaker, role: past, organisation: null };
    }
  }
  return speaker;
}

/** The noun of a role: "aide" of "former aide to the king", in lower case. */
function headOf(role: string): string {
  const [noun = ''] = role
    .toLowerCase()
    .split(/ (?:of|at|for|to|with|in|from|on|who|whose|during|under) /u);
  return noun.split(' ').at(-1) ?? '';
}
