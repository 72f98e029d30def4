import { isRecord } from '../json.ts';
import { commandProblems } from '../check/payload-check.ts';
import { itemsOf, refuse, type Answer, type Call, type Check, type Forward } from './call.ts';

/** Registered commands, told as Discord tells them: with ids and defaults, without what is false. */
export function createCommands({
  forward,
  check,
  listed,
}: {
  forward: Forward;
  check: Check;
  listed: boolean;
}) {
  let registered: readonly unknown[] = [];
  return {
    registered: () => registered,
    async answer(call: Call): Promise<Answer> {
      if (call.method === 'GET') {
        return listed ? { status: 200, body: registered } : refuse(404, 0, '404: Not Found');
      }
      const invalid = check('commands', commandProblems(call.body));
      if (invalid !== null) return invalid;
      const answer = await forward(call);
      if (answer.status === 200) {
        registered = itemsOf(call.body).map((command, index) => ({
          id: String(8000 + index),
          application_id: idIn(call.path),
          version: '1',
          nsfw: false,
          dm_permission: true,
          ...withoutFalse(command),
          default_member_permissions: command['default_member_permissions'] ?? null,
        }));
      }
      return answer;
    },
  };
}

function idIn(path: string): string {
  return /\d+/.exec(path)?.[0] ?? '';
}

function withoutFalse(value: unknown): object {
  const entries = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(
    entries
      .filter(([, one]) => one !== false && !(Array.isArray(one) && one.length === 0))
      .map(([name, one]) => [name, name === 'options' ? itemsOf(one).map(withoutFalse) : one]),
  );
}
