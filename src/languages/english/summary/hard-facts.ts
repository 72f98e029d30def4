import type { WordList } from '../../word-list.ts';

/** What somebody does about the news: "The union rejected the offer." */
export const reactions: WordList = `
denied denies responded dismissed rejected accused criticized criticised condemned defended
apologized apologised apologizes apologises insisted disputed blasted slammed demanded called_on
called_for urged warned vowed pledged promised declined refused agreed
`;

/** What is to come: "The bridge will close." */
export const comingWords: WordList = `
will would could may might plan_to plans_to expected_to set_to is_to are_to
`;

/** Why, or after what. */
export const causeWords: WordList = 'because due_to over after amid following';

/** Who tells: "… , the mayor said." */
export const tellingVerbs: WordList = `
said says told added according_to wrote tweeted argued called noted
`;

/** What was before the news: "The mill has long been known for its smell." */
export const historyWords: WordList = `
has_long have_long history_of dating_back years_ago once used_to known_for born graduated former
previously earlier_this_year last_year decades? (?:in|since)_(?:19|20)\\d\\d
`;

/** Bodies that decide, and what they do: a sentence with several is rarely scenery. */
export const publicWords: WordList = `
court judge jury police prosecutors? senate house congress committee council department ministry
government company agency commission poll survey study report investigat\\p{L}+ bill law deal
agreement vote[sd]? elections? charges? charged indict\\p{L}* lawsuit ban percent million billion
announced arrest\\p{L}* kill\\p{L}* died injur\\p{L}+
`;
