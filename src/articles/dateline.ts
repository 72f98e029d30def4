import { anyOf, either, regex } from '../languages/regex.ts';
import { labelsInCapitals, titlesInCapitals } from '../languages/english/openers-in-capitals.ts';
import { shortStates } from '../languages/english/names/short-states.ts';
import { toponyms } from '../languages/english/names/toponyms.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { wordSet } from '../languages/word-set.ts';
import type { Dateline } from './article.ts';

/** An agency within a dateline: "(Reuters)", "(AP)", "/PRNewswire/". */
const SMALL_AGENCY = String.raw`${anyOf('dpa epd kna sid apa ots sda awp ats')}(?:[/-][\p{L}]{2,8})?`;
const AGENCY = String.raw`(?:\(|/)(?<agency>[\p{Lu}][\p{L}. /&-]{1,40}|${SMALL_AGENCY})(?:\)|/)`;
/** A place in capitals, further parts in any case: "PYONGYANG", "NEW YORK, N.Y.", "WASHINGTON/BEIJING". */
const PLACE = String.raw`(?<place>[\p{Lu}][\p{Lu}'’. /-]{2,40}(?:, [\p{Lu}][\p{L}. ]{1,30}){0,2})`;
const MONTH_DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,12}\.?)(?:,? \d{4})?`;
/** ", May 4", " May 4", " (4 May 2026)"; without a comma "BEAT RIVERS 20 - 13" is a score. */
const DATE = String.raw`(?:(?:, | (?!\p{Lu}{4}))${MONTH_DAY}|,? \(${MONTH_DAY}\))?`;
const DASH = String.raw`\s*(?:[–—―]-?|--|\s[-_]\s|\.\s?[–-]\s)\s*`;

/** "PYONGYANG, May 4 (KCNA) --", "WASHINGTON —", "OSK, Ill.--(BUSINESS WIRE)--". */
const DATELINE = regex.u`^${PLACE}${DATE}(?:(?:--| [–-] | ?)${AGENCY})?${DASH}`;
/** "SAN ROQUE (Cádiz), 4 ago. —": where it lies, in mixed case. */
const WITH_REGION = regex.u`^${PLACE} \(\p{Lu}[\p{L}’' -]{2,30}\), ${MONTH_DAY}(?: ?${AGENCY})?${DASH}`;
/** "(Reuters) -", "Aug 27 (Reuters) -"; "(ANSA) - ROMA, 26 NOV -": the place may stand behind it. */
const AGENCY_ONLY = regex.u`^(?:${MONTH_DAY} )?${AGENCY}${DASH}(?:\p{Lu}[\p{Lu} ]{2,20}, \d{1,2} \p{Lu}{3,9}${DASH})?`;
const WIRES = anyOf('CNN AP AFP AFX Reuters UPI PTI ANI IANS EFE TASS ANSA Xinhua KCNA DPA');
/** "(CNN)The pier …": no dash, and often no blank. */
const AGENCY_GLUED = regex.u`^\((?<agency>${WIRES}(?: \p{Lu}\p{L}{2,10})?)\) ?(?=["“‘']?\p{Lu})`;
/** A sentence opens behind it. */
const SENTENCE = String.raw`(?=["“‘']?\p{Lu})`;
/** "Geneva", "New York", in mixed case. */
const TOWN = String.raw`(?:(?:St|Ft|Mt)\. )?\p{Lu}\p{L}+(?:[ /-]\p{Lu}\p{L}+){0,2}`;
/** ", 2026. november 24., kedd", ", 24.11.2026". */
const DAY_IN_NUMBERS = String.raw`, (?:\d{4}\. \p{L}{3,12} \d{1,2}\.(?:, \p{L}{4,10})?|\d{1,2}\.\d{1,2}\.\d{4})`;
/** "Moscow (TASS) –", "Oslo (NTB):": in mixed case only an agency makes it sure. */
const MIXED_CASE = regex.u`^(?<place>${TOWN})(?:${DAY_IN_NUMBERS}|${DATE}) ${AGENCY}(?:${DASH}|(?<=NTB\)): ${SENTENCE})`;
/** "NEW DELHI: The ministry …", as in India. What else opens so is a label: "WATCH: …". */
const WITH_COLON = regex.u`^(?<place>\p{Lu}{2}[\p{Lu}'’. /-]{2,30}): ${SENTENCE}`;
/** "SECRETARY HOLT: Good morning": a turn of a transcript. */
const SPEAKER = regex`^${anyOf(titlesInCapitals)}\b`;
/** "WATCH: The ferry comes in". */
const LABEL = regex`^${anyOf(labelsInCapitals)}\b`;
const SITE_ENDS = anyOf('Net net com Com ru org info am az ge ua uk in');
/** "Osknews.Net - The county …": a site that signs its reports so. */
const SITE = regex.u`^(?<agency>\p{L}[\p{L}\d]{2,20}\.${SITE_ENDS})${DASH}${SENTENCE}`;
const IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}'’. /-]{2,40}`;
const SHORT_STATE = String.raw`\p{Lu}\p{L}{0,5}\.(?: ?\p{Lu}\.)?`;
const STATE = `(?<state>${either(String.raw`\p{Lu}\p{Ll}{2,20}`, SHORT_STATE)})`;
/** "PORT OSK, Fla. | The pier …": before a bar only the state makes it sure; others are names of sections. */
const WITH_BAR = regex.u`^(?<place>${IN_CAPITALS}, ${STATE}) \| ${SENTENCE}`;
/** "New York, NY –": in mixed case the state makes it sure, or that the place is known: "Geneva –". */
const WITH_STATE = regex.u`^(?<place>${TOWN}, (?:\p{Lu}{2}|\p{Lu}\p{L}{1,5}\.|(?:\p{Lu}\.){2}))${DATE}${DASH}`;
const KNOWN_PLACE = regex.u`^(?<place>${TOWN})${DATE}${DASH}${SENTENCE}`;

/** "July 30, 2024", "30 July 2024". */
const WHOLE_DAY = String.raw`(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,12}\.? \d{4})`;
const REGION = String.raw`(?:, \p{Lu}[\p{L}. ]{1,20}){0,2}`;
/** "Osk, Illinois, July 30, 2024 –", "Osk, IL – July 30, 2024 –", "Osk (30 July 2024) –": of a press release. */
const WITH_DAY = regex.u`^(?<place>${TOWN}${REGION})(?:, ?| \(|${DASH})${WHOLE_DAY}\)?${DASH}${SENTENCE}`;
/** "July 30, 2024 – Osk, IL –", "July 30, 2024 –". */
const DAY_FIRST = regex.u`^${WHOLE_DAY}${DASH}(?:(?<place>${TOWN}${REGION})${DASH})?${SENTENCE}`;

const DAY = String.raw`, \d{1,2} \p{L}{3,12}\.?(?: \d{4})?`;
const OWN_AGENCY = String.raw`\p{Lu}[\p{L}\d]{1,20}(?:[ -]\p{L}{2,12}){0,2}`;
const BEHIND_DAY = String.raw`(?: [–—-] | ?/| ?\()(?<agency>${OWN_AGENCY})[/)]?`;
/** "МОСКВА, 26 ноя – РИА Новости.", "МОСКВА, 26 ноября. /ТАСС/.", "КИЇВ, 26 листопада (Укрінформ).". */
const DAY_AND_AGENCY = regex.u`^(?<place>\p{Lu}[\p{Lu} .-]{2,30})${DAY}${BEHIND_DAY}\.?\s+(?:[–—-]\s)?`;
/** 【ロンドン共同】, 【ロンドン=共同】. */
const JAPANESE_TOWN = String.raw`[\p{Script=Han}\p{Script=Katakana}ー・]{2,10}`;
const JAPANESE = `【(?<place>${JAPANESE_TOWN})(?:[=＝](?<bureau>[^】]{2,10}))?】`;
const REPORTER = String.raw`(?: ?[가-힣]{2,4}(?:·[가-힣]{2,4})? (?:기자|특파원))?(?: ?=)?`;
/** (서울=연합뉴스) 김철수 기자 =. */
const KOREAN = String.raw`\((?<where>[가-힣·]{1,12})=(?<source>[^)=]{2,12})\)${REPORTER}`;
const CHINESE_DAY = String.raw`\d{1,2}月\d{1,2}日[电電](?: ?[（(][^）)]{1,24}[）)])?`;
/** （中央社記者李安琪海城14日電）. */
const IN_BRACKETS = String.raw`（(?<agency>中央社)[^（）]{2,24}[电電]）`;
/** 新华社北京11月26日电. */
const CHINESE = String.raw`(?<agency>${anyOf('新华社 新華社 中新社 中新网 中新網 中央社')})(?<town>\p{Script=Han}{2,6})${CHINESE_DAY}`;
const ARABIC_TOWN = String.raw`\p{Script=Arabic}{3,15}(?: \p{Script=Arabic}{2,15})?`;
/** القاهرة (رويترز) –. */
const ARABIC = String.raw`${ARABIC_TOWN} ?(?:[–—-] ?)?\((?:أ ف ب|د ب أ|\p{Script=Arabic}{3,12})\) ?[–—-]`;
const BRACKETED = regex.u`^${either(JAPANESE, KOREAN, CHINESE, IN_BRACKETS, ARABIC)}\s*`;

/** "AP-US–Harbour Reopens", "AFP-World": an agency's name for a report, no place. */
const WIRE_SLUG = /^(?:AP|AFP|DPA|UPI|EFE|ANSA|TASS|RTR|PA|PTI|ANI|IANS)(?:[ -]|$)/;

/** "Velmark (Deutschland) –", "(Leipzig) –": no agency is called like a country or a large town. */
const PLACES = new Set([
  ...toponyms,
  ...LANGUAGES.flatMap(({ cast }) => [...wordSet(cast?.toponyms)]),
]);

/** The dateline that opens the first paragraph. The words stay in the paragraph: it is verbatim. */
export function findDateline(firstParagraph: string): Dateline | null {
  const found = match(firstParagraph)?.groups;
  if (found === undefined) return null;
  const place = (found['place'] ?? found['where'] ?? found['town'])?.trim() ?? null;
  const isPlace = place !== null && !WIRE_SLUG.test(place);
  const source = found['agency'] ?? found['source'] ?? found['bureau'] ?? null;
  const isAgency = source !== null && !PLACES.has(source.toLowerCase());
  return { place: isPlace ? place : isAgency ? null : source, agency: isAgency ? source : null };
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
    // "HOUSE LUND – The old house …": the headline opens the text again
    if (found !== null)
      return bare(found.place ?? '') === headline && headline !== '' ? null : found;
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

/** Every dateline has a dash, a slash, a bracket or a colon, or 电: few paragraphs have one so early. */
const HINT = /[–—―:/(【电電|]|--|[\s.]-\s|\s_\s/;

function match(paragraph: string): RegExpExecArray | null {
  const opening = paragraph.slice(0, LONGEST);
  if (!HINT.test(opening)) return null;
  return (
    DAY_AND_AGENCY.exec(opening) ??
    DATELINE.exec(opening) ??
    WITH_REGION.exec(opening) ??
    MIXED_CASE.exec(opening) ??
    withBar(opening) ??
    AGENCY_ONLY.exec(opening) ??
    AGENCY_GLUED.exec(opening) ??
    BRACKETED.exec(opening) ??
    WITH_DAY.exec(opening) ??
    DAY_FIRST.exec(opening) ??
    WITH_STATE.exec(opening) ??
    SITE.exec(opening) ??
    inKnownPlace(opening) ??
    (LABEL.test(opening) || SPEAKER.test(opening) ? null : WITH_COLON.exec(opening))
  );
}

function withBar(opening: string): RegExpExecArray | null {
  const found = WITH_BAR.exec(opening);
  const state = (found?.groups?.['state'] ?? '').toLowerCase();
  return toponyms.has(state) || STATES.has(state.replaceAll(/[. ]/g, '')) ? found : null;
}

const STATES = wordSet(shortStates);

function inKnownPlace(opening: string): RegExpExecArray | null {
  const found = KNOWN_PLACE.exec(opening);
  const place = found?.groups?.['place']?.toLowerCase() ?? '';
  return toponyms.has(place) ? found : null;
}
