import { renderDiscord } from '../chat/discord/render/render.ts';
import type { Previewer } from '../chat/local/conversation.ts';
import { PLATFORM_NAMES } from '../chat/platforms.ts';
import { renderSlack } from '../chat/slack/render/render.ts';
import type { Config } from '../config/config.ts';
import type { Platform } from '../store/channel.ts';

/** How each platform would show a reply; the local chat itself needs none. A new platform is a line here. */
type Renders = Readonly<Record<Exclude<Platform, 'local'>, Previewer['render']>>;

/** What the local page shows of a reply as the platforms would get it, in their order. */
export function previewsOf({ discord }: Pick<Config, 'discord'>): readonly Previewer[] {
  const renders: Renders = {
    slack: (reply) => renderSlack(reply).message,
    discord: (reply) => renderDiscord(reply, discord?.layout ?? 'components').message,
  };
  return PLATFORM_NAMES.flatMap((name) =>
    name === 'local' ? [] : [{ name, render: renders[name] }],
  );
}
