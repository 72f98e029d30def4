import { anyOf, regex } from '../../languages/regex.ts';
import { isLink } from '../links/find-links.ts';
import { BEFORE_NAME } from '../command/find-briefing.ts';
import { nearestWord } from '../command/nearest-word.ts';

/** What somebody wants of a topic that is made in chat. */
export type TopicCommand =
  /**
   * `source`: an address, its number in the list, or the name of one that was found. `written`: the
   * topic with small words before it, which may be of its name: "in focus".
   */
  | Readonly<{ kind: 'follow'; topic: string; source: string; written?: string }>
  | Readonly<{ kind: 'unfollow'; topic: string; source: string; written?: string }>
  /** A name, words and addresses, or the name of a draft that is to be kept. */
  | Readonly<{ kind: 'new'; text: string }>
  /** Lines of words with strokes between; empty to see those that there are. */
  | Readonly<{ kind: 'filter'; topic: string; lines: string }>
  | Readonly<{ kind: 'rename'; topic: string; title: string }>
  | Readonly<{ kind: 'remove'; topic: string; sure: boolean }>;

/** First words that are commands about topics. */
export const TOPIC_VERBS = ['follow', 'unfollow', 'new', 'filter', 'rename', 'remove'] as const;

/** Words and addresses of a whole topic. */
const LONGEST_TEXT = 8000;

/** The command that a text is; `null` where it is none about a topic. */
export function parseTopicCommand(typed: string): TopicCommand | null {
  const text = typed
    .slice(0, LONGEST_TEXT)
    .replace(/^\s*\/[a-z][\w-]*\s+/i, '')
    .trimStart();
  const [first = ''] = text.split(/\s/, 1);
  const verb = TOPIC_VERBS.find((one) => one === first.toLowerCase());
  if (verb === undefined) return null;
  const rest = text.slice(first.length).trim();
  const [topic = ''] = rest.split(/\s/, 1);
  const after = rest.slice(topic.length).trim();
  // "remove https://… from harbour"; what a link alone is, is asked like that of any link.
  if (isLink(topic) && verb === 'remove') return meantFollow(text);
  if (isLink(topic) && verb === 'follow' && after === '') return null;
  switch (verb) {
    case 'follow':
    case 'unfollow':
      // "follow https://… harbour"
      return isLink(topic) && !isLink(after)
        ? ofSource(verb, after, topic)
        : { kind: verb, topic, source: after };
    case 'new':
      return { kind: 'new', text: rest };
    case 'filter':
      return { kind: 'filter', topic, lines: after };
    case 'rename':
      return { kind: 'rename', topic, title: after.replace(/^to\s+/i, '').replaceAll(/\s+/g, ' ') };
    case 'remove': {
      const sure = rest.endsWith(` ${CONFIRMED}`);
      const title = sure ? rest.slice(0, -CONFIRMED.length) : rest;
      return { kind: 'remove', topic: title.replaceAll(/\s+/g, ' ').trim(), sure };
    }
    default:
      return verb satisfies never;
  }
}

const TO = /^(?:to|in|into|for|from|with|as|called|named)\s+(?:the\s+)?(?:topic\s+)?/i;
/** "add | the feed | https://… to harbour" */
const A_SOURCE = regex.i`^(?:${anyOf('the a this that my new')}(?:\s+|$))*(?:${anyOf('feed source site rss link page')}(?:\s+|$))?`;
const POLITE = /^(?:please|can you|could you)\s+/i;
const FOLLOW = new Set(['follow', 'add', 'track', 'watch', 'monitor', 'include']);
const UNFOLLOW = new Set(['unfollow', 'remove', 'drop', 'delete', 'stop']);

/**
 * What people write for following a link in a topic: "add https://… to harbour", "fallow harbour
 * https://…"; `null` where no topic is named beside it, or no such word.
 */
export function meantFollow(typed: string): TopicCommand | null {
  const words = typed.trim().replace(POLITE, '').split(/\s+/);
  const [first = '', ...rest] = words;
  const verb = verbLike(first);
  const links = rest.filter(isLink);
  if (verb === null || links.length === 0) return null;
  const named = rest.filter((word) => !isLink(word)).join(' ');
  const command = ofSource(verb, named.replace(/[:,;]$/, ''), links.join(' '));
  // "remove https://…": which topic follows it is asked for
  return command.topic !== '' || first.toLowerCase() === 'remove' ? command : null;
}

