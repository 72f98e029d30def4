import type { AppsManifestCreateArguments } from '@slack/web-api';
import { stringify } from 'yaml';
import { EVENTS_PATH } from './http.ts';
import { DELIVERY_EVENT } from './receipts.ts';

/**
 * What the bot asks for, and why:
 * - commands: `/briefing`
 * - chat:write: answers, digests
 * - app_mentions:read, im:history: `@briefing nk-russia`, and what is written to the bot directly
 * - users:read: time zones, languages, and who is an admin
 */
export const BOT_SCOPES = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'users:read',
] as const;

type Manifest = AppsManifestCreateArguments['manifest'];

/** Receipts for messages that carry a delivery's key. */
export const RECEIPTS_SCOPE = 'metadata.message:read';

/**
 * The app's manifest for https://api.slack.com/apps ("From a manifest"), as YAML. Without a `url` the
 * app connects by Socket Mode. With its own `appId`, known once the app exists, Slack also sends
 * receipts for digests, so that after a broken connection none is posted twice.
 */
export function slackManifest({
  url,
  command,
  appId = null,
}: {
  /** The public address of the bot, `https://briefing.example.com`. */
  url: string | null;
  /** With its slash: `/briefing`. */
  command: string;
  appId?: string | null;
}): string {
  const base = url?.replace(/\/+$/, '') ?? null;
  const request = base === null ? {} : { request_url: `${base}${EVENTS_PATH}` };
  const receipts = appId !== null;
  const manifest: Manifest = {
    _metadata: { major_version: 2 },
    display_information: {
      name: 'Briefing',
      description: 'Short news briefings with the key quotes, word for word',
      background_color: '#1f2937',
    },
    features: {
      bot_user: { display_name: 'briefing', always_online: true },
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      slash_commands: [
        {
          command,
          ...(base === null ? {} : { url: `${base}${EVENTS_PATH}` }),
          description: 'A short news briefing on a topic',
          usage_hint: 'topic | list | help | subscribe',
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      ...(base === null ? {} : { redirect_urls: [`${base}/slack/oauth_redirect`] }),
      scopes: { bot: [...BOT_SCOPES, ...(receipts ? ([RECEIPTS_SCOPE] as const) : [])] },
    },
    settings: {
      event_subscriptions: {
        ...request,
        bot_events: [
          'app_home_opened',
          'app_mention',
          'app_uninstalled',
          'message.im',
          ...(receipts ? (['message_metadata_posted'] as const) : []),
          'tokens_revoked',
        ],
        ...(receipts
          ? { metadata_subscriptions: [{ app_id: appId, event_type: DELIVERY_EVENT }] }
          : {}),
      },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: base === null,
      token_rotation_enabled: false,
    },
  };
  return stringify(manifest, { lineWidth: 0 });
}
