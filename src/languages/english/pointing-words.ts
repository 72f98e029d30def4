import type { WordList } from '../word-list.ts';

/** What somebody or something is, and that no noun: "happy about it", "ready for them". */
export const adjectivesOfState: WordList = `
able afraid almost alone actually absolutely certainly exactly angry aware bad better best big careful certain clear close comfortable concerned confident curious different
difficult disappointed easy excited fair familiar famous fine free glad good great guilty happy hard important impossible
interested large last late likely little long lucky main major many much nervous new next nice okay old only open possible
pretty proud ready real really responsible right sad safe same satisfied serious shocked sick simple single small sorry strong
such sure surprised terrible tired true two three four unhappy upset useful very weak whole willing wonderful worried worse
worst worth wrong young lot lots bit half most more less
today tomorrow yesterday tonight now then later time times day days week year years first second never ever always maybe
know think want need help see look like love hate change fix stop understand agree disagree accept ignore support oppose read
`;

/** Verbs behind "it" that make it mean nothing: "it takes", "it seems". */
export const expletiveVerbs: WordList = `
takes took take seems seemed seem appears appeared turns turned depends depended rains rained snows snowed matters happens
hurts helps remains costs comes came boils
`;

/** What "this" and "these" point at wherever one stands: "this year", "this country". */
export const knownToAll: WordList = `
week month year season summer spring winter fall autumn morning afternoon evening weekend decade century term time times day days
moment point stage sort kind way ways country nation state city world town community county region planet earth house congress
parliament administration government president election campaign race game generation era age years months weeks hour
week's year's country's nation's state's city's world's today society economy congress's senate chamber court place room hall democracy
`;

/** People of whom a pronoun may speak. */
export const people: WordList = `
man woman boy girl child kid son daughter father mother mom dad brother sister wife husband friend person someone somebody anyone
anybody everyone everybody nobody guy lady president minister mayor judge officer driver student teacher doctor coach player who
baby suspect victim patient candidate nominee leader governor senator congressman congresswoman king queen pope prince princess
director chairman boss owner lawyer attorney uncle aunt cousin nephew niece grandfather grandmother partner colleague opponent
neighbor neighbour prosecutor soldier captain comrade
`;

/** Words to hearers, or to nobody, by which a speaker begins: "Boy, she", "Ladies and gentlemen, he". */
export const openingCalls: WordList = `
boy man oh_boy oh_man oh uh um er hey gosh wow god my_god folks guys friends my_friends ladies_and_gentlemen everybody everyone
`;

/** Nouns as often as verbs: no sign of a sentence by themselves. */
export const eitherNounOrVerb: WordList = `
cost costs bid bids plan plans report reports claim claims comment comments cut cuts attack set sets hit run talk answer answers
question questions call calls work face place name force attempt attempts part hope hopes fear fears start need needs use show fight
tie lie lies lead leads lives live love help return support board read like hold point points promise promises warning order orders
request requests pay play look looks try turn keep put left held lost known given taken made seen done gone shown sought fought
brought told paid found hidden meaning back beat
`;

/** What a verb follows at once: "we need". */
export const subjectPronouns: WordList =
  'i we you they he she it who there everybody everyone nobody';

/** How a phrase opens that has no verb: "the egg race", "so many of us". */
export const phraseOpenings: WordList = `
a an the this that these those my your his her its our their some any no every each all both many much more most less fewer several few
two three four five six seven eight nine ten another such too so very as not about almost nearly
`;

/** Singular words that "they" may mean: "the board said they", "everybody has their own". */
export const takenAsSeveral =
  'police staff team crew party board council committee court jury government administration congress parliament senate house cabinet army military navy force union press media public audience crowd community neighborhood neighbourhood family couple group band gang company firm business bank club campaign camp bureau agency department ministry commission office opposition majority minority generation nation country city town state world network industry establishment leadership side everybody everyone anybody anyone somebody someone whoever each every either neither folk youth clergy electorate base profession class team management university school hospital church';
