import type { WordList } from '../../word-list.ts';
import { anyOf, either, regex } from '../../regex.ts';
import { weekday } from '../weekday.ts';
import { monthNames } from './quoted-words.ts';

const MONTHS: WordList = `
  ${monthNames}
  Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec.
`;
const NAMED = anyOf(MONTHS);
const SEASON = '(?:spring|summer|autumn|fall|winter)';
const COUNT = either(
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|several|a few|a couple of',
  String.raw`\d{1,2}`,
);
/** A time before the report's own, as it is printed: "in early August", "last month", "two weeks ago". */
const TIME = either(
  `in (?:(?:early|late|mid) |mid-)?${NAMED}(?!,? \\d|\\p{L})`,
  `on (?:${weekday}, )?${NAMED} \\d{1,2}(?!\\d|,? (?:19|20)\\d\\d)`,
  `last (?:week|month|year|${SEASON}|${NAMED}|${weekday})(?!\\p{L})`,
  `earlier (?:this|in the) (?:month|year|campaign|season|${SEASON})(?!\\p{L})`,
  `(?:${COUNT} )?(?:days?|weeks?|months?) ago(?!\\p{L})`,
);
const YEAR = String.raw`(?:19|20)\d\d(?!\d)`;
/** The year stands with it: "in December 1992", "on Nov. 17, 1973", "in the summer of 2015", "in ‘08". */
const DATED = either(
  `(?:back )?in (?:(?:early|mid|late) |mid-)?(?:${NAMED} )?${YEAR}(?!,? \\p{L}+ (?:election|campaign|race))`,
  `(?:back )?in the ${SEASON} of ${YEAR}`,
  `on (?:${weekday}, )?${NAMED} \\d{1,2}, ${YEAR}`,
  String.raw`(?:back )?in ['‘’]\d\d(?!\d)`,
);
const EVER = either(TIME, DATED, `in the ${SEASON}(?! of)`);
const SPOKE = either(
  'told|called|asked|urged|quoted|warned|accused|described|dismissed|assured|reminded',
  'criticized|criticised|defended|praised|invited',
);
const SAID = either(
  'said|says|saying|wrote|tweeted|posted|declared|argued|testified|predicted|promised|vowed',
  'remarked|claimed|joked|announced|admitted|insisted|recalled|stated|added|explained',
  'complained|spoke|responded|replied|noted',
);
const SPOKEN = either(SPOKE, SAID);
/** Where the time belongs to something else: "told voters that the ship which sank in August". */
const OTHER = anyOf(
  'that who which because after before if when and but would will could should of about is was were are',
);
const WORD = `(?!${OTHER}\\b)[^\\s,;:.“”"]+`;
/** "said at a rally", "said to the press": what follows "said" is where or to whom. */
const WHERE = `(?: (?:at|in|on|during|to|from|via|with) ${WORD}(?: ${WORD}){0,4})?`;
/** What is said or written: "a June letter". */
const WORK = either(
  'interview|speech|tweet|book|memoir|statement|memo|letter|column|article|op-ed|post|essay',
  'debate|video|report|e-?mail|hearing|testimony|profile|appearance|address|lecture|blog',
  'podcast|paper|rally|town hall|press conference|news conference|briefing|deposition|call',
  'editorial|conversation|filing|visit|trip|meeting|event|ceremony|concert',
  'release|advertisement|documentary|commercial|manifesto|lawsuit|affidavit',
);
const REMARKS = '(?:comments|remarks|testimony)';
const OWNER = either('an?|his|her|their|its|the|that', String.raw`\p{Lu}\p{L}+['’]s`);
const OFFICE = anyOf(
  `governor mayor senator president minister secretary candidate student prosecutor judge chairman
  chairwoman congressman congresswoman lawmaker`,
);

/**
 * The time at which words were said that stand in the same sentence; group `when`. The sentence is
 * given with a small letter in front.
 */
export const saidThen: readonly RegExp[] = [
  regex.u`\b${SAID}${WHERE},? (?<when>${EVER})`,
  regex.u`\b${SPOKE} ${WORD}(?: ${WORD}){0,5},? (?<when>${EVER})`,
  // "told the council when asked last month"
  regex.u`\b(?:asked|pressed|questioned) (?<when>${EVER})`,
  // "in his demand in Osk in 1987:", "who went on television in May 1977, declaring"
  regex.u`(?<when>${EVER}):$`,
  regex.u`(?<when>${EVER}), (?:declaring|saying|telling|warning|writing)(?!\p{L})`,
  // "in a film about the port from 1999", "his 2013 remarks"
  regex.u`\b${WORK}(?: ${WORD}){0,6} from (?<when>${YEAR})`,
  regex.u`(?<when>${YEAR}) ${REMARKS}`,
  regex.u`(?<![\p{L}])(?<when>${TIME}),? ${SPOKEN}\b`,
  // "in an interview with the Osk Herald last month"
  regex.u`\b${WORK}(?: (?:with|to|on|for|at|in) ${WORD}(?: ${WORD}){0,5})? (?<when>${TIME})`,
  // "in a June letter", "in a May 2006 press release", "in a 2011 interview", "in an earlier interview"
  regex.u`\b(?:in|at|during|from) (?<when>${OWNER} (?:${NAMED}|${YEAR}|earlier|previous|prior)(?: \d{1,2})?(?:,? ${YEAR})? (?:\p{L}+ ){0,2}?${WORK})(?!\p{L})`,
  regex.u`\b${SAID}${WHERE} (?<when>when (?:he|she) was (?:an? |the )?${OFFICE})(?!\p{L})`,
  // "made the same charge in January, and the port responded:"
  regex.u`(?<when>${TIME}),? and [^,:]{1,60} ${SAID}:$`,
  // "when she first saw the wall in December, she said"
  regex.u`^when [^,:]{1,80} (?<when>${TIME}), [^,:]{1,60}\b${SPOKEN}\b`,
];

