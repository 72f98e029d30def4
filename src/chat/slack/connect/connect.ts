import { WebClient } from '@slack/web-api';
import type { SlackConnection } from '../slack-config.ts';
import type { Connection } from './connection.ts';
import { createHttp } from './http.ts';
import { createInstallationStore, installationKey, type Installations } from './installations.ts';
import { installPages } from './install-pages.ts';
import { BOT_SCOPES } from '../manifest.ts';
import { createSdkLog } from './sdk-log.ts';
import { createSocket } from './socket.ts';
import { webClientOptions, type WebApi } from './web-api.ts';
import type { FindToken } from './workspaces.ts';

/** The connection that is configured, and where its tokens come from. */
export function connect({
  config,
  api,
  installations,
  installed,
}: {
  config: SlackConnection;
  api: WebApi;
  installations: Installations | null;
  /** The bot was installed in that workspace. */
  installed: (workspace: string) => void;
}): Readonly<{ connection: Connection; findToken: FindToken }> {
  const { log } = api;
  const logger = createSdkLog(log);
  switch (config.kind) {
    case 'socket': {
      const { appToken, botToken } = config;
      const connection = createSocket({ appToken, api });
      return { connection, findToken: () => Promise.resolve(botToken) };
    }
    case 'http': {
      const { port, signingSecret, botToken } = config;
      const connection = createHttp({ port, options: { signingSecret, logger }, log });
      return { connection, findToken: () => Promise.resolve(botToken) };
    }
    case 'oauth': {
      if (installations === null) {
        throw new Error('Slack with SLACK_CLIENT_ID needs a store for its installations.');
      }
      return connectByOAuth(config, { api, installations, installed });
    }
    default:
      return config satisfies never;
  }
}

function connectByOAuth(
  config: Extract<SlackConnection, { kind: 'oauth' }>,
  {
    api,
    installations,
    installed,
  }: Readonly<{
    api: WebApi;
    installations: Installations;
    installed: (workspace: string) => void;
  }>,
): Readonly<{ connection: Connection; findToken: FindToken }> {
  const { port, clientId, clientSecret, stateSecret, signingSecret, allowed } = config;

  async function revoke(token: string): Promise<void> {
    try {
      await new WebClient(token, webClientOptions(api)).apiCall('auth.revoke');
    } catch (error) {
      api.log.warn({ err: error }, 'Slack: could not give back a token that is of no use');
    }
  }

  const connection = createHttp({
    port,
    log: api.log,
    options: {
      signingSecret,
      clientId,
      clientSecret,
      stateSecret,
      scopes: [...BOT_SCOPES],
      installationStore: createInstallationStore(installations, installed),
      logger: createSdkLog(api.log),
      installerOptions: {
        directInstall: true,
        callbackOptions: installPages(allowed, revoke),
        clientOptions: webClientOptions(api),
        ...(api.apiUrl === null
          ? {}
          : { authorizationUrl: new URL('/oauth/v2/authorize', api.apiUrl).href }),
      },
    },
  });
  return {
    connection,
    async findToken(workspace) {
      if (allowed !== null && !allowed.has(workspace)) return null;
      // Not installed is an answer; whatever else goes wrong is an error.
      if ((await installations.find(installationKey(workspace))) === null) return null;
      const isEnterpriseInstall = workspace.startsWith('E');
      const authorized = await connection.installer?.authorize(
        isEnterpriseInstall
          ? { teamId: undefined, enterpriseId: workspace, isEnterpriseInstall }
          : { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall },
      );
      return authorized?.botToken ?? null;
    },
  };
}
