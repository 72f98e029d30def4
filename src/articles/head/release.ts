import { readDate } from '../date/read-date.ts';
import { isTitle } from '../plain-text.ts';

/** A press release's text without what is set around it, which is none of it. */
export type Release = Readonly<{
  /** Whether it calls itself a release above its headline. */
  marked: boolean;
  title: string | null;
  paragraphs: readonly string[];
  leftOut: readonly string[];
  /** The day beside its mark: "PRESS RELEASE – 26 November 2026". */
  date: string | null;
}>;

const LONGEST_LINE = 120;
const MOST_HEAD_LINES = 10;
const NAMES = String.raw`(?:(?:press|news|media) (?:release|statement|information)|presse(?:mitteilung|information|meldung)|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|пресс-релиз)`;
const EMBARGO = String.raw`(?:for (?:immediate )?release|embargoed|under embargo|sperrfrist|zur sofortigen veröffentlichung)`;
/** "PRESS RELEASE", "Pressemitteilung Nr. 12 vom 26.11.2026", "EMBARGOED UNTIL 10:00". */
const MARK = new RegExp(
  String.raw`^\P{L}{0,4}(?:${NAMES}(?<rest>\P{L}{0,3}(?:vom |of |no|nr|from )?.{0,40})|${EMBARGO}(?:[^\p{L}].{0,60})?)$`,
  'iu',
);
const CONTACT =
  /^(?:(?:media |press |for (?:more|further) information,? |pour plus d’informations )?contacts?|presse-?kontakt|kontakt|contact presse|contacto|tel(?:ephone|efon)?\.?|phone|mobile?|fax|e-?mail|web(?:site)?)\s?:.{0,200}$/i;
const REACH = /^(?:\S{1,80}@\S{1,80}|\+?[\d ()/.-]{6,30})$/;

/** Whether a line stands above a release and says what it is, or whom to ask. */
export function isReleaseHead(line: string): boolean {
  return line.length <= LONGEST_LINE && (isMark(line) || CONTACT.test(line) || REACH.test(line));
}

function isMark(line: string): boolean {
  const found = line.length > LONGEST_LINE ? null : MARK.exec(line);
  const rest = found?.groups?.['rest']?.replace(/^[^\p{L}\p{N}]{1,4}/u, '') ?? '';
  // "Press release: pier reopens" is a headline; a day or a number behind the mark is none.
  return (
    found !== null &&
    (rest === '' ||
      /^(?:no|nr)?\.?\s?\d[\d/-]*$/i.test(rest) ||
      readDate(rest, { now: null }) !== null)
  );
}

/** "ENDS", "- ends -", "###", "-30-": the text is over. */
const END =
  /^(?:#\s?#\s?#|\*\s?\*\s?\*|[-–—]\s?30\s?[-–—]|ENDS?|[-–—*]{1,3}\s?ends?\s?[-–—*]{1,3})$/;
const END_IN_WORDS =
  /^(?:[-–—*]{1,3}\s?(?:ends?|ende|fin)\s?[-–—*]{1,3}|notes? (?:to|for) (?:the )?editors?\s?:?)$/i;
/** What stands below a release without a mark. */
const BELOW =
  /^(?:(?:media|press) (?:contacts?|enquiries|inquiries)|presse-?kontakt|contact presse|contacto de prensa|about (?:the )?\p{Lu}[^.!?]{2,60}|über (?:die |den |das )?\p{Lu}[^.!?]{2,60})\s?:?$/iu;

/** A contact above the first sentence stands at the head. */
const SENTENCE = /[.!?…。！？]["'”’»」)]?$/u;

/**
 * Takes apart a text file's lines, its title first: the mark and contacts above the headline, and
 * what stands behind the end. Only what calls itself a release loses its last contacts.
 */
export function readRelease(title: string | null, paragraphs: readonly string[]): Release {
  const lines = title === null ? paragraphs : [title, ...paragraphs];
  let at = 0;
  while (at < MOST_HEAD_LINES && isReleaseHead(lines[at] ?? '') && isMark(lines[0] ?? '')) at += 1;
  const marked = at > 0 && at < lines.length;
  const headline = marked && lines.length > at + 1 && isTitle(lines[at] ?? '');
  const head = marked ? lines.slice(0, at) : [];
  const text = marked ? lines.slice(headline ? at + 1 : at) : paragraphs;
  const isRelease = marked || text.slice(0, 4).some(isMark);
  const first = text.findIndex((line) => SENTENCE.test(line) && !isReleaseHead(line));
  const found = text.findIndex(
    (line, index) =>
      index > first &&
      first >= 0 &&
      (END.test(line) || END_IN_WORDS.test(line) || (isRelease && isBelow(line))),
  );
  const end = found < 0 ? text.length : found;
  const own = head.find(
    (line) => !/^\P{L}{0,4}(?:embargo|under|sperr)/iu.test(line) && isMark(line),
  );
  return {
    marked,
    title: marked ? (headline ? (lines[at] ?? null) : null) : title,
    paragraphs: text.slice(0, end),
    leftOut: [...head, ...text.slice(end)],
    date: own === undefined ? null : readDate(own, { now: null }),
  };
}

function isBelow(line: string): boolean {
  return BELOW.test(line) || CONTACT.test(line);
}
