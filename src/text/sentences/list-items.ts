/** "1.", "1)", "1.)", "(a)", "b.", "• 9.", "iv)" with a blank after it. */
const MARKER = /(?:[•⁃‣▪●◦]\s*)?(\(?)(\d{1,2}|[A-Za-z]|[ivxIVX]{2,4})(\.\)|[.)])(?=\s)/y;
/** The next item of an enumeration without line breaks is sought this far. */
const LONGEST_ITEM = 300;

/** `end`: after the marker. `next`: where the following item of the same list starts, if it does. */
export type ListItem = Readonly<{ end: number; next: number | null }>;

/**
 * The list item that starts at `start`, which is the start of a sentence.
 * Example: "1) The first item 2) The second item" has two sentences, "We saw 1) cats" has one.
 */
export function readListItem(text: string, start: number): ListItem | null {
  MARKER.lastIndex = start;
  const match = MARKER.exec(text);
  if (match === null) return null;
  const end = start + match[0].length;
  const [, bracket = '', value = '', close = ''] = match;
  const following = successor(value);
  if (following === null) return { end, next: null };
  const wanted = ` ${bracket}${following}${close} `;
  const found = text.slice(end, end + LONGEST_ITEM).indexOf(wanted);
  // "J. K. Rowling": an item has words
  return { end, next: found <= 0 ? null : end + found + 1 };
}

function successor(value: string): string | null {
  if (/^\d/.test(value)) return String(Number(value) + 1);
  if (value.length > 1 || /^[zZ]$/.test(value)) return null;
  return String.fromCharCode(value.charCodeAt(0) + 1);
}
