import { anyOf, either, regex } from '../../../languages/regex.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

const NOT_SPEAKING = either(
  'to (?:comment|elaborate|be interviewed|give details|provide details|say more)',
  '(?:further )?comment|an? (?:interview|request)',
);
const HAS_NOT = either("did(?:n[’']t| not)|has(?:n[’']t| not)|have(?:n[’']t| not)");
const ANSWERED = 'repl(?:y|ied)|respond(?:ed)?|return(?:ed)?|comment(?:ed)?|answer(?:ed)?';
const TO_SEVERAL = either(
  ' to| a| an| any| calls?| e?-?mails?| phone| messages?| several| multiple',
  ' repeated| our| further| requests?| telephone| seeking',
);
const REQUESTS = 'requests?|comment|calls?|e-?mails?|messages?|questions?|inquir(?:y|ies)';
const COULD_NOT = either("could not|couldn[’']t|was not|were not|wasn[’']t|weren[’']t");
const REACHED = '(?:immediately |be |available |readily )*(?:reached|available|contacted)';
const BE_REACHED = String.raw`${REACHED}(?: by \p{L}+)?(?: for| to)?`;
const HAVE_ASKED = '(?:has|have) (?:been )?(?:contacted|reached out to|approached|asked)';
const STATEMENT = '(?:comment|a statement|a response|more information)';
const WOULD_NOT = either(
  '(?:would|will|could|did) not (?:discuss|comment|elaborate)',
  'had no (?:immediate |further )?comment',
);

const NOT_KNOWN = either(
  '(?:is|was|remains|remained) (?:still )?(?:unclear|unknown)',
  '(?:is|was) not (?:yet |immediately )?(?:clear|known)',
  "(?:isn|wasn)[’']t (?:yet |immediately )?(?:clear|known)",
);

const SAY = anyOf('say reveal disclose specify name identify provide release discuss give confirm');
const WHAT = anyOf('how why when where what who which whether');
const NOT_SAYING = either(
  `(?:has |have )?declined to ${SAY}`,
  `(?:would|did|could) not (?:immediately )?(?:say|specify|disclose|reveal) ${WHAT}`,
);

const PATTERNS = [
  // "Police declined to say how they got in."
  regex.i`^[^,]{3,70} ${NOT_SAYING}\b`,
  // "A spokeswoman for Holm declined to comment."
  regex.i`\b(?:declin|refus)(?:ed|es|ing) ${NOT_SPEAKING}\b`,
  // "Neither has replied to several requests for comment."
  regex.i`\b${HAS_NOT} (?:immediately |yet |publicly )*(?:${ANSWERED})${TO_SEVERAL}* (?:${REQUESTS})\b`,
  // "Roe could not immediately be reached for comment."
  regex.iu`\b${COULD_NOT} ${BE_REACHED} (?:further )?(?:comment|an interview)\b`,
  // "The Gazette has approached the council for a statement."
  regex.i`\b${HAVE_ASKED}\b[^.]{0,80}\bfor (?:further |additional )?${STATEMENT}\b`,
  // "It is unclear what caused the blast." "The cause of the fire is not yet known."
  regex.i`^(?:it|the (?:cause|motive)(?: (?:of|for|behind) [^.,]{3,60})?) ${NOT_KNOWN}\b(?! that)`,
  // "Spokesmen would not discuss the sale."
  regex.i`\b${WOULD_NOT}\b|\bwithout (?:elaborating|comment)\.$`,
].map(sieve);

/** "Ms. Roe, | who did not respond to requests for comment, | later left her post" tells what she did. */
const ASIDE = / who (?:did|has|have|had|could|would|was|were|declined|refused)[^,]{5,100},/g;
/** "It was unclear who would pay, | but the mayor keeps his post." Letters of it at least: set by hand; not tuned. */
const TURNED = /, (?:but|although|though) (?=.{25})/;

/** Whether a sentence says that somebody would not speak, or that the paper asked him, and nothing else. */
export function isNoComment(text: string): boolean {
  if (!saysNone(text)) return false;
  return text.replaceAll(ASIDE, '').split(TURNED).every(saysNone);
}

function saysNone(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text));
}
