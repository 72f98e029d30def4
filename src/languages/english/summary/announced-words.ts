import type { WordList } from '../../word-list.ts';

/** Deeds of whoever speaks, which say that he spoke and not what he said. */
export const speakings: WordList = `
responded_to(?!_(?:an?_|the_)?(?:[a-z]+_)?(?:calls?_(?!for\b)|reports?_of|alarms?|scene|fires?|crash|emergency))
responds_to reacted_to reacts_to commented_on comments_on addressed weighed_in
weighs_in spoke_out speaks_out spoken_out opened_up opens_up hit_back hits_back fired_back
fires_back answered_questions broke_(?:his|her|its|their)_silence broken_(?:his|her|its|their)_silence
breaks_(?:his|her|its|their)_silence clarified clarifies spoke_(?:of|about) talked_about
reminisced_about looked_back_(?:on|at)
`;

/** What is given out, and its news with it. */
export const statements: WordList = `
statements? responses? reply replies reaction comments remarks answers? explanation clarification
apology letter
`;

/** How it is given out. */
export const givings: WordList = `
relayed relays issued issues released releases gave gives offered offers delivered delivers
published publishes posted sent has_issued has_released has_given has_offered
`;

/** Behind the announcement these tell that it is told. */
export const toldThere: WordList = `
says saying said tells telling told calling called insists insisting insisted vowing vowed denies
denying denied admits admitting admitted promising promised announcing announced rejecting rejected
dismissing dismissed blaming blamed defending defended accusing accused warning warned urging urged
condemning condemned praising praised apologi[sz]ing apologi[sz]ed claiming claimed arguing argued
declaring declared explaining explained acknowledging acknowledged highlighting asking asked
thanking thanked backing backed by with against in_favou?r in_support in_defen[cs]e
`;

/** What stands with words that are told. */
export const speaking: WordList = `
said says told wrote writes added called denied tweeted insisted argued posted stated apologi[sz]ed
vowed promised rejected dismissed accused blamed defended acknowledged admitted
`;

/** Who votes. */
export const bodies: WordList = `
senate house congress parliament lawmakers legislators legislature council councillors commission
commissioners committee assembly board trustees senators deputies shareholders members delegates
Senate House Congress Parliament Lawmakers Legislators Legislature Council Councillors Commission
Commissioners Committee Assembly Board Trustees Senators Deputies Shareholders Members Delegates
`;

/** … and what they do. */
export const votings: WordList = `
voted passed approved adopted rejected confirmed overrode ratified defeated endorsed repealed
`;

/** What people meet for, as what then ends or fails. */
export const encounters: WordList = `
talks meeting session summit discussions? negotiations pair sides leaders two_(?:men|women|sides|leaders)
`;

/** What a paper prints. */
export const articles: WordList = `article report story investigation editorial column essay post exposé`;

/** … and how it is told what stands in it. */
export const published: WordList = `
reported said says found wrote writes alleged claimed accused detailed described quoted cited
revealed showed disclosed published
`;

/** What is decided … */
export const decisions: WordList = `
ruling rulings decision verdict sentences? findings results outcome winners? conclusions?
`;

/** … and how that is made known. */
export const decidings: WordList = `
issued handed_down announced made gave delivered released published unveiled returned reached
presented revealed posted reported
`;

/** How it is told what was decided, or found. */
export const decreed: WordList = `
held ruled found upheld struck_down turned_down rejected rejects approved sentenced convicted
acquitted guilty voted won wins sided threw_out overturned dismissed cleared ordered allowed
barred banned chose picked named showed shows given years_in_prison faces? twice
`;

/** What is held against somebody. */
export const accusations: WordList = `
accused accuses accusing called_for calls_for called_on charged charges attacked attacks blamed blames
criticized criticised denounced fired jailed prosecuted arrested arrests sued suspended indicted
investigating against
`;

/** Whom a lede does not name. */
export const unnamedRoles: WordList = `
aide adviser advisor official judge officer lawmaker employee staffer executive teacher priest doctor
lawyer nurse senator congressman congresswoman councilman candidate minister professor coach contractor
businessman businesswoman student diplomat pastor pilot
`;
