import type { StoryWords } from '../lists/story-words.ts';

export const stories: StoryWords = {
  numbers: `five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`,
  negations: `not no never none nobody nothing neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt mustnt`,
  small: `a an the of to in on at and that which it its is was has had`,
  counts: `zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half twice double`,
  opposites: `north south east west northern southern eastern western before after more less fewer most least over under up down male female increase decrease rose fell rise fall rises falls won lost arrested released approved rejected opened closed`,
  counted: {
    dead: `dead death died kill`,
    hurt: `injur wound hurt`,
    missing: `missing`,
    held: `arrest detain held`,
    homes: `home house building`,
    passengers: `passenger`,
    votes: `vote`,
    cases: `case infect`,
  },
  places: `kyiv|kiev odesa|odessa lviv|lvov luhansk|lugansk mykolaiv|nikolaev|nikolayev rivne|rovno vinnytsia|vinnitsa
    chornobyl|chernobyl chisinau|kishinev belarus|byelorussia turkiye|turkey myanmar|burma yangon|rangoon mumbai|bombay
    kolkata|calcutta chennai|madras bengaluru|bangalore beijing|peking eswatini|swaziland`,
  betweenCounted: `people were was have been others more persons men women children`,
  asides: `opinion op-?ed editorial comment commentary column letters? review quiz obituary sponsored advertorial podcast`,
  asidesBehind: `opinion editorial comment review quiz obituary sponsored`,
};
