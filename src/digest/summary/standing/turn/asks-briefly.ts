import { anyOf, regex } from '../../../../languages/regex.ts';
import type { Unit } from '../../units/units.ts';

const BRIEFLY = anyOf(
  'problem catch reason result answer twist trouble upshot verdict solution culprit downside difference lesson surprise mistake',
);
const ASKED_OF = String.raw`(?:The|His|Her|Their|Its) (?:\p{Ll}+ )?${BRIEFLY}s?\?`;
const ASKS_BRIEFLY = regex.u`^${ASKED_OF}$`;
const OPENS_BRIEFLY = regex.u`^${ASKED_OF} `;

/** "The problem?": the next sentence says it. */
export function asksBriefly({ text }: Unit): boolean {
  return ASKS_BRIEFLY.test(text);
}

/** Whether an English unit opens with a question about the one before it, which it answers: "The catch? It leaks." */
export function answersBriefly({ text }: Unit): boolean {
  return OPENS_BRIEFLY.test(text);
}
