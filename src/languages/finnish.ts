import type { Language } from './language.ts';

export const finnish: Language = {
  name: 'Finnish',
  tags: ['fi'],
  common: `ja on ei että se oli hän myös mutta kun ovat kuin ole joka tai ollut mukaan niin nyt sen`,
  tailMarks: ['lue myös'],
  furniture: {
    pictures: `kuva`,
    adverts: `mainos`,
    readAlso: `lue_myös`,
  },
  months: `tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu`,
  endings: {
    behind: `n a ta tta ssa sta lla lta lle ksi na in an en een seen t iin ia ja`,
    drops: 'ie',
  },
};
