import type { WordList } from '../../word-list.ts';

/** Who speaks for a body or for somebody. */
export const spokespeople: WordList = `spokesman spokeswoman spokesperson`;

/** Who works for somebody and speaks of his plans. */
export const advisers: WordList = `strategist adviser advisor campaign_manager`;

/** Who speaks for one person in court or in business. */
export const agents: WordList = `lawyer attorney solicitor barrister agent publicist`;

/** Who serves one person. */
export const aides: WordList = `aide surrogate`;
