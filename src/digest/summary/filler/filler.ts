import { anyOf, either, regex } from '../../../languages/regex.ts';
import type { TextKind } from './kind-of-text.ts';
import { advertises } from './advertises.ts';
import { saysNothing } from './says-nothing.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { captionVerbs } from '../../../languages/english/summary/captions.ts';
import { kitchenVerbs, newsroomRoles } from '../../../languages/english/summary/kinds-of-text.ts';

/**
 * Few sentences have one of the words by which each group is told first, so that the patterns are
 * tried on few. "eturn" is in "Return" and "returned".
 */
const HINT = regex`${either(
  'irst (?:to )?report|declin|refus|respon|repl|eturn|nswer|reached|vailable',
  'contacted|approached',
  'asked|elcome|nvited|nyone|urged|encourag|or more|urther|to learn|find out|o read',
  'ign(?:ing)? up|newsletter',
  'photo|image|picture|screen|discuss|omment|elaborat|below|above|here|following',
  'tweet|accompanying|embedded|attached|video|clip|chart|map|graphic|post|list',
)}`;

const NOT_SPEAKING = either(
  'to (?:comment|elaborate|be interviewed|give details|provide details|say more)',
  '(?:further )?comment|an? (?:interview|request)',
);
const HAS_NOT = either("did(?:n[’']t| not)|has(?:n[’']t| not)|have(?:n[’']t| not)");
const ANSWERED = 'repl(?:y|ied)|respond(?:ed)?|return(?:ed)?|comment(?:ed)?|answer(?:ed)?';
const TO_SEVERAL = either(
  ' to| a| an| any| calls?| e?-?mails?| phone| messages?| several| multiple',
  ' repeated| our| further| requests?| telephone| seeking',
);
const REQUESTS = 'requests?|comment|calls?|e-?mails?|messages?|questions?|inquir(?:y|ies)';
const COULD_NOT = either("could not|couldn[’']t|was not|were not|wasn[’']t|weren[’']t");
const REACHED = '(?:immediately |be |available |readily )*(?:reached|available|contacted)';
const BE_REACHED = String.raw`${REACHED}(?: by \p{L}+)?(?: for| to)?`;
const HAVE_ASKED = '(?:has|have) (?:been )?(?:contacted|reached out to|approached|asked)';
const WAS_FIRST = either(
  '(?:was|were) (?:the )?first to report',
  '(?:was|were) first reported (?:by|in)',
);
const SIGN_UP = 'sign(?:ing)? up (?:for|to) (?:our|the|receive|get)';
const STATEMENT = '(?:comment|a statement|a response|more information)';
const HOUSE = String.raw`(?:the )?(?:\p{Lu}[\p{L}.&’'-]*[ ,]){1,5}`;
const FOR_MORE = either(
  'for (?:more|further|additional) (?:information|details|coverage|news)',
  'to (?:learn|find out|read) more',
);
/** "is asked", "you’re also welcome" */
const ARE_ASKED = `(?:\\bis|\\bare|[’']re) (?:always |also ){0,2}${anyOf('asked urged encouraged welcome invited free')}`;
const GO_THERE = anyOf('visit call contact go_to see click check e-?mail follow sign_up');
const WOULD_NOT = either(
  '(?:would|will|could|did) not (?:discuss|comment|elaborate)',
  'had no (?:immediate |further )?comment',
);
const FOUND = anyOf('found read seen viewed watched heard downloaded');
const IS_HERE = `can be ${FOUND} (?:here|below|above|at this)`;
const LOOK_HERE = String.raw`${anyOf('click see watch listen read scroll tap')}(?: [\p{L}’'-]+){0,5} (?:here|below|above)[.!)]?$`;
const POINTED_AT = anyOf(
  'above below above-(?:displayed|mentioned|pictured) accompanying embedded attached following',
);
const ON_PAGE = either(
  oneOf('tweets? pictures? photos? photographs? images? videos? clips? screenshots? graphics?'),
  oneOf('charts? maps? posts? gallery list excerpt'),
);
const SHOWN_BELOW = String.raw`${anyOf('tweets? pictures? photos? images? videos? clips? graphics? charts? maps?')} (?:shown |displayed |embedded |seen )?(?:above|below)`;
const PRINTED_PICTURE = '(?:photo(?:graph)?|image|picture|screengrab|screenshot)';

