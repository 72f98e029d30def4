import { anyOf, either, regex } from '../../regex.ts';

const BUT = String.raw`(?:(?:but|yet|still|however),? )?`;
const NO_EVIDENCE = `${BUT}there (?:is|['’]s|was|are) (?:no|little|scant) (?:\\p{L}+ )?${anyOf('evidence proof truth basis record')}`;
const CLAIM = anyOf(
  'claim claims statement assertion assertions allegation allegations figure figures accusation accusations',
);
const IS = anyOf('is was are were has_been have_been');
const WRONG = anyOf(
  'false untrue wrong inaccurate incorrect debunked disproved refuted misleading unsupported contradicted baseless exaggerated',
);
/** "His claim has been debunked". */
const CLAIM_IS_WRONG = `${BUT}(?:that|this|the|his|her|their|those|these) (?:\\p{L}+ )?${CLAIM} ${IS} (?:\\p{L}+ )?${WRONG}`;
const WHO_KNOWS = anyOf(
  'officials records documents experts researchers scientists studies data fact-checkers fact_checkers police prosecutors auditors historians',
);
const HAVE = '(?: (?:has|have|had))?(?: (?:long|since|also|repeatedly))?';
const REFUTED = anyOf(
  'certified debunked disproved refuted contradicted contradict pointed_out found_no found_that_the_claim',
);
/** "Officials in Osk have certified that she was born there". */
const WHO_KNOWS_REFUTES = `${BUT}(?:\\p{L}+ ){0,2}${WHO_KNOWS}(?: (?:in|at|of|from|with) [^,.;:“”"]{1,30})?${HAVE} ${REFUTED}`;
const SHOWING = anyOf(
  'video footage records documents figures data e-mails emails transcripts photos',
);
/** "But video seen by this paper shows": only behind a "but". */
const BUT_IT_SHOWS = `(?:but|however,|yet) [^,.;:“”"]{0,40}${SHOWING} [^,.;:“”"]{0,40}(?:shows?|showed)`;
const LESS = anyOf('only not never no fewer less lower lowest fell according_to');
/** "In fact, exports fell", not "In fact, he has a new plan". */
const IN_FACT = either('in reality,', 'in truth,', `in fact, [^.;:“”"]{0,120}\\b${LESS}(?!\\p{L})`);

/** How an article's own words begin that refute the quote in front of them. */
export const refutes = regex.iu`^${either(
  NO_EVIDENCE,
  CLAIM_IS_WRONG,
  WHO_KNOWS_REFUTES,
  BUT_IT_SHOWS,
  IN_FACT,
)}(?!\p{L})`;

const FALSELY = anyOf(
  'falsely wrongly incorrectly baselessly erroneously mistakenly inaccurately misleadingly',
);
const SAYING = anyOf(
  'said says saying told tells claimed claims claiming asserted asserts suggested suggests stated states wrote tweeted posted insisted insists alleged alleges',
);
const GIVING = '(?:any|offering|citing|providing|giving|presenting|showing)';
/** “…,” she falsely claimed; "said, without offering evidence,". */
export const saidFalsely = regex.iu`(?<!\p{L})${either(
  `${FALSELY} ${SAYING}`,
  `without (?:${GIVING} ){0,2}${anyOf('evidence proof')}`,
)}(?!\p{L})`;
/** A title or summary that tells of the falsehood itself. */
export const tellsFalsehood = regex.iu`(?<!\p{L})${either(
  anyOf(
    'false falsely lie lies lied untrue debunked baseless unfounded misleading misled disproved',
  ),
  '(?:no|without) (?:evidence|proof)',
)}(?!\p{L})`;
