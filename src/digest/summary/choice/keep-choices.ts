import type { Choice, Choices } from './choices.ts';

/** The choices at these places, which are in order; what leans on one that is left out is left out too. */
export function keepChoices(choices: Choices, places: readonly number[]): Choices {
  const { list } = choices;
  /** New places by old ones. */
  const moved = new Map<number, number>();
  for (const at of places) {
    const leansOn = list[at]?.leansOn ?? -1;
    if (leansOn === -1 || moved.has(leansOn)) moved.set(at, moved.size);
  }
  const kept = [...moved.keys()].flatMap((at): Choice[] => {
    const choice = list[at];
    if (choice === undefined) return [];
    const needs = choice.needs.map((tellers) =>
      tellers.flatMap((teller) => moved.get(teller) ?? []),
    );
    const leansOn = moved.get(choice.leansOn) ?? -1;
    const toldWith = moved.get(choice.toldWith) ?? -1;
    return [{ ...choice, leansOn, needs, toldWith }];
  });
  return { ...choices, list: kept };
}
