/**
 * What of `all` is named on the command line, in the order of `all`; everything where nothing is. A
 * name that is not there is said, with what there is, and nothing is chosen.
 */
export function chosen<T>(all: Readonly<Record<string, T>>, names: readonly string[]): T[] {
  const unknown = names.find((name) => !Object.hasOwn(all, name));
  if (unknown !== undefined) {
    process.stderr.write(`No measure "${unknown}". There are: ${Object.keys(all).join(', ')}.\n`);
    process.exitCode = 2;
    return [];
  }
  return Object.entries(all).flatMap(([name, one]) =>
    names.length === 0 || names.includes(name) ? [one] : [],
  );
}
