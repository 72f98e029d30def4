import type { WordList } from '../../language.ts';

/** People and things that "the" tells of again: "the driver", "the ruling". */
export const nounsToldBefore: WordList = `
man woman men women boy girl couple pair duo trio teen teenager child children baby victims?
suspects? driver pilot passengers? student officer company firm agency organi[sz]ation startup
retailer carmaker automaker airline museum study report letter survey poll video film book song
bill measure proposal lawsuit complaint charges? attack blast crash fire shooting incident
accident move decision announcement news statement comments? remarks? revelation development
project plan deal agreement ruling verdict site building vehicle car plane aircraft ship boat
device animal dog
`;

/** What a whole article is about, which its lede tells. */
export const nounsOfTheLede: WordList = `
move decision announcement news incident revelation development attack blast crash fire shooting
accident ruling verdict deal agreement
`;

/** Behind "this" and "those" they point at nothing told before: "this week", "those who". */
export const notPointedAt: WordList = `
week month year season summer spring winter fall autumn morning afternoon evening weekend decade
century term time day days point sort kind way who whose with of in on at from that which is are
was were has have had will would could can may might should does did to for by as and or but not
most more same two three very first second last next past coming
`;

/** Words for a person, besides roles. */
export const humanNouns: WordList = `
man woman boy girl teen teenager baby person someone somebody anyone anybody everyone everybody
nobody one who whoever mother father parent people toddler suspect victim patient passenger
survivor resident voter nominee republican democrat year-old
`;

/** "The weather", "the government": known to everybody, or always the same, and so never told before. */
export const alwaysKnown: WordList = `
world country nation public economy weather internet sun moon earth government president police
state city market markets army military media press future past rest
`;
