import type { Language } from './language.ts';

export const greek: Language = {
  name: 'Greek',
  tags: ['el'],
  sentenceMarks: { terminators: ';', hasFullStop: true },
  months: `ιαν φεβ μαρ|μάρ απρ μαι|μαΐ|μάι ιουν|ιούν ιουλ|ιούλ αυγ|αύγ σεπ οκτ νοε|νοέ δεκ`,
  endings: { behind: 'ς ου α ας ων ον ο η ης ες οι ους', drops: 'σςαοη' },
};
