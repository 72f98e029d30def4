import type { Language } from './language.ts';

export const indonesian: Language = {
  name: 'Indonesian',
  tags: ['id'],
  common: `yang dan di dengan untuk dari ini tidak pada dalam itu akan juga oleh ke adalah telah kata`,
  furniture: {
    pictures: `kredit`,
  },
  endings: { behind: 'nya' },
};
