import type { WordList } from '../../word-list.ts';

/** What is written or filmed: "the letter", of which somebody told before. */
export const papers: WordList = `letter e-?mail memo note video tape recording tweet article document footage`;

/** Things that a quote which opens with them takes for known: "The cuts were made in one night". */
export const spokenOf: WordList = `${papers} editorial column photo picture film interview ad commercial decision cut offer
  request order waiver adjustment distraction incident tactic backlash donation leak response photograph allegation accusation`;
