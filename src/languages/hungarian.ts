import type { Language } from './language.ts';

export const hungarian: Language = {
  name: 'Hungarian',
  tags: ['hu'],
  common: `a az és hogy nem is egy van meg volt ez csak de mint már vagy még azt el után`,
  furniture: {
    pictures: `kép`,
    adverts: `hirdetés reklam[ae]?`,
  },
  months: `jan feb márc ápr máj jún júl aug szept okt nov dec`,
  endings: {
    behind: `t at et ot ban ben ba be bol nak nek val vel ra re rol hoz hez k ok ek ak`,
  },
};
