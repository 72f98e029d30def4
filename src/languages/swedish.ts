import type { Language } from './language.ts';

export const swedish: Language = {
  name: 'Swedish',
  tags: ['sv'],
  common: `och att det i som en på är av för med den till inte om ett han har de var från vid sig så också`,
  sentences: {
    titles: `hr fr dr prof adv`,
    inline: `t.ex bl.a dvs d.v.s ca ev inkl exkl p.g.a pga m.m jfr s.k resp`,
    abbreviations: `ab kl`,
    beforeNumber: `nr s kap kl`,
    months: `jan feb mars apr juni juli aug sept okt nov dec`,
    starters: `den det de han hon jag vi ni du man där en ett på av till från med om vid för som men och så vad vem
      var hur varför då när efter före under över enligt också nu här många alla ingen`,
  },
};
