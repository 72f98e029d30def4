import type { Language } from './language.ts';

export const kazakh: Language = {
  name: 'Kazakh',
  tags: ['kk'],
  sentences: {
    titles: `проф акад`,
    inline: `т.б б.з.б б.з ж қ`,
    abbreviations: `млрд млн ж жж ғ ғғ т.с.с`,
    beforeNumber: `№ б`,
    months: ``,
    starters: `бұл ол осы сол олар біз мен сіз бірақ және сондай қазір кеше бүгін`,
  },
  months: `қаң ақп нау сәу мам мау шіл там қыр қаз қар жел`,
};
