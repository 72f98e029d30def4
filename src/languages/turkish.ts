import type { Language } from './language.ts';

export const turkish: Language = {
  name: 'Turkish',
  tags: ['tr'],
  common: `ve bir bu da de için ile olarak çok daha olan gibi ne ancak sonra kadar en ise var oldu`,
};
