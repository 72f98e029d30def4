import type { Choice } from './choices.ts';

/** Whether nothing of these places is told without the choice that takes it back, if that is among the choices. */
export function isFair(places: readonly number[], choices: readonly Choice[]): boolean {
  return places.every((place) => {
    const by = choices[place]?.takenBackBy ?? -1;
    return by === -1 || by >= choices.length || places.includes(by);
  });
}
