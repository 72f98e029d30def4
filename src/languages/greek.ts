import type { Language } from './language.ts';

export const greek: Language = {
  name: 'Greek',
  tags: ['el'],
  sentenceMarks: { terminators: ';', hasFullStop: true },
};
