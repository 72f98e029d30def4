import type { WordList } from '../../word-list.ts';

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

/** What is called by its own name when it is told of: "the report" by a report, and by nothing else. */
export const calledByName: WordList = `
report poll survey study book letter statement source insider video speech ad film interview documentary
article memo petition lawsuit proposal bill
`;

/** Whoever has no name is called by one of these first and by another then. */
export const nameless: WordList = `source insider tipster informant confidant`;

/** Behind "this" and "those" they point at nothing told before: "this week", "those who". */
export const notPointedAt: WordList = `
week month year season summer spring winter fall autumn morning afternoon evening weekend decade
century term time day days point sort kind way who whose with of in on at from that which is are
was were has have had will would could can may might should does did to for by as and or but not
most more same one two three very first second last next past coming over under between aged
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

/** What "the" points at wherever it stands in a sentence: "to read the document". */
export const nounsPointedAt: WordList = `
documents? memos? messages? voicemails? e-?mails? videos? footage clips? recordings? tapes?
theory argument organi[sz]ation group agency committee panel commission company firm foundation
charity petition manuscript letters? interview exchange encounter feature
films? movies? documentary documentaries novel memoir treaty pact requests? demands? claims?
allegations? accusations? lawsuits? complaints? rally rallies protests? demonstrations?
hearing law laws legislation bill bills measure ban images pictures photos photographs
survey poll study report proposal negotiations? language idea project programme program
criticism criticisms backlash outcry confrontation
phrase slogan metaphor mantra nickname moniker catchphrase analogy
`;

/** What somebody did, as a noun: "Lund’s clarification" is told by "Lund clarified". */
export const doingNouns: WordList = `
clarification opposition decision announcement resignation refusal admission apology accusation
endorsement criticism withdrawal denial response rejection objection dismissal suspension
departure complaint remarks? comments? statement warning
`;

/** How a contest ended, as a noun: "Lund’s victory" is told by "Lund won". */
export const outcomes: WordList = `victory defeat win loss triumph`;

/** … and the beginnings of words that tell it. */
export const tellOutcomes: WordList = `
victor won win triumph beat defeat lost lose losing loss prevail clinch edged trounc swept sweep
elected crowned unseat oust champion fell
`;

/** Many of one mind, whose view the sentences behind theirs go on telling. */
export const voices: WordList = `
economists critics supporters opponents backers experts analysts advocates proponents scientists
researchers democrats republicans lawyers activists defenders detractors skeptics sceptics
campaigners historians scholars observers prosecutors plaintiffs defendants conservatives liberals
`;

/** How a view is told. */
export const viewVerbs: WordList = `
argues? says? claims? believes? contends? warns? thinks? insists? maintains? counters? fears?
worry worries suggests? point allege alleges
`;

/** Words for one thing: "the measure" is told by "a bill". */
export const sameThings: readonly string[] = [
  'film movie documentary picture',
  'bill law legislation measure act amendment proposal statute',
  'treaty pact accord agreement deal',
  'lawsuit suit sued sues complaint',
  'poll survey study report research analysis',
  'rally rallies march protest demonstration',
  'image picture photo photograph',
  'claim allegation accus alleg assert claims',
  'request demand ask call',
  'criticism criticiz criticis blast condemn rebuk attack slam',
  'backlash outcry uproar anger outrage',
  'negotiat talks deal',
  'novel memoir book',
  'project programme program plan scheme initiative',
];

/** Places that only their names tell: "this city". */
export const districts: WordList = `
city town village province county suburb island region district neighborhood neighbourhood
state territory hamlet
`;

/** What a page shows and its text speaks of: "these images". */
export const shownThings: WordList = `
images pictures photos photographs clips videos graphs maps charts graphics snaps
`;

/**
 * Things of which there are many, so that "that" before one points at it and opens no clause: "keep
 * that promise".
 */
export const thingsPointedAt: WordList = `
promise slogan phrase idea argument notion theory pattern strategy proposal threat statement
assertion assumption scenario outcome episode moment tradition lesson goal number message approach
distinction advantage perception impression sentiment mantra theme tactic criticism accusation
allegation decision conclusion prediction event attitude role gap lead policy bill law speech
interview meeting exchange conversation debate election letter report poll ad figure sum amount
comparison compromise consensus dream era feeling fate fear feat gesture habit hurdle hypothesis
image incident initiative instinct interpretation invitation journey loophole method milestone
mission mistake model motto nickname opportunity option principle priority provision reputation
request responsibility rumor rumour sense setback statistic status story stance standard target
tension thesis tweet verdict vision warning weakness worry deficit opening step
contradiction paradox dilemma discrepancy divide mismatch irony determination finding assessment
`;

/** People whom a text calls so when it has named them: "the New York businessman". */
export const secondNames: WordList = `
businessman businesswoman billionaire millionaire mogul tycoon magnate congressman congresswoman
lawmaker senator governor frontrunner front-runner newcomer incumbent challenger contender
actor actress singer rapper comedian comic popstar striker midfielder defender goalkeeper forward
novelist playwright pundit politician septuagenarian octogenarian newsman broadcaster
`;

/** The same that are verbs as well: "answers that question", and not "firms that charge fees". */
export const thingsOrDeeds: WordList = `
question claim charge vow pledge plan offer deal challenge dispute result order fight battle race
position view remark comment vote trend point concern problem issue objection complaint
rule demand attack effort bid test move
`;
