import type { WordList } from '../../word-list.ts';

/** Titles with a capital that stand before a surname: "President Arden". */
export const titlesBeforeNames: WordList = String.raw`
President Vice Chancellor Premier Prime Minister King Queen Prince Princess Pope Mayor Governor
Gov\.? Senator Sen\.? Representative Rep\.? Congress(?:man|woman) Secretary Judge Justice
General Gen\.? Colonel Col\.? Captain Capt\.? Sergeant Sgt\.? Sheriff Coach Chief Detective
Officer Ambassador Attorney Director Bishop Archbishop Cardinal Speaker Professor
`;

/** Words with a capital that are more often something else than somebody’s name. */
export const seldomNames: WordList = String.raw`
April May June August Will Grace Hope Faith Joy Christian Chase Mark Bill Art Grant Rich Miles
Rose Summer Autumn China India Paris London Sydney Chelsea Jordan Georgia Virginia Carolina
Charlotte Florence Israel Washington Lincoln Austin Dallas Madison Jackson Houston Street Park
House City County University College School Hospital Court Church Road Avenue River Lake Beach
Island Islands Bay Center Centre Foundation Group Company Institute Press Times Post News Bank
Day State States America American Americans
`;

/** Initials that readers know better than what they are of. */
export const knownInitials: WordList = `
FBI CIA NATO NASA USA GOP CEO BBC CNN NBC ABC CBS NBA NFL MLB NHL FIFA UEFA IRS HIV AIDS DNA NGO
IMF NSA KGB PDF GDP ATM UAE MIT NYU UCLA NPR MSNBC TNT LGBT
`;
