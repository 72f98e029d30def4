import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal that is given lines and keeps what is printed: as one text, or read as lines of JSON. */
export function createTerminal(
  given: readonly string[] = [],
): Terminal & { text: () => string; printed: () => unknown[] } {
  const printed: string[] = [];
  return {
    lines: async function* lines() {
      yield* given;
    },
    print: async (text) => {
      printed.push(text);
    },
    complain: async () => {},
    width: null,
    text: () => printed.join(''),
    printed: () => printed.map((text): unknown => JSON.parse(text)),
  };
}
