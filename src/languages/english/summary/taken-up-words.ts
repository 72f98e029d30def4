import type { WordList } from '../../word-list.ts';

/** What is said of somebody who answers what went before, and tells no reader what that was. */
export const answersToIt: WordList = `
begged_to_differ had_other_ideas feels?_differently felt_differently takes?_a_different_view
took_a_different_view was_having_none_of_it is_having_none_of_it sees?_it_differently
saw_it_differently is_not_so_sure was_not_so_sure isn[’']t_so_sure wasn[’']t_so_sure
was_less_(?:sure|certain|sanguine) is_less_(?:sure|certain|sanguine) was_unmoved was_unimpressed
was_undeterred struck_a_(?:different|similar)_(?:tone|note) strikes?_a_(?:different|similar)_(?:tone|note)
made_the_same_point makes_the_same_point made_a_similar_point makes_a_similar_point
knows?_the_feeling knew_the_feeling was_of_the_same_mind saw_it_coming would_know
(?:is|was|are|were)_(?:not|hardly)_alone(?!_in_) (?:is|was|are|were)_no_different
(?:is|was)_(?:a_case_in_point|living_proof|the_exception|an_exception|(?:just_)?one_example)
(?:is|was)_(?:a_(?:good|prime|classic|perfect)|another|just_one|only_one)_example
(?:is|was|are|were)_(?:among|one_of)_them
`;

/** By these one of several is told: "The latest twist came on Monday". */
export const oneOfSeveral: WordList = `
latest newest next most_recent other second third final
`;

/** … and what it is one of. */
export const kindsOfOne: WordList = `
victim example case casualty twist blow setback chapter addition instance offender culprit problem
challenge reason difference step surprise lesson hurdle obstacle option factor piece question
`;

/** What somebody notices or loses who does not say of what: "They saw the connection." */
export const likenesses: WordList = `
connection difference irony parallels? similarity similarities resemblance comparison contrast
symbolism coincidence lesson hint joke paradox contradiction discrepancy implications?
`;

/** What a quoted word is called when it is taken up: "“Pigsty” was not the word". */
export const wordsForWords: WordList = `
word words term terms phrase phrases label adjective adjectives noun verb expression slogan slur
nickname insult epithet
`;
