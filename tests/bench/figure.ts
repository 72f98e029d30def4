/** One line of what `npm run bench` prints. */
export type Figure = Readonly<{ name: string; got: string; limit: string; holds: boolean }>;

/** A figure that has to stay below a limit. */
export function below(name: string, got: number, limit: number, unit: string): Figure {
  return { name, got: show(got, unit), limit: `< ${limit} ${unit}`, holds: got < limit };
}

/** A figure that has to reach a limit. */
export function atLeast(name: string, got: number, limit: number, unit: string): Figure {
  return { name, got: show(got, unit), limit: `≥ ${limit} ${unit}`, holds: got >= limit };
}

/** A figure that is only told. */
export function told(name: string, got: string): Figure {
  return { name, got, limit: '', holds: true };
}

function show(value: number, unit: string): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`;
}
