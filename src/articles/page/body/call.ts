import { asked, ofTheHouse, ofTheReader } from '../../../languages/english/pages/calls.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';

/** Longer ones are text that begins with an appeal. */
const LONGEST = 220;
const OURS = either(anyOf(ofTheHouse), `your ${anyOf(ofTheReader)}`);
/** "Join the talk on our page.", "Please message us." */
const ASKS = regex.i`^(?:please )?${anyOf(asked)}\b(?=.{0,200}?\b${OURS}\b)`;
const WHO = either('are you|do you|did you|have you|got|want|looking for|need|already|not yet');
/** "Got a story for us? Write to the newsdesk." */
const ASKS_WHO = regex.i`^${WHO}\b[^.!?]{1,80}\?\s(?:please )?(?:then )?${anyOf(asked)}\b`;
const GIFT = anyOf('support gift donation contribution membership subscription');
/** "Your support helps us tell the story." */
const THANKS = regex.i`^your ${GIFT}\b.{0,60}\b(?:us|our|journalism)\b`;
/** "Watch live: the council meets", "Live: follow the match" */
const LIVE = /^(?:watch|listen|follow|stream)(?: it)? live\b|^live(?:stream| stream)? ?:/i;

/**
 * Whether an English paragraph is a page's word to its readers, to join, to write, to watch. It is
 * asked of what stands before a text and behind it: within, a writer may call on his readers, too.
 */
export function isCall(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST &&
    (ASKS.test(paragraph) ||
      ASKS_WHO.test(paragraph) ||
      THANKS.test(paragraph) ||
      LIVE.test(paragraph))
  );
}