/** What they say anywhere. */
const ANYWHERE: readonly RegExp[] = [
  // "A spokeswoman for Holm declined to comment."
  regex.i`\b(?:declin|refus)(?:ed|es|ing) ${NOT_SPEAKING}\b`,
  // "Neither has replied to several requests for comment."
  regex.i`\b${HAS_NOT} (?:immediately |yet |publicly )*(?:${ANSWERED})${TO_SEVERAL}* (?:${REQUESTS})\b`,
  // "Roe could not immediately be reached for comment."
  regex.iu`\b${COULD_NOT} ${BE_REACHED} (?:further )?(?:comment|an interview)\b`,
  // "The Gazette has approached the council for a statement."
  regex.i`\b${HAVE_ASKED}\b[^.]{0,80}\bfor (?:further |additional )?${STATEMENT}\b`,
  // "Spokesmen would not discuss the sale."
  regex.i`\b${WOULD_NOT}\b|\bwithout (?:elaborating|comment)\.$`,
  // "The list can be found here." "Watch the clip above."
  regex.iu`\b${IS_HERE}\b|\b${LOOK_HERE}`,
  // "the following pictures", "the photo below"
  regex.i`\b${POINTED_AT} ${ON_PAGE}\b|\b${SHOWN_BELOW}\b`,
  // "The Gazette was first to report the plan."
  regex.iu`\b${WAS_FIRST}\b|^${HOUSE}first reported (?:the (?:news|story|plan|deal)|on) `,
  // "Anyone with information is asked to call the police." "Tickets cost 12 crowns."
  /\banyone (?:with|who has|who may have) (?:any |more |further )?information\b/i,
  regex.i`${ARE_ASKED} to (?:call|contact|e-?mail|visit)\b`,
  // "For more information, visit the harbour office."
  regex.i`\b${FOR_MORE}\b[^.]{0,40}\b${GO_THERE}\b`,
  // "Sign up to receive our newsletter."
  regex.i`\b${SIGN_UP}\b|\bto (?:our|the) newsletter\b`,
  // "In this undated handout photo, the pier is closed."
  regex.i`\b(?:in this (?:file |undated |combination |handout )?${PRINTED_PICTURE}|(?:file|handout|undated) (?:photo|picture|image))\b`,
];

const IS_CHANGED = anyOf('has_been was is will_be originally first appeared contains');
const OF_THIS_TEXT = either(
  'this is a (?:developing|breaking)',
  `this ${anyOf('story article post page report piece')} ${IS_CHANGED}`,
  'more (?:details|to come|information) |further details',
);
const OF_LIVE_PAGES = either(
  'follow along|stay (?:with us|tuned)|tune in|welcome (?:back )?to',
  'hello,? and welcome',
  'good (?:morning|evening|afternoon)[ ,.!]',
  'thanks? (?:you )?for (?:reading|following|joining|watching)',
  "that[’']s (?:all|it) (?:from|for)",
  "(?:we are|we[’']re) (?:closing|wrapping up|pausing)",
  'our (?:live )?coverage',
);
const EXPLAINS = '(?:will|covers|explains|looks|is)';
const OF_GUIDES = either(
  'in this (?:article|guide|post|handout|video|piece|tutorial|section|blog)',
  String.raw`this ${anyOf('article guide handout tutorial section blog_post')}\b ${EXPLAINS}`,
  String.raw`read on\b|keep reading|below,? (?:we|is|are|you|i)\b`,
  String.raw`here (?:is|are) (?:our|the|some|a)\b`,
  "let[’']s (?:look|take|break|dive|explore|start|begin|get|go|see|simplify)",
  "we[’']ve (?:listed|compiled|rounded up|put together)|without further ado",
);
const DO_THIS = either(
  oneOf('visit call e-?mail contact follow download subscribe join support donate find check_out'),
  oneOf(
    'chat_with get_in_touch tell_us let_us_know click shop buy order register rsvp like_us share',
  ),
);
const WITH_THIS = either(
  String.raw`us\b|your\b|our\b|the\b|[\p{L}]+ (?:at|on)\b|with us\b|to\b|now\b|here\b`,
  String.raw`out (?:more|what)\b|more\b|this (?:story|article|post)\b`,
);
const SMALL_PRINT = either(
  '(?:the )?(?:views|opinions) (?:expressed|and opinions|are|in this)',
  'all opinions|i received',
  'this (?:post|shop|page) (?:has been|is|was) (?:sponsored|compensated)',
  'as an amazon',
  'we may (?:earn|receive)|affiliate|disclaimer|disclosure',
);
const FIRST_THEN = String.raw`(?:(?:today|now|first|next|in this \p{L}+),? )?`;
const WE_ARE = "(?:we|i|let me|you)(?:[’'](?:re|m|ll)| are| am| will)?";
const WE_ARE_TO = `${WE_ARE} (?:going to |about to |here to )?`;
const SHOWING = either(
  oneOf(
    'talk look_at discuss explore show_you share cover walk_you explain teach_you learn_how dive',
  ),
  'try to (?:respond|answer|reply)',
);
const READING = anyOf('view read find see watch download listen follow access');
const TO_READERS = either(
  "our goal (?:with|in|for)|(?:this|today[’']s) (?:thread|open thread)",
  'feel free to|as always,',
  'if you have (?:any )?(?:questions|feedback|comments)',
);
const ASIDES = either(
  "hmm+|ahem|oh,|wow|yikes|ok(?:ay)?,|i[’']ve got to say|i have to say",
  'i must (?:say|admit)',
  'needless to say',
);

