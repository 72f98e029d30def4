import type { WordList } from '../../word-list.ts';

const BE = 'is was are were';
const HAVE = 'has had have';
const DO = 'do does did';
const WOULD = 'will would can could';
const MAY = 'may might';
const MUST = 'must shall should';

/**
 * Helping verbs, one list for each purpose. They differ where the purpose does: a question to somebody
 * begins with "are" and never with "is", what an office does is never "must".
 */

/** May stand where a clause has its verb, whatever is known of the word: "X | also | said". */
export const finite: WordList = `${BE} ${HAVE} ${DO} ${WOULD} ${MAY} should also`;

/** All that make a clause of their own: "are", "cannot". */
export const ofClauses: WordList = `${BE} am ${HAVE} ${DO} ${WOULD} ${MAY} ${MUST} cannot`;

/** In a line of a page these show that it is a sentence and no caption. */
export const ofSentences: WordList = `${BE} am be been ${HAVE} ${DO} ${WOULD} ${MAY} ${MUST} says? said`;

/** Show that what was said is told after all: "who runs the mill | is | sorry". */
export const ofTelling: WordList = `${BE} ${HAVE} ${WOULD} ${MAY} should that`;

/** What a company or office does at once behind its name. */
export const behindNames: WordList = `${BE} ${HAVE} ${WOULD} ${MAY}`;

/** Before a verb, and before no noun: "will | requires", "who | requires". */
export const beforeVerbs: WordList = `to ${WOULD} ${MAY} ${MUST} ${DO} not he she they we i you who it`;

/** Behind "this" and "that" they make a pronoun of it: "this is", "that would". */
export const behindThis: WordList = `${BE} ${HAVE} ${WOULD} cannot ${MAY} should must does did`;

/** Behind "there" they say that something is, and no place: "there were". */
export const behindThere: WordList = `${BE} ${HAVE} ${WOULD} ${MAY} be been to`;

/** Between a thought and what it is of: "if this | happens", "I think it | is". */
export const behindIfThis: WordList = `${BE} has had ${WOULD} goes happens works fails does`;
export const behindIThinkIt: WordList = `${BE} ${HAVE} ${WOULD} should ${MAY} goes does`;

/** Begin a headline that asks: "Is Osk selling its ferry?" */
export const askingHeadline: WordList = `${DO} ${BE} ${HAVE} can could will would`;

/** Begin a question to somebody: "Are you surprised?" */
export const askingYou: WordList = `are were do did ${WOULD} have had is_it`;

/** With "n’t": "would|n’t". */
export const denied: WordList = `wo ca would should could ${DO} ${BE} ${HAVE}`;
/** With or without "not" behind them. */
export const modals: WordList = `${WOULD} ${MAY} ${MUST} cannot`;

/** Before a participle they make a passive of it: "was | called", "got | called", "stands | accused". */
export const ofPassives: WordList = `${BE} be been being get gets got getting stands stood`;
