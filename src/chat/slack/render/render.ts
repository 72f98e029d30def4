import type { Button, KnownBlock } from '@slack/types';
import { catalogueFor, type Catalogue } from '../../words/catalogue.ts';
import { shorten } from '../../fit/cut-text.ts';
import { fitReply, type Shortage } from '../../fit/fit-reply.ts';
import { renderPlainText } from '../../render/plain-text.ts';
import { openersIn, storiesIn, type Action, type Rendered, type Reply } from '../../reply.ts';
import { roughSize } from '../../fit/rough-size.ts';
import { shortenReply } from '../../fit/shorten-reply.ts';
import { countBlocks, renderBlocks } from './blocks.ts';
import { escapeText, plainLine } from './escape.ts';
import { BUDGET, SLACK_LIMITS } from '../limits.ts';

/** A message's arguments. Nothing in it notifies anybody or is fetched to be shown below it. */
export type SlackMessage = Readonly<{
  /** The whole reply: screen readers read this alone, and notifications show its beginning. */
  text: string;
  blocks: readonly KnownBlock[];
  parse: 'none';
  mrkdwn: false;
  unfurl_links: false;
  unfurl_media: false;
}>;

/** Blocks, and code points of all text in them. */
export type Room = Readonly<{ blocks: number; text: number }>;

/** Prefix of every button's action_id. Its value is the command that the button stands for. */
export const ACTION_PREFIX = 'v1:';

/**
 * A reply as one message, within every limit and without anything that an article or a person could
 * make act. What does not fit is left out whole, and counted.
 */
export function renderSlack(
  reply: Reply,
  words: Catalogue = catalogueFor('en'),
  room: Room = BUDGET.message,
): Rendered<SlackMessage> {
  const { kept, blocks } = fitBlocks(reply, room, words);
  const text = readableText(kept, words);
  const message = {
    text: text === '' ? '…' : escapeText(text),
    blocks,
    parse: 'none',
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  } as const;
  return { message, shown: storiesIn(kept) };
}

/** No line of it is there for the eye alone. */
function readableText(reply: Reply, words: Catalogue): string {
  return reply.parts
    .map((part) =>
      part.kind === 'heading'
        ? plainLine(part.text)
        : renderPlainText({ ...reply, parts: [part] }, { words }),
    )
    .join('\n\n');
}

/** A reply as the blocks of the App Home, which has room for more of them. */
export function renderHome(
  reply: Reply,
  words: Catalogue = catalogueFor('en'),
): readonly KnownBlock[] {
  return fitBlocks(reply, BUDGET.home, words).blocks;
}

function fitBlocks(
  reply: Reply,
  room: Room,
  words: Catalogue,
): { kept: Reply; blocks: readonly KnownBlock[] } {
  const render = (parts: Reply): readonly KnownBlock[] => [
    ...renderBlocks(parts, words),
    ...renderActions(openersIn(parts).slice(0, SLACK_LIMITS.actionsInRow), 'stories'),
    ...renderActions(parts.actions, 'actions'),
  ];
  const shortOf = (parts: Reply): Shortage => {
    const buttons = [parts.actions, openersIn(parts)].filter(({ length }) => length > 0).length;
    if (countBlocks(parts) + buttons > room.blocks) return 'parts';
    // Thousands of quotes are not rendered to learn that they are too many: a code point has two
    // units at most.
    if (roughSize(parts.parts) > room.text * 2) return 'text';
    return countText(render(parts)) <= room.text ? null : 'text';
  };
  const kept = fitReply(shortenReply(reply, BUDGET), shortOf, words);
  return { kept, blocks: render(kept) };
}

const NOT_TEXT = new Set(['type', 'style', 'action_id', 'block_id', 'format', 'value']);

/** All text in blocks, in code points: whatever is not a name of Block Kit itself, addresses too. */
export function countText(value: unknown): number {
  if (typeof value === 'string') return Array.from(value).length;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countText(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, item]) => (NOT_TEXT.has(key) ? sum : sum + countText(item)),
    0,
  );
}

/** A row of buttons. The names of those that open stories are their own, so that each is there once. */
function renderActions(
  actions: readonly Action[],
  row: 'stories' | 'actions',
): readonly KnownBlock[] {
  if (actions.length === 0) return [];
  const elements = actions
    .slice(0, SLACK_LIMITS.actionsInBlock)
    .map((action, index) =>
      renderButton(action, row === 'actions' ? `${index}` : `${row}-${index}`),
    );
  return [{ type: 'actions', block_id: `${ACTION_PREFIX}${row}`, elements }];
}

function renderButton({ label, command, style }: Action, name: string): Button {
  const text = shorten(plainLine(label).trim(), BUDGET.label);
  return {
    type: 'button',
    action_id: `${ACTION_PREFIX}${name}`,
    text: { type: 'plain_text', text: text === '' ? '…' : text, emoji: false },
    // Too long for a button, a command can still be typed.
    value: command.slice(0, SLACK_LIMITS.buttonValue),
    ...(style === 'plain' ? {} : { style }),
  };
}
