import type { WordList } from '../../word-list.ts';

/** Words in -ed that are adjectives: "retired general". */
export const participlesBeforeRoles: WordList = `retired elected appointed disgraced convicted accused alleged noted renowned embattled registered exiled
  jailed injured unnamed so-called wounded armed masked wanted distinguished celebrated self-described
  experienced`;

/** Words in -s that stand before a role or a plural: "sports editor". */
export const modifiersInS: WordList = `sports communications operations affairs sales arts rights news politics economics physics mathematics
  services systems resources relations studies forces arms drugs games business campus status express
  series species human-rights veterans logistics statistics graphics robotics ethics athletics genetics
  electronics data-systems always press class mass cross access process congress progress success princess
  mistress actress witness boss chess glass grass loss address wireless homeless religious famous previous
  various serious dangerous anonymous prestigious infamous notorious bus virus`;

/** Participles and gerunds that belong to a role: "acting mayor". */
export const gerundsBeforeRoles: WordList = `acting leading ruling governing outgoing incoming visiting sitting managing founding co-founding
  practising practicing commanding supporting voting nursing banking housing marketing training
  engineering manufacturing mining shipping building advertising publishing broadcasting fundraising
  planning nursing operating opposing presiding rising working living surviving pioneering long-serving
  best-selling award-winning prize-winning high-ranking top-ranking high-flying longest-serving`;

/** What colours a role and is none of it: "Controversial | Maine Gov. X". */
export const colouring: WordList = `controversial embattled beleaguered outspoken firebrand fiery popular unpopular powerful influential
  disgraced scandal-hit scandal-plagued flamboyant bombastic newly-minted minted`;
