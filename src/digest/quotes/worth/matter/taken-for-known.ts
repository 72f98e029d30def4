import { papers, spokenOf } from '../../../../languages/english/quotes/spoken-of.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { stemOf } from '../../../reading/stems.ts';

const STANDS = anyOf(
  'position view views stance approach proposal plan argument claim claims remarks comments criticism answer point amendment bill',
);
const ENDS_THERE = String.raw`(?=[,.!?…]|$| (?:is|was|on the (?:matter|issue))\b)`;
/** “I don’t share Representative Poe’s position”: which, only what Poe said would tell. */
const STAND_OF = regex.u`^[^.!?…]{1,90}? (?<name>\p{Lu}\p{Ll}[\p{L}-]+)['’]s? ${STANDS}${ENDS_THERE}`;
const GOES_ON_PLAINLY = anyOf(
  'and but is was says said did does twice again when before because has had came',
);
/** “I read the letter twice”: which letter, nothing says. */
const PAPER = regex.u`^(?:[^.!?…]{0,60} )?[Tt]he (?<paper>${anyOf(papers)})(?=[,.!?…]|$| ${GOES_ON_PLAINLY}(?!\p{L}))`;
const TELLS_WHICH = either(
  anyOf(
    'of that which who whom whose from to in about on by between for with behind at against where when',
  ),
  anyOf('being made taken given sent written shown and we i you he she they'),
  String.raw`\p{Ll}+ed (?:by|in|to|on|at|from|with|for|over|against)`,
);
/** “The decisions are informed by our values”, “The letter actually went to the board”. */
const SPOKEN_OF = regex.u`^\P{L}{0,3}(?:So far, t|T)he (?:\p{Ll}+ly )?(?<thing>${anyOf(spokenOf)})s? (?!${TELLS_WHICH}(?!\p{L}))\p{Ll}`;

/**
 * How much an English quote takes for known that nothing shown tells: 2 what somebody stands for, or a thing
 * of which it says at once what it did; 1 a paper.
 */
export function takenForKnown(text: string, isTold: (stem: string) => boolean): 0 | 1 | 2 {
  const name = STAND_OF.exec(text)?.groups?.['name'];
  if (name !== undefined && !isTold(stemOf(name.toLowerCase()))) return 2;
  const thing = SPOKEN_OF.exec(text)?.groups?.['thing'];
  if (thing !== undefined && !isTold(stemOf(thing.toLowerCase()))) return 2;
  const paper = PAPER.exec(text)?.groups?.['paper'];
  return paper !== undefined && !isTold(stemOf(paper.toLowerCase())) ? 1 : 0;
}