/** "in her memoir": where people tell of other days. A new one is the news itself. */
export const inMemoir = regex.u`\b(?:in|from) (?<when>${OWNER} (?:(?!new|latest|forthcoming|upcoming)\p{L}+ ){0,2}(?:memoirs?|autobiography|diar(?:y|ies)))(?!\p{L})`;

const THAT_DAY = `(?<when>${weekday})(?!['’]|\\p{L})`;
const ISSUED = either(SPOKEN, 'issued|clarified|released|retreated|apologi[sz]ed');
/** The day of the report's own week on which words were said: "told donors on Thursday". */
export const saidOnDay: readonly RegExp[] = [
  regex.u`\b(?:${ISSUED})(?: ${WORD}){0,8},? (?:on )?${THAT_DAY}`,
  regex.u`^[Oo]n ${THAT_DAY}[^:“”"]{0,90}\b(?:${ISSUED})\b`,
];

const FIRST = '(?:(?:but|and|just|only|back|as recently as) )?';
const OCCASION = anyOf(
  'when while after as in on at during before shortly_after soon_after not_long_after',
);
/** A sentence that opens with its time: "In August, the mayor said", "When Roe died in 1998, the mayor wrote". */
export const opensThen: readonly RegExp[] = [
  regex.u`^${FIRST}(?<when>${EVER})(?!\p{L})`,
  regex.u`^${FIRST}${OCCASION} [^,:“”"]{1,90}? (?<when>${EVER})(?:,| [^,:“”"]{1,60},) `,
];
/** What somebody did whose words follow: "In 2008, he railed about the fees. “It is all lies.”" */
const ADDRESSED = anyOf('warning proposed railed boasted appeared interviewed addressed');
/** "In 2008, | Roe said, the port was sold": said now, of that time. */
export const saidOfThen = regex.u`^,? ?[^,:“”"]{1,40} ${SAID}, (?:that|the|an?|his|her|their|he|she|it) `;
/** Words that let somebody speak. */
export const speaks = regex.u`\b(?:${SPOKEN}|${ADDRESSED})\b|:\s*$`;

/** Said before, without a time that could be printed: "once said", "had told reporters", "at the time". */
export const saidBefore = [
  regex.u`\b(?:once|previously) ${SPOKEN}\b`,
  regex.u`^(?:back then|at the time|in those days)(?:,| (?:he|she|they) ${SAID}\b)`,
  // "said at one point during the campaign"
  regex.u`\bat one point (?:during|in) the (?:\p{L}+ )?(?:campaign|race|season|hearings?|trial)(?!\p{L})`,
  regex.u`\b(?:has|have|had) (?:previously|once|long ago|in the past) ${SPOKEN}\b`,
  regex.u`(?<!\b(?:if|whether|that) \S+ )\bhad (?:earlier |also |repeatedly |already )?${SPOKEN}\b`,
  regex.u`\bhad (?:earlier |also |repeatedly |already |once )?written\b`,
  regex.u`\b${SAID}\b[^.;:“”"]{0,60} before (?:becoming|(?:he|she) became|taking office)(?!\p{L})`,
  regex.u`\b(?:${SAID}${WHERE}|${SPOKE} ${WORD}(?: ${WORD}){0,5}),? (?:at the time|back then|in the past|previously)(?!\p{L}| of\b)`,
];

/** "said Holm, | who had asked for a wall in March": of another day than her words, unless it tells of speaking. */
export const besides = regex.u`, (?:who|which|whose) (?!(?:also )?(?:${SAID}|told|was (?:asked|interviewed|speaking))\b)[^,]{0,120}$`;

/** A word without which none of these holds: cheap to ask before they run. */
export const hintsAtTime = regex.u`\b(?:ago|[Ll]ast|[Ee]arlier|[Pp]rev|[Pp]rior|once|had|past|[Tt]ime|[Tt]hose|point|memoir|autobio|diar|[Bb]ack|becom|office|when (?:he|she) was|in the|\d\d|${anyOf(MONTHS)})`;

/** Words that tell that it is said in the report's own days, whatever time the sentence names. */
export const saidNow = regex.u`\b(?:now|today|tonight|yesterday|says|this (?:week|morning)|${weekday})\b`;

/** A named month, and its day: "Sept. 12". */
export const monthNamed = regex.u`(${anyOf(MONTHS)})(?: (\d{1,2})(?!\d))?`;
/** The first three letters of the months, in their order. */
export const monthsInOrder = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
