import type { WordList } from '../../word-list.ts';

/** What makes a short sentence news: "Police made no arrests.", "Both men deny it." */
export const fates: WordList = `
arrest(?:s|ed)? charged? charges kill(?:s|ed)? died dies dead death injur(?:y|ies|ed) wounded hurt
missing rescued deny denies denied pleaded guilty convicted sentenced acquitted jailed released
resign(?:s|ed)? fired dismissed suspended banned apologi[sz]ed won wins lost beat defeated elected
appeal(?:ed)? rejected approved passed vetoed voted signed ruled closed cancell?ed postponed
delayed evacuated destroyed nobody no_one none never unclear not no first police court jury judge
`;
