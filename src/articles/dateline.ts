import { anyOf, regex } from '../languages/regex.ts';
import { labelsInCapitals, titlesInCapitals } from '../languages/english/openers-in-capitals.ts';
import { toponyms } from '../languages/english/names/toponyms.ts';
import type { Dateline } from './article.ts';

/** An agency within a dateline: "(Reuters)", "(AP)". */
const AGENCY = String.raw`\((?<agency>[\p{Lu}][\p{L}. /&-]{1,40})\)`;
/** A place in capitals, further parts in any case: "PYONGYANG", "NEW YORK, N.Y.", "WASHINGTON/BEIJING". */
const PLACE = String.raw`(?<place>[\p{Lu}][\p{Lu}'’. /-]{2,40}(?:, [\p{Lu}][\p{L}. ]{1,30}){0,2})`;
const DATE = String.raw`(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?)?`;
const DASH = String.raw`\s*(?:[–—―]|--|\s-\s)\s*`;

/** "PYONGYANG, May 4 (KCNA) --", "WASHINGTON —". */
const DATELINE = regex.u`^${PLACE}${DATE}(?: ?${AGENCY})?${DASH}`;
/** "(Reuters) -". */
const AGENCY_ONLY = regex.u`^${AGENCY}${DASH}`;
/** "Geneva", "New York", in mixed case. */
const TOWN = String.raw`\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}`;
/** "Moscow (TASS) –": in mixed case only an agency makes it sure. */
const MIXED_CASE = regex.u`^(?<place>${TOWN})${DATE} ${AGENCY}${DASH}`;
/** A sentence opens behind it. */
const SENTENCE = String.raw`(?=["“‘']?\p{Lu})`;

/** "NEW DELHI: The ministry …", as in India. What else opens so is a label: "WATCH: …". */
const WITH_COLON = regex.u`^(?<place>\p{Lu}{2}[\p{Lu}'’. /-]{2,30}): ${SENTENCE}`;
/** "SECRETARY HOLT: Good morning": a turn of a transcript. */
const SPEAKER = regex`^${anyOf(titlesInCapitals)}\b`;
/** "WATCH: The ferry comes in". */
const LABEL = regex`^${anyOf(labelsInCapitals)}\b`;
const SITE_ENDS = anyOf('Net net com Com ru org info am az ge ua uk in');
/** "Osknews.Net - The county …": a site that signs its reports so. */
const SITE = regex.u`^(?<agency>\p{L}[\p{L}\d]{2,20}\.${SITE_ENDS})${DASH}${SENTENCE}`;
/** "New York, NY –": in mixed case the state makes it sure, or that the place is known: "Geneva –". */
const WITH_STATE = regex.u`^(?<place>${TOWN}, (?:\p{Lu}{2}|\p{Lu}\p{L}{2,5}\.))${DATE}${DASH}`;
const KNOWN_PLACE = regex.u`^(?<place>${TOWN})${DATE}${DASH}${SENTENCE}`;

/** The dateline that opens the first paragraph. The words stay in the paragraph: it is verbatim. */
export function findDateline(firstParagraph: string): Dateline | null {
  const found = match(firstParagraph)?.groups;
  if (found === undefined) return null;
  return { place: found['place']?.trim() ?? null, agency: found['agency'] ?? null };
}

/** Headline, caption and credit at most stand before the first sentence. */
const AMONG = 4;
/** A caption is two or three sentences; longer paragraphs are the text. */
const LONGEST_CAPTION = 300;
/** ", left," of a picture, or its source. */
const PICTURED = String.raw`, (?:left|right|cent(?:er|re)),|\b(?:photo|image|picture|getty|reuters|file)\b`;
/** Ends in a year, or in no mark of a sentence. */
const NO_SENTENCE = String.raw`\b(?:19|20)\d\d\.$|[^.!?”"’]$`;
/** "Ann Lee, left, at the pier", "Osk harbour in May 2019.". */
const CAPTION = regex.i`${PICTURED}|${NO_SENTENCE}`;

/**
 * The dateline of an article whose body may begin with its headline again or a caption: behind
 * these only what is sure counts, a place in capitals or with an agency.
 */
export function findDatelineAmong(
  paragraphs: readonly string[],
  title: string | null,
): Dateline | null {
  const headline = bare(title ?? '');
  for (const [at, paragraph] of paragraphs.slice(0, AMONG).entries()) {
    const found = at === 0 || isSure(paragraph) ? findDateline(paragraph) : null;
    if (found !== null) return found;
    const isHeadline = headline !== '' && bare(paragraph) === headline;
    const isCaption = paragraph.length <= LONGEST_CAPTION && CAPTION.test(paragraph);
    if (!isHeadline && !isCaption) return null;
  }
  return null;
}

function isSure(paragraph: string): boolean {
  const opening = paragraph.slice(0, LONGEST);
  return [DATELINE, MIXED_CASE, AGENCY_ONLY].some((pattern) => pattern.test(opening));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Where the text behind the dateline begins, in UTF-16 code units; 0 without one. */
export function datelineEnd(paragraph: string): number {
  return match(paragraph)?.[0].length ?? 0;
}

/** Longer ones are none. */
const LONGEST = 160;

function match(paragraph: string): RegExpExecArray | null {
  const opening = paragraph.slice(0, LONGEST);
  return (
    DATELINE.exec(opening) ??
    MIXED_CASE.exec(opening) ??
    AGENCY_ONLY.exec(opening) ??
    WITH_STATE.exec(opening) ??
    SITE.exec(opening) ??
    inKnownPlace(opening) ??
    (LABEL.test(opening) || SPEAKER.test(opening) ? null : WITH_COLON.exec(opening))
  );
}

function inKnownPlace(opening: string): RegExpExecArray | null {
  const found = KNOWN_PLACE.exec(opening);
  const place = found?.groups?.['place']?.toLowerCase() ?? '';
  return toponyms.has(place) ? found : null;
}
