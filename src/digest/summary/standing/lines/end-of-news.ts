import { regex } from '../../../../languages/regex.ts';
import type { TextKind } from '../../filler/kind/kind-of-text.ts';
import type { Unit } from '../../units/units.ts';

/** "About Osk Ladders" */
const OUR_NAME = String.raw`\p{Lu}[\p{L}\p{N} .,&’'-]{1,60}`;
/**
 * Where the part that tells what happened ends: behind its first question an interview is all
 * answers, which belong to whoever gives them; a press release ends with what its house is.
 */
const ENDS: Readonly<Partial<Record<TextKind, RegExp>>> = {
  interview: /^(?:Q(?:uestion)?[.:]\s|[^“"]+\?$)/,
  release: regex.iu`^About ${OUR_NAME}$|^(?:Media|Press) (?:contacts?|inquiries)\b`,
};

/** Behind it everything is speech. */
const TRANSCRIPT = regex.iu`^(?:(?:a|the) )?(?:partial |full |rush |edited )?transcripts?\b.{0,80}[:.]$`;

/** Whether the part of a text of this kind that tells what happened ends before this line. */
export function isEnd({ text }: Unit, kind: TextKind): boolean {
  return TRANSCRIPT.test(text) || ENDS[kind]?.test(text) === true;
}
