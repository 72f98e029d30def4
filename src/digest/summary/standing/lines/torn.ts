import { anyOf, regex } from '../../../../languages/regex.ts';
import { isPlaceholder } from '../../../../articles/boilerplate.ts';
import type { Unit } from '../../units/units.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import { isPlainWord } from '../../units/terms.ts';

/** "… like this one by .": a link or name fell out, or a caption was cut. */
const LOST_WORDS = /[\p{L}\d] \.["”’']?$/u;
/** "… a new book, . She sat": what was linked to or named there fell out. */
const HOLE = /[\p{L}\d] ?[,;:] \.|[\p{Ll}”’] , [\p{L}\d]|[,;] ?[,;]/u;
/** "sat down with to discuss", "a new of" */
const LEADING = anyOf('with into among between against');
const WITH_TO = String.raw`${LEADING} to (?!and\b)\p{Ll}{2,}\b(?!-)`;
const THE_OF = String.raw`(?:the|an?) (?:to \p{Ll}+ |of |and (?:the|of|to) )`;
const LOST_OBJECT = sieve(regex.u`\b(?:${WITH_TO}|${THE_OF})`);
/** "Despite After a turbulent year": two beginnings. */
const BEGINS = 'Despite|While|Although|After|Since|When|Because';
const TWICE = sieve(regex.u`^(?:${BEGINS}) (?:${BEGINS}) `);
/** "it may an electronic dreamscape": its verb fell out. */
/** "In the face and goes on to show …": its beginning is in another sentence. */
const IN_THE = String.raw`(?:In|On|At|From|With|For|To|By) (?:the|an?|his|her|its|their) \p{Ll}+`;
const AND_GOES = String.raw`and (?:then )?\p{Ll}{2,}s ${anyOf('on to the an? that how what with')}\b`;
const NO_SUBJECT = sieve(regex.u`^${IN_THE} ${AND_GOES}`);
const TURNED = anyOf(
  'nor neither so only not never rarely seldom how what why when where who whom whose which than as',
);
const LOST_VERB = sieve(regex.u`\b(?:may|might|could|would|will|must|can) (?:an?|the) `);
const BEFORE_WILL = anyOf('the a his her their its own free good ill');
const AT_START = String.raw`^\p{L}*$|(?:^|[,;] )$`;
const MAY_BE_TURNED = regex.iu`\b${TURNED}\b[^,;]{0,60}$|${AT_START}|\b${BEFORE_WILL} $`;
/** "(Getty/Sam Roe)", "(AP Photo)": the credit of a picture, whose caption it is. */
const AGENCY = anyOf(
  'AP AFP EPA Getty Reuters Shutterstock iStock Flickr Wikimedia Unsplash Alamy Handout Photo Photograph Image Courtesy Picture',
);
const CREDITED = regex.u`\((?:[^()]{0,40}\b${AGENCY}\b[^()]{0,60}|\p{Lu}[\p{L} .’'-]{1,30} ?/ ?\p{Lu}[\p{L} .’'-]{1,30})\)\.?$`;
/** "20266The question was …": a counter of the page stuck to the first word. */
const GLUED = /^\d{3,}\p{Lu}\p{Ll}/u;
const TWEET_LINK = String.raw`\bpic\.twitter\.com\/|\bt\.co\/`;
const SIGNATURE = String.raw`[–—-] ?[^–—(]{2,60} \(@\w{2,30}\)`;
/** "So be it. pic.twitter.com/Q1w2 — Sam Roe (@samroe) May 4, 2016." */
const TWEET = sieve(regex.u`${TWEET_LINK}|${SIGNATURE}`);
const LINE_END = String.raw`(?<![\p{L}’'-])(?!${anyOf('that and but if when as because while than said says told film book song called named')} )\p{Ll}[\p{Ll}-]{1,30}`;
/** "… on Monday night They had come", "… a clip Scroll down for video" */
const STARTS_WITHIN = regex.u`${LINE_END} (?:(?:He|She|They|These|This) \p{Ll}{2,}|Scroll down)`;
/** "… two days before the show Lost it: Roe was …": a picture's caption, with its label. */
const CAPTION_WITHIN = regex.u`${LINE_END} (?<label>\p{Lu}\p{Ll}{2,})(?: \p{Ll}+){1,4}: ["“‘']?\p{Lu}\p{Ll}+`;
/** Quick tests before the slow ones. */
const MAY_HAVE_HOLE = /[,;:] ?[.,;]| , /;
const MAY_START_WITHIN = sieve(/ (?:He|She|They|These|This|Scroll) /);
const MAY_BE_BRACKETED = /[()[\]]/;
const MAY_BE_SINGLE = /['‘’]/;
/** "… than last week.'": the end of speech that began in another sentence. */
const ENDS_SPEECH = /[\p{L}\d][.,!?…]['’](?:\s|$)/u;
/** "‘I had a taste of it at Osk.": its end is in another sentence. Not: "’90s", "'em". */
const OPENS_SPEECH = /^['‘](?=\p{Lu})/u;

/** Whether a sentence is a piece of something: half a bracket, a tweet’s end, two lines, a text for show. */
export function isTorn({ text, outside }: Unit): boolean {
  if (LOST_WORDS.test(text) || GLUED.test(text) || TWICE.test(text)) return true;
  if (TWEET.test(text) || isPlaceholder(text) || CREDITED.test(text)) return true;
  if (hasHole(outside)) return true;
  if (MAY_START_WITHIN.test(text) && STARTS_WITHIN.test(outside)) return true;
  if (text.includes(': ') && hasCaption(outside)) return true;
  return MAY_BE_BRACKETED.test(text) && isUnbalanced(text);
}

/** Whether a caption with its label ran into it. Not: "asked whether Osk will pay: The …", whose label is a name. */
function hasCaption(outside: string): boolean {
  const label = CAPTION_WITHIN.exec(outside)?.groups?.['label'];
  return label !== undefined && isPlainWord(label);
}

/** Whether words fell out of what it does not quote. */
function hasHole(outside: string): boolean {
  if (MAY_HAVE_HOLE.test(outside) && HOLE.test(outside)) return true;
  if (LOST_OBJECT.test(outside) || NO_SUBJECT.test(outside)) return true;
  const verb = LOST_VERB.exec(outside);
  return verb !== null && !MAY_BE_TURNED.test(outside.slice(0, verb.index));
}

/** Whether a sentence is the beginning or end of speech in single marks, whose rest is elsewhere. */
export function isHalfSpeech({ text, outside }: Unit): boolean {
  if (!MAY_BE_SINGLE.test(text)) return false;
  return ENDS_SPEECH.test(outside) || OPENS_SPEECH.test(outside);
}

/** Whether a bracket lacks its other half. */
function isUnbalanced(text: string): boolean {
  let open = 0;
  for (const mark of text.match(/[()[\]]/g) ?? []) {
    open += mark === '(' || mark === '[' ? 1 : -1;
    if (open < 0) return true;
  }
  return open !== 0;
}

const NO_END = anyOf(
  'a an the of at in from to by for with and or as on into his her its their our my that than who which whose former said told called named',
);
/** "A former clerk at | Osk Mills said …": a line that cannot end there. */
const ENDS_OPEN = regex.u`[\p{L}\d] ${NO_END}$`;

const NO_END_OF_LEDE = anyOf('about against between because while after before under');
/** A heading may end so, "What the vote is about"; a sentence of news does not. */
const BREAKS_OFF = regex.u`[\p{L}\d] ${NO_END_OF_LEDE}$`;

/** Whether the first sentence of an English article breaks off at a word behind which more must follow. */
export function breaksOff(lede: string): boolean {
  const end = lede.slice(-LAST_WORDS);
  return ENDS_OPEN.test(end) || BREAKS_OFF.test(end);
}

/** Whether it opens a line of an English article with the rest of a sentence that the line before it began. */
export function isRestOfLine(
  { start, paragraph }: Unit,
  lines: readonly { text: string }[],
): boolean {
  return (
    start === 0 &&
    paragraph > 0 &&
    ENDS_OPEN.test(lines[paragraph - 1]?.text.slice(-LAST_WORDS) ?? '')
  );
}

/** Characters of a line that have its last two words. A bound on time, set by hand. */
const LAST_WORDS = 40;
