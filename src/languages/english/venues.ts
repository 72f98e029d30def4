import type { WordList } from '../word-list.ts';
import { anyOf, either, regex } from '../regex.ts';
import { oneOf, wordSet } from '../word-set.ts';

/** Where English reports that something was said: nouns of an occasion, and who is an outlet. */
const OCCASIONS: WordList = `
  podcast_interview email_interview video_interview email_exchange video_call video_message video_link video_statement
  press_conference news_conference press_briefing media_briefing news_briefing briefing interview statement
  speech address rally hearing debate town_hall meeting summit forum event fundraiser appearance
  ceremony tweet tweets post blog_post op-ed opinion_piece column editorial essay article book memoir letter
  email e-mail memo report press_release news_release release text_message message phone_call call
  conference_call earnings_call conference video podcast broadcast telephone_interview testimony court filing lawsuit ruling remarks
  comments session panel visit vigil lecture sermon voicemail voice_message Instagram_story Facebook_story Instagram_stories
  breakfast_show morning_show radio_show television_show TV_show talk_show chat_show news_show radio_programme
  television_programme TV_programme news_programme radio_program television_program TV_program
  webinar livestream live_stream seminar workshop affidavit deposition blog note_to_staff note_to_clients note_to_investors note_to_employees
`;
/** What somebody has of his own there: "on the venue’s | website". */
const PAGES: WordList = `
  website Facebook_page Facebook_account Instagram_account Instagram_page Twitter_account Twitter_feed
  LinkedIn_page YouTube_channel Telegram_channel
`;
const PLATFORMS: WordList = `
  Twitter Facebook Instagram YouTube Telegram X Truth_Social TikTok Weibo WeChat VK Threads Bluesky Mastodon
  LinkedIn Reddit Snapchat Medium social_media television state_television state_TV TV the_radio
  the_air the_record stage the_campaign_trail the_Senate_floor the_House_floor the_floor
`;
/** "X", "Radio Free Europe", "the Associated Press' Tokyo". */
const PART = String.raw`\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)?`;
const NAME = `${PART}(?: (?:(?:of|the|and|&) )?${PART}){0,5}`;
const OWNER = String.raw`\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}['’]s?`;
const DETERMINER = `(?:an?|the|his|her|their|its|another|one|${OWNER})`;

/** Words, in lower case, one of which each venue has. */
export const ofVenues: ReadonlySet<string> = new Set(
  [
    ...[...wordSet(OCCASIONS), ...wordSet(PLATFORMS), ...wordSet(PAGES)].map(
      (phrase) => phrase.split(' ').at(-1) ?? '',
    ),
    ...wordSet(
      'told tells telling quoted cited speaking spoke confirmed emailed tweeted interview parliament note x.',
    ),
  ].map((word) => word.toLowerCase()),
);

const AT = String.raw`\b(?:(?<preposition>[Ii]n|[Aa]t|[Dd]uring|[Oo]n|[Vv]ia|[Tt]hrough)|[Bb]y|issued|released|delivering|giving)`;
/** "called | on her to resign from her post": what begins behind these is no part of an occasion's name. */
const OTHER = anyOf('to from after before who that which when');
/** "an interview", "the mayor's first televised town hall". */
const KIND = String.raw`${DETERMINER} (?:(?!${OTHER} )[\p{L}\p{N}'’-]+ ){0,4}?${anyOf(OCCASIONS)}`;
const OFFICES = anyOf(
  'host anchor presenter chief boss founder co-founder president chairman executive chief_executive director minister leader owner coach editor correspondent reporter star',
);
/** "with CNN", "with Nokta chief Lars Brand". */
const WITH = `(?:with|on|to|for) (?:the )?${NAME}(?: ${OFFICES} ${NAME})?`;
/** "in an interview with CNN", "at a news conference in Seoul": the phrase, and its preposition apart. */
export const occasion = regex.u`${AT} (?<phrase>${KIND}(?: ${WITH})?)(?![\p{L}-])`;

