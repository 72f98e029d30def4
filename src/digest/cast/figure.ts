import type { CastFigure } from './cast.ts';
import type { Gender } from './reference.ts';

/** A claim about a figure in printed words; a body that is only named by its kind is another figure. */
export type PrintedClaim = Readonly<{
  role: string | null;
  organisation: string | Figure | null;
  weight: number;
}>;

/** Somebody whom the article refers to, while it is being read: grows with every reference. */
export type Figure = {
  kind: CastFigure['kind'] | 'unknown';
  /** The longest printed name; for a group or body its printed phrase; `null` for "a spokesman". */
  name: string | null;
  /** Words of the name in lower case, without accents and suffix. */
  words: readonly string[];
  suffix: string | null;
  gender: Gender;
  claims: PrintedClaim[];
  /** Words of its roles, or of a body's names: "minister", "ministry". */
  heads: Set<string>;
  /** Told of by its kind only: "one group", "the ministry". */
  isUnnamed: boolean;
  /** "KCNA", and how often the article says it so. */
  acronym: string | null;
  acronyms: number;
  /** How often it stands beside a verb of saying. */
  spoken: number;
  /** How often and where it was last referred to (index of the line), -1 before it first is. */
  count: number;
  /** Line of the first full name, -1 without. */
  firstLine: number;
  /** How sure its surest reference is of what it is. */
  sure: number;
  lastLine: number;
  /** Its last place in the order of all references. */
  lastOrder: number;
};

export function newFigure(
  kind: Figure['kind'],
  name: string | null,
  words: readonly string[],
): Figure {
  return {
    kind,
    name,
    words,
    suffix: null,
    gender: null,
    claims: [],
    heads: new Set(),
    isUnnamed: false,
    acronym: null,
    acronyms: 0,
    spoken: 0,
    count: 0,
    firstLine: -1,
    sure: 0,
    lastLine: -1,
    lastOrder: -1,
  };
}

/** The figure as the cast shows it. Of several roles the one that tells most, then the first. */
export function castFigure(figure: Figure): CastFigure {
  let best: PrintedClaim | undefined;
  for (const claim of figure.claims) {
    if (claim.role !== null && (best === undefined || claim.weight > best.weight)) best = claim;
  }
  const others = figure.claims.toSorted((a, b) => b.weight - a.weight);
  const claims = best === undefined ? others : [best, ...others];
  const organisation = claims.find((claim) => claim.organisation !== null)?.organisation ?? null;
  return {
    kind: figure.kind === 'unknown' ? 'organisation' : figure.kind,
    name: usualName(figure),
    role: best?.role ?? null,
    organisation: typeof organisation === 'string' ? organisation : (organisation?.name ?? null),
    gender: figure.gender,
  };
}

/** What the article mostly says "KCNA" to is shown as KCNA. */
function usualName({ name, acronym, acronyms, count }: Figure): string | null {
  return acronym !== null && acronyms > 2 && acronyms * 2 > count ? acronym : name;
}
