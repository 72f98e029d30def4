import type { AppsManifestCreateArguments } from '@slack/web-api';
import { stringify } from 'yaml';
import { UserError } from '../../user-error.ts';
import { slackWords } from '../words/en/slack.ts';
import { EVENTS_PATH } from './connect/http.ts';
import { DELIVERY_EVENT } from './post/receipts.ts';

/**
 * What the bot asks for, and why:
 * - commands: `/briefing`
 * - chat:write: answers, digests
 * - app_mentions:read, im:history: `@briefing nk-russia`, and what is written to the bot directly
 * - users:read: time zones, languages, and who is an admin
 * - metadata.message:read: Slack's receipt for each digest, so that none is posted twice
 */
export const BOT_SCOPES = [
  'commands',
  'chat:write',
  'app_mentions:read',
  'im:history',
  'users:read',
  'metadata.message:read',
] as const;

type Manifest = AppsManifestCreateArguments['manifest'];

/** Without it Slack sends no receipts. */
export const RECEIPTS_SCOPE = 'metadata.message:read';

/** "Brief this" on a message, as Slack tells it. */
const BRIEF_THIS = 'v1:brief-this';

/** The bot's own id is known only once the app exists; receipts of others are not taken for its own. */
const ANY_APP = '*';

/**
 * The app's manifest for https://api.slack.com/apps ("From a manifest"), as YAML. Without a `url` the
 * app connects by Socket Mode. Slack sends receipts for digests from the first start on, so that after
 * a broken connection none is posted twice. Throws a UserError for what Slack would refuse.
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
  /** Where Slack does not take any app's receipts: the app's own id. */
  appId?: string | null;
}): string {
  check({ url, command, appId });
  const base = url?.replace(/(?<!\/)\/+$/, '') ?? null;
  const request = base === null ? {} : { request_url: `${base}${EVENTS_PATH}` };
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
      shortcuts: [
        {
          name: slackWords.briefThis.name,
          type: 'message',
          callback_id: BRIEF_THIS,
          description: slackWords.briefThis.description,
        },
      ],
      slash_commands: [
        {
          command,
          ...(base === null ? {} : { url: `${base}${EVENTS_PATH}` }),
          description: 'A short news briefing on a topic or a link',
          usage_hint: 'topic | https://… | list | help | subscribe',
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      ...(base === null ? {} : { redirect_urls: [`${base}/slack/oauth_redirect`] }),
      scopes: { bot: [...BOT_SCOPES] },
    },
    settings: {
      event_subscriptions: {
        ...request,
        bot_events: [
          'app_home_opened',
          'app_mention',
          'app_uninstalled',
          'message.im',
          'message_metadata_posted',
          'tokens_revoked',
        ],
        metadata_subscriptions: [{ app_id: appId ?? ANY_APP, event_type: DELIVERY_EVENT }],
      },
      interactivity: { is_enabled: true, ...request },
      org_deploy_enabled: false,
      socket_mode_enabled: base === null,
      token_rotation_enabled: false,
    },
  };
  return stringify(manifest, { lineWidth: 0 });
}

/** https://docs.slack.dev/reference/app-manifest: a command has 32 characters at most, its slash too. */
const COMMAND = /^\/[a-z0-9_-]{1,31}$/;

function check({
  url,
  command,
  appId,
}: Readonly<{ url: string | null; command: string; appId: string | null }>): void {
  if (url !== null && !isPublic(url)) {
    throw new UserError(
      `--url says "${url}", and Slack sends requests to https addresses alone. Write one such as https://briefing.example.com, without a path.`,
    );
  }
  if (!COMMAND.test(command)) {
    throw new UserError(
      `--command says "${command}". Write a slash and up to 31 small letters, digits, - or _, such as /briefing.`,
    );
  }
  if (appId !== null && !/^A[A-Z0-9]{5,}$/.test(appId)) {
    throw new UserError(
      `--app-id says "${appId}". Copy the App ID (A0123456789) from "Basic Information".`,
    );
  }
}

function isPublic(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname, search, hash, username } = new URL(url);
  return protocol === 'https:' && pathname === '/' && `${search}${hash}${username}` === '';
}
