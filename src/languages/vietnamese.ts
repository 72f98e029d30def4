import type { Language } from './language.ts';

export const vietnamese: Language = {
  name: 'Vietnamese',
  tags: ['vi'],
  common: `và của là có cho được trong các với không một người đã những này tại từ khi`,
};
