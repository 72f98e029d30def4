import type { Rate } from '../schedule/pacer.ts';
import type { Platform } from '../store/channel.ts';

/**
 * The chat platforms: what people call each, and what it permits. A new one is a line here, a name in
 * `store/channel.ts`, and a folder beside its siblings with the same file names.
 */
export const PLATFORMS = {
  /**
   * One message a second to a channel, several hundred a minute to a workspace:
   * https://docs.slack.dev/apis/web-api/rate-limits
   */
  slack: { label: 'Slack', rate: { scope: 'workspace', everyMs: 300, channelMs: 1000 } },
  /**
   * 50 requests a second for a bot, about 5 in 5 s to a channel:
   * https://docs.discord.com/developers/topics/rate-limits
   */
  discord: { label: 'Discord', rate: { scope: 'bot', everyMs: 20, channelMs: 1000 } },
  local: { label: 'Local chat', rate: null },
} as const satisfies Readonly<Record<Platform, Readonly<{ label: string; rate: Rate | null }>>>;

/** The rates of those that have one. */
export const RATES: Readonly<Partial<Record<Platform, Rate>>> = {
  slack: PLATFORMS.slack.rate,
  discord: PLATFORMS.discord.rate,
};

/** All platforms, in the order in which they are shown. */
export const PLATFORM_NAMES: readonly Platform[] = ['slack', 'discord', 'local'];
