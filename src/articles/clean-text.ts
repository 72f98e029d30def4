/**
 * Characters that show nothing but change how a line reads: NUL and the other controls, soft
 * hyphens, zero-width spaces, byte order marks, tag characters, and all bidirectional controls
 * (Unicode TR 36, "Trojan source"). Joiners (U+200C, U+200D) stay: Persian and emoji need them.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Text with line feeds only, without invisible controls, and well-formed (no lone surrogate). */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(INVISIBLE, '');
}

/** One line: every run of white space becomes one blank. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim();
}
