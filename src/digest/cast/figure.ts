import type { CastFigure } from './cast.ts';
import { isAddress } from './beside-a-name/titles.ts';
import type { Gender } from './reference.ts';
import { FORMER, isNewsworthy, isStance } from './roles/offices.ts';

/** A claim about a figure in printed words; a body that is only named by its kind is another figure. */
export type PrintedClaim = Readonly<{
  role: string | null;
  organisation: string | Figure | null;
  weight: number;
  title?: string | null;
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
  /** Of "the governor": the only one of the article who has the office in other words ("Gov."). */
  bearer: Figure | null;
  /** "A singer": told of for the first time, without a name. */
  isIndefinite: boolean;
  /** "Ada and Lea | Holm": one of a family, whose surname alone means somebody else. */
  isOneOfFamily: boolean;
};

/** None of the figures. */
export const NO_FIGURES: ReadonlySet<Figure> = new Set();

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
    bearer: null,
    isIndefinite: false,
    isOneOfFamily: false,
  };
}

/** The figure as the cast shows it. Of several roles the one that tells most, then the first. */
export function castFigure(figure: Figure): CastFigure {
  let best: PrintedClaim | undefined;
  for (const claim of figure.claims) {
    if (claim.role !== null && (best === undefined || worthOf(claim) > worthOf(best))) best = claim;
  }
  const seat = seated(figure);
  if (FORMER.test(best?.role ?? '')) best = seat ?? best;
  const organisation = bodyOf(figure, best);
  return {
    kind: figure.kind === 'unknown' ? 'organisation' : figure.kind,
    name: usualName(figure),
    role: best?.role ?? null,
    organisation: typeof organisation === 'string' ? organisation : nameOfBody(organisation),
    gender: figure.gender,
    ...titleBeside(best, seat),
    ...(figure.bearer === null ? {} : { bearer: castFigure(figure.bearer) }),
  };
}

/** "Sen." of the chairman of a panel, where both are printed together or the chairman has a seat. */
function titleBeside(
  best: PrintedClaim | undefined,
  seat: PrintedClaim | undefined,
): Pick<CastFigure, 'title'> {
  const title = best?.title ?? (best === seat ? null : seat?.role);
  return title === null || title === undefined || isAddress(best?.role ?? '') ? {} : { title };
}

/** "Rep. X, R-Utah, former chairman of the panel": the office that somebody with a seat has today. */
function seated({ claims }: Figure): PrintedClaim | undefined {
  const hasSeat = claims.some(
    ({ organisation }) => typeof organisation === 'string' && SEAT.test(organisation),
  );
  return hasSeat ? claims.find(({ role }) => role !== null && isAddress(role)) : undefined;
}

/** A body that turned out to be somebody is none. */
function nameOfBody(body: Figure | null): string | null {
  return body === null || body.kind === 'person' ? null : body.name;
}

/** How much a role tells: an office that news is made in more than a calling or a past. */
function worthOf({ role, weight }: PrintedClaim): number {
  if (role === null) return weight;
  if (isStance(role)) return Math.min(weight, STANCE);
  return weight + (isNewsworthy(role) ? OFFICE : 0);
}

/** Less than a title, which is an office: "Sen. X (R-Utah), a Holm supporter". By judgement. */
const STANCE = 2;

/**
 * Between a title alone and a phrase of equal kind: "the former governor" before "a Baptist
 * minister", "Senator" before nothing that says more. By judgement.
 */
const OFFICE = 1.2;

/**
 * The body of the role that is shown. Another claim's body belongs to another part of somebody's
 * life ("a former chief of staff … a graduate of Dane University"), unless it says the same office
 * or none: "Sen. X, D-N.Y.", "the minister … Defence Minister X".
 */
function bodyOf({ claims }: Figure, best: PrintedClaim | undefined): PrintedClaim['organisation'] {
  const seat = claims.find(
    ({ organisation }) => typeof organisation === 'string' && SEAT.test(organisation),
  );
  if (best !== undefined && best.organisation !== null) {
    // The role says its body itself: then there is room for where a lawmaker was elected
    const isSaid =
      typeof best.organisation === 'string' && best.role?.includes(best.organisation) === true;
    return isSaid && seat !== undefined ? seat.organisation : best.organisation;
  }
  const told = claims
    .filter(({ organisation }) => organisation !== null)
    .toSorted((a, b) => b.weight - a.weight);
  const office = lastWord(best?.role ?? null);
  const same = best === undefined ? told[0] : told.find(({ role }) => lastWord(role) === office);
  return (same ?? told.find(({ role }) => role === null))?.organisation ?? null;
}

/** "R-Neb.", "D-San Francisco". */
const SEAT = /^[DRIL]-\p{Lu}/u;

function lastWord(role: string | null): string {
  return role?.slice(role.lastIndexOf(' ') + 1).toLowerCase() ?? '';
}

/** What the article mostly says "KCNA" to is shown as KCNA. */
function usualName({ name, acronym, acronyms, count }: Figure): string | null {
  return acronym !== null && acronyms > 2 && acronyms * 2 > count ? acronym : name;
}
