import { type Weights, wishOf } from '../choice/weights.ts';
import { placeOfColumn as place } from './guide-columns.ts';

/**
 * What lists and instructions say before their first heading tells little, unless it has a figure, names
 * several things, defines or sums up; a review’s praise and blame, and what opens a part of them by telling what to do tells much. Set by
 * hand, since a hundred guides are too few to learn it: a fifth less filler on held-out folds.
 */
const LEAN = 0.4;
const OF_INTROS = ['list, before headings', 'how, before headings'].map(place);
const TELLING = [
  'money',
  'percent',
  'enumerates',
  'defines title',
  'sums up',
  'tells list',
  'tells page',
].map(place);
const VERDICTS = ['praises', 'blames', 'sums up'].map(place);
const [REVIEW, INSTRUCTS, OPENS, BEFORE] = [
  'review',
  'instructs',
  'opens paragraph',
  'before headings',
].map(place);
/** What a shop says of itself is advertisement. Set by hand on sentences of 100 guides, of which editors chose two. */
const OF_HOUSE = -1;
const HOUSE = place('names its house');
/** What is told of years past alone is how it came to what the text tells. Set by hand; of it there are few to learn from. */
const OF_OLD = -0.6;
const OLD = place('old year');
const LEADS_ON = place('leads on');
/** Why and how a study was done is none of what it found; of it there are few to learn from. Set by hand. */
const OF_STUDIES: readonly (readonly [number, number])[] = [
  [place('study aim'), -3],
  [place('study result'), 1],
  [place('study conclusion'), 2],
];

/** How much an editor would want each sentence of a guide (`wishOf`), by weights and by hand. */
export function readGuideWishes(
  rows: readonly ArrayLike<number>[],
  weights: Weights,
): readonly number[] {
  return rows.map((row) => {
    const has = (column = -1): boolean => (row[column] ?? 0) > 0;
    const leadsOn = OF_INTROS.some(has) && !TELLING.some(has);
    const judged = has(REVIEW) ? VERDICTS.filter(has).length : 0;
    const bids = has(INSTRUCTS) && has(OPENS) && !has(BEFORE);
    const leans = Number(bids) + judged - Number(leadsOn);
    // "More research is needed" is none of it.
    const ofStudy = OF_STUDIES.reduce(
      (sum, [at, worth]) => sum + (has(LEADS_ON) && worth > 0 ? 0 : (row[at] ?? 0) * worth),
      0,
    );
    const besides = (has(HOUSE) ? OF_HOUSE : 0) + (has(OLD) ? OF_OLD : 0);
    return wishOf(row, weights) + leans * LEAN + ofStudy + besides;
  });
}
