import type { WordList } from '../../word-list.ts';

/** What stands before the number of an item: "Step 3", "Myth 4". */
export const itemKinds: WordList = `
step tip myth trend idea rule way reason lesson mistake misconception sign habit secret fact type strategy method
stage phase hack principle question trick option pick day part benefit
`;

/** Kinds that say what is not so, or not to be done. */
export const falseKinds: WordList = `
myth mistake misconception
`;

/** How lists say what an item is best at: "Best for Narrow Stairs", "Runner-Up". */
export const awardsInLists: WordList = `
best top_pick editor[’']s_choice editors[’']_choice runner-up runner_up budget_pick upgrade_pick
most_affordable most_comfortable most_versatile most_popular most_stylish most_durable splurge_pick
`;

/** The headings of a list that is not the one of the headline: "What to Look For". */
export const asideHeadings: WordList = `
look_for consider considerations? features factors criteria methodology how_we why how_to_choose
how_to_pick how_to_use choosing selecting questions_to mistakes tips_for checklist faqs?
frequently_asked key_takeaways buying_guide
`;

/** Headings of what any text may have, and no item of a list. */
export const sectionHeadings: WordList = `
introduction intro overview conclusions? final_thoughts? summary wrapping_up wrap-up takeaways? key_takeaways
bottom_line verdict faqs? frequently_asked related references sources further_reading background
prerequisites installation methods results discussion about contents table_of_contents share comments
newsletter subscribe what_is why
`;

/** Participles that open a heading over any part: "Getting Started". */
export const sectionParticiples: WordList = `
understanding introducing getting frequently everything following
`;

/** What stands before "your" or "a" and is no verb: "In Your Garden". */
export const noVerbs: WordList = `
in on at for with about what how why when who is are the a an from to and all both of by under over after before
`;

/** How headings say what is done with things: "Choosing Ladders". */
export const dealingWords: WordList = `
choosing buying using finding making getting comparing growing selecting caring understanding training pricing testing
`;

/** How headings tell of a matter, and do not name a kind of it: "Benefits of Ladders". */
export const relatingWords: WordList = `
of in for to and vs versus about with your our my what how why when best key top
`;

/** The numbers from three on, as headlines write them out. */
export const numbersInWords: WordList = `
three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
`;
