import { cleanLine } from '../../articles/clean-text.ts';
import { RESERVED_SLUGS } from './command.ts';

/** Verbs behind which a new line is a part of what is said. */
const OF_LINES = new Set(['new', 'filter']);
/** More are no commands that somebody typed. */
const MOST_COMMANDS = 20;

/** "subscribe nk-russia 8am; subscribe harbour 9am": the commands, where each part begins with a verb. */
export function severalCommands(typed: string): readonly string[] | null {
  const parts = typed
    .split(/[\n;]|&&/, MOST_COMMANDS)
    .map((part) => cleanLine(part).replace(/^\/?briefing(?!\S) ?/i, ''))
    .filter((part) => part !== '');
  const verbs = parts.map((part) => part.split(' ', 1)[0]?.toLowerCase() ?? '');
  if (parts.length < 2 || OF_LINES.has(verbs[0] ?? '')) return null;
  return verbs.every((verb) => RESERVED_SLUGS.has(verb)) ? parts : null;
}
