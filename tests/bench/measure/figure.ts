/** Which way a limit looks. */
type Limit = Readonly<{ kind: 'below' | 'at least'; value: number }>;

/** One line of what `npm run bench` prints. A figure that is only told has words instead of a limit. */
export type Figure =
  | Readonly<{ kind: 'measured'; name: string; got: number; unit: string; limit: Limit }>
  | Readonly<{ kind: 'told'; name: string; words: string }>;

/** A figure that has to stay below a limit. */
export function below(name: string, got: number, limit: number, unit: string): Figure {
  return { kind: 'measured', name, got, unit, limit: { kind: 'below', value: limit } };
}

/** A figure that has to reach a limit. */
export function atLeast(name: string, got: number, limit: number, unit: string): Figure {
  return { kind: 'measured', name, got, unit, limit: { kind: 'at least', value: limit } };
}

/** A figure that is only told. */
export function told(name: string, words: string): Figure {
  return { kind: 'told', name, words };
}

/** Units that a slower machine changes; megabytes and per cents stay what they are. */
const OF_TIME: ReadonlySet<string> = new Set(['ms', 's', '/s']);

/** What a figure comes to on a machine that is `slowdown` times as slow as a quiet one. */
export type Verdict = Readonly<{
  name: string;
  got: string;
  /** The limit on a quiet machine; empty for what is only told. */
  limit: string;
  holds: boolean;
}>;

/**
 * Judges by ratio: limits of time are for a quiet machine and are moved by as much as a fixed
 * reference task, run beside the figure, took longer than it does there.
 */
export function judge(figure: Figure, slowdown: number): Verdict {
  if (figure.kind === 'told') {
    return { name: figure.name, got: figure.words, limit: '', holds: true };
  }
  const { name, got, unit, limit } = figure;
  const factor = OF_TIME.has(unit) ? Math.max(1, slowdown) : 1;
  const holds = limit.kind === 'below' ? got < limit.value * factor : got >= limit.value / factor;
  const sign = limit.kind === 'below' ? '<' : '≥';
  return { name, got: show(got, unit), limit: `${sign} ${limit.value} ${unit}`, holds };
}

function show(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`;
}
