import type { Action } from '../chat/reply.ts';

/** Discord's custom_id holds 100 units, of which some are its own: see `Action`. */
const LONGEST_COMMAND = 90;

/** Buttons beside a list: more do not fit into one row on Discord. */
export const BUTTONS_OF_ROW = 4;

/** Buttons whose commands fit; those that don't are left out. */
export function buttons(
  actions: readonly Readonly<{ label: string; command: string; primary?: boolean }>[],
): readonly Action[] {
  return actions
    .filter(({ command }) => command.length <= LONGEST_COMMAND)
    .map(({ label, command, primary = false }) => ({
      label,
      command,
      style: primary ? 'primary' : 'plain',
    }));
}
