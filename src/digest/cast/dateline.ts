/** "WASHINGTON (AP) — ", "MOSCOW, May 5 (Reuters) - ", "LONDON — ": a town in capitals, or an agency in brackets. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.’', ]{1,40}?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2},?)? ?\(\p{Lu}[\p{L} ]{1,20}\)|\p{Lu}{3}[\p{Lu}.’', ]{0,30}(?:, \p{Lu}\p{Ll}{2,10}\.?)?) ?(?:--|[–—-]) /u;
const LONGEST = 90;
/** Paragraphs that may open with one: a headline and a byline may stand before. */
const FIRST = 3;

/** Where the text of a paragraph begins behind its dateline, in UTF-16 code units; 0 without one. */
export function datelineEnd(text: string, paragraph: number): number {
  return paragraph < FIRST ? (DATELINE.exec(text.slice(0, LONGEST))?.[0].length ?? 0) : 0;
}
