import type { CallbackOptions } from '@slack/oauth';
import type { ServerResponse } from 'node:http';
import { slackWords } from '../../words/en/slack.ts';

/**
 * What whoever installs the bot sees when it does not come to that: a page that says why, with the
 * status of somebody's decision or mistake where it is one, never a fault of ours.
 */
export function installPages(
  allowed: ReadonlySet<string> | null,
  /** Gives a token back that is of no use. Never rejects. */
  revoke: (token: string) => Promise<void>,
): CallbackOptions {
  return {
    async afterInstallation(installation, _options, _request, response) {
      const workspace = installation.team?.id ?? installation.enterprise?.id ?? '';
      if (allowed === null || allowed.has(workspace)) return true;
      if (installation.bot !== undefined) await revoke(installation.bot.token);
      show(response, 403, slackWords.install.notAllowed(workspace));
      return false;
    },
    failure(error, _options, _request, response) {
      const refused = /cancelled|access_denied/i.test(error.message);
      if (refused) return show(response, 403, slackWords.install.denied);
      // A page that was kept too long, opened elsewhere, or made up.
      const theirs = /_(?:missing|invalid)_/.test(error.code);
      show(response, theirs ? 400 : 502, slackWords.install.failed(error.code));
    },
  };
}

function show(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
