import type { Language } from './language.ts';

export const armenian: Language = {
  name: 'Armenian',
  tags: ['hy'],
  sentenceMarks: { terminators: ':', hasFullStop: false },
  months: `հունվ փետ մար ապր մայ հունիս հուլ օգո սեպ հոկ նոյ դեկ`,
};
