import { WebAPIPlatformError } from '@slack/web-api';
import { z } from 'zod';
import type { Person, Right } from '../../chat.ts';
import type { Workspaces } from '../connect/workspaces.ts';
import { within } from '../../within.ts';

export type People = Readonly<{
  /** Who somebody is. Never rejects and never takes longer than `ASK_WITHIN_MS`. */
  find: (workspace: string, id: string) => Promise<Person>;
  /** Whether somebody is an admin or owner of the workspace. Waits for Slack; never rejects. */
  isAdmin: (workspace: string, id: string) => Promise<Right>;
}>;

/** https://docs.slack.dev/reference/methods/users.info */
const UserInfo = z.object({
  user: z.object({
    locale: z.string().nullish(),
    tz: z.string().nullish(),
    is_admin: z.boolean().nullish(),
    is_owner: z.boolean().nullish(),
  }),
});

/** What Slack said of somebody; without any `person` it did not say. */
type Told = Readonly<{ person: Person | null; admin: Right }>;

/** An answer does not wait longer for what only makes it nicer. */
const ASK_WITHIN_MS = 700;
const KNOWN_FOR_MS = 15 * 60_000;
/** So long an answer that needs no rights does not ask again after a failure. */
const FAILED_FOR_MS = 30_000;
const MOST_PEOPLE = 20_000;

/** Admins are known where the scope users:read is granted; without it nobody can tell who is one. */
export function createPeople({
  workspaces,
  clock,
}: {
  workspaces: Workspaces;
  clock: () => number;
}): People {
  const known = new Map<string, Readonly<{ told: Promise<Told>; until: number }>>();

  async function ask(workspace: string, id: string): Promise<Told> {
    const client = await workspaces.client(workspace);
    const info = await client.apiCall('users.info', { user: id, include_locale: true });
    const { user } = UserInfo.parse(info);
    const admin = user.is_admin === true || user.is_owner === true ? 'yes' : 'no';
    return { person: { id, locale: user.locale ?? 'en', timeZone: user.tz ?? null }, admin };
  }

  function remember(workspace: string, id: string): Promise<Told> {
    const key = `${workspace} ${id}`;
    const cached = known.get(key);
    if (cached !== undefined && cached.until > clock()) return cached.told;
    if (known.size >= MOST_PEOPLE) known.clear();
    const told = ask(workspace, id).catch((error: unknown): Told => {
      if (isWithoutScope(error)) return { person: null, admin: 'ungranted' };
      known.set(key, { told, until: clock() + FAILED_FOR_MS });
      return { person: null, admin: 'unknown' };
    });
    known.set(key, { told, until: clock() + KNOWN_FOR_MS });
    return told;
  }

  return {
    async find(workspace, id) {
      const told = await within(ASK_WITHIN_MS, remember(workspace, id));
      return told?.person ?? { id, locale: 'en', timeZone: null };
    },
    async isAdmin(workspace, id) {
      const { admin } = await remember(workspace, id);
      if (admin !== 'unknown') return admin;
      // Whoever asks again has Slack asked again.
      known.delete(`${workspace} ${id}`);
      return admin;
    },
  };
}

function isWithoutScope(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && error.data.error === 'missing_scope';
}
