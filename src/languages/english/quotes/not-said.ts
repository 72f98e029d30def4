import type { WordList } from '../../word-list.ts';

/** "The tweet in which X called it “a toy” was | fake". */
export const forgery: WordList = `
fake forgery hoax fabricated fabrication doctored bogus forged invented satire parody
`;

/** "There is no | record | of X saying". */
export const recordings: WordList = `
record evidence proof sign trace recording footage transcript indication
`;

/** "denied a | report | that he had called". */
export const deniedClaims: WordList = `
reports? claims? suggestions? allegations? accusations? rumou?rs? assertions? charges? notion idea story
stories tale gossip
`;

/** "a | fake | video shows X saying". */
export const madeUp: WordList = `
fake faked doctored fabricated altered deepfake manipulated ai-generated bogus hoax satirical parody
`;

/** "a fake | video | shows X saying". */
export const media: WordList = `
videos? images? photos? pictures? clips? audio recordings? posts? tweets? screenshots? quotes? letters?
messages? accounts? memos? emails? headlines?
`;
