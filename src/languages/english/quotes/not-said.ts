import type { WordList } from '../../word-list.ts';

/** "The tweet in which X called it “a toy” was | fake". */
export const forgery: WordList = `
fake forgery hoax fabricated fabrication doctored bogus forged invented satire parody
`;

/** "There is no | record | of X saying". */
export const recordings: WordList = `
record evidence proof sign trace recording footage transcript indication
`;
