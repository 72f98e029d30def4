import type { WordList } from '../../word-list.ts';

/** An office and how it is written before a name: "the governor" is "Gov. Dale Prewitt". */
export const waysToWriteOffices: readonly WordList[] = [
  'governor gov gov.',
  'senator sen sen.',
  'congressman congresswoman representative rep rep.',
  'general gen gen.',
  'lieutenant lt lt.',
  'sergeant sgt sgt.',
  'professor prof prof.',
  'premier pm',
  'reverend rev rev.',
];

/** Whoever sits in either house. */
export const lawmakers: WordList = `lawmaker legislator senator sen sen. congressman congresswoman representative rep rep.`;

/** Offices for which somebody is in the news. */
export const newsworthyOffices: WordList = `president governor gov. senator sen. congressman congresswoman representative rep. mayor premier
  chancellor ambassador secretary candidate nominee chairman chairwoman chair speaker spokesman
  spokeswoman spokesperson chief director prosecutor attorney lawyer commissioner ranking`;

/** Where somebody stands, which tells less than any office. */
export const stances: WordList = `supporter backer ally critic opponent foe surrogate loyalist incumbent rival contender challenger
  democrat republican conservative moderate liberal progressive maverick defender admirer skeptic sceptic endorser`;

/** Whoever runs for an office: it is over once it was "former". */
export const runners: WordList = `candidate nominee contender hopeful rival challenger`;

/** Offices of a company. */
export const companyOffices: WordList = `ceo co-ceo cfo coo cto executive founder co-founder cofounder chairman chairwoman chairperson chair
  owner co-owner`;

/** Posts that are held in some house, which nobody who reads "CEO Jo Roe" would guess. */
export const posts: WordList = `ceo cfo coo cto cio cmo chief_executive chief_executive_officer chief_financial_officer
  chief_operating_officer chief_technology_officer chief_product_officer chief_marketing_officer
  chief_legal_officer chief_scientific_officer chief_medical_officer chief_commercial_officer
  managing_director finance_director co-founder cofounder founder chairman chairwoman chair
  executive_chairman executive_chair general_counsel spokesman spokeswoman spokesperson
  head_of_communications`;

/** What parts of a company do. */
export const fieldsOfCompanies: WordList = `research sales marketing operations product products communications engineering design development
  strategy technology finance partnerships security content growth innovation manufacturing retail advertising
  human_resources business_development product_management customer_service public_relations media_relations`;

/** Titles that belong to a name, and are spoken with it. */
export const noblePrefixes: WordList = `lord lady dame sir baron baroness count countess earl viscount viscountess marquess marquis
  marchioness duke duchess archduke archduchess`;

/** "Sister | Agnes": the same, of those who have left the rest of their name behind. */
export const religiousPrefixes: WordList = 'sister brother father mother';

/** What is written before a name only: "Sen.", "Prince". */
export const addresses: WordList = `rep sen gov cllr rev revd supt insp brig president representative senator governor congressman congresswoman ambassador prince
  princess king queen emperor empress sheikh sheikha pope cardinal archbishop bishop rabbi imam sir dame lord lady
  judge justice speaker alderman alderwoman professor sergeant corporal private lieutenant captain major colonel general admiral
  baron baroness count countess earl viscount viscountess marquess duke duchess crown`;

/** "The Democrat, Representative X, said": a member of a party, by the party. */
export const partisans: WordList = 'democrat republican conservative liberal independent';

/** What follows "Secretary of" or "Minister for". */
export const portfolios: WordList = `defence defense health education finance labor labour commerce agriculture transportation transport
  energy trade foreign homeland security culture environment housing welfare economy development women
  veterans national new united states york zealand korea`;

/** Of what somebody is a minister or commissioner, as the first of two words: "Police | and Crime". */
export const firstOfTwoFields: WordList = `police justice business work works culture trade arts sport sports media education health finance
  defence defense labor labour transport energy environment food water tourism industry planning housing
  budget science technology innovation women youth family families children economy economic veterans
  parks recreation safety agriculture fisheries`;

/** Of what a calling is, where it has two fields: "film | and television producer", "social | and political analyst". */
export const pairedFields: WordList = `film television tv radio stage screen theatre theater music fashion beauty entertainment
  social political economic financial fiscal monetary legal constitutional criminal civil commercial corporate industrial
  environmental agricultural cultural religious spiritual motivational inspirational academic literary artistic musical
  historical scientific technical technological medical clinical mental physical sexual reproductive nutritional
  strategic diplomatic humanitarian human regional international digital visual
  christian catholic evangelical protestant lutheran baptist methodist jewish muslim liberal conservative progressive`;

/** Offices that are common surnames. */
export const officeSurnames: WordList = `king bishop dean page marshal major knight baker cook earl prince duke pope abbott judge chancellor
  constable steward shepherd gardener miner farmer fisher hunter potter`;

/** Ranks of British police, as they stand before a name: in capitals alone. */
export const initialsOfRanks: WordList = 'PC WPC DC DS DI DCI DCS DSU CI ACC DCC';

/**
 * Offices in capitals, as they stand before a whole name: prosecutors, members of smaller parliaments,
 * Indian and African officials.
 */
export const initialsOfOffices: WordList =
  'DA ADA AG TD AM MS MHA MLC MEC MCA CM SP DSP ASP SSP ACP DCP DGP ADGP DIG IGP SDM';

/** Those of them that banks and brokers are called by as well: "TD Bank". */
export const initialsOfBodies: WordList = 'DA TD AM MS';

/** Of what somebody is the head or the director, with a small letter before his name: "head of | nursing". */
export const fieldsOfPosts: WordList = `${fieldsOfCompanies}
  state staff school schools department mission government security safety policy news sport sports music drama
  science learning studies education nursing surgery medicine pharmacy midwifery care fundraising housing planning
  highways transport tourism culture investigations intelligence training football cricket rugby recruitment
  performance health affairs media digital data risk compliance audit legal delivery infrastructure logistics
  economics equities insights development programmes programs collections exhibitions conservation wildlife
  enforcement detectives elections admissions athletics coaching services facilities corporate public external
  emergency economic foreign global clinical technical commercial business police prisons customs immigration
  taxation`;
