import type { Language } from './language.ts';

export const hungarian: Language = {
  name: 'Hungarian',
  tags: ['hu'],
  common: `a az és hogy nem is egy van meg volt ez csak de mint már vagy még azt el után`,
  furniture: {
    pictures: `kép`,
    adverts: `hirdetés reklam[ae]?`,
  },
};
