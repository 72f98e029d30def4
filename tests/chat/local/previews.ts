import { renderDiscord } from '../../../src/chat/discord/render/render.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { renderSlack } from '../../../src/chat/slack/render/render.ts';

/** What the two renderers would post. */
export const RENDER = {
  Slack: (reply: Reply): unknown => renderSlack(reply).message,
  Discord: (reply: Reply): unknown => renderDiscord(reply, 'components').message,
} as const;

export const PREVIEWS = [
  { name: 'slack', render: RENDER.Slack },
  { name: 'discord', render: RENDER.Discord },
];
