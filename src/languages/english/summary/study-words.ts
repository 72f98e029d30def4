import type { WordList } from '../../word-list.ts';

/** The names of those parts of an abstract that tell why and how a study was done. */
export const studyAims: WordList = `
background context introduction rationale importance objectives? aims? purpose methods? methodology
design setting participants interventions? exposures? data_sources measurements
main_outcome_measures materials_and_methods study_design patients_and_methods trial_registration
funding
`;

/** Those that tell what was seen. */
export const studyResults: WordList = `results? findings main_results key_findings`;

/** Those that tell what it comes to. */
export const studyConclusions: WordList = `
conclusions? interpretation conclusions?_and_relevance significance implications
conclusions?_and_implications
`;
