import { wordSet } from '../../../languages/word-set.ts';
import type { CastFigure } from '../../cast/cast.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

const KIN = wordSet(
  'husband wife son daughter brother sister father mother cousin uncle aunt nephew niece ex-husband ex-wife widow widower twin stepson stepdaughter grandfather grandmother grandson granddaughter',
);
/** Words from "her husband" to his name at most: "her husband, former judge | Alan Dean". Set by hand, as all here. */
const TO_NAME = 7;
/** So much more often than anybody of the same surname, somebody is meant by it. */
const MORE_OFTEN = 3;
/** Characters of a given name at most. */
const GIVEN_NAME = 30;

/**
 * Who is meant by a surname that two people of the article bear: whom the title names, or whoever
 * is spoken of far more often. `null` where nobody can tell, and the surname alone is to be shown.
 */
export function bearerOf(
  scene: Scene,
  candidate: Candidate,
  figure: CastFigure,
): CastFigure | null {
  const { name } = figure;
  const surname = scene.lines[candidate.paragraph]?.tokens[candidate.last]?.text ?? '';
  if (candidate.first !== candidate.last || name === null || !name.endsWith(` ${surname}`))
    return figure;
  if (isKinNamedLater(scene, candidate)) return null;
  const { figures } = scene.cast;
  const bearers = figures.filter(
    (other) => other.kind === 'person' && other.name?.endsWith(` ${surname}`),
  );
  const others = bearers.filter((other) => !sharesName(other.name ?? '', name));
  const gender = genderOfTitle(scene, candidate);
  if (gender !== null && figure.gender !== null && figure.gender !== gender) {
    const apt = others.filter((other) => other.gender === gender);
    return apt.length === 1 ? (apt[0] ?? null) : null;
  }
  const isPair = isOneOfPair(scene, name, gender !== null && figure.gender === null);
  if (others.length === 0 && !isPair) return figure;
  const titled = bearers.filter((bearer) => isInTitle(scene, bearer));
  if (titled.length === 1) return titled[0] ?? figure;
  if (isPair) return null;
  const near = lastInFull(scene, candidate, bearers);
  if (near !== null) return near;
  const often = countOf(scene, candidate.figure);
  const isMeant = others.every(
    (other) => often >= MORE_OFTEN * countOf(scene, figures.indexOf(other)),
  );
  return others.length > 0 && isMeant ? figure : null;
}

/**
 * The only bearer whom the words before a surname print in full, in its paragraph or in the one
 * above: who goes over to another of the family prints that one in full. Null without.
 */
function lastInFull(
  { candidates, cast }: Scene,
  { paragraph, first }: Candidate,
  bearers: readonly CastFigure[],
): CastFigure | null {
  for (const at of [paragraph, paragraph - 1]) {
    const own = (candidates[at] ?? []).filter((it) => at < paragraph || it.last < first);
    const named = own.flatMap((it) => {
      const figure = it.kind === 'name' && it.figure !== null ? cast.figures[it.figure] : undefined;
      return figure !== undefined && it.last > it.first && bearers.includes(figure) ? [figure] : [];
    });
    const [only] = named;
    if (only !== undefined) return named.every((other) => other === only) ? only : null;
  }
  return null;
}

/** "Mr. | Lee" is no woman of that name. */
function genderOfTitle({ lines }: Scene, { paragraph, first }: Candidate): CastFigure['gender'] {
  const before = lines[paragraph]?.tokens[first - 1];
  const title = before?.text === '.' ? lines[paragraph]?.tokens[first - 2] : before;
  if (title?.lower === 'mr' || title?.lower === 'mr.') return 'male';
  return /^(?:mrs|ms|miss)\.?$/.test(title?.lower ?? '') ? 'female' : null;
}

/**
 * "Ann and Tom Lee", where Ann is named nowhere else in full. Where the surname has a title ("Mr. Lee")
 * the partner's given name may be any word that is nobody's surname: "Khizr and Ghazala Lee".
 */
function isOneOfPair({ lines, cast, surnames }: Scene, name: string, isTitled: boolean): boolean {
  return lines.some(({ text }) => {
    const at = placeOfSecond(text, name);
    if (at < 0) return false;
    const [partner] =
      /(?<!\p{Lu}\p{L}+ )\p{Lu}\p{Ll}+$/u.exec(text.slice(Math.max(0, at - GIVEN_NAME), at)) ?? [];
    if (partner === undefined) return false;
    if (isTitled && !surnames.has(partner.toLowerCase())) return true;
    return cast.figures.some((other) => other.kind === 'person' && other.name === partner);
  });
}

const AND = ' and ';

/** Where " and Tom Lee" begins; -1 where a text has it not. A name is found sooner than a blank. */
function placeOfSecond(text: string, name: string): number {
  let at = text.indexOf(name);
  while (at !== -1 && !(at >= AND.length && text.startsWith(AND, at - AND.length)))
    at = text.indexOf(name, at + 1);
  return at === -1 ? -1 : at - AND.length;
}

/** "Ann Lee" and "Ann M. Lee" are one. */
function sharesName(one: string, other: string): boolean {
  return one.split(' ')[0] === other.split(' ')[0] || one.includes(other) || other.includes(one);
}

function isInTitle({ title }: Scene, { name }: CastFigure): boolean {
  const first = name?.split(' ')[0]?.toLowerCase() ?? '';
  return title.split(/[^\p{L}\p{N}]+/u).includes(first);
}

/** How often a figure is spoken of, by its place in the cast. */
function countOf({ counts }: Scene, index: number | null): number {
  return counts.get(`#${index}`) ?? 0;
}

/** “I won’t run,” Dean said, adding that her husband, former judge Alan Dean, agreed. */
function isKinNamedLater({ lines, candidates }: Scene, candidate: Candidate): boolean {
  const tokens = lines[candidate.paragraph]?.tokens ?? [];
  const own = candidates[candidate.paragraph] ?? [];
  const full = own.find(({ figure, kind }) => figure === candidate.figure && kind === 'name');
  const later = own.find(
    (it) => it.figure === candidate.figure && it.first > candidate.last && it.last > it.first,
  );
  if (full !== candidate || later === undefined) return false;
  const isFirst = candidates
    .slice(0, candidate.paragraph)
    .every((before) => before.every(({ figure }) => figure !== candidate.figure));
  if (!isFirst) return false;
  return tokens
    .slice(Math.max(candidate.last, later.first - TO_NAME), later.first)
    .some(({ lower }) => KIN.has(lower));
}
