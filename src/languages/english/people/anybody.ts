import { wordSet } from '../../word-set.ts';

/** "said | those | who call him “a thief” should sue". */
export const anybody = wordSet(`
those anyone anybody everyone everybody someone somebody whoever people
`);

/** Subjects who may be anybody: "whom | many | call “the Fox”". */
export const anybodyWhoCalls = wordSet('they people many some others everyone everybody fans');

/** Those who judge what they call so, where others use a term: "which | critics | call". */
export const critics = wordSet(`
critics opponents rivals enemies detractors supporters allies campaigners activists prosecutors
officials investigators lawyers lawmakers politicians ministers senators democrats republicans
conservatives liberals protesters residents relatives
`);

/** Subjects that are nobody’s name, where they stand alone: "| another | said". */
export const unnamed = wordSet(`
some others many several another most few one those someone somebody each both
`);

/** The same behind "the" or "a": "the | other | said", "a | third | said". */
export const unnamedInOrder = wordSet('other others third fourth fifth second');

/** Whom courts and inquiries let nobody name: "Witness | 3", "Nurse | A". */
export const withheld = wordSet(`
witness victim complainant claimant defendant suspect juror child baby girl boy woman man teenager pupil student patient nurse doctor
surgeon carer officer soldier agent inmate prisoner player athlete employee worker driver person individual resident mother father
`);

/** Who hears what others say: "the | inquest | heard". */
export const hearers = wordSet(`
court jury jurors inquest inquiry hearing tribunal trial commission committee panel judge judges magistrate
magistrates coroner lawmakers senators mps councillors parliament council session meeting
`);
