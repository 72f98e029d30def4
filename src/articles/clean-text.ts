import { regex } from '../languages/regex.ts';

const CONTROLS = String.raw`\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F`;
const SOFT_HYPHEN = String.raw`\u00AD`;
const ZERO_WIDTH = String.raw`\u180E\u200B`;
const MARKS_OF_DIRECTION = String.raw`\u200E\u200F\u202A-\u202E`;
const JOINERS_AND_ISOLATES = String.raw`\u2060-\u206F`;
const BYTE_ORDER_MARK = String.raw`\uFEFF`;
const ANNOTATION = String.raw`\uFFF9-\uFFFB`;
const TAGS = String.raw`\u{E0000}-\u{E007F}`;
/**
 * Characters that show nothing but change how a line reads: NUL and the other controls, soft
 * hyphens, zero-width spaces, byte order marks, tag characters, and all bidirectional controls
 * (Unicode TR 36, "Trojan source"). Joiners (U+200C, U+200D) stay: Persian and emoji need them.
 */
const INVISIBLE = regex.gu`[${CONTROLS}${SOFT_HYPHEN}\u061C${ZERO_WIDTH}${MARKS_OF_DIRECTION}${JOINERS_AND_ISOLATES}${BYTE_ORDER_MARK}${ANNOTATION}${TAGS}]`;

/** Accents and sounds that stand apart from their letters: "e" and U+0301, Korean letter by letter. */
const APART = /[\u0300-\u036f]|[\u3099\u309a]|[\u1100-\u11ff]/;

/**
 * Text with line feeds only, without invisible controls, and well-formed (no lone surrogate); letters
 * with their accents are one character each, as names are compared.
 */
export function cleanText(text: string): string {
  return (APART.test(text) ? text.normalize('NFC') : text)
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(INVISIBLE, '');
}

/** One line: every run of white space becomes one blank. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim();
}
