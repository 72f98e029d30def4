import type { WordList } from '../../word-list.ts';

/** What is read aloud, and is nobody’s own: "recited the | oath". */
export const recitedTexts: WordList = `
preamble constitution declaration amendment amendments psalm psalms verse verses scripture scriptures
gospel bible quran koran torah poem poems lyrics hymn anthem oath pledge rosary prayer
`;

/** Words to be said after: "the following | script | may help". */
export const patternWords: WordList = `
words script wording mantra affirmation affirmations prayer thought sentence sentences template saying
example examples sample prompt caption phrases
`;

/** "as the old | saying | goes". */
export const sayings: WordList = `
saying adage proverb maxim mantra cliché cliche rule joke motto wisdom refrain
`;

/** Where people play: "in the | sketch, | a man tells his mirror". */
export const adverts: WordList = `
ad advert advertisement spot commercial film clip video sketch trailer poster
`;
