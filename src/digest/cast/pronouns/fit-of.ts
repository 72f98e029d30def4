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
  const { figure } = sighting;
  const distance = sentence - sighting.sentence;
  // What somebody did counts for less the longer ago it is
  let standing = 0;
  if (sighting.subject) {
    standing +=
      (distance === 0 ? STANDING.subjectOfTheSame : STANDING.subject) +
      (sighting.opens ? STANDING.opens : 0);
  }
  if (own.possessive && distance === 0 && sighting.subject) standing += STANDING.ownsTheSame;
  if (own.speaks && sighting.asks) standing += STANDING.asks;
  else if (sighting.speaks) standing += own.speaks ? STANDING.speaksSo : STANDING.speaks;
  if (own.speaks && sighting.isAsked) standing += STANDING.isAsked;
  if (own.opensReport && distance === 0 && sighting.speaks) standing += STANDING.saysOfHimself;
  // Introduced with a role: news names its speakers so
  if (sighting.reference.claims.length > 0 && distance <= 1 && own.speaks)
    standing += STANDING.introduced;
  if (sighting.reference.kind === 'pronoun') standing += STANDING.pronoun;
  let score = (RECENCY[distance] ?? WEIGHTS.tooLongAgo) + standing * (FADING[distance] ?? 0);
  // Who never says anything in the article is not who says it here
  if (own.speaks)
    score += Math.min(Math.log2(1 + figure.spoken) * WEIGHTS.spoken, WEIGHTS.mostSpoken);
  if (sighting.oblique) score += WEIGHTS.oblique;
  if (sighting.beside) score += WEIGHTS.beside;
  if (sighting.possessive) score += WEIGHTS.possessive;
  if (sighting.nested) score += WEIGHTS.nested;
  if (sighting.quoted) score += WEIGHTS.quoted;
  if (figure.gender === reference.gender) score += WEIGHTS.gender;
  if (figure.kind === 'unknown') score += WEIGHTS.unknown;
  else if (figure.sure < SURE.fairly && figure.name !== null) score += WEIGHTS.unsure;
  if (figure.name === null) score += WEIGHTS.nameless;
  if (sighting.reference.line === reference.line) score += WEIGHTS.sameParagraph;
  score += Math.min(Math.log2(1 + figure.count), WEIGHTS.mostNamed) * WEIGHTS.named;
  // "X told him": a subject is not its own object
  if (distance === 0 && own.oblique && sighting.subject && !own.possessive)
    score += WEIGHTS.ownObject;
  return score;
}
