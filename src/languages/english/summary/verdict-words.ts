import type { WordList } from '../../word-list.ts';

/** What a review or a guide says of what it likes: "the best", "a good choice". */
export const praising: WordList = `
best better great good excellent perfect ideal favou?rite top winner worth impressive popular
reliable affordable cheapest fastest strongest solid suited suitable effective powerful versatile
comfortable easiest simplest unbeatable outstanding superb delicious
`;

/** What it says of what it likes less. */
export const blaming: WordList = `
worst worse bad poor expensive pricey lacks? limited difficult hard slow weak disappointing
drawbacks? downsides? disadvantages? risks? however unfortunately
`;

/** What it says to do. */
export const advising: WordList = `
should must need needs recommend recommended recommends suggest avoid ensure choose pick consider
always never start begin use make_sure important essential key crucial require required requires
`;

/** How instructions begin: "Choose a spot in the sun." */
export const instructing: WordList = `
choose use make start begin avoid keep set add find look check ask try take get plan consider
create place plant water cut apply install run open build write read learn focus invest pick put
remove clean prepare test watch limit let give turn mix store wear bring pack book buy select
identify track treat speak don[’']t never always ensure do know
`;

/** What things do for those who have them: "lets you climb", "costs 20 crowns". */
export const allowing: WordList = `
allows? helps? lets? enables? provides? offers? makes?_it improves? reduces? increases? delivers?
requires? includes? costs? comes?_with works? combines?
`;

/** What a text says where it comes to its point. */
export const summingUp: WordList = `
overall ultimately in_short in_summary in_conclusion bottom_line the_verdict the_key_is the_main
the_goal all_in_all generally in_general the_core the_result we_found turns_out
`;

/** The headings of what a text comes to. */
export const endings: WordList = `
conclusions? final_thoughts? final_verdict verdict bottom_line summary takeaways? key_takeaways?
wrapping_up wrap-up picks? tl;?dr short results? overview at_a_glance top_picks
`;

/** Words with a capital that open sentences and are no names. */
export const notNames: WordList = `



The This These That Those If When A An In For It You We Your There While As To With Most Some
Many Not And But They Our By At On From How What Its All Each No Another However Also Although
Make Use Keep Choose
`;
