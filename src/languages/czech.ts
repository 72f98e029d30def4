import { endingsOfSlavicInLatin } from './endings-of-kin.ts';
import type { Language } from './language.ts';

export const czech: Language = {
  name: 'Czech',
  tags: ['cs'],
  common: `a v na se je že s z o do i to ve za by ale jako podle pro jsou které který také byl po při`,
  tailMarks: ['čtěte (?:také|též)|související články|komentáře|diskuse|mohlo by vás zajímat'],
  furniture: {
    adverts: `inzerce reklam[ae]?`,
    readAlso: `čtěte_(?:také|též|dále)`,
  },
  months: `led úno|uno bře|bre dub kvě|kve čvn čvc srp zář|zar říj|rij lis pro`,
  stories: {
    negations: `ne neni nikdy nikdo bez`,
    counted: { dead: `zabit` },
  },
  endings: endingsOfSlavicInLatin,
  roundUps: {
    within: ['živě|online přenos'],
  },
};
