import type { CastFigure } from '../cast.ts';

/** "Austria's interior minister": an owner with a name, and the office. */
const OWNED = /^(?:[Tt]he )?(\p{Lu}[^'’]{1,40}['’]s?) (\p{L}.{2,60})$/u;

/**
 * Gives an office the owner that the article names elsewhere: "Interior Minister X" of an article
 * that speaks of "Austria's interior minister" is Austria's. Only where it names one such owner.
 */
export function completeRoles(figures: readonly CastFigure[]): CastFigure[] {
  const owned = new Map<string, Set<string>>();
  for (const { kind, name, role } of figures) {
    if (kind !== 'person' || name !== null || role === null) continue;
    const office = OWNED.exec(role)?.[2]?.toLowerCase();
    if (office === undefined) continue;
    owned.set(office, (owned.get(office) ?? new Set()).add(role));
  }
  if (owned.size === 0) return [...figures];
  return figures.map((figure) => {
    const { kind, name, role, organisation } = figure;
    if (kind !== 'person' || name === null || role === null || organisation !== null) return figure;
    const [known, another] = owned.get(role.toLowerCase()) ?? [];
    return known === undefined || another !== undefined ? figure : { ...figure, role: known };
  });
}
