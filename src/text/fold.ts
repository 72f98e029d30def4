const MARKS = /\p{M}/gu;
/** Letters that Unicode does not take apart. */
const SINGLES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const SINGLE = /[ßæœøłđðþı]/g;
const PLAIN = /^[ -~]*$/;

/**
 * A text without capitals and accents, for comparing: "Ménard" and "MENARD", "Łódź" and "lodz",
 * "ﬁ" and "fi" are one. Its length may differ from the text's.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .normalize('NFC')
    .replaceAll(SINGLE, (letter) => SINGLES[letter] ?? letter);
}
