import type { WordList } from '../../word-list.ts';

/** What a guide counts in its headline: "10 Tips", "7 Biggest Trends". */
export const countedInGuides: WordList = `
tips ways ideas steps mistakes myths benefits reasons things types kinds practices strategies
techniques trends tools apps platforms providers companies agencies brands alternatives examples
programs courses books shows games projects recipes gifts hacks tricks lessons rules signs
questions facts habits frameworks languages technologies conferences skills jobs plants exercises
products services features methods options picks deals innovations certifications franchises
essentials
`;

/** Words that stand in the headlines of guides alone. */
export const guideWords: WordList = `
tutorial checklist walkthrough cheat_sheet how-tos? beginners? beginner[’']s 101 alternatives
pros_and_cons comparison buying_guide buyer[’']s_guide best_practices step-by-step primer
must-haves use_cases FAQs? ultimate_guide complete_guide definitive_guide
`;

/** With what follows they open a guide's headline: "Introduction to Osk". */
export const guideOpenings: WordList = `
introduction_to intro_to an_introduction_to understanding everything_you_need_to_know
all_you_need_to_know getting_started a_guide_to guide_to an?_overview_of an?_ultimate_guide
comparing choosing tips_for introducing what_to_expect what_to_know where_to_buy where_and_how_to
a_beginner[’']s_guide beginner[’']s_guide the_benefits_of benefits_of the_pros_and_cons_of pros_and_cons_of
the_link_between the_impact_of the_science_of
`;
