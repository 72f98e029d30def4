import type { Action, Line, Part, Reply } from '../chat/reply.ts';

/** A private answer of one paragraph. */
export function notice(text: string, actions: readonly Action[] = []): Reply {
  return lines([text], actions);
}

/** A private answer of several lines. */
export function lines(texts: readonly (Line | string)[], actions: readonly Action[] = []): Reply {
  return {
    audience: 'private',
    parts: texts.map((line): Part => ({
      kind: 'text',
      line: typeof line === 'string' ? [line] : line,
    })),
    actions,
  };
}
