import type { WordList } from '../../word-list.ts';

/** What those are who make a newspaper. */
export const newsroomRoles: WordList = `
writer reporter editor columnist correspondent contributor blogger critic producer photographer
freelancer intern
`;

/** How the steps of a recipe begin. */
export const kitchenVerbs: WordList = `
pre-?heat stir mix add bake whisk cook heat place combine pour serve fold beat chop slice drain
season simmer boil roast fry grease remove spread sprinkle set let cut peel knead roll cover
blend bring transfer garnish top melt cool store refrigerate turn use make line toss return
reduce allow
`;
