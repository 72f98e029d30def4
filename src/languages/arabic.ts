import type { Language } from './language.ts';

export const arabic: Language = {
  name: 'Arabic',
  tags: ['ar'],
  openings: [
    'هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء|لكن|ولكن|كما|أيضا|أيضاً|ثم|وأضاف|وتابع|وقال|وأوضح|بينما|لذلك|ومع ذلك|غير أن',
  ],
};