/** How they open. */
const OPENINGS: readonly RegExp[] = [
  // "JAKE ROE: Good morning.": a turn of a transcript
  /^\p{Lu}{2}[\p{Lu} .’'-]{1,30}: \p{Lu}/u,
  /^(?:just )?ask (?:any|yourself|anyone|former)\b/i,
  /^read (?:the (?:rest|full|whole|entire)|part \d)\b/i,
  // "This is a developing story." "More details as we have them."
  regex.i`^${OF_THIS_TEXT}\b`,
  // "Welcome to our live coverage."
  regex.i`^${OF_LIVE_PAGES}\b`,
  /^\(?(?:(?:pro )?tip|note|hint|n\.b\.|disclaimer|disclosure):/i,
  // "In this guide, we look at ladders." "Read on to learn how."
  regex.i`^${OF_GUIDES}\b`,
  // "Follow us on …" "Check out more."
  regex.iu`^${DO_THIS} ${WITH_THIS}`,
  // "The views expressed are her own."
  regex.i`^${SMALL_PRINT}\b`,
  // "Today, we’re going to talk about ladders."
  regex.iu`^${FIRST_THEN}${WE_ARE_TO}${SHOWING}\b`,
  // "You can view last month’s list here."
  regex.i`^(?:you|readers) can (?:also )?${READING}\b.{1,120}\b(?:here|below|above|at this link|on our)\b`,
  // "Feel free to ask."
  regex.i`^${TO_READERS}\b`,
  // "Hmm, nothing like it." "I’ve got to say, it works."
  regex.i`^${ASIDES}\b`,
  // "Picture shows the bridge." "Pictured here with her son."
  /^(?:pictured|shown|seen) (?:here|above|below|left|right|with|at|in|on|during)\b/i,
];

const OF_THE_DESK = regex`${either(
  oneOf('writer reporter editor columnist correspondent contribut blogger critic producer'),
  oneOf('photographer freelancer intern journalist author cover report writ assisted conducted'),
)}`;
/** A word of a name. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+`;
const WRITER = anyOf(
  'writer reporter editor columnist correspondent contributor blogger critic journalist author',
);
const COVERS = either(
  `has ${either('covered|reported on|written (?:about|for)', 'been (?:writing|reporting|covering)')}`,
  'covers|reports on|writes (?:about|for|on)',
);
const HAS_COVERED = either(
  `has ${either('followed|covered|written|lived|worked|reported', 'been (?:writing|covering|reporting)')}`,
  'is (?:an?|the|based)|writes|lives|covers',
);
/** Who wrote the article. */
const BIOGRAPHIES: readonly RegExp[] = [
  // "Jo Roe is a reporter for the Post."
  regex.u`^(?:${NAME} ){1,4}(?:is|was) (?:an? |the )?(?:[\p{L}-]+ ){0,4}${anyOf(newsroomRoles)}s?(?: (?:at|for|with|of|in|on|based|who|and)\b|[.,])`,
  // "Tom Kress has covered Merle since he was 19."
  regex.u`^(?:${NAME} ){1,4}${COVERS} `,
  // "Jo Roe contributed reporting."
  regex.u`^(?:${NAME} ){1,4}(?:contributed|reported from|assisted|conducted the|also contributed)\b`,
  // "Alice Wong, a columnist, has followed politics since 1990."
  regex.u`^(?:${NAME} ){0,3}${NAME}, (?:an? |the )?(?:[\p{L}-]+ ){0,3}${WRITER}\b[^,]{0,60}, ${HAS_COVERED}\b`,
];

const ENDS_WITH_DATE = /\d\.$/;
const MONTH_AND_DAY = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}`;
/** "Mayor Dora Simms speaks during the opening of the bridge on November 18, 2019." */
const CAPTION = regex`^.{3,90}? ${anyOf(captionVerbs)} .{0,160}${MONTH_AND_DAY}(?:, \d{4})?\.$`;

const SIDE = 'left|right|cent(?:er|re)';
const SECOND_FROM = '(?:(?:second|third|far|top|bottom) (?:from )?)?';
/** "Mayor Dora Simms, left, and Karl Roth shake hands in Osk." */
const BESIDE_EACH_OTHER = regex.u`(?<=\p{Lu}[\p{L}’'-]{1,20}), ${SECOND_FROM}(?:${SIDE}),|\((?:${SIDE}|[lrL])\)`;
const IN_PICTURE = /^(?![^.]{0,200}\b(?:said|told|will|was|were|has|had)\b)/;

const PRAISE = String.raw`is (?:a|the|one of the) (?:\p{L}+ )?${anyOf("leading premier world[’']s largest global trusted")}`;
const LEGAL = either(
  'forward-looking statements?|statements? (?:in|made in|contained in) this',
  'actual results',
  'trademarks? of',
);
/** How a page of its kind goes on at its end, when the news is told. */
const BY_KIND: Readonly<Partial<Record<TextKind, RegExp>>> = {
  // "Preheat the oven." "Then stir in the flour."
  recipe: regex.iu`^(?:(?:meanwhile|then|next|finally|in a [\p{L} ]{1,30}),? )?${anyOf(kitchenVerbs)}\b`,
  // "Founded in 1990, Osk is a leading maker of ladders." "Statements in this release that …"
  release: regex.iu`\b(?:${PRAISE}|${LEGAL})\b|^(?:founded|headquartered|established|based) in\b`,
};

/** The share of numbers, and how many of them, that make a row of results. Set by hand; not tuned. */
const MOSTLY_NUMBERS = 0.3;
const FEWEST_NUMBERS = 3;

/**
 * Whether a sentence, sound as it is, tells nothing: that somebody would not speak, who wrote the
 * article, what the page offers. It would only take the place of one that tells something.
 */
export function isFiller(text: string, kind: TextKind): boolean {
  return (
    (HINT.test(text) && ANYWHERE.some((pattern) => pattern.test(text))) ||
    OPENINGS.some((pattern) => pattern.test(text)) ||
    advertises(text) ||
    (OF_THE_DESK.test(text) && BIOGRAPHIES.some((pattern) => pattern.test(text))) ||
    (ENDS_WITH_DATE.test(text) && CAPTION.test(text)) ||
    (BESIDE_EACH_OTHER.test(text) && IN_PICTURE.test(text)) ||
    (BY_KIND[kind]?.test(text) ?? false) ||
    isTable(text) ||
    saysNothing(text)
  );
}

const THREE_NUMBERS = /\d\D+\d\D+\d/;

/** A row of results: "DL Jon Dahl 63 85% 1 tackle (1 combined)." */
function isTable(text: string): boolean {
  if (!THREE_NUMBERS.test(text)) return false;
  const words = text.split(/\s+/u);
  const numbers = words.filter((word) => /^[(+-]?\d/.test(word)).length;
  return numbers >= FEWEST_NUMBERS && numbers / words.length >= MOSTLY_NUMBERS;
}
