import { DISCORD_LIMITS } from '../limits.ts';

/**
 * What a button carries: `v1:<command>`, or `v1.<key>:<command>` on the first button of a message
 * that was posted for a delivery, so that the message can be found again by its key.
 */
export function writeCustomId(command: string, key: string | null = null): string | null {
  const id = key === null ? `v1:${command}` : `v1.${keyMark(key)}:${command}`;
  return id.length > DISCORD_LIMITS.customId ? null : id;
}

/** The command of a button; `null` for buttons that this version does not know. */
export function readCommand(customId: string): string | null {
  return /^v1(?:\.[\w-]*)?:(.+)$/s.exec(customId)?.[1] ?? null;
}

export function carriesKey(customId: string, key: string): boolean {
  return customId.startsWith(`v1.${keyMark(key)}:`);
}

function keyMark(key: string): string {
  return key.replaceAll(/[^\w-]/g, '_');
}
