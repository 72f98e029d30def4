/**
 * A rule for oxlint: a pattern that goes back over itself is an error, since whoever writes the text
 * decides how long that takes. It finds quadratic and exponential patterns, and those that begin
 * anew at each character of a run (the package scslre says how).
 */
import { analyse } from 'scslre';

type Literal = Readonly<{ regex?: Readonly<{ pattern: string; flags: string }> | null }>;
type Context = Readonly<{
  report: (problem: Readonly<{ node: Literal; message: string }>) => void;
}>;

/** How the time that a pattern takes grows with its text, or `null` where it is linear. */
export function growthOf(source: string, flags: string): string | null {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true } });
  const [first] = reports;
  if (first === undefined) return null;
  if (first.exponential) return 'exponential';
  return first.type === 'Move' ? 'quadratic where nothing matches' : 'quadratic';
}

const linear = {
  create: (context: Context) => ({
    Literal(node: Literal): void {
      if (node.regex == null) return;
      const growth = growthOf(node.regex.pattern, node.regex.flags);
      if (growth === null) return;
      const message = `The time that this pattern takes is ${growth} in the length of its text. Bound its counts, let no two parts match the same characters, or put what must not stand before it in a lookbehind.`;
      context.report({ node, message });
    },
  }),
};

export default { meta: { name: 'patterns' }, rules: { linear } };
