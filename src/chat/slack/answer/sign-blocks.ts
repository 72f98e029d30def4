import type { KnownBlock } from '@slack/types';
import type { Catalogue } from '../../words/catalogue.ts';

/**
 * Blocks with a line that names who asked, above the buttons. It is the only mention that the bot
 * ever makes, of the person who has just acted.
 */
export function signBlocks(
  blocks: readonly KnownBlock[],
  user: string,
  words: Catalogue,
): readonly KnownBlock[] {
  if (!/^[UW][A-Z0-9]+$/.test(user)) return blocks;
  const signature: KnownBlock = {
    type: 'context',
    elements: [
      { type: 'plain_text', text: words.askedBy, emoji: false },
      { type: 'mrkdwn', text: `<@${user}>`, verbatim: true },
    ],
  };
  const end = blocks.findLastIndex(({ type }) => type !== 'actions') + 1;
  return [...blocks.slice(0, end), signature, ...blocks.slice(end)];
}
