/** Longer labels speak of many days. */
export const LONGEST_LABEL = 90;
const LONGEST_LINE = 110;

/** What the first item gives that gives anything. */
export function firstOf<Item>(
  items: readonly Item[],
  read: (item: Item) => string | null,
): string | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

/** A text → the day that it states, or null. */
export type Read = (text: unknown) => string | null;

const MOST_LETTERS_BESIDE = 14;

/** The day that stands alone on a line beside the headline. */
export function fromBareLine(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) =>
    line.length <= LONGEST_LABEL &&
    (line.match(/\p{L}/gu)?.length ?? 0) <= MOST_LETTERS_BESIDE &&
    /\d{4}/.test(line)
      ? read(line)
      : null,
  );
}

/** "Press release of 25 January 2022 | Berlin – The harbour": the head of a first paragraph. */
const DATELINE = /^.{0,60}\b(?:19|20)\d{2}\b[^.!?]{0,25}?\s?[–—-]\s/u;

/** The day in the head of a first paragraph; the sentence behind it speaks of other days. */
export function fromDateline(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) => {
    const head = line.length > LONGEST_LINE ? DATELINE.exec(line.slice(0, 100))?.[0] : undefined;
    return head === undefined ? null : read(head);
  });
}

/** Lines that are little but a date, or say that they are one. */
const DATE_LINE =
  /^(?:(?:published|posted|updated|last updated|date|datum|veröffentlicht|veröffentlichung|erstellt|stand|publié|publicado|pubblicato|gepubliceerd|опубликовано)\b.{0,80}|.{0,70}\d{4}.{0,45})$/iu;
const SENTENCE_END = /\p{Ll}[.!?]["”»]?$/u;

/** The day on a line that is little but a date. */
export function fromLines(opening: readonly string[], read: Read): string | null {
  return firstOf(opening, (line) =>
    line.length <= LONGEST_LINE && DATE_LINE.test(line) && !SENTENCE_END.test(line)
      ? read(line)
      : null,
  );
}
