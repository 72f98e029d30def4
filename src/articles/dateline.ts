import type { Dateline } from './article.ts';

/** An agency within a dateline: "(Reuters)", "(AP)". */
const AGENCY = String.raw`\(([\p{Lu}][\p{L}. /&-]{1,40})\)`;
/** A place in capitals, further parts in any case: "PYONGYANG", "NEW YORK, N.Y.", "WASHINGTON/BEIJING". */
const PLACE = String.raw`([\p{Lu}][\p{Lu}'’. /-]{2,40}(?:, [\p{Lu}][\p{L}. ]{1,30}){0,2})`;
const DATE = String.raw`(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}))?`;
const DASH = String.raw`\s*(?:[–—―]|--|\s-\s)\s*`;

const DATELINE = new RegExp(`^${PLACE}${DATE}(?: ?${AGENCY})?${DASH}`, 'u');
const AGENCY_ONLY = new RegExp(`^${AGENCY}${DASH}`, 'u');
/** "Moscow (TASS) –": in mixed case only an agency makes it sure. */
const MIXED_CASE = new RegExp(
  String.raw`^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2})${DATE} ${AGENCY}${DASH}`,
  'u',
);

/** The dateline that opens the first paragraph. The words stay in the paragraph: it is verbatim. */
export function findDateline(firstParagraph: string): Dateline | null {
  const opening = firstParagraph.slice(0, 160);
  const found = DATELINE.exec(opening) ?? MIXED_CASE.exec(opening);
  if (found !== null) return { place: found[1]?.trim() ?? null, agency: found[2] ?? null };
  const agency = AGENCY_ONLY.exec(opening)?.[1];
  return agency === undefined ? null : { place: null, agency };
}
