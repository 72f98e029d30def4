import {
  deniedClaims,
  madeUp,
  media,
  recordings,
} from '../../../../languages/english/quotes/not-said.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { verbBeside, type Clause } from './clause.ts';
import type { Token } from '../../../reading/tokens.ts';
import { NOBODY, UNSAID, type Told } from './told.ts';

/** Up to so many words of one clause: how many, below, is set by hand and not tuned, as all below. */
const words = (most: number): string =>
  String.raw`(?:(?!(?:and|but|or|while|who|which|,|;|:) )\S+ ){1,${most}}`;
const DENIED = either(
  'den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|reject(?:s|ed|ing)',
  'dismiss(?:es|ed|ing)|refut(?:es|ed|ing)|laugh(?:s|ed|ing) off',
);
const CLAIM = anyOf(deniedClaims);
const CONFIRM = either('confirm|say|deny|acknowledge|rule out');
const MADE_UP = anyOf(madeUp);
const MEDIUM = anyOf(media);
const RECORD = anyOf(recordings);
const DISOWNED = [
  // denied a report in the Post that he had called
  String.raw`${DENIED} (?:(?!that |and |, )\S+ ){0,5}${CLAIM} (?:(?:in|by|from) ${words(4)})?that ${words(5)}`,
  String.raw`${DENIED} (?:(?!that |and |, )\S+ ){0,3}${CLAIM} (?:he|she|they) (?:had|ever|once) (?:ever )?`,
  // denied that he ever said
  String.raw`${DENIED} (?:(?:(?:in|on|to|through) ${words(3)})?that ${words(5)}|(?:he|she|they|it) (?:has |had |have )?(?:ever )?)`,
  // refused to confirm that he had called
  String.raw`(?:refus|declin)(?:es?|ed|ing) to ${CONFIRM} (?:that|whether|if) ${words(6)}`,
  // it is untrue that he called
  String.raw`(?:untrue|false|not true|incorrect|a lie|a myth) (?:to say )?that ${words(5)}`,
  String.raw`falsely ${words(6)}`,
  String.raw`(?:wrongly|incorrectly|mistakenly) (?:quoted|reported|said|accused|cited) ${words(6)}`,
  // threatened to sue over reports that he had called
  String.raw`(?:sue|sues|sued|suing|action) over (?:${words(4)})?(?:reports?|claims?|a story) that ${words(6)}`,
  String.raw`wish(?:es|ed)? (?:that )?${words(3)}had `,
  String.raw`${MADE_UP} ${MEDIUM} (?:${words(6)})?`,
  // critics imagined him saying
  String.raw`(?:imagin(?:e|es|ed|ing)|pretend(?:s|ed|ing)?) ${words(5)}`,
  // no record of him saying
  String.raw`(?:no|any) ${RECORD} ${words(6)}`,
  // nothing in it suggests that he called
  String.raw`(?:nothing|no one|nobody|little|hardly anything) ${words(5)}?(?:suggests?|shows?|indicates?|proves?|says?|confirms?) (?:that )?${words(5)}`,
  String.raw`(?:no one|nobody|none|neither|never|nor) (?:${words(6)})?ever `,
].map((way) => regex.u`(?:^| )${way}\S+$`);
/** Without one of these words nothing is disowned: cheap to ask first. */
const HINTS = either(
  'wrongly|mistakenly|su(?:e|ing)|action|wish|laugh',
  'refus|declin|den|disp|reject|dismiss|refut|untrue|false|true|incorrect|lie |myth',
  'fak|doctored|fabric|altered|deepf|manip|ai-gen|bogus|hoax|satir|parody',
  'record|evid|proof|sign|trace|footage|transcr|indic',
  'ever |imagin|pretend|attrib|nothing|nobody|no one|little|hardly',
);
const HINT = regex.u` ${HINTS}`;
const MISATTRIBUTED = String.raw`(?:misattributed|(?:wrongly|falsely) attributed) (?:\S+ ){0,6}\S+$`;
const NOT_USED = String.raw`${DENIED} (?:having used|that ${words(5)}used) (?:the )?(?:words?|terms?|phrase)$`;
const DEED = either('allegations?|accusations?|rumou?rs|talk');
const NOT_DONE = String.raw`${DENIED} (?:${words(3)})?${DEED} of(?: an?)?$`;
/** He rejected allegations of; the quote was misattributed to X; the ministry denied that its envoy had used the words. */
const WITHOUT_VERB = regex.u`(?:^| )${MISATTRIBUTED}|(?:^| )${NOT_USED}|(?:^| )${NOT_DONE}`;

/** What leads up to a remark within a clause, and to no answer of one's own: "was | a". */
const LEADING = either('is|are|was|were|be|been|being|becoming', 'an?|the|too|so|just|only|simply');
const REJECTS = String.raw`${DENIED} (?:(?!that |and |, )\S+ ){0,2}${CLAIM} that`;
/** "rejected suggestions that the pitch was | “a swamp”": whoever made them, but what follows a colon is an answer. */
const REJECTED = regex.u`(?:^| )${REJECTS} (?:(?!(?:,|;|:|–|—|-|and|but|who) )\S+ ){1,8}${LEADING}$`;

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  const words = tokens.slice(from, to);
  return words.map(({ lower, quoted }) => (quoted ? ',' : lower)).join(' ');
}

/** "denied that he ever said “…”", "a fake video shows X saying “…”": nobody said them. */
export function disowned({ tokens, from, to }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  const lead = wordsOf(tokens, from, verb < 0 ? to : verb + 1);
  if (!HINT.test(` ${lead}`)) return null;
  const isDisowned =
    WITHOUT_VERB.test(lead) || (verb >= 0 && DISOWNED.some((way) => way.test(lead)));
  if (isDisowned) return UNSAID;
  return REJECTED.test(wordsOf(tokens, from, to)) ? NOBODY : null;
}
