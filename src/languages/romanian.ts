import type { Language } from './language.ts';

export const romanian: Language = {
  name: 'Romanian',
  tags: ['ro'],
  common: `și de în a la cu pe din este că nu o pentru mai care un sunt au fost prin dar`,
  months: `ian feb mar apr mai iun iul aug sep oct noi dec`,
  endings: { behind: 'ul ului lui i le lor a ei ilor uri', drops: 'ae' },
};
