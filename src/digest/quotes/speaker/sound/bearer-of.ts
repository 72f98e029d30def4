import type { CastFigure } from '../../../cast/cast.ts';
import type { Speaker } from '../../../digest.ts';

/** Letters that a role and what stands for it have in common at their ends. Set by hand; not tuned. */
const COMMON_END = 6;
/** "der Minister", "die neue Präsidentin". */
const DESCRIBED = /^(?:(?:der|die) (?:\p{Ll}+ )?)?(?<head>\p{Lu}[\p{L}-]+)$/u;

/** The only one in the article whose role ends like the noun: "die Ministerin" is "Umweltministerin Ada Kern". */
export function bearerOf(described: string, figures: readonly CastFigure[]): Speaker | null {
  const head = DESCRIBED.exec(described)?.groups?.['head']?.toLowerCase();
  if (head === undefined || head.length < COMMON_END) return null;
  const bearers = figures.filter(
    ({ kind, name, role }) => kind === 'person' && name !== null && endsAlike(role ?? '', head),
  );
  const [bearer] = bearers;
  if (bearer === undefined || new Set(bearers.map(({ name }) => name)).size > 1) return null;
  const { name, role, organisation } = bearer;
  return { name, role, organisation };
}

function endsAlike(role: string, head: string): boolean {
  const own =
    role
      .split(' ')
      .find((word) => /^\p{Lu}/u.test(word))
      ?.toLowerCase() ?? '';
  return own.length >= COMMON_END && (own.endsWith(head) || head.endsWith(own));
}
