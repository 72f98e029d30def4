import type { WordList } from '../../word-list.ts';

/** Verbs of speech behind which nobody stands who was told. */
export const saidToNobody: WordList = `said says added adds wrote writes replied replies explained explains noted notes continued continues
  argued argues insisted insists concluded concludes tweeted tweets stated states claimed remarked
  observed joked`;
