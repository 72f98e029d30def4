import { wordSet } from '../../word-set.ts';

/** What is said of somebody in a word or two: "called X “…”". */
export const namingVerbs = wordSet(`
call calls called calling describe describes described describing dub dubs dubbed dubbing brand brands
branded branding label labels labelled labeled labelling labeling term terms termed nickname nicknames
nicknamed accuse accuses accused accusing greeted mocked texted messaged praised criticised criticized
condemned denounced dismissed hailed liken likens likened likening compare compares compared comparing
slammed depicted portrayed
`);

/** "people | calling | him “a thief”". */
export const namingSomebody = wordSet(`
calling describing branding labelling labeling accusing dubbing likening comparing
`);

/** "was how X | put it". */
export const puttingVerbs = wordSet(`
put puts describes described sums summed calls called characterises characterised characterizes
characterized explained explains saw sees remembers remembered recalls recalled phrased expressed
expresses
`);
