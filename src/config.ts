import { z } from 'zod';
import { showValue, type Problem } from './articles/problem.ts';
import type { DiscordConfig } from './chat/discord/app.ts';
import { isLoopback } from './chat/local/loopback.ts';
import { readManagers } from './chat/slack/answer/managers.ts';
import type { SlackConfig } from './chat/slack/slack-config.ts';
import type { LogLevel } from './log.ts';
import { readAllowHosts } from './web/allow-hosts.ts';

const port = z.coerce.number().int().min(1).max(65_535);
const address = z.url({ protocol: /^https?$/ });
const secret = z.string().min(1);

/** Every setting, by the name of its environment variable. Empty means not set. */
const Environment = z.object({
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
type Environment = z.infer<typeof Environment>;

export type Config = Readonly<{
  briefingsDir: string;
  dataDir: string;
  databaseUrl: string | null;
  /** Locks tokens in the store: the present secret first, then former ones. */
  storeKeys: readonly string[];
  local: Readonly<{ host: string; port: number | null; token: string | null }>;
  logLevel: LogLevel | null;
  graceMs: number;
  leaseMs: number;
  news: NewsConfig;
  slack: SlackConfig | null;
  discord: DiscordConfig | null;
}>;

/** How news comes in. */
export type NewsConfig = Readonly<{
  /** Whether sources are fetched in the background. */
  harvest: boolean;
  /** Where people who run a site can ask. */
  contact: string | null;
  /** Links that one person may give in an hour. */
  linksPerHour: number;
  /** Topics of one workspace that are made in chat, and what those may follow. */
  most: Readonly<{ topics: number; sources: number }>;
  /** Private hosts that may be fetched from. */
  allowHosts: readonly string[];
  keepMs: number;
}>;

export type ReadConfig =
  | Readonly<{ kind: 'config'; config: Config }>
  | Readonly<{ kind: 'problems'; problems: readonly Problem[] }>;

/**
 * Lets `load` put the settings of the file .env into the environment, where there is one. What the
 * environment already says wins.
 */
export function loadSettings(load: () => void): void {
  try {
    load();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Environment → Config, or all that is wrong with it at once. Values of secrets are not repeated. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfig {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = Environment.safeParse(set);
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path }) => String(path[0])));
    return { kind: 'problems', problems: [...names].map((name) => explain(name, set[name])) };
  }
  const slack = slackConfig(result.data);
  const problems = [...slack.problems, ...exposed(result.data)];
  return problems.length > 0
    ? { kind: 'problems', problems }
    : { kind: 'config', config: arrange(result.data, slack.config) };
}

function arrange(env: Environment, slack: SlackConfig | null): Config {
  const allowHosts = readAllowHosts(env.ALLOW_HOSTS);
  return {
    briefingsDir: env.BRIEFINGS_DIR,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    storeKeys: env.STORE_KEY ?? [],
    local: { host: env.HOST, port: env.PORT ?? null, token: env.LOCAL_TOKEN ?? null },
    logLevel: env.LOG_LEVEL ?? null,
    graceMs: env.GRACE_MINUTES * 60_000,
    leaseMs: env.LEASE_SECONDS * 1000,
    news: {
      harvest: env.HARVEST === 'on',
      contact: env.CONTACT ?? null,
      linksPerHour: env.LINKS_PER_HOUR,
      most: { topics: env.TOPICS_PER_WORKSPACE, sources: env.SOURCES_PER_WORKSPACE },
      allowHosts: allowHosts.kind === 'hosts' ? allowHosts.hosts : [],
      keepMs: env.KEEP_DAYS * 86_400_000,
    },
    slack,
    discord:
      env.DISCORD_TOKEN === undefined
        ? null
        : {
            token: env.DISCORD_TOKEN,
            layout: env.DISCORD_LAYOUT,
            apiUrl: env.DISCORD_API_URL ?? null,
          },
  };
}

function explain(name: string, value: string | undefined): Problem {
  const field = Object.entries(Environment.shape).find(([key]) => key === name)?.[1];
  const known = field?.meta()?.['remedy'];
  const remedy = typeof known === 'string' ? known : 'Look at .env.example.';
  const secretive = /TOKEN|SECRET|KEY|DATABASE_URL/.test(name);
  const shown = secretive ? 'has another form than it should' : `says "${showValue(value)}"`;
  return { where: name, line: null, message: `${name} ${shown}.`, remedy };
}

function problem(where: string, message: string, remedy: string): Problem {
  return { where, line: null, message, remedy };
}

function exposed({ HOST, LOCAL_TOKEN }: Environment): readonly Problem[] {
  if (isLoopback(HOST) || LOCAL_TOKEN !== undefined) return [];
  const message = `HOST is ${showValue(HOST)}, which other machines can reach, and LOCAL_TOKEN is not set.`;
  return [problem('HOST', message, 'Set LOCAL_TOKEN to a long secret, or leave HOST out.')];
}

function missing(where: string, reason: string) {
  const remedy = 'Set it, or leave all SLACK_ settings out.';
  return { config: null, problems: [problem(where, `${where} is missing: ${reason}.`, remedy)] };
}

function slackConfig(env: Environment): {
  config: SlackConfig | null;
  problems: readonly Problem[];
} {
  const apiUrl = env.SLACK_API_URL ?? null;
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = env;
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_PORT: port } = env;
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    SLACK_STATE_SECRET: stateSecret,
  } = env;
  const found = (connection: SlackConfig['connection']) => ({
    config: { apiUrl, connection, managers: env.SLACK_MANAGERS },
    problems: [],
  });
  if (clientId !== undefined || clientSecret !== undefined) {
    if (clientId === undefined) return missing('SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET is set');
    if (clientSecret === undefined) return missing('SLACK_CLIENT_SECRET', 'SLACK_CLIENT_ID is set');
    if (signingSecret === undefined) return missing('SLACK_SIGNING_SECRET', 'OAuth runs over HTTP');
    if (stateSecret === undefined)
      return missing('SLACK_STATE_SECRET', 'it protects the installation');
    const allowed = env.SLACK_WORKSPACES ?? null;
    return found({
      kind: 'oauth',
      clientId,
      clientSecret,
      stateSecret,
      signingSecret,
      port,
      allowed,
    });
  }
  if (botToken === undefined) {
    if (appToken !== undefined) return missing('SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN is set');
    if (signingSecret !== undefined)
      return missing('SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET is set');
    return { config: null, problems: [] };
  }
  if (appToken !== undefined) return found({ kind: 'socket', botToken, appToken });
  if (signingSecret !== undefined) return found({ kind: 'http', botToken, signingSecret, port });
  return missing(
    'SLACK_APP_TOKEN',
    'it opens the connection (or set SLACK_SIGNING_SECRET for HTTP)',
  );
}
