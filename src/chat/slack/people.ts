import { WebAPIPlatformError } from '@slack/web-api';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Person } from '../chat.ts';
import type { Workspaces } from './workspaces.ts';

/** Who somebody is. Never rejects and never takes longer than `ASK_WITHIN_MS`. */
export type People = Readonly<{ find: (workspace: string, id: string) => Promise<Person> }>;

/** https://docs.slack.dev/reference/methods/users.info */
const UserInfo = z.object({
  user: z.object({
    locale: z.string().nullish(),
    tz: z.string().nullish(),
    is_admin: z.boolean().nullish(),
    is_owner: z.boolean().nullish(),
  }),
});

/** An answer does not wait longer for what only makes it nicer. */
const ASK_WITHIN_MS = 700;
const KNOWN_FOR_MS = 15 * 60_000;
/** A failure is asked about again soon. */
const FAILED_FOR_MS = 30_000;
const MOST_PEOPLE = 20_000;

/**
 * Slack has no rights for single commands. Where the scope users:read is granted, admins and owners
 * of the workspace may change subscriptions; without it nobody can tell who is one, and anybody who
 * is in the channel may.
 */
export function createPeople({
  workspaces,
  clock,
}: {
  workspaces: Workspaces;
  clock: () => number;
}): People {
  const known = new Map<string, Readonly<{ person: Promise<Person>; until: number }>>();

  async function ask(workspace: string, id: string): Promise<Person> {
    const client = await workspaces.client(workspace);
    const info = await client.apiCall('users.info', { user: id, include_locale: true });
    const { user } = UserInfo.parse(info);
    return {
      id,
      mayManage: user.is_admin === true || user.is_owner === true,
      locale: user.locale ?? 'en',
      timeZone: user.tz ?? null,
    };
  }

  function remember(workspace: string, id: string): Promise<Person> {
    const key = `${workspace} ${id}`;
    const cached = known.get(key);
    if (cached !== undefined && cached.until > clock()) return cached.person;
    if (known.size >= MOST_PEOPLE) known.clear();
    const person = ask(workspace, id).catch((error: unknown) => {
      if (!isWithoutScope(error)) {
        known.set(key, { person, until: clock() + FAILED_FOR_MS });
        return stranger(id, false);
      }
      return stranger(id, true);
    });
    known.set(key, { person, until: clock() + KNOWN_FOR_MS });
    return person;
  }

  return {
    async find(workspace, id) {
      const timer = new AbortController();
      const late = sleep(ASK_WITHIN_MS, stranger(id, false), { signal: timer.signal }).catch(() =>
        stranger(id, false),
      );
      const person = await Promise.race([remember(workspace, id), late]);
      timer.abort();
      return person;
    },
  };
}

function stranger(id: string, mayManage: boolean): Person {
  return { id, mayManage, locale: 'en', timeZone: null };
}

function isWithoutScope(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && error.data.error === 'missing_scope';
}
