import { showValue, type Problem } from '../articles/problem.ts';
import type { DiscordConfig } from '../chat/discord/app.ts';
import { isLoopback } from '../chat/local/server/loopback.ts';
import type { SlackConfig } from '../chat/slack/slack-config.ts';
import type { LogLevel } from '../log.ts';
import { readAllowHosts } from '../web/addresses/allow-hosts.ts';
import { Environment } from './environment.ts';
import { slackConfig } from './slack-settings.ts';

export type Config = Readonly<{
  briefingsDir: string;
  /** Who may change the briefings in folders from chat: `slack:T0123/U0456`, or `local`. */
  operators: ReadonlySet<string>;
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
    operators: env.OPERATORS ?? new Set(),
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

function exposed({ HOST, LOCAL_TOKEN }: Environment): readonly Problem[] {
  if (isLoopback(HOST) || LOCAL_TOKEN !== undefined) return [];
  const message = `HOST is ${showValue(HOST)}, which other machines can reach, and LOCAL_TOKEN is not set.`;
  const remedy = 'Set LOCAL_TOKEN to a long secret, or leave HOST out.';
  return [{ where: 'HOST', line: null, message, remedy }];
}
