import { wordSet } from '../../word-set.ts';

/** What somebody is seen or heard in, before the name: "footage | of X saying", "we heard | X say". */
export const beforeWitnessed = wordSet(`
has had of with heard hear shows showed showing show captured caught recorded filmed recalled recalls
recalling remembered remembers remember overheard by from
`);

/** "footage of X | saying". */
export const witnessedSaying = wordSet(`
saying telling shouting yelling calling claiming chanting declaring boasting muttering whispering
screaming crying asking singing admitting recalling insisting explaining joking bragging
`);

/** "heard X | say". */
export const heardSay = wordSet(`
say tell shout yell call claim chant declare boast scream ask answer mutter whisper cry
`);

/** "She | remembers | her uncle shouting". */
export const perceivingVerbs = wordSet(`
recalled recalls recalling remembered remembers remember remembering hear hears heard see sees saw
`);

/** "X | recalled | her father’s first words". */
export const recallingVerbs = wordSet(`
hears heard hear recalled recalls remembered remembers repeated repeats echoed echoes invoked invokes
quoted quotes cited cites shared passed
`);
