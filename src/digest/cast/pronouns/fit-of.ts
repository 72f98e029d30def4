import type { Figure } from '../figure.ts';
import { SURE } from '../how-sure.ts';
import type { Reference } from '../reference.ts';
import type { Standing } from '../references/part-in-sentence.ts';
import { FADING, RECENCY, STANDING, WEIGHTS } from './weights.ts';

/** One place that meant somebody, as a pronoun behind it looks back at it. */
export type Sighting = Standing &
  Readonly<{
    figure: Figure;
    reference: Reference;
    /** Within another's noun phrase. */
    nested: boolean;
    /** Running number of its sentence in the article. */
    sentence: number;
  }>;

/** How well somebody who was seen there fits a pronoun of a sentence: the more, the better. */
export function fitOf(
  sighting: Sighting,
  reference: Reference,
  own: Standing,
  sentence: number,
): number {
  const distance = sentence - sighting.sentence;
  const standing = standingFit(sighting, own, distance);
  return (
    (RECENCY[distance] ?? WEIGHTS.tooLongAgo) +
    standing * (FADING[distance] ?? 0) +
    figureFit(sighting.figure, reference, own) +
    placeFit(sighting, reference) +
    // "X told him": a subject is not its own object
    (distance === 0 && own.oblique && sighting.subject && !own.possessive ? WEIGHTS.ownObject : 0)
  );
}

/** What somebody did where he was seen; it counts for less the longer ago that is. */
function standingFit(sighting: Sighting, own: Standing, distance: number): number {
  const isSame = distance === 0;
  let sum = 0;
  if (sighting.subject) sum += isSame ? STANDING.subjectOfTheSame : STANDING.subject;
  if (sighting.subject && sighting.opens) sum += STANDING.opens;
  if (own.possessive && isSame && sighting.subject) sum += STANDING.ownsTheSame;
  if (own.speaks && sighting.asks) sum += STANDING.asks;
  else if (sighting.speaks) sum += own.speaks ? STANDING.speaksSo : STANDING.speaks;
  if (own.speaks && sighting.isAsked) sum += STANDING.isAsked;
  if (own.opensReport && isSame && sighting.speaks) sum += STANDING.saysOfHimself;
  // Introduced with a role: news names its speakers so
  if (own.speaks && sighting.reference.claims.length > 0 && distance <= 1)
    sum += STANDING.introduced;
  return sighting.reference.kind === 'pronoun' ? sum + STANDING.pronoun : sum;
}

/** Who somebody is, and how often the article speaks of him. */
function figureFit(figure: Figure, { gender }: Reference, own: Standing): number {
  let sum = Math.min(Math.log2(1 + figure.count), WEIGHTS.mostNamed) * WEIGHTS.named;
  // Who never says anything in the article is not who says it here
  if (own.speaks)
    sum += Math.min(Math.log2(1 + figure.spoken) * WEIGHTS.spoken, WEIGHTS.mostSpoken);
  if (figure.gender === gender) sum += WEIGHTS.gender;
  if (figure.kind === 'unknown') sum += WEIGHTS.unknown;
  else if (figure.sure < SURE.fairly && figure.name !== null) sum += WEIGHTS.unsure;
  return figure.name === null ? sum + WEIGHTS.nameless : sum;
}

const WAYS = ['oblique', 'beside', 'possessive', 'nested', 'quoted'] as const;

/** Where in its sentence somebody was seen. */
function placeFit(sighting: Sighting, { line }: Reference): number {
  const sum = WAYS.reduce((total, way) => (sighting[way] ? total + WEIGHTS[way] : total), 0);
  return sighting.reference.line === line ? sum + WEIGHTS.sameParagraph : sum;
}
