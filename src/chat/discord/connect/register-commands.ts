import { DiscordAPIError, Routes, type REST } from 'discord.js';
import { COMMANDS } from '../commands.ts';

/**
 * Registers the commands where Discord knows them otherwise. Says whether it did: Discord allows 200
 * a day, and a bot that restarts often would use them up.
 */
export async function registerCommands(rest: REST, applicationId: string): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  if (areCurrent(await readCommands(rest, route))) return false;
  await rest.put(route, { body: COMMANDS });
  return true;
}

/** Whether Discord's list of commands is that of this version. */
export function areCurrent(commands: unknown): boolean {
  return isContained(byName(COMMANDS), byName(commands));
}

async function readCommands(rest: REST, route: `/${string}`): Promise<unknown> {
  try {
    return await rest.get(route);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 404) return [];
    throw error;
  }
}

function byName(commands: unknown): unknown {
  if (!Array.isArray(commands)) return commands;
  return commands.toSorted((a: unknown, b: unknown) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf(command: unknown): string {
  return isRecord(command) ? String(command['name']) : '';
}

/**
 * Whether everything that `ours` says is also said by `theirs`. Discord adds ids and defaults, and
 * leaves out what is false, empty or null; lists must be equally long.
 */
export function isContained(ours: unknown, theirs: unknown): boolean {
  if (Array.isArray(ours)) {
    const others: readonly unknown[] = Array.isArray(theirs) ? theirs : [];
    return (
      ours.length === others.length && ours.every((one, index) => isContained(one, others[index]))
    );
  }
  if (isRecord(ours)) {
    if (!isRecord(theirs)) return false;
    return Object.entries(ours).every(([name, value]) => isContained(value, theirs[name]));
  }
  return ours === theirs || ((ours === false || ours === null) && theirs == null);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
