import { SURE } from '../how-sure.ts';
import type { Surnames } from '../names/evidence.ts';
import type { Name } from '../names/name.ts';
import { NO_CLASS } from '../../reading/word-classes.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import type { Line } from '../../reading/tokens.ts';

/** Marks behind which a verb of speech stands. */
export const SAID = new Set(Array.from(',“”"«»'));

/** „…“, sagte | Richter: callings that speak without an article, as surnames do and no judge. */
export function callingsThatSpeak(lines: readonly Line[]): Surnames {
  const callings = new Set<string>();
  for (const { tokens } of lines)
    for (const [at, { shape, is, lower }] of tokens.entries()) {
      if (shape !== 'capital' || !is.role || !SAID.has(tokens[at - 2]?.text ?? '')) continue;
      const next = tokens[at + 1];
      if (tokens[at - 1]?.is.speech === true && (next === undefined || !isCapital(next)))
        callings.add(lower);
    }
  return callings;
}

/** "die Aktivistin | Zorka Richter", where Richter speaks elsewhere: somebody, whatever a "Zorka" is. */
export function asBearers(
  line: Line | undefined,
  names: readonly Name[],
  called: Surnames,
): Name[] {
  const tokens = line?.tokens ?? [];
  return names.map((name) => {
    const from = name.to - 2;
    const [before, given, last] = tokens.slice(Math.max(0, from - 1), name.to);
    if (name.kind !== 'title' || from < name.from || !called.has(last?.lower ?? '')) return name;
    const isGiven = given?.shape === 'capital' && given.is === NO_CLASS && !given.opens;
    if (!isGiven || before?.is.determiner === true) return name;
    return { ...name, from, kind: 'person', sure: SURE.told };
  });
}
