import type { Right } from '../../chat.ts';
import type { People } from './people.ts';

/** Who may change what a channel gets: admins and owners of the workspace, its members, people by id. */
export type Managers = Readonly<{ admins: boolean; members: boolean; ids: ReadonlySet<string> }>;

/** Settings say "admins", "members" or people's ids, one or several with commas. `null`: something else. */
export function readManagers(setting: string): Managers | null {
  const words = setting
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const ids = words.filter((word) => /^[UW][A-Z0-9]{5,}$/.test(word));
  const [admins, members] = [words.includes('admins'), words.includes('members')];
  const known = ids.length + Number(admins) + Number(members);
  return known === words.length && known > 0 ? { admins, members, ids: new Set(ids) } : null;
}

/**
 * Slack has no rights for single commands. In a conversation with the bot everybody manages what they
 * get; in a channel it is the setting's. Slack is asked only where that says "admins".
 */
export function mayManage(
  { workspace, user, direct }: Readonly<{ workspace: string; user: string; direct: boolean }>,
  { managers, people }: Readonly<{ managers: Managers; people: People }>,
): Promise<Right> {
  const { admins, members, ids } = managers;
  if (direct || members || ids.has(user)) return Promise.resolve('yes');
  return admins ? people.isAdmin(workspace, user) : Promise.resolve('no');
}
