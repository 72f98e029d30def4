/** Abbreviations that stand before or after a name and keep their dot. */
export const dottedTitles: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Sgt Cpl Adm Cmdr Pvt Spc Pfc Hon Rev Fr Sr Jr ' +
    'St Revd Cllr Pres Amb Supt Det Insp Atty Messrs Cong Asst Comdr Secy Treas Sgts Profs Drs Mme Mlle Hr Fr Dipl Ing Sra Srta Dra Dn Sig Dott Avv On'
  ).split(' '),
);
