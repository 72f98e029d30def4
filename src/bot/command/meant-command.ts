import { anyOf, regex } from '../../languages/regex.ts';
import { RESERVED_SLUGS } from './command.ts';
import { nearestWord } from './nearest-word.ts';
import { partTopic } from '../subscriptions/part-topic.ts';
import { readWish } from '../subscriptions/read-wish.ts';

/** The slug of the topic that has a name; `null` where none has it. */
type SlugOf = (name: string) => string | null;

/** What people type for a verb of which there is another word here. */
const OTHER_WORDS = new Map([
  ['stop', 'unsubscribe'],
  ['cancel', 'unsubscribe'],
  ['end', 'unsubscribe'],
  ['delete', 'remove'],
  ['refresh', 'fetch'],
  ['reload', 'fetch'],
  ['update', 'fetch'],
  ['hi', 'help'],
  ['hey', 'help'],
  ['hello', 'help'],
  ['start', 'help'],
  ['commands', 'help'],
  ['menu', 'help'],
]);

/** Verbs that may have been typed anywhere beside a topic, those before others that are stronger. */
const OF_TOPICS =
  'unsubscribe pause resume remove change subscribe send share fetch filter quotes sources follow'.split(
    ' ',
  );

/**
 * The command that was meant by one whose verb is mistyped, "subscrbe nk-russia", another word,
 * "stop sending nk-russia", behind its topic, "nk-russia quotes", or that is written as people talk,
 * "remind me daily 8am nk-russia", "make a topic about ships"; `null` for others.
 */
export function meantCommand(typed: string, slugOf: SlugOf): string | null {
  const [first = '', ...rest] = typed.split(' ');
  const named = topicIn(wordsOf(typed), slugOf);
  // "what do you have on nk-russia"
  if (ASKS_HELP.test(typed) && !(named !== null && ASKS_WHAT.test(typed))) return 'help';
  const last = rest.at(-1)?.toLowerCase();
  if (last !== undefined && OF_TOPICS.includes(last)) {
    const before = [first, ...rest.slice(0, -1)].join(' ');
    if (slugOf(before) !== null) return `${last} ${before}`;
  }
  if (named !== null && GREETED.test(typed))
    return meantCommand(typed.replace(GREETED, ''), slugOf);
  const verb = OTHER_WORDS.get(first.toLowerCase()) ?? nearestWord(first, RESERVED_SLUGS);
  const behind = rest.join(' ');
  if (verb !== null && (behind === '' || beginsKnown(rest, slugOf)))
    return `${verb} ${behind}`.trim();
  return (
    (named === null ? null : ofTopic(typed, named)) ??
    (ASKS_WHEN.test(typed) ? 'status' : null) ??
    newTopic(typed) ??
    (verb === null ? null : `${verb} ${behind}`)
  );
}

const GREETING = '(?:hi|hey|hello)(?: there)?,? ';
/** "how does this work?", "hi, what can you do" */
const ASKS_HELP = regex.i`^(?:${GREETING})?(?:how|what (?:can|do|are) (?:you|i|this)|who are you)\b`;
const ASKS_WHAT = regex.i`^(?:${GREETING})?what\b`;
const GREETED = regex.i`^${GREETING}(?=\S)`;

function beginsKnown(words: readonly string[], slugOf: SlugOf): boolean {
  return words.some((_, at) => slugOf(words.slice(0, at + 1).join(' ')) !== null);
}

const COMES = anyOf('sent send come came comes arrive next get got late missing');
/** "why was it not sent?", "when does … come next?" */
const ASKS_WHEN = regex.i`^(?:why|when)\b.*\b${COMES}\b`;
const MAKE = /^(?:please )?(?:make|create|add|start|open|set up)\b/i;
const A_TOPIC = /^(?: (?:me|us|a|the|new|another|my|our|own))* (?:topic|briefing)s?\b/i;
const ABOUT = /^:? ?(?:(?:about|on|for|called|named) )?/i;

