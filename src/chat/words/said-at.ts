import {
  behindOccasions,
  channels,
  occasionsOfChannels,
  saidIn,
  spreadOn,
} from '../../languages/english/occasions.ts';
import { anyOf, regex } from '../../languages/regex.ts';
import { wordSet } from '../../languages/word-set.ts';

const [inThese, onThese] = [wordSet(saidIn), wordSet(spreadOn)];

/** "a meeting | with reporters". */
const TAIL = regex.iu`(?<!\s)\s+${anyOf(behindOccasions)}\s.*$`;
/** "CNN’s morning show", and not "a CNN town hall". */
const CHANNEL = regex.iu`\b${anyOf(channels)}\b(?!.*\b${anyOf(occasionsOfChannels)}\b)`;

/**
 * An occasion, printed without its preposition, with it: "in a meeting with reporters", "on
 * Twitter", "at a press briefing".
 */
export function saidAt(occasion: string): string {
  const head = occasion.replace(TAIL, '');
  const printed = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+$/u.exec(head.trim())?.[0] ?? '';
  const noun = printed.toLowerCase();
  if (inThese.has(noun)) return `in ${occasion}`;
  if (onThese.has(noun) || CHANNEL.test(head)) return `on ${occasion}`;
  return `at ${occasion}`;
}
