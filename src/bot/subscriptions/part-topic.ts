import { withoutManners } from '../command/find-briefing.ts';
import { readWish } from './read-wish.ts';
import { dayOf, DAY_SETS } from '../../schedule/when/weekdays.ts';

/** A topic and the time that follows it, as one row of words. */
export type TopicAndTime = Readonly<{ topic: string; when: string }>;

/**
 * Parts "The Velm dam vote weekdays 8am" where the title ends: after the most words that are a known
 * topic. "to The Velm dam vote" and "weekdays 8am The Velm dam vote" mean the same. Where none is
 * known, before the first word that is a day or a time, so that suggestions are made for the whole
 * title; all of it is a time where nothing else stands there, "weekdays 8am".
 */
export function partTopic(
  { topic, when }: TopicAndTime,
  isKnown: (topic: string) => boolean,
): TopicAndTime {
  const words = [topic, ...when.split(' ')].filter((word) => word !== '');
  const part = (at: number): TopicAndTime => ({
    topic: words.slice(0, at).join(' '),
    when: words.slice(at).join(' '),
  });
  for (let at = words.length; at > 0; at -= 1) {
    const parted = part(at);
    if (isKnown(parted.topic)) return parted;
  }
  const [first = '', ...rest] = words;
  if (rest.length > 0 && /^(?:to|for|me)$/i.test(first))
    return partTopic({ topic: '', when: rest.join(' ') }, isKnown);
  for (let at = 1; at < words.length; at += 1) {
    const behind = words.slice(at).join(' ');
    if (isKnown(behind)) return { topic: behind, when: withoutTo(words.slice(0, at)) };
  }
  if (isTime(first.toLowerCase())) {
    const typed = words.join(' ');
    if (readWish(typed, { timeZone: null, before: null }).kind === 'wish')
      return { topic: '', when: typed };
  }
  const time = words.findIndex((word, at) => at > 0 && isTime(word.toLowerCase()));
  return part(time === -1 ? words.length : time);
}

/** A topic without the small words around it, "from nk-russia please", where that makes it known. */
export function plainTopic(typed: string, isKnown: (topic: string) => boolean): string {
  const plain = withoutManners(typed);
  return !isKnown(typed) && isKnown(plain) ? plain : typed;
}

/** "weekdays 8am for" */
function withoutTo(words: readonly string[]): string {
  return words.join(' ').replace(/ (?:to|for)$/i, '');
}

const TIME_WORD = /^\d|^(?:at|every|each|noon|midday|midnight|quiet(?:ly)?|always|utc|gmt)\b/;

function isTime(word: string): boolean {
  const [first = ''] = word.split(/[,/-]/);
  return TIME_WORD.test(word) || Object.hasOwn(DAY_SETS, first) || dayOf(first) !== null;
}
