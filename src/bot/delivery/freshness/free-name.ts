/**
 * The first name that no other story of a digest goes by, which it then goes by. Where a story became two,
 * both may have the article that it was named after: the second is named after another of its own.
 */
export function freeName(names: readonly [string, ...string[]], taken: Set<string>): string {
  const [first] = names;
  let name = names.find((one) => !taken.has(one)) ?? first;
  while (taken.has(name)) name += '+';
  taken.add(name);
  return name;
}
