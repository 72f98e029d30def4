import type { Choice } from '../choice/choices.ts';
import { placeOfColumn } from './guide-columns.ts';
import type { Guide } from './read-guide.ts';

/** What an editor takes less often than one time in six does not come in. Measured on held-out folds. */
const BAR = -1.7;
/** Something is better than no digest, unless it is surely nothing. Set by hand on digests read one by one. */
const BAR_OF_ONE = -2.5;
/** Who asks for more than three sentences wants to read more. Set by hand. */
const BAR_OF_LONG = -2.5;
const LONG = 4;
/** What two sentences cost that say the same (cosine 1). Set by hand on digests that were read. */
const LIKENESS = 1.8;
/**
 * "That’s why …" comes with the sentence that says why, which costs so much and may be wanted less
 * than what stands by itself. Set by hand on held-out folds.
 */
const COST_OF_BASE = 0.6;
const BAR_OF_BASE = -2.6;
const MOST_TOGETHER = 2;
/** What it is worth to tell a conclusion behind its reason. Set by hand on held-out folds. */
const GOES_ON = 1.4;
const THEREFORE = placeOfColumn('therefore');
const TELLS_LIST = placeOfColumn('tells list');

/** Takes what is wanted most, again and again, while something is wanted enough. Places, in order. */
export function takeWanted(
  { choices: { list }, field: { likeness }, rows, leading, barred, pointing }: Guide,
  wishes: readonly number[],
  sentences: number,
): readonly number[] {
  const bar = sentences >= LONG ? BAR_OF_LONG : BAR;
  const taken = new Set<number>();
  let room = sentences;
  for (;;) {
    let best: readonly number[] = [];
    let most = taken.size === 0 ? BAR_OF_ONE : bar;
    for (const at of list.keys()) {
      if (taken.has(at) || barred.has(at) || (leading.has(at) && (wishes[at] ?? 0) < BAR)) continue;
      const group = withBase(list, at, taken);
      if (!fits(group)) continue;
      let worth = (wishes[at] ?? 0) - (group.length - 1) * COST_OF_BASE;
      const before = list[at]?.leansOn ?? -1;
      if (taken.has(before) && goesOn(rows, at, before)) worth += GOES_ON;
      for (const other of taken) worth -= LIKENESS * (likeness[at]?.[other] ?? 0);
      if (worth > most) [best, most] = [group, worth];
    }
    if (best.length === 0) return [...taken].toSorted((a, b) => a - b);
    for (const at of best) {
      taken.add(at);
      room -= list[at]?.unit.sentences ?? 0;
    }
  }

  function fits(group: readonly number[]): boolean {
    const [first = -1] = group;
    const length = group.reduce((sum, at) => sum + (list[at]?.unit.sentences ?? 0), 0);
    if (group.length > MOST_TOGETHER || length > room) return false;
    if (pointing.has(first) && !(taken.has(first - 1) && isNext(list, first))) return false;
    if (group.slice(0, -1).some((at) => (wishes[at] ?? 0) < BAR_OF_BASE)) return false;
    const isTold = (at: number): boolean => taken.has(at) || group.includes(at);
    return group.every((at) =>
      (list[at]?.needs ?? []).every(
        (tellers) => tellers.some(isTold) || tellers.every((teller) => leading.has(teller)),
      ),
    );
  }
}

/** Whether a sentence draws the conclusion of the one before, or goes on from what a page announces. */
function goesOn(rows: readonly ArrayLike<number>[], at: number, before: number): boolean {
  return (rows[at]?.[THEREFORE] ?? 0) > 0 || (rows[before]?.[TELLS_LIST] ?? 0) > 0;
}

/** Whether a choice stands right behind the one before it. */
function isNext(list: readonly Choice[], at: number): boolean {
  const [before, own] = [list[at - 1]?.unit, list[at]?.unit];
  return before?.paragraph === own?.paragraph || own?.start === 0;
}

/** A choice, behind those not taken yet that it leans on. */
function withBase(
  list: readonly Choice[],
  at: number,
  taken: ReadonlySet<number>,
): readonly number[] {
  const group = [at];
  let base = list[at]?.leansOn ?? -1;
  while (base !== -1 && !taken.has(base) && group.length <= MOST_TOGETHER) {
    group.unshift(base);
    base = list[base]?.leansOn ?? -1;
  }
  return group;
}
