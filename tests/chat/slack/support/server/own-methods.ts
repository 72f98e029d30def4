import { SLACK_LIMITS } from '../../../../../src/chat/slack/limits.ts';
import type { Call, Own } from './web-api-front.ts';

/** The methods that the emulator lacks, or answers otherwise than Slack. */
export function createOwnMethods({
  scopes,
  people,
  triggers,
  nextId,
  isRevoked,
  openSocket,
}: {
  scopes: readonly string[];
  people: ReadonlyMap<string, Record<string, unknown>>;
  /** When each trigger was handed out, until it is used. */
  triggers: Map<string, number>;
  nextId: (prefix: string) => string;
  isRevoked: (token: string) => boolean;
  openSocket: () => string;
}): Own {
  const refreshed = new Set<string>();

  function own(call: Call): Record<string, unknown> | null {
    const { method, token, args } = call;
    if (isRevoked(token) || (token === '' && method === 'auth.test'))
      return { ok: false, error: 'invalid_auth' };
    switch (method) {
      case 'apps.connections.open':
        if (!token.startsWith('xapp-')) return { ok: false, error: 'not_allowed_token_type' };
        return { ok: true, url: openSocket() };
      case 'users.info': {
        if (!scopes.includes('users:read')) return { ok: false, error: 'missing_scope' };
        const id = String(args['user']);
        const known = { locale: 'en-GB', tz: 'Asia/Seoul', is_admin: true, ...people.get(id) };
        return { ok: true, user: { id, ...known } };
      }
      case 'oauth.v2.access':
        return args['grant_type'] === 'refresh_token' ? refresh(args) : null;
      case 'conversations.history':
        return scopes.some((scope) => scope === 'channels:history')
          ? null
          : { ok: false, error: 'missing_scope' };
      case 'views.open': {
        const since = triggers.get(String(args['trigger_id']));
        triggers.delete(String(args['trigger_id']));
        if (since === undefined || performance.now() - since > SLACK_LIMITS.answerWithinMs)
          return { ok: false, error: 'expired_trigger_id' };
        return { ok: true, view: { id: nextId('V') } };
      }
      case 'views.publish':
        return { ok: true, view: { id: nextId('V') } };
      default:
        return null;
    }
  }

  /** A refresh token is good for one use. */
  function refresh({ refresh_token: used }: Call['args']): Record<string, unknown> {
    if (refreshed.has(String(used))) return { ok: false, error: 'invalid_refresh_token' };
    refreshed.add(String(used));
    return {
      ok: true,
      token_type: 'bot',
      access_token: `xoxe.xoxb-1-${nextId('A')}`,
      refresh_token: `xoxe-1-${nextId('R')}`,
      expires_in: 43_200,
    };
  }

  return own;
}
