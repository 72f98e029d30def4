/** What somebody wants of a topic that is made in chat. */
export type TopicCommand =
  /** `source`: an address, or the name of one that was found. */
  | Readonly<{ kind: 'follow'; topic: string; source: string }>
  /** `source`: an address, or its number in the list. */
  | Readonly<{ kind: 'unfollow'; topic: string; source: string }>
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
  switch (verb) {
    case 'follow':
    case 'unfollow':
      return { kind: verb, topic, source: after };
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

/** What a button adds that was asked whether somebody is sure. */
export const CONFIRMED = '#yes';
