import type { Language } from './language.ts';

export const norwegian: Language = {
  name: 'Norwegian',
  tags: ['nb', 'no', 'nn'],
  common: `og at det i som en på er av for med den til ikke om et han har de var fra ved seg så også etter ble`,
  sentences: {
    titles: `hr fr frk dr prof adv`,
    inline: `f.eks bl.a dvs d.v.s ca evt inkl ekskl pga p.g.a mht jf iflg`,
    abbreviations: `as asa kl`,
    beforeNumber: `nr s kap kl`,
    months: `jan feb mar apr jun jul aug sep sept okt nov des`,
    starters: `den det de han hun jeg vi du man der en et på av til fra med om ved for som men og så hva hvem hvor
      hvordan hvorfor da når hvis etter før under over ifølge også nå her mange alle ingen`,
  },
};