const SAYS = anyOf('said says told_reporters told_lawmakers testified wrote added');
const DAY = String.raw`(?: (?:on )?\p{Lu}\p{L}{2,8}day)?`;
const HEARERS = anyOf(
  'news_conference press_conference press_briefing news_briefing briefing rally hearing conference summit forum meeting session inquest webinar seminar workshop',
);
/** "said Monday in testimony", "told a news conference in Osk": an occasion by another construction. */
export const occasionElsewhere: readonly RegExp[] = [
  regex.u`\b${SAYS}${DAY} (?<preposition>in) (?<phrase>(?:written |sworn )?testimony|parliament|Parliament|court)(?! (?:papers|documents|filings|that))\b`,
  regex.u`\b(?:told|telling) (?<phrase>(?:an?|the) (?:[\p{L}-]+ ){0,3}?${HEARERS})(?![\p{L}-])`,
];

const OWN_PAGE = String.raw`(?:his|her|their|its|[Tt]he \p{Ll}+['’]s?|${OWNER}) ${anyOf(PAGES)}`;
/** "on Twitter", "wrote on Facebook", "on the venue’s website". */
export const platform = regex.u`\b(?<preposition>[Oo]n|[Vv]ia|[Oo]ver) (?<phrase>${either(oneOf(PLATFORMS), OWN_PAGE)})(?![\p{L}-])`;

/** "| the Osk Post", "the state agency | TASS". */
const THROUGH = `((?:the )?${NAME})`;
/** "was quoted (as saying) by the state-run news agency TASS". */
export const quotedBy = regex.u`\bquoted (?:as saying )?(?:by|in) (?:\p{Ll}[\p{L}-]* ){0,6}?${THROUGH}`;

const WHOM = String.raw`(?:him|her|them|\p{Lu}[\p{L}-]+)`;
/** "TASS quoted him as saying". */
export const quotes = regex.u`(?:^|[\s,])(${NAME})(?: news agency)? (?:quoted|cited) ${WHOM} as`;

const TOLD = anyOf(
  'told tells telling speaking_to speaking_with spoke_to statement_to confirmed_to interview_with said_to emailed tweeted_at',
);
/** "told Reuters", "speaking to the BBC". */
export const told = regex.u`\b${TOLD} (?:\p{Ll}[\p{L}-]* ){0,4}?${THROUGH}`;

const AGENCIES: WordList = `
  TASS Reuters AP AFP DPA dpa ANSA EFE UPI Xinhua Yonhap Kyodo KCNA Interfax RIA(?:_Novosti)? Anadolu PTI ANI
  Bloomberg Politico POLITICO Axios Vox BuzzFeed HuffPost Breitbart CNN BBC NBC ABC CBS CBC CTV MSNBC CNBC
  ESPN Fox FOX PBS NPR ITV RTÉ NHK KBS SBS MBC RT DW ARD ZDF TF1 RTL Sky Variety Billboard Time TIME Newsweek
  Forbes Fortune People Esquire Vogue GQ Slate Salon Spiegel Wired Wikinews WEEI Al_Jazeera Al_Arabiya
  Univision Telemundo USA_Today
`;
const OUTLET_WORDS: WordList = `
  Times Post News Journal Tribune Herald Gazette Chronicle Guardian Telegraph Independent Observer Mirror
  Express Mail Sun Star Globe Examiner Register Inquirer Dispatch Daily Weekly Magazine Radio TV Television
  Broadcasting Press Agency Today Standard Review Reporter Sentinel Bee Courier Monitor Beast Yorker Atlantic
  Economist Hill Network Channel Wire Report Media
`;
/** "Reuters", "the BBC News". */
const AGENCY = regex.u`^(?:the )?${anyOf(AGENCIES)}\b`;
/** "Osk Herald". */
const OUTLET = regex.u`(?:^| )${anyOf(OUTLET_WORDS)}$`;

/** Whether a name is that of an agency, a paper or a station. */
export function isOutlet(name: string): boolean {
  return AGENCY.test(name) || OUTLET.test(name);
}

/** Where somebody is accused, and who accuses him is not said: "accused in | the Senate | of". */
export const halls = wordSet(`
senate parliament congress commons lords assembly chamber court courtroom house council committee square
stadium street streets
`);
