/** Where English reports that something was said: nouns of an occasion, and who is an outlet. */
const OCCASIONS =
  'press conference|news conference|press briefing|media briefing|news briefing|briefing|interview|statement|speech|' +
  'address|rally|hearing|debate|town hall|meeting|summit|forum|conference|event|fundraiser|appearance|ceremony|' +
  'tweet|tweets|post|blog post|op-ed|opinion piece|column|editorial|essay|article|book|memoir|letter|email|e-mail|memo|report|' +
  'press release|news release|release|text message|message|phone call|call|conference call|video|podcast|broadcast|' +
  'telephone interview|testimony|court|filing|lawsuit|ruling|remarks|comments|session|panel|visit|vigil|lecture|sermon';
const PLATFORMS =
  'Twitter|Facebook|Instagram|YouTube|Telegram|X|Truth Social|TikTok|Weibo|WeChat|VK|Threads|Bluesky|Mastodon|LinkedIn|Reddit|Snapchat|Medium|social media|' +
  'television|state television|state TV|TV|the radio|the phone|the air|the record|stage|the campaign trail|the Senate floor|the House floor|the floor';
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)?(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{L}\p{N}.&-]*(?:['’]s)?){0,5}`;
const OWNER = String.raw`\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}['’]s?`;
const DETERMINER = String.raw`(?:an?|the|his|her|their|its|another|one|${OWNER})`;

const TRIGGERS = new Set(
  [
    ...`${OCCASIONS}|${PLATFORMS}`.split('|').map((phrase) => phrase.split(' ').at(-1) ?? ''),
    ...'told tells telling quoted cited speaking spoke confirmed emailed tweeted interview'.split(
      ' ',
    ),
  ].map((word) => word.toLowerCase()),
);

/** Whether a word, in lower case, may belong to a venue: cheap to ask before the patterns run. */
export function hintsAtVenue(lower: string): boolean {
  return TRIGGERS.has(lower);
}

/** "in an interview with CNN", "at a news conference in Seoul": the phrase without its preposition. */
export const occasion = new RegExp(
  String.raw`\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n|[Vv]ia|[Bb]y|[Tt]hrough|issued|released|delivering|giving) (${DETERMINER} (?:[\p{L}\p{N}'’-]+ ){0,4}?(?:${OCCASIONS})(?: (?:with|on|to|for) (?:the )?${NAME})?)(?![\p{L}-])`,
  'u',
);

/** "on Twitter", "wrote on Facebook". */
export const platform = new RegExp(
  String.raw`\b(?:[Oo]n|[Vv]ia|[Oo]ver) (${PLATFORMS})(?![\p{L}-])`,
  'u',
);

/** "was quoted (as saying) by the state-run news agency TASS". */
export const quotedBy = new RegExp(
  String.raw`\bquoted (?:as saying )?(?:by|in) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,5}(${NAME})`,
  'u',
);

/** "TASS quoted him as saying". */
export const quotes = new RegExp(
  String.raw`(?:^|[\s,])(${NAME})(?: news agency)? (?:quoted|cited) (?:him|her|them|\p{Lu}[\p{L}-]+) as`,
  'u',
);

/** "told Reuters", "speaking to the BBC". */
export const told = new RegExp(
  String.raw`\b(?:told|tells|telling|speaking to|speaking with|spoke to|statement to|confirmed to|interview with|said to|emailed|tweeted at) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,3}(${NAME})`,
  'u',
);

const AGENCIES =
  /^(?:TASS|Reuters|AP|AFP|DPA|dpa|ANSA|EFE|UPI|Xinhua|Yonhap|Kyodo|KCNA|Interfax|RIA(?: Novosti)?|Anadolu|PTI|ANI|Bloomberg|Politico|POLITICO|Axios|Vox|BuzzFeed|HuffPost|Breitbart|CNN|BBC|NBC|ABC|CBS|CBC|CTV|MSNBC|CNBC|ESPN|Fox|FOX|PBS|NPR|ITV|RTÉ|NHK|KBS|SBS|MBC|RT|DW|ARD|ZDF|TF1|RTL|Sky|Variety|Billboard|Time|TIME|Newsweek|Forbes|Fortune|People|Esquire|Vogue|GQ|Slate|Salon|Spiegel|Wired|Wikinews|WEEI|Al Jazeera|Al Arabiya|Univision|Telemundo|USA Today)\b/u;
const OUTLET_WORD =
  /(?:^| )(?:Times|Post|News|Journal|Tribune|Herald|Gazette|Chronicle|Guardian|Telegraph|Independent|Observer|Mirror|Express|Mail|Sun|Star|Globe|Examiner|Register|Inquirer|Dispatch|Daily|Weekly|Magazine|Radio|TV|Television|Broadcasting|Press|Agency|Today|Standard|Review|Reporter|Sentinel|Bee|Courier|Monitor|Beast|Yorker|Atlantic|Economist|Hill|Network|Channel|Wire|Report|Media)$/u;

/** Whether a name is that of an agency, a paper or a station. */
export function isOutlet(name: string): boolean {
  return AGENCIES.test(name) || OUTLET_WORD.test(name);
}
