import { catalogueFor, type Catalogue } from '../../words/catalogue.ts';
import { fitReply, type Shortage } from '../../fit/fit-reply.ts';
import { openersIn, storiesIn, type Action, type Rendered, type Reply } from '../../reply.ts';
import { roughSize } from '../../fit/rough-size.ts';
import { shortenReply } from '../../fit/shorten-reply.ts';
import { renderButtons } from './buttons.ts';
import { countGroups, renderGroups } from './groups.ts';
import { BUDGET } from '../limits.ts';
import { ACCENT, COMPONENT, FLAG, type ActionRow, type DiscordMessage } from './message.ts';

export type Layout = 'components' | 'embeds';

/** What one message has room for. */
type Room = Readonly<{ units: number; groups: number }>;

/**
 * A reply as the JSON of one message, within every limit and without anything that an article or a
 * person could make act. `key` marks the message of a delivery (at most 25 characters).
 */
export function renderDiscord(
  reply: Reply,
  layout: Layout,
  { words = catalogueFor('en'), key = null }: { words?: Catalogue; key?: string | null } = {},
): Rendered<DiscordMessage> {
  const kept = fit(reply, BUDGET[layout], words);
  const groups = renderGroups(kept, words);
  const list: Action = { label: words.buttons.list, command: 'list', style: 'plain' };
  const rows = renderButtons([openersIn(kept), kept.actions], key, list);
  // A reply without any text would be refused.
  const texts = groups.length > 0 ? groups : ['…'];
  return { message: messageIn(layout, texts, rows), shown: storiesIn(kept) };
}

function messageIn(
  layout: Layout,
  texts: readonly string[],
  rows: readonly ActionRow[],
): DiscordMessage {
  switch (layout) {
    case 'components':
      return componentMessage(texts, rows);
    case 'embeds':
      return embedMessage(texts, rows);
    default:
      return layout satisfies never;
  }
}

function fit(reply: Reply, room: Room, words: Catalogue): Reply {
  const shortOf = (kept: Reply): Shortage => {
    if (countGroups(kept) > room.groups) return 'parts';
    // Thousands of quotes are not rendered to learn that they are too many. What is not shown of a
    // text, such as blanks after blanks, is hardly ever half of it.
    if (roughSize(kept.parts) > room.units * 2) return 'text';
    return renderGroups(kept, words).join('').length <= room.units ? null : 'text';
  };
  return fitReply(shortenReply(reply, BUDGET), shortOf, words);
}

const NO_MENTIONS = { parse: [] } as const;

function componentMessage(groups: readonly string[], rows: readonly ActionRow[]): DiscordMessage {
  const texts = groups.flatMap((content, index) => {
    const text = { type: COMPONENT.textDisplay, content };
    const separator = { type: COMPONENT.separator, divider: true, spacing: 1 } as const;
    return index === 0 ? [text] : [separator, text];
  });
  const framed = groups.length > 1;
  return {
    flags: FLAG.componentsV2 | FLAG.suppressEmbeds,
    components: framed
      ? [{ type: COMPONENT.container, accent_color: ACCENT, components: [...texts, ...rows] }]
      : [...texts, ...rows],
    allowed_mentions: NO_MENTIONS,
  };
}

function embedMessage(groups: readonly string[], rows: readonly ActionRow[]): DiscordMessage {
  return {
    // Not suppressed: our own embeds would go too.
    flags: 0,
    embeds: groups.map((description) => ({ color: ACCENT, description })),
    components: rows,
    allowed_mentions: NO_MENTIONS,
  };
}
