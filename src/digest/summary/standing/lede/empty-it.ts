import { anyOf, regex } from '../../../../languages/regex.ts';

const THINK = anyOf(
  'think assume believe conclude say suppose imagine dismiss see forget blame view read write_off look_at mistake expect',
);
const EASY = anyOf('easy tempting natural understandable reasonable fair comforting convenient');
/** "It would be easy to think" */
export const IT_IS_EASY = String.raw`It(?:[’']s|[’']d| is| was| would| might| may| could)(?: be)? (?:\p{Ll}+ )?${EASY} to ${THINK}`;

const EASY_FIRST = regex.u`^${IT_IS_EASY}(?!\p{L})`;

/** "It would be easy to think": this "it" means nothing that was told. */
export function opensWithEmptyIt(text: string): boolean {
  return EASY_FIRST.test(text);
}
