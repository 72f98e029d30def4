import { z } from 'zod';
import { readManagers } from '../chat/slack/answer/managers.ts';
import { readAllowHosts } from '../web/addresses/allow-hosts.ts';

const port = z.coerce.number().int().min(1).max(65_535);
const address = z.url({ protocol: /^https?$/ });
const secret = z.string().min(1);

/** "local, slack:T0123/U0456": who may change the briefings in folders from chat. */
const OPERATOR = /^(?:local|(?:slack|discord):\w+\/\w+)$/;

/** Every setting, by the name of its environment variable. Empty means not set. */
export const Environment = z.object({
  BRIEFINGS_DIR: z.string().default('briefings').meta({ remedy: 'Name a folder.' }),
  DATA_DIR: z.string().default('data').meta({ remedy: 'Name a folder.' }),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/ })
    .optional()
    .meta({ remedy: 'Write postgres://user:password@host:5432/database, or leave it out.' }),
  STORE_KEY: secret
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .pipe(z.array(z.string().min(32)).min(1))
    .optional()
    .meta({
      remedy:
        'Write a random secret of at least 32 characters (openssl rand -base64 32); former ones behind it, separated by commas.',
    }),
  HOST: z
    .string()
    .default('127.0.0.1')
    .meta({ remedy: 'Write 127.0.0.1, or an address of this machine.' }),
  PORT: z.coerce.number().int().min(0).max(65_535).optional().meta({
    remedy: 'Write a number from 1 to 65535, 0 for any free port, or leave it out.',
  }),
  LOCAL_TOKEN: z
    .string()
    .min(16)
    .optional()
    .meta({ remedy: 'Write at least 16 characters that nobody can guess.' }),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .optional()
    .meta({ remedy: 'Write debug, info, warn, error or silent.' }),
  GRACE_MINUTES: z.coerce
    .number()
    .int()
    .min(0)
    .max(1440)
    .default(120)
    .meta({ remedy: 'Write a number of minutes from 0 to 1440.' }),
  LEASE_SECONDS: z.coerce
    .number()
    .int()
    .min(30)
    .max(600)
    .default(60)
    .meta({ remedy: 'Write a number of seconds from 30 to 600.' }),
  HARVEST: z.enum(['on', 'off']).default('on').meta({ remedy: 'Write on or off.' }),
  CONTACT: z
    .union([z.url({ protocol: /^(?:https?|mailto)$/ }), z.email()])
    .optional()
    .meta({ remedy: 'Write an address of the web or of mail, or leave it out.' }),
  OPERATORS: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .pipe(z.array(z.string().regex(OPERATOR)))
    .transform((list) => new Set(list))
    .optional()
    .meta({
      remedy:
        'Write people with their workspace, such as slack:T0123456789/U0123456789 or discord:1234/5678, or local, with commas.',
    }),
  LINKS_PER_HOUR: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(20)
    .meta({ remedy: 'Write how many links one person may give in an hour.' }),
  TOPICS_PER_WORKSPACE: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(50)
    .meta({ remedy: 'Write how many topics a workspace may make in chat.' }),
  SOURCES_PER_WORKSPACE: z.coerce
    .number()
    .int()
    .min(0)
    .max(5000)
    .default(100)
    .meta({ remedy: 'Write how many feeds and sites those may follow together.' }),
  ALLOW_HOSTS: z
    .string()
    .refine((list) => readAllowHosts(list).kind === 'hosts')
    .default('')
    .meta({ remedy: 'Write hosts such as intranet.example or 10.0.0.7:8080, with commas.' }),
  KEEP_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(90)
    .meta({ remedy: 'Write a number of days from 1 to 3650.' }),
  SLACK_BOT_TOKEN: secret
    .startsWith('xoxb-')
    .optional()
    .meta({ remedy: 'Copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions".' }),
  SLACK_APP_TOKEN: secret
    .startsWith('xapp-')
    .optional()
    .meta({ remedy: 'Copy the App-Level Token (xapp-…) from "Basic Information".' }),
  SLACK_SIGNING_SECRET: secret.optional().meta({ remedy: 'Copy it from "Basic Information".' }),
  SLACK_CLIENT_ID: secret.optional().meta({ remedy: 'Copy it from "Basic Information".' }),
  SLACK_CLIENT_SECRET: secret.optional().meta({ remedy: 'Copy it from "Basic Information".' }),
  SLACK_STATE_SECRET: secret
    .min(16)
    .optional()
    .meta({ remedy: 'Write at least 16 characters that nobody can guess.' }),
  SLACK_MANAGERS: z
    .string()
    .default('admins')
    .transform((setting, context) => {
      const managers = readManagers(setting);
      if (managers !== null) return managers;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    })
    .meta({ remedy: 'Write admins, members, or people’s ids (U0123456789) with commas.' }),
  SLACK_WORKSPACES: z
    .string()
    .regex(/^\s*[TE][A-Z0-9]+(?:\s*,\s*[TE][A-Z0-9]+)*\s*$/)
    .transform((setting) => new Set(setting.split(',').map((id) => id.trim())))
    .optional()
    .meta({ remedy: 'Write ids of workspaces (T0123456789) with commas, or leave it out.' }),
  SLACK_PORT: port.default(3000).meta({ remedy: 'Write a number from 1 to 65535.' }),
  SLACK_API_URL: address.optional().meta({ remedy: 'Write an https address, or leave it out.' }),
  DISCORD_TOKEN: secret.optional().meta({ remedy: 'Copy it from "Bot" in the Developer Portal.' }),
  DISCORD_LAYOUT: z
    .enum(['components', 'embeds'])
    .default('components')
    .meta({ remedy: 'Write components or embeds.' }),
  DISCORD_API_URL: address.optional().meta({ remedy: 'Write an https address, or leave it out.' }),
});
export type Environment = z.infer<typeof Environment>;
