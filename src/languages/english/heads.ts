/** Nouns that are the head of a description, by what the description means: "the ministry’s | letter". */

/** Somebody writes or says these: a person's own words stand in them. */
export const writings =
  'statement letter email e-mail tweet post memo op-ed book memoir testimony speech remarks note message';

/** Everything that has words and is nobody: "the report", "a sign". */
export const documents = `
  report reports letter statement article ad ads book post tweet message email emails document documents
  study poll survey memo headline paper newspaper video song slogan sign signs release caption text
  transcript piece column editorial website site complaint lawsuit ruling law bill constitution speech
  note quote commercial spot narrator
`;

/** A body whose name may stand behind its kind: "the | ministry". */
export const bodies = `
  ministry government company agency department court committee commission party union police army bank
  university campaign administration office association council parliament senate newspaper paper network
  firm foundation institute board bureau embassy church club league federation organi[sz]ation
`;

/** How nouns of people end: "the farm|er", "an econom|ist". */
export const endsOfPeople =
  'man men woman women person people er ers or ors ist ists ant ants ent ents ian ians';

/** People, and bodies that speak as they do. */
export const people = `
  official officials aide aides critic critics source sources friend friends mother father wife husband son
  daughter chief head guy boy girl judge governor secretary ally allies campaign minister expert experts
  nominee analyst analysts resident residents poster ministry police court
`;

/** "the president's wife": of somebody's family. */
export const kin = `
  wife husband son daughter brother sister mother father widow niece nephew cousin granddaughter grandson aunt uncle grandmother grandfather mum mom dad
  stepfather stepmother sister-in-law brother-in-law mother-in-law father-in-law
`;

/** One of these stands in the name of a newspaper: "the paper" may mean it. */
export const namesOfPapers = `
  times post herald tribune journal guardian telegraph gazette chronicle globe mail star sun examiner news
  daily courier mirror
`;
/** Known without such a word: "Bild". */
export const papersOfOtherCountries = 'bild monde';