/** "make a topic about ships", "create Harbour news". */
function newTopic(typed: string): string | null {
  const verb = MAKE.exec(typed)?.[0];
  if (verb === undefined) return null;
  const behind = typed.slice(verb.length);
  const noun = A_TOPIC.exec(behind)?.[0];
  // "make peace" asks for nothing here.
  if (noun === undefined) return /\bcreate$/i.test(verb) ? `new${behind}` : null;
  const about = behind.slice(noun.length).replace(ABOUT, '').trim();
  return about === '' ? null : `new ${about}`;
}

function wordsOf(typed: string): readonly string[] {
  return typed.split(' ').map((word) => word.replace(/(?<=[\p{L}\p{N}])[,.:;?!]+$/u, ''));
}

/** What is asked of a topic whose name stands somewhere in it: "show me story 2 of nk-russia". */
function ofTopic(typed: string, { topic, others, at }: NamedTopic): string | null {
  const said = others.join(' ').toLowerCase();
  if (ENDS.test(said)) return `unsubscribe ${topic}`;
  if (ASKS_WHEN.test(typed)) return 'status';
  const story = /\b(?:story|number|no\.?|#) ?(\d{1,3})\b/.exec(said)?.[1];
  if (story !== undefined) return `show ${topic} ${story}`;
  const verbs = new Set(
    others.map((word) => OTHER_WORDS.get(word.toLowerCase()) ?? word.toLowerCase()),
  );
  const verb = OF_TOPICS.find((one) => verbs.has(one));
  const when = wishIn(others);
  // "pause harbour until monday": the day is no wish for a digest
  if (when !== null && (verb === undefined || WITH_TIME.has(verb)))
    return `${verb === 'change' ? verb : 'subscribe'} ${topic} ${when}`;
  if (verb !== undefined) return `${verb} ${topic}`;
  const since = SINCE.exec(said)?.[0];
  if (since !== undefined) return `show ${topic} ${since}`;
  const asked = others.join(' ').replace(/,? please$/i, '');
  const unwanted = at === 0 ? LEAVES_OUT.exec(asked)?.[1] : undefined;
  return unwanted === undefined ? null : `filter ${topic} not ${unwanted}`;
}

/** Verbs behind which a time says when a digest comes. */
const WITH_TIME: ReadonlySet<string> = new Set(['subscribe', 'send', 'change', 'share']);
/** "nk-russia | not football", but not "nk-russia not updated". */
const STATE = String.raw`(?:${anyOf('sent there here yet a the so in at on')}|\S+(?:ing|ed))`;
/** "not for me", "not found": what is said of the briefing itself. */
const COMPLAINT = String.raw`${anyOf('me us for_me for_us found now anymore any_more again available right new my_thing')}$`;
const LEAVES_OUT = regex.i`^(?:${anyOf('but and')} )?(?:${anyOf('not without except')}|(?<=but )no) (?:for )?(?!${STATE}\b|${COMPLAINT})(.+)$`;
const ENDS = /\b(?:stop|cancel|end|unsubscribe|no more|enough)\b/;
const LATELY = String.raw`(?:this|last|past) (?:\d{1,2} )?${anyOf('hour day week month')}s?`;
const SINCE = regex`\b(?:today|yesterday|since \w+|${LATELY})\b`;

/** The slug of a topic, the words beside its name, and how many of them stand before it. */
type NamedTopic = Readonly<{ topic: string; others: readonly string[]; at: number }>;

/** The longest run of words that is a topic's name. */
function topicIn(words: readonly string[], slugOf: SlugOf): NamedTopic | null {
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const topic = slugOf(words.slice(at, at + length).join(' '));
      if (topic !== null) {
        return { topic, others: [...words.slice(0, at), ...words.slice(at + length)], at };
      }
    }
  }
  return null;
}

/** A title has at most so many words. */
const MOST_WORDS = 20;

/** "daily 8am" of "remind me daily 8am"; `null` where there is no time. */
function wishIn(words: readonly string[]): string | null {
  // "nk-russia 2024" is a year, as long as nothing else speaks of a time; "2030" is half past eight.
  if (/^20(?:2\d|3[1-5])$/.test(words.join(' '))) return null;
  const { when } = partTopic({ topic: '', when: `- ${words.join(' ')}` }, () => false);
  const readable = readWish(when, { timeZone: 'UTC', before: null }).kind === 'wish';
  return when !== '' && readable ? when : null;
}
