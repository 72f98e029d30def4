import { endingsInCyrillic } from './endings-of-kin.ts';
import type { Language } from './language.ts';

export const bulgarian: Language = {
  name: 'Bulgarian',
  tags: ['bg'],
  sentences: {
    titles: `г-н г-жа д-р проф доц акад инж ген полк`,
    inline: `т.г т.е вкл напр ул бул пл гр с м.г т.нар св ст`,
    abbreviations: `г гг лв хил млн млрд др`,
    beforeNumber: `№ с стр чл ал т бр`,
    months: `ян февр апр авг септ окт ноем дек`,
    starters: `той тя то те ние аз вие този тази това тези в във на от до за с със по при над под след преди през
      но и а или ако когато докато защото също още вече сега не как къде кой какво според`,
  },
  endings: endingsInCyrillic,
};
