import type { WordList } from '../../word-list.ts';

/** Letters of a degree or a certificate behind a name, without their dots. */
export const degrees: WordList = `md phd ba bs bsc do dds dmd dvm jd mph msc mba msw med edd psyd pharmd rn np pa pa-c crnp aprn cnm rd rdn ldn cpa cfa
  cfp esq pe aia lcsw lmft lpc facs faap facog frcp frcs asa acas fsa fcas e-ryt cscs dpt`;

/** Abbreviations that stand before or after a name and keep their dot. */
export const dottedTitles: ReadonlySet<string> = new Set(
  (
    'Brig Ens Msgt Ssgt Tsgt Sgts Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Sgt Cpl Adm Cmdr Pvt Spc Pfc Hon Rev Fr Sr Jr ' +
    'St Revd Cllr Coun Ald Del Const Cst Adv Msgr Cdr Lieut Dem Pte Dist Engr Smt Pres Amb Supt Det Insp Atty Messrs Cong Asst Comdr Secy Treas Profs Drs Mme Mlle Hr Fr Dipl Ing Sra Srta Dra Dn Sig Dott Avv On'
  ).split(' '),
);
