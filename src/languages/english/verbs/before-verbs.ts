import { wordSet } from '../../word-set.ts';

/** What stands between a subject and its verb, one list for each purpose: they differ where the purpose does. */
const HAVE = 'had has have once later also';

/** "The court | had | called it “…”", "after a court | had | found her conduct “…”". */
export const beforeRuling = wordSet(HAVE);

/** "X | had since | said “…,” the Post reported". */
export const beforeReported = wordSet(`${HAVE} then since again recently`);

/** "X, who | had recently | said". */
export const behindWho = wordSet(`${HAVE} was were then often just even recently`);

/** "whom Y | once | called". */
export const beforeNaming = wordSet(
  'once often later always still sometimes now have has had would',
);

/** "was | later | called". */
export const beforeParticiple = wordSet(`
also both either once later now then often already not never still sometimes widely been being famously
`);

/** "X, | once | described as": between the comma and the participle. */
export const beforeLoneParticiple = wordSet(`
once long often recently widely previously later now also already famously then frequently
`);

/** What may stand between a negation or a modal and the verb: "has | ever | actually | said". */
export const behindNegation = wordSet(`
ever actually really explicitly publicly have has had be been even once to
`);

/** What may stand between "I" and the verb: "I | couldn’t help | thinking". */
export const behindI = wordSet(`
have had 've 'd ’ve ’d then also once always often just even finally recently later first again would
could did do must can will can't couldn't can’t couldn’t help remember remembered recall recalled kept
keep started began begin found find myself caught to was am be and
`);
