import type { WordList } from '../../word-list.ts';
import { wordSet } from '../../word-set.ts';

/** What stands between whoever tells and his verb: "Holm, who | had later | said". */
export const beforeTelling = wordSet(`
had has have was were would once then later also often always just even repeatedly reportedly allegedly who
recently first previously already later now kept keeps
`);

/** Verbs that "how" follows. */
export const showingVerbs = wordSet(
  'described describes recounted recounts told tells explained explains',
);

/** "told the driver to | “…”". */
export const urgingVerbs = wordSet(`
told telling asked urged ordered begged promised vowed threatened warned instructed commanded implored invited
encouraged forced
`);

/** "had | assured her there was “…”". */
export const assuringVerbs = wordSet('assured told warned promised informed reminded advised');

/** "X shouted | “…”" */
export const loudVerbs = wordSet(`
yelled yells shouted shouts screamed screams cried whispered muttered replied replies answered answers
responded texted exclaimed chanted wrote
`);

/** Verbs that a whole clause follows: "X said | Y called it". */
export const tellingVerbs = wordSet(`
say claim allege recall insist said says saying recalled recalls recalling remembered claimed claims alleged
alleges reported reports noted notes complained testified wrote insisted insists maintained recounted recounts
explained stated confirmed admitted swore swears argued tweeted posted declared added adds revealed reveals
writes testifies remembers complains confirms admits states argues
`);

/** "| Agrees | X: “…”": what opens a sentence before whoever speaks, and is no verb of speech elsewhere. */
export const openingTellers: WordList = `agrees agreed laughs laughed jokes smiles smiled sighs sighed shrugs shrugged comments quips enthuses
  muses reflects reasons counters concludes chuckles grins`;

/** "her husband | cut | in", "a boy | piped | up". */
export const cuttingIn = wordSet(
  'cut cuts chimed chimes broke breaks butted butts piped pipes jumped jumps',
);

/** What goes on in the author's head, or is asked of somebody who answers: no words to quote. */
export const musingVerbs = wordSet(`
think thinks thinking thought wonder wondered wondering asked ask asking mused imagined
`);
