import { anyOf, either, regex } from '../../../languages/regex.ts';
import { weekday } from '../../../languages/english/weekday.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

const IS_CHANGED = anyOf(
  'has_been was is will_be originally first appeared contains misstated incorrectly mistakenly wrongly misidentified misspelled gave_the_wrong gave_an_incorrect',
);
const VERSION = String.raw`(?:an? (?:\p{L}+ )?version of )?`;
const OF_THIS_TEXT = either(
  'this is a (?:developing|breaking)',
  `${VERSION}this ${anyOf('story article post page report piece column essay op-ed interview letter')} ${IS_CHANGED}`,
  'this (?:live )?(?:blog|page|feed|coverage) (?:has|is now) (?:ended|closed)',
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
const WHO_KNOWS = "(?:we|you|i|readers|voters|travell?ers)(?:[’']ve)?";
const TO_KNOW = either(
  'to (?:know|watch|expect)',
  `${WHO_KNOWS} (?:(?:need|have) to know|should know|know|learned)`,
);
const NO_MORE = '[^:;]{0,60}[:.]?$';
const HERE_IS = "here(?:[’']s| is| are)";
const UNKNOWN = "(?: and (?:what we )?don[’']t know)?";
const WHAT_IS_KNOWN = either(
  `${HERE_IS} (?:what|all|everything|the things)(?: that)? ${TO_KNOW}${NO_MORE}`,
  `${HERE_IS} (?:what|why|how|where|when|who)\\b${NO_MORE}`,
  `${HERE_IS} (?:a|the) (?:look|breakdown|rundown|timeline)${NO_MORE}`,
  `what we know${UNKNOWN}(?: so far| about [^.]{1,40})?[:.?]?$`,
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
  'i must (?:say|admit)|all i know is',
  'needless to say',
);

const SHOWN = anyOf('podcast episode newsletter post article programme show video');
const PAID_BY = '(?:sponsored|brought to you) by';
const THEM = String.raw`(?:him|her|them|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)`;
const SHARING = anyOf('share answer talk tell_us');

const LABEL_OF_WARNING = '(?:(?:content|trigger|spoiler) )?(?:warning|alert|advisory)s?:';
const WARNS_OF = anyOf(
  'graphic spoilers? contains? explicit strong_language suicide sexual distressing disturbing the_following following this these some readers viewers story article video images?',
);
const MAY_FIND = String.raw`(?:some )?(?:readers|viewers|listeners) (?:may|might|could|will) (?:also )?find`;
const UPSETTING = '[^,]{0,50}(?:distressing|disturbing|upsetting|offensive|triggering)';
/** "Content warning: …", "Readers may find it distressing." */
const WARNED = either(
  String.raw`${LABEL_OF_WARNING} ${WARNS_OF}\b`,
  String.raw`${MAY_FIND} ${UPSETTING}[.!]?$`,
  String.raw`the following (?:story|article|video|interview|text|images?) `,
);

/** "Tip: …", and what tells why and how a study was done. */
const LABELS =
  "tip pro_tip note editor[’']s_note hint n\\.b\\. disclaimer disclosure background objectives? methods?";
const SERVER = 'deprecated strict_standards warning notice fatal_error parse_error';

/** How they open. */
const OPENINGS = [
  // "JAKE ROE: Good morning.": a turn of a transcript
  /^\p{Lu}{2}[\p{Lu} .’'-]{1,30}: \p{Lu}/u,
  /^(?:just )?ask (?:any|yourself|anyone|former)\b/i,
  /^read (?:the (?:rest|full|whole|entire)|part \d)\b/i,
  // "This is a developing story." "More details as we have them."
  regex.iu`^${OF_THIS_TEXT}\b`,
  // "Content warning: this article describes a crash."
  regex.iu`^${WARNED}`,
  // "This is Osk Before Breakfast for Tuesday, June 4.": a letter to its readers
  regex.iu`^this is [\p{L} ’']{3,40} for ${weekday}(?:, [\p{L}\d, ]{1,24})?\.$`,
  // "Welcome to our live coverage."
  regex.i`^${OF_LIVE_PAGES}\b`,
  regex.i`^\(?(?:${oneOf(LABELS)}):`,
  // "In this guide, we look at ladders." "Read on to learn how."
  regex.i`^${OF_GUIDES}\b`,
  // "Here’s what we know so far." "What we know:"
  regex.iu`^${WHAT_IS_KNOWN}`,
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
  // "Deprecated: Assigning … in /www/osk/index.php on line 520": what the server says
  regex.i`^(?:${oneOf(SERVER)}): .{5,200} in /`,
  // "Meet the experts: Ann Lee bakes for the mill."
  regex.i`^meet (?:the|our) [a-z -]{3,30}:`,
  // "This week’s Mill Podcast is sponsored by the Bank of Osk."
  regex.iu`^(?:this|today[’']s|the) [^,.:;]{0,40}\b${SHOWN} is ${PAID_BY}\b`,
  // "On behalf of Lee & Dahl, LLP. posted in Mill Law on Friday, …": whose page it is
  regex.iu`^on behalf of .{3,80} posted in .{3,60} on ${weekday},`,
  // "If you live in Osk, chances are you have seen the mill."
  regex.iu`^(?:[^.:;]{0,80}, )?chances are,? (?:that )?you\b`,
  // "We’ve asked her to share some thoughts on the mill."
  regex.iu`^we(?:[’']ve| have)? (?:asked|invited) ${THEM} to ${SHARING}\b`,
  // "Picture shows the bridge." "Pictured here with her son."
  /^(?:pictured|shown|seen) (?:here|above|below|left|right|with|at|in|on|during)\b/i,
].map(sieve);

/** Whether a sentence opens as pages speak to their readers: of the page itself, or of what to do. */
export function opensLikePage(text: string): boolean {
  return OPENINGS.some((pattern) => pattern.test(text));
}
