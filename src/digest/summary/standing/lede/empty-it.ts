import { anyOf, regex } from '../../../../languages/regex.ts';

const THINK = anyOf(
  'think assume believe conclude say suppose imagine dismiss see forget blame view read write_off look_at mistake expect',
);
const EASY = anyOf('easy tempting natural understandable reasonable fair comforting convenient');
/** "It would be easy to think" */
export const IT_IS_EASY = String.raw`It(?:[’']s|[’']d| is| was| would| might| may| could)(?: be)? (?:\p{Ll}+ )?${EASY} to ${THINK}`;

const EASY_FIRST = regex.u`^${IT_IS_EASY}(?!\p{L})`;

const MATTER = anyOf(
  'lesson truth question irony paradox dilemma mystery puzzle riddle refrain fact complaint',
);
/** "It is a lesson that no mayor forgets: The river always rises." */
const IS_THIS = regex.u`^It(?:[’']s| is| was) (?:an?|the) (?:[\p{L}-]+ )?${MATTER} [^.:;]{5,120}: ["“‘']?\p{Lu}`;

/** "It would be easy to think", "It is a lesson …: The river rises": this "it" means nothing that was told. */
export function opensWithEmptyIt(text: string): boolean {
  return EASY_FIRST.test(text) || (text.startsWith('It') && IS_THIS.test(text));
}
