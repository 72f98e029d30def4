import { wordSet } from '../../../../../../languages/word-set.ts';

/** What says that a name before it was no person's: "Brookfield Tool … the company". */
export const KIND = wordSet(`
  company firm startup start-up airline carmaker maker retailer brewer brewery bakery restaurant café cafe pub bar hotel hospital clinic
  school college university club team side charity museum gallery theatre theater zoo farm shop store chain agency bank insurer publisher
  developer manufacturer union group organisation organization business brand lab foundation band
`);
