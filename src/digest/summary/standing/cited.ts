import { anyOf, regex } from '../../../languages/regex.ts';
import { isGivenName } from '../../../languages/english/names/given-name.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Unit } from '../units/units.ts';

const SAYING = anyOf(
  'said says wrote writes write reads? stated states statement reported reports tweeted tweet posted post declared declares explained explains added adds continued continues answered replied asked message letter e-?mail',
);
/** "As the Osk Herald wrote on Monday:", "She posted this statement on Facebook:" */
const LEADS_IN = regex.i`\b${SAYING}\b[^:]{0,60}:$`;
/** Longer ends of a paragraph than any lead-in: a bound, set by hand. */
const LEAD_IN = 120;

/** "From Bloomberg:", "Via the Osk Herald:": all that comes then is another paper's. */
const FROM_PAPER = regex.u`^(?:From|Via) (?:the |The )?\p{Lu}[^:“”"]{2,50}:$`;
/** Longer lines are none of these. As printed. */
const LONGEST_SOURCE = 60;

/** Whether its article goes on with another paper's text before it. */
export function isReprinted({ paragraph }: Unit, { paragraphs }: Reading): boolean {
  return paragraphs
    .slice(0, paragraph)
    .some(({ text }) => text.length < LONGEST_SOURCE && FROM_PAPER.test(text.trim()));
}

/** Whether the paragraph before hands over to somebody: what comes is his, though no marks say so. */
export function isCited({ paragraph, quoted, text }: Unit, { paragraphs }: Reading): boolean {
  const before = paragraphs[paragraph - 1]?.text.trimEnd() ?? '';
  if (!before.endsWith(':')) return false;
  const isMarked =
    quoted[0]?.start === 0 && quoted.length === 1 && quoted[0].end >= text.length - 1;
  return !isMarked && LEADS_IN.test(before.slice(-LEAD_IN));
}

const REST_OF_NAME = String.raw`(?: \p{Lu}[\p{L}.’'-]{0,30}){1,3}`;
/** "Ruth Kane: We had to close it.", "Neil Dahl (Osk Herald): Why?": a turn of a conversation. */
const TURN = regex.u`^(?<given>\p{Lu}[\p{L}’'-]{1,30})${REST_OF_NAME}(?: \([^)]{1,40}\))?: ["“‘'…]?\p{Lu}`;

/** Whether a sentence begins with the name of whoever says it. */
export function isTurn(text: string): boolean {
  const given = TURN.exec(text)?.groups?.['given'];
  return given !== undefined && isGivenName(given);
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** "… — Sam Roe (@samroe) May 4, 2016": how a post on a page ends. */
const SIGNED = regex.u`[–—-] ?[^–—(]{2,60} \(@\w{2,30}\),? ${MONTH}\p{Ll}{0,7}\.? \d{1,2}, \d{4}\.?$`;
/** No post is longer, with its signature. As printed. */
const LONGEST_POST = 400;

/** Whether its paragraph is a post that the page shows, with its signature at the end. */
export function isPost({ paragraph }: Unit, { paragraphs }: Reading): boolean {
  const text = paragraphs[paragraph]?.text.trimEnd() ?? '';
  return text.length <= LONGEST_POST && text.includes('(@') && SIGNED.test(text);
}
