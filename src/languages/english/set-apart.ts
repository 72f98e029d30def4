/** Words beside quotation marks that tell that what stands in the marks is named, and not said. */

/** "the word “maybe”", "the slogan “…”". */
export const namings = `
  word name title label nickname hashtag slogan motto moniker acronym tagline adjective adverb pronoun preposition noun verb letter spelling
  heading subheading subhead subtitle rubric chapter catchphrase buzzword sobriquet epithet insult slur codename cliché cliche idiom
  prefix suffix syllable abbreviation initials password passcode codeword keyword pseudonym callsign
`;
/** What somebody may say and is set apart only where nobody does: "the phrase “…” was uttered". */
export const phrasings = 'words term terms phrase phrases expression';
/** "titled “…”", "nicknamed “…”": whoever did it, nobody speaks. */
export const entitled = `
  titled entitled subtitled nicknamed renamed rechristened christened rebranded codenamed code-named captioned
  headlined so-called called
`;
/** "marked “secret”", "voted “Teacher of the Year”": a word or two, or a title. */
export const marked = `
  marked stamped headed signed inscribed engraved emblazoned labelled labeled tagged named voted elected crowned
  spelled spelt pronounced filed
`;
/** What is called "the | Iron Lady", in front of whom it is: "Called “the Iron Lady,” X". */
export const nicknaming =
  'called dubbed nicknamed known named styled christened labelled labeled titled billed alias aka a.k.a.';
/** What is a word or two: "The password | was “maybe”". */
export const namesOfThings =
  'name title label nickname password passcode codeword keyword headline caption callsign hashtag pseudonym line word';
/** "known as “…”", "referred to as “…”". */
export const knownAs = 'known referred billed marketed advertised listed sold';
/** What has a title, right before the marks: "the thriller “Moth”". */
export const works = `
  talk lecture speech sermon film movie novel book song album single show series play musical opera poem essay memoir documentary
  thriller comedy drama podcast sitcom painting exhibition exhibit episode track hit ballad game paper study
  op-ed program programme magazine spot segment sequel prequel franchise cartoon anthem hymn tune soundtrack
  record lp ep mixtape video short story biography autobiography bestseller blockbuster masterpiece sculpture
  installation ballet concerto symphony symphonies column report article cover classic tv-show miniseries
  feature ship boat ferry trawler yacht vessel tanker freighter schooner tug submarine band choir orchestra
  restaurant café cafe pub hotel nightclub storm hurricane cyclone typhoon operation mission satellite rocket
  spacecraft rover comet asteroid app website blog festival campaign project initiative
  mural newsletter trilogy collection cookbook tour workshop conference comic comics portrait textbook anthology statue
  webcomic vlog audiobook e-book ebook manuscript play-list playlist remix demo residency retrospective biennale
  novels books films movies songs albums singles poems essays memoirs plays musicals operas series shows paintings podcasts documentaries
`;
/** What carries words that nobody speaks: "a banner reading “…”". */
export const signs = `
  sign signs banner banners placard placards poster posters sticker stickers t-shirt t-shirts shirt shirts
  billboard billboards graffiti plaque badge badges spots mural murals tattoo tattoos
  button buttons screen label labels mug mugs cap caps hat hats chalkboard whiteboard hoodie jersey jerseys
`;
/** What is found with words on it, of which nobody tells who wrote them: "a note beside the body read". */
export const findings = 'note notes card cards inscription headstone gravestone epitaph';
/** What stands between such a thing and its words. */
export const readings = 'read reads reading saying say says said with bearing';
/** What is heard in a spot, or read on a sign on which somebody does it. */
export const voicings =
  'shout shouts shouting sing sings singing chant chants chanting cry cries ask asks';
/** What words are heard in that nobody says to anybody: "a spot with a choir singing “…”". */
export const spots = 'spot spots ad ads advert adverts commercial commercials jingle jingles';
/** What follows a title as the subject of its sentence: "“Moth” | opened in May". */
export const behindTitles = `
  is was are were has had will would can could became becomes won opened opens stars starred tells airs aired
  debuted premiered features featured depicts means meant appears appear appeared occurs occur translates refers
`;
/** Who has words of a trade: "sailors call it “…”". */
export const termers = `
  doctors physicians surgeons lawyers scientists researchers engineers physicists chemists astronomers meteorologists forecasters
  sailors pilots experts economists statisticians mathematicians linguists philosophers historians insiders locals gamers bankers
  traders farmers gardeners climbers drivers riders divers surfers skiers hikers hunters miners cooks chefs builders programmers developers nurses soldiers anglers fishermen brewers bakers butchers potters weavers tailors printers editors dancers
`;
/** What a list of works follows, or a work that is played: "including | “Moth,” “Low Tide” and". */
export const listings = `
  including include includes hitting playing played performing performed perform sang singing sings covering
  reads watched watches watching directed directs penned adapted adapting recorded rerecorded co-wrote
`;
/** Verbs that may let somebody speak, and mostly do not: "had “acquired” two pillows". */
export const unspeaking =
  'had has have having go goes going went gone use used uses find found give given gave held hold';
