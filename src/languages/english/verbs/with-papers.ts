import type { WordList } from '../../word-list.ts';
import { wordSet } from '../../word-set.ts';

/** "a letter | signed | by Y", and not "seen by Y". */
export const writingParticiples = wordSet(`
signed written sent penned drafted authored dated typed posted e-mailed emailed texted issued co-signed
`);

/** "a letter that Y | sent". */
export const verbsOfWriters = wordSet(
  'sent wrote signed penned drafted e-mailed emailed texted posted had',
);

/** Whoever does so with letters speaks in them: "X | sent | letters threatening to “…”". */
export const sendingVerbs = wordSet(`
sent sends send wrote writes posted posts mailed emailed issued published delivered left made signed
released circulated handed
`);

/** What somebody does about a paper that is not his own: "cited | a study that called it". */
export const citingVerbs = wordSet(`
cited cites citing quoted quotes quoting rejected rejects dismissed dismisses condemned criticised
criticized welcomed welcomes ignored attacked denounced challenged disputes disputed mentioned
referenced
`);

/** Verbs by which somebody passes on what another wrote: "X | retweeted a message by Y: “…”". */
export const passingOnVerbs = wordSet(`
retweet retweets retweeted retweeting repost reposts reposted reposting reshared forward forwards
forwarded forwarding share shares shared sharing circulated circulating relayed relaying reprinted
republished read reads recited quoted
`);

/** "X | recited | the oath". */
export const readingOut: WordList = `
read reads reading recited recites reciting sang sings picked_up_with opened_with
`;
