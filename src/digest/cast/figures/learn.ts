import type { Bodies } from './bodies.ts';
import type { Figure, PrintedClaim } from '../figure.ts';
import { pluralRoles } from '../../reading/word-classes.ts';
import { roleNouns } from '../../../languages/english/roles.ts';
import type { Houses } from './house-of.ts';
import type { Range } from '../../reading/range.ts';
import { isPossessive } from '../../reading/word-kinds.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { nameWords } from '../names/name-words.ts';
import type { Claim, Gender, Reference } from '../reference.ts';
import { withoutStandIn } from '../roles/shown-role.ts';
import { sliceOf } from '../../reading/slice-of.ts';
import type { Standing } from '../references/part-in-sentence.ts';
import type { Line, Token } from '../../reading/tokens.ts';

/** Keeps what a reference tells about its figure: roles, body, gender. */
export function learn(
  figure: Figure,
  {
    reference,
    standing,
    order,
    houses,
  }: Readonly<{ reference: Reference; standing: Standing; order: number; houses: Houses }>,
  lines: readonly Line[],
  bodies: Bodies,
): void {
  const tokens = lines[reference.line]?.tokens ?? [];
  figure.gender ??= reference.gender ?? givenGender(tokens, reference);
  figure.count += 1;
  figure.lastLine = reference.line;
  figure.lastOrder = order;
  figure.sure = Math.max(figure.sure, reference.sure);
  if (standing.speaks && !standing.quoted) figure.spoken += 1;
  houses.saw(figure, reference, standing);
  // "the club X left": what stands before a person's name is no kind of body
  if (figure.kind === 'person' && reference.what === 'organisation') return;
  for (const claim of reference.claims) {
    if (figure.claims.length > MOST_CLAIMS) break;
    for (const token of claim.role ? ownNouns(tokens, claim.role) : [])
      figure.heads.add(token.lower);
    // A description tells its own role only to a figure that has no name
    if (claim.weight === 0 && figure.name !== null) continue;
    figure.claims.push(printedClaim(claim, { reference, lines, bodies, houses }));
  }
}

/** A claim in the words of the article. */
function printedClaim(
  { role, organisation, weight, isShared = false, title }: Claim,
  {
    reference,
    lines,
    bodies,
    houses,
  }: Readonly<{
    reference: Reference;
    lines: readonly Line[];
    bodies: Bodies;
    houses: Houses;
  }>,
): PrintedClaim {
  const { line } = reference;
  const tokens = lines[line]?.tokens ?? [];
  const body = organisation && bodyOf(organisation, reference, lines, bodies);
  const isStandIn = body !== null && typeof body !== 'string';
  const shown =
    role && organisation && isStandIn ? withoutStandIn(tokens, role, organisation) : role;
  const slice = shown && sliceOf(lines, line, shown);
  const printed = slice !== null && isShared ? singular(slice) : slice;
  const isOwn = printed !== null && shown !== null && !isOfAnother(tokens, shown);
  return {
    role: printed,
    organisation: body ?? (isOwn ? houses.of(printed, line) : null),
    weight,
    title: title ? sliceOf(lines, line, title) : null,
  };
}

const OF_ANOTHER = wordSet('of to for at in with from under on by against');

/** The nouns of a role that say what its bearer is: "adviser" and "author" of "adviser to the governor and author". */
function ownNouns(tokens: readonly Token[], { from, to }: Range): Token[] {
  const nouns: Token[] = [];
  let isOwn = true;
  for (const token of tokens.slice(from, to)) {
    if (token.lower === 'and' || token.text === ',') isOwn = true;
    else if (OF_ANOTHER.has(token.lower)) isOwn = false;
    else if (isOwn && (token.is.role || token.is.shortTitle)) nouns.push(token);
  }
  return nouns;
}

/** "the union's | chairman" is no chairman of the company that is spoken of; "the firm's | chairman" is. */
function isOfAnother(tokens: readonly Token[], { from }: Range): boolean {
  const [owner, mark] = [tokens[from - 2], tokens[from - 1]];
  return owner !== undefined && isPossessive(mark) && !ANY_HOUSE.has(owner.lower);
}

/** What is told of somebody beyond so many claims is not kept: a bound on time. */
const MOST_CLAIMS = 12;

const ANY_HOUSE = wordSet(
  'company firm group business start-up startup corporation chain maker carmaker',
);

/** "Reps." → "Rep", whose full stop the article does not print there. */
const PLURAL_TITLE = /^(Rep|Sen|Gov)s\.?$/;

/** "ministers" → "minister": what one of them is; null for "Celebrities", which holds no singular. */
function singular(role: string): string | null {
  const title = PLURAL_TITLE.exec(role)?.[1];
  if (title !== undefined) return title;
  const words = role.split(' ');
  const last = words.findIndex((word) => pluralRoles.has(word.toLowerCase()));
  if (last < 0) return role;
  const word = words[last] ?? '';
  const one = [word.slice(0, -1), word.slice(0, -2)].find((it) => roleNouns.has(it.toLowerCase()));
  return one === undefined ? null : [...words.slice(0, last), one].join(' ');
}

function bodyOf(
  range: Range,
  { line }: Reference,
  lines: readonly Line[],
  bodies: Bodies,
): string | Figure | null {
  const tokens = lines[line]?.tokens ?? [];
  const named = tokens
    .slice(range.from, range.to)
    .some(({ shape }) => shape === 'capital' || shape === 'upper');
  const text = sliceOf(lines, line, range);
  if (named) return text;
  const body = bodies.described(nameWords(text));
  // Only a body with a name of its own: "an office" tells nobody anything
  const hasName =
    body !== null && !body.isUnnamed && /\p{Lu}/u.test(body.name?.replace(/^The /, '') ?? '');
  return hasName ? body : null;
}

/** By the given name that opens a full name, where the name's own words did not tell. */
function givenGender(tokens: readonly Token[], { kind, from, to }: Reference): Gender {
  const given = kind === 'name' && to - from > 1 ? tokens[from] : undefined;
  if (given?.is.female) return given.is.male ? null : 'female';
  return given?.is.male ? 'male' : null;
}
