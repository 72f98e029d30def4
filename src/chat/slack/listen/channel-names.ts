import { slackWords } from '../../words/en/slack.ts';

/** Names of channels, as commands bring them along: no scope is needed to know them. */
export type ChannelNames = Readonly<{
  learn: (channel: string, name: string) => void;
  /** "#wire", or "this channel" where no name is known. */
  nameOf: (channel: string) => string;
}>;

/** Names that are kept in memory, some 100 bytes each; the oldest goes first. */
const MOST_NAMES = 10_000;

/** What Slack says instead of a name where a channel has none to show. */
const NAMELESS = new Set(['directmessage', 'privategroup']);

export function createChannelNames(): ChannelNames {
  const names = new Map<string, string>();
  return {
    learn(channel, name) {
      if (name === '' || NAMELESS.has(name)) return;
      if (names.size >= MOST_NAMES) names.clear();
      names.set(channel, name);
    },
    nameOf(channel) {
      const name = names.get(channel);
      return name === undefined ? slackWords.thisChannel : `#${name}`;
    },
  };
}
