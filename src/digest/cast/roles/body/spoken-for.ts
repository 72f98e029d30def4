import type { Token } from '../../../reading/tokens.ts';
import { pastHonours } from '../../beside-a-name/honours.ts';
import type { Name } from '../../names/name.ts';
import type { Claim } from '../../reference.ts';
import { bodyAfter, ledBody } from '../behind/clause-behind.ts';
import { ORIGIN, PARTY, TITLE } from '../weights.ts';
import { originOf } from './origin-of.ts';
import { seatOf, unnamedBody } from './seat-of.ts';

/**
 * The body that X speaks for or leads: "X of the Gazette", "X, who runs the port". `isAlone` where
 * nothing else is said of X: then that is who X is.
 */
export function bodySpokenFor(
  tokens: readonly Token[],
  {
    name,
    starts,
    mayBeOf,
    isAlone,
  }: Readonly<{
    name: Name;
    starts: ReadonlyMap<number, Name>;
    mayBeOf: boolean;
    isAlone: boolean;
  }>,
): Claim | null {
  const body = mayBeOf ? bodyAfter(tokens, name) : -1;
  const led = body < 0 ? ledBody(tokens, name) : body;
  const organisation = led < 0 ? undefined : starts.get(led);
  const isPlain = body >= 0 && isAlone;
  if (organisation?.kind === 'organisation') {
    const { from, to } = organisation;
    const role = isPlain ? { from: joint(tokens, name.to), to: pastKind(tokens, led, to) } : null;
    return { role, organisation: { from, to }, weight: ORIGIN };
  }
  // "X of the tenants' association": no name, and yet what X speaks for
  const end = isPlain ? unnamedBody(tokens, body) : -1;
  if (end < 0) return null;
  const role = { from: joint(tokens, name.to), to: end };
  return { role, organisation: null, weight: ORIGIN };
}

/** Where X is from, where no more than a title is said, and the seat behind X: "X, R-Neb.". */
export function originsOf(
  tokens: readonly Token[],
  name: Name,
  starts: ReadonlyMap<number, Name>,
  claims: readonly Claim[],
): Claim[] {
  const isBare = claims.every(({ weight }) => weight <= TITLE);
  const isSomebody = name.kind === 'person' || name.to - name.from > 1;
  const origin = isBare && isSomebody ? originOf(tokens, name, starts) : null;
  const seat = seatOf(tokens, pastHonours(tokens, name.to));
  return [origin, seat].flatMap((organisation) =>
    organisation === null ? [] : [{ role: null, organisation, weight: PARTY }],
  );
}

/** "of the | Warm Homes charity": past what the body is called; `to` where it is called nothing. */
function pastKind(tokens: readonly Token[], from: number, to: number): number {
  const kind = tokens[to];
  const isKind = kind?.shape === 'lower' && kind.is.organisationHead;
  return isKind && tokens[from - 1]?.lower === 'the' ? to + 1 : to;
}

/** Where "of the Gazette" begins behind a name and its comma. */
function joint(tokens: readonly Token[], to: number): number {
  return tokens[to]?.text === ',' ? to + 1 : to;
}