function ofSource(kind: 'follow' | 'unfollow', named: string, source: string): OfSource {
  const written = named.replaceAll(/\s+/g, ' ');
  const topic = written.replace(A_SOURCE, '').replace(TO, '');
  return topic === written ? { kind, topic, source } : { kind, topic, source, written };
}

const MAKE = /^(?:please\s+)?(?:make|create|add|start|open|set up)\s/i;
const NEW_TOPIC = /^(?:(?:me|us|a|the|new|another|my|our|own)\s+)*(?:topic|briefing)\b:?\s*/i;
const ABOUT = /^(?:about|on|for|called|named)\s+/i;

/** "make a topic about boats from https://…"; `null` for others. */
export function meantNew(typed: string): TopicCommand | null {
  const verb = MAKE.exec(typed.trim())?.[0];
  const behind = typed.trim().slice(verb?.length ?? 0);
  const noun = NEW_TOPIC.exec(behind)?.[0];
  if (verb === undefined || noun === undefined) return null;
  return { kind: 'new', text: behind.slice(noun.length).replace(ABOUT, '') };
}

function verbLike(word: string): 'follow' | 'unfollow' | null {
  if (FOLLOW.has(word.toLowerCase())) return 'follow';
  if (UNFOLLOW.has(word.toLowerCase())) return 'unfollow';
  const near = nearestWord(word, ['follow', 'unfollow']);
  return near === 'follow' || near === 'unfollow' ? near : null;
}

/** What a button adds that was asked whether somebody is sure. */
export const CONFIRMED = '#yes';

type Named = Exclude<TopicCommand, { kind: 'new' }>;
type OfSource = Extract<TopicCommand, { source: string }>;

/** A title has at most so many words. */
const MOST_WORDS = 20;

/**
 * Parts "Harbour news https://…" where the title ends: after the most words that are a known topic,
 * "the topic Harbour news" as well. Where none is known it stays as it was, one word for the topic.
 */
export function partTitle(command: Named, isKnown: (topic: string) => boolean): Named {
  const written = 'written' in command ? command.written : undefined;
  if (written !== undefined) {
    for (const polite of [/$/, / please$/i]) {
      const words = written.replace(polite, '').split(' ');
      const least = command.topic.replace(polite, '').length;
      const name = words
        .map((_, at) => words.slice(at).join(' '))
        .find((one) => one.length >= least && isKnown(one));
      if (name !== undefined) return { ...command, topic: name };
    }
  }
  const typed = `${command.topic} ${restOf(command)}`.trim();
  for (const text of new Set([typed, typed.replace(A_TOPIC, ''), typed.replace(TO_TOPIC, '')])) {
    // A name ends with a letter or digit; "/[/" behind it is a line of words.
    const ends = [...text.matchAll(/(?<=[\p{L}\p{N}]\S?)(?=\s|$)/gu)].slice(0, MOST_WORDS);
    const end = ends.findLast(({ index }) => isKnown(text.slice(0, index)))?.index;
    if (end === undefined) continue;
    const rest = text.slice(end).trim().replace(PLEASE, '');
    return withRest(command, text.slice(0, end), rest);
  }
  return command;
}

/** "remove | the topic | Harbour news" */
const A_TOPIC = /^(?:the )?(?:topic|briefing) (?=\S)/i;
/** "rename | for | port to Porto" */
const TO_TOPIC = regex.i`^${BEFORE_NAME} (?:the )?(?:(?:topic|briefing) )?(?=\S)`;
/** "filter port | please" */
const PLEASE = /^please(?:\s+|$)/i;

/** What follows the topic, as it was typed. */
export function restOf(command: Named): string {
  switch (command.kind) {
    case 'follow':
    case 'unfollow':
      return command.source;
    case 'filter':
      return command.lines;
    case 'rename':
      return command.title;
    case 'remove':
      return '';
    default:
      return command satisfies never;
  }
}

function withRest(command: Named, topic: string, rest: string): Named {
  switch (command.kind) {
    case 'follow':
    case 'unfollow':
      return { ...command, topic, source: rest };
    case 'filter':
      return { ...command, topic, lines: rest };
    case 'rename':
      return { ...command, topic, title: rest.replace(/^to\s+/i, '') };
    case 'remove':
      return { ...command, topic };
    default:
      return command satisfies never;
  }
}
