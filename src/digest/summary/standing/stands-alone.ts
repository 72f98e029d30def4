import { hasNoMainClause, isFragment, isResultRow } from './lines/fragment.ts';
import { tellsPicture } from './lines/picture.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import { opensWithEmptyIt } from './lede/empty-it.ts';
import { openingsOf, leaningOf } from './openings.ts';
import type { Unit } from '../units/units.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { isTorn } from './lines/torn.ts';
import { irregularVerbs } from '../../../languages/english/verbs/verb-forms.ts';
import { ofSentences } from '../../../languages/english/verbs/helping-verbs.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** Five words: shorter ones are fragments, "Not so." */
const HAS_WORDS = /(?:\p{L}[\p{L}\p{M}’'-]{0,60}[^\p{L}\p{M}’'-][^\p{L}]{0,40}){4}\p{L}/u;
/** The same of a script without blanks. These are set by hand; not tuned. */
const FEWEST_CJK_CHARACTERS = 10;
const HAS_PLAIN_WORDS = /(?: [A-Za-z][^ ]*){5}/;
/** Longer ones are lists or texts without full stops. */
const LONGEST = 700;

const ENDS = /[\p{STerm}…]["”’'»›“«)\]」』）】》]*(?:\[\d+\])*$|[:：]["”’'»]$/u;
const ASKS = /[?？؟;]["”’'»“)\]」』）]*$/u;
/** "It comes down to one question: Who pays?": a statement, and what it is about. Set by hand; not tuned. */
const TELLS_QUESTION = /^(?:[^\s:?]+ ){7,60}[^\s:?]+: ["“‘']?\p{Lu}[^?:]{5,160}\?["”’']?$/u;
const ASKING = anyOf(
  "who what which whose whom why when where how is are was were am do does did has have had can could will would should may might must isn[’']t aren[’']t don[’']t doesn[’']t didn[’']t won[’']t can[’']t",
);
/** Not: "No tax cut?", which its next sentence answers. */
const IS_QUESTION = regex.iu`: \W?(?:[\p{L}’'-]+,? ){0,4}${ASKING}\b[^:]*$`;
const STARTS = /^["“„«‹‘'¿¡([「『《（【]*(?:\p{Lu}|\p{Lo}|\p{Lt}|\p{N})/u;
/** A quick test comes before the slow one. */
const MAY_BE_CJK = /[\u2e80-\uffff]/;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LABELS = either(
  oneOf('image photo picture pictured video above below left right file_photo caption'),
  "watch|click|read|see|related|more|updated?|correction|editor[’']s note|by",
);
const ASKS_READERS = either(
  oneOf('click scroll tap swipe sign_up subscribe read_more for_more to_see story_continues'),
  String.raw`continue reading|copyright|©|all rights|reporting by|follow [\p{L}@ ]{1,30} on`,
);
/** A line about a picture, a list or a page and no sentence of the article. */
const FURNITURE = [
  /^(?:[•⁃‣▪●◦*▲►–-]\s|\(?\d{1,2}[.)]\s)/,
  // "Photo: the pier at dusk"
  regex.i`^["“(]?${LABELS}\s?:`,
  // "Sign up for more"
  regex.iu`^["“(]?${ASKS_READERS}\b`,
] as const;
const HELPED = 'contributed to this (?:report|article|story)|all rights reserved';
const CREDITED = String.raw`(?:image|photo|photograph|credit)s?:\s`;
/** "Jo Roe contributed to this report." */
const CREDIT = sieve(regex.i`\b(?:${HELPED}|${CREDITED})`);
/** A credit stands in a short line; a sentence may speak of one further on. Set by hand; not tuned. */
const LATEST_CREDIT = 160;

/** Headings that end like a sentence: "Court Strikes Down New Voting Rules." */
function isTitleCase(text: string): boolean {
  if (SMALL_WORD.test(text)) return false;
  const words = text.match(/[\p{L}’']{4,}/gu) ?? [];
  return words.length >= WORDS_OF_HEADING && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Longer words of a heading at least: fewer may all be names. Set by hand; not tuned. */
const WORDS_OF_HEADING = 5;

const SMALL_WORD = / [a-z]{4}/;

const AUXILIARIES = anyOf(ofSentences);
const CONTRACTED = "(?:it|that|he|she|there|here|what|who|where)[’']s";
/** "closed", "they're", "didn't", "closes". */
const BY_ITS_END = String.raw`\p{L}{2,}(?:ed|[’']re|[’']ve|[’']ll|n[’']t)|\p{Ll}{2,}s`;
/** What may be a verb: English sentences have one, captions ("The harbour at dusk.") often do not. */
const VERB = regex.u`\b(?:(?:[Ww]e|[Tt]hey) \p{Ll}{3,}|${AUXILIARIES}|${CONTRACTED}|${BY_ITS_END}|${oneOf(irregularVerbs)})\b`;
/** Longer ones without a verb that we know are sentences all the same. Set by hand; not tuned. */
const LONGEST_CAPTION = 150;

/** Whether an English unit lacks a verb, as captions and headings with a full stop do, or tells what a picture shows. */
function isCaption(text: string): boolean {
  return (
    (text.length <= LONGEST_CAPTION && (!VERB.test(text) || isFragment(text))) ||
    tellsPicture(text) ||
    hasNoMainClause(text) ||
    isResultRow(text)
  );
}

/** A quotation mark, which belongs to a pair or the unit has half a quotation. Not: 6'2". */
const MARK = /[“”„«»]|(?<!\d)"/;

export function endsLikeSentence({ text }: Unit): boolean {
  return ENDS.test(text.slice(-TAIL));
}

/** Longer than any row of closing marks and footnotes: a bound on time. */
const TAIL = 24;

/** Whether a unit is a whole statement of the article: no fragment, question, caption or list item. */
export function isStatement(unit: Unit, language: string): boolean {
  const { text, isWhole, outside } = unit;
  if (!isWhole || text.length > LONGEST) return false;
  if (MARK.test(text) && MARK.test(outside)) return false;
  if (!STARTS.test(text) || !endsLikeSentence(unit)) return false;
  if (ASKS.test(text) && !(languageOfTag(language) === 'en' && tellsQuestion(text))) return false;
  if (FURNITURE.some((pattern) => pattern.test(text))) return false;
  if ((CREDIT.exec(text)?.index ?? Infinity) <= LATEST_CREDIT) return false;
  if (isTorn(unit)) return false;
  if (languageOfTag(language) === 'en' && (isCaption(text) || isTitleCase(text))) return false;
  if (MAY_BE_CJK.test(text) && CJK.test(text)) return text.length >= FEWEST_CJK_CHARACTERS;
  return HAS_PLAIN_WORDS.test(text) || HAS_WORDS.test(text);
}

function tellsQuestion(text: string): boolean {
  return TELLS_QUESTION.test(text) && IS_QUESTION.test(text);
}

/** A line this long with a verb is a sentence whose full stop was forgotten. Set by hand; not tuned. */
const SHORTEST_UNFINISHED = 80;

/** Whether an English unit is a sentence but for its full stop. */
export function isUnfinished(unit: Unit): boolean {
  const { text, isWhole } = unit;
  return (
    isWhole &&
    !isTorn(unit) &&
    text.length >= SHORTEST_UNFINISHED &&
    text.length <= LONGEST &&
    /[\p{L}\d”"’)]$/u.test(text) &&
    STARTS.test(text) &&
    VERB.test(text) &&
    !isTitleCase(text) &&
    !FURNITURE.some((pattern) => pattern.test(text))
  );
}

/** Three words and one more: fewer are no sentence. Set by hand; not tuned. */
const FOUR_WORDS = /(?:\p{L}[\p{L}\p{M}’'-]{0,60}[^\p{L}\p{M}’'-][^\p{L}]{0,40}){3}\p{L}/u;

/** "A builder was fined £4,000.": a short English sentence that tells a figure. */
export function tellsFigure(unit: Unit): boolean {
  const { text, isWhole } = unit;
  const isSentence = isWhole && STARTS.test(text) && endsLikeSentence(unit) && VERB.test(text);
  return (
    isSentence &&
    text.length < SHORTEST_UNFINISHED &&
    !ASKS.test(text) &&
    /\d/.test(text) &&
    FOUR_WORDS.test(text) &&
    !isTitleCase(text) &&
    !FURNITURE.some((pattern) => pattern.test(text))
  );
}

/** Whether a unit can be read without the sentence before it. */
export function standsAlone(unit: Pick<Unit, 'text' | 'outside'>, language: string): boolean {
  const isEnglish = languageOfTag(language) === 'en';
  const isLeaning = openingsOf(language)?.test(unit.text) ?? false;
  if (isLeaning && !(isEnglish && (SAYS_WHICH.test(unit.text) || opensWithEmptyIt(unit.text))))
    return false;
  if (leaningOf(language)?.test(unit.text)) return false;
  return !isEnglish || !hasLoosePronoun(unit.outside);
}

const THIS_TIME = oneOf(
  'week weekend month year season summer autumn fall winter spring morning afternoon evening',
);
/** "This week …", "Those who …": openings that say themselves what they mean. */
const SAYS_WHICH = regex`^["“‘'(]*(?:This (?:${THIS_TIME})\b|Those (?:who|with|in|on|from)\b)`;

const PRONOUN = /\b(?:he|she|him|her|his|hers|himself|herself|they|them|their)\b/i;
const NAME = /(?<!^)(?<![.!?:]\s)(?<![“"‘'(])\b\p{Lu}\p{Ll}[\p{L}’'-]*/u;
const FRONT = either(
  oneOf('in on at by for from with without after before since during despite under through'),
  oneOf('as when while although though if until once earlier later last yesterday'),
);
/** Openings that put a pronoun before whom it means: "After his arrest, the minister …". */
export const POINTS_AHEAD = regex.iu`^["“‘'(]*(?:(?:even|just|only|shortly|soon|right) )?(?:${FRONT}|\p{L}{2,}ing)\b`;

/**
 * Whether a pronoun outside the quotations has nobody before it in the unit: “It is over,” he
 * said; "In a report she called it so". Not: "After his arrest, the minister said". English.
 */
function hasLoosePronoun(outside: string): boolean {
  const found = PRONOUN.exec(outside);
  if (found === null) return false;
  const before = outside.slice(0, found.index);
  if (!/\p{L}/u.test(before)) return true;
  const isSubject = /^(?:he|she|they)$/i.test(found[0]);
  const isAhead = outside.slice(found.index).includes(',');
  return isSubject && !isAhead && POINTS_AHEAD.test(before) && !NAME.test(before);
}
