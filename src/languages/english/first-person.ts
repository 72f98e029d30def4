import { anyOf, regex } from '../regex.ts';

const NUMBERED = anyOf('War Title Type Part Phase Class Chapter Section Schedule Proposition');
/** Not within a name or behind one: "F.B.I.", "I.R.S.", "Elk Harbour (R.I.)", "World War I", "Ann I. Lee". */
const NOT_BEHIND = String.raw`(?<!\p{L}[.-])(?<!\b${NUMBERED} )`;
/** "(I-Vt.)", "I-95" */
const NOT_BEFORE = String.raw`(?!-[\p{Lu}\d]|\. ?\p{Lu})`;

/** The letter I where it is the pronoun. */
export const PRONOUN_I = regex.u`${NOT_BEHIND}I${NOT_BEFORE}`.source;
