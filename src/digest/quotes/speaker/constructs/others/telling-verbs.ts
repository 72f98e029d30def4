import { wordSet } from '../../../../../languages/word-set.ts';

export const AUXILIARIES = wordSet(
  'had has have was were would once then later also often always just even repeatedly reportedly allegedly who recently first previously already later now kept keeps',
);

/** "told | the district court | his boss had": words of who hears it, at most. Set by hand; not tuned. */
export const HEARER = 4;

/** Verbs that "how" follows. */
export const SHOWING = wordSet(
  'described describes recounted recounts told tells explained explains',
);

/** "told the driver to | “…”". */
export const URGING = wordSet(
  'told telling asked urged ordered begged promised vowed threatened warned instructed commanded implored invited encouraged forced',
);

/** "had | assured her there was “…”". */
export const ASSURING = wordSet('assured told warned promised informed reminded advised');

export const LOUD = wordSet(
  'yelled yells shouted shouts screamed screams cried whispered muttered replied replies answered answers responded texted exclaimed chanted wrote',
);

/** Verbs that a whole clause follows: "X said | Y called it". */
export const TELLING = wordSet(
  'say claim allege recall insist said says saying recalled recalls recalling remembered claimed claims alleged alleges reported reports noted notes complained testified wrote insisted insists maintained recounted recounts explained stated confirmed admitted swore swears argued tweeted posted declared added adds revealed reveals writes testifies remembers complains confirms admits states argues',
);
