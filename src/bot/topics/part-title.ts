import type { TopicCommand } from './topic-command.ts';

type Named = Exclude<TopicCommand, { kind: 'new' }>;

/** A title has at most so many words. */
const MOST_WORDS = 20;

/**
 * Parts "Harbour news https://…" where the title ends: after the most words that are a known topic.
 * Where none is known it stays as it was, one word for the topic.
 */
export function partTitle(command: Named, isKnown: (topic: string) => boolean): Named {
  const rest = restOf(command);
  const typed = `${command.topic} ${rest}`.trim();
  // A name ends with a letter or digit; "/[/" behind it is a line of words.
  const ends = [...typed.matchAll(/(?<=[\p{L}\p{N}]\S?)(?=\s|$)/gu)].slice(0, MOST_WORDS);
  const end = ends.findLast(({ index }) => isKnown(typed.slice(0, index)))?.index;
  if (end === undefined) return command;
  return withRest(command, typed.slice(0, end), typed.slice(end).trim());
}

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
