/** Full-width, Arabic, Persian, Hindi, Bengali and Thai digits, each script's ten in order. */
const DIGIT = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/gu;
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** A text with the digits of other scripts as ours. */
export function withAsciiDigits(text: string): string {
  return text.replaceAll(DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}
