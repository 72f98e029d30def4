import type { Language } from './language.ts';

export const danish: Language = {
  name: 'Danish',
  tags: ['da'],
  common: `og at det i som en på er af for med den til ikke om et han har de var fra ved sig så også efter blev`,
  sentences: {
    titles: `hr fr frk dr prof adv skt fhv`,
    inline: `f.eks bl.a d.v.s dvs ca vedr evt inkl ekskl pga p.g.a mht m.h.t jf s.u i.v iflg mv`,
    abbreviations: `a/s aps og.co kl`,
    beforeNumber: `nr s stk kap art kl`,
    months: `jan feb mar apr jun jul aug sep sept okt nov dec`,
    starters: `den det de han hun jeg vi i du man der en et på af til fra med om ved for som men og så hvad hvem
      hvor hvordan hvorfor da når hvis efter før under over ifølge dog derfor også nu her mange alle ingen`,
  },
};
