import type { TextKind } from './kind-of-text.ts';
import { irregularPasts } from '../../../languages/english/verb-forms.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { captionVerbs } from '../../../languages/english/summary/captions.ts';
import { kitchenVerbs, newsroomRoles } from '../../../languages/english/summary/kinds-of-text.ts';

/**
 * Sentences that are sound and tell nothing: that somebody would not speak, who wrote the article,
 * what the page offers. Few sentences have one of the words by which each group is told first,
 * so that the patterns are tried on few.
 */
const HINT =
  /irst (?:to )?report|declin|refus|respon|repl|discuss|omment|elaborate|below|above|here|following|here\.|eturn|nswer|reached|vailable|contacted|approached|asked|nyone|urged|encourag|or more|urther|to learn|find out|o read|ign(?:ing)? up|newsletter|photo|image|picture|screen/;
/** What they say anywhere. */
const ANYWHERE: readonly RegExp[] = [
  // "A spokeswoman for Holm declined to comment." "Neither replied to requests for comment."
  /\b(?:declin|refus)(?:ed|es|ing) (?:to (?:comment|elaborate|be interviewed|give details|provide details|say more)|(?:further )?comment|an? (?:interview|request))\b/i,
  /\b(?:did(?:n[’']t| not)|has(?:n[’']t| not)|have(?:n[’']t| not)) (?:immediately |yet |publicly )*(?:repl(?:y|ied)|respond(?:ed)?|return(?:ed)?|comment(?:ed)?|answer(?:ed)?)(?: to| a| an| any| calls?| e?-?mails?| phone| messages?| several| multiple| repeated| our| further| requests?| telephone| seeking)* (?:requests?|comment|calls?|e-?mails?|messages?|questions?|inquir(?:y|ies))\b/i,
  /\b(?:could not|couldn[’']t|was not|were not|wasn[’']t|weren[’']t) (?:immediately |be |available |readily )*(?:reached|available|contacted)(?: by \p{L}+)?(?: for| to)? (?:further )?(?:comment|an interview)\b/iu,
  /\b(?:has|have) (?:been )?(?:contacted|reached out to|approached|asked)\b[^.]{0,80}\bfor (?:further |additional )?(?:comment|a statement|a response|more information)\b/i,
  /\b(?:would|will|could|did) not (?:discuss|comment|elaborate)\b|\bhad no (?:immediate |further )?comment\b|\bwithout (?:elaborating|comment)\.$/i,
  // "The list can be found here." "The pictured mill, …" "See the photo below."
  /\bcan be (?:found|read|seen|viewed|watched|heard|downloaded) (?:here|below|above|at this)\b|\b(?:click|see|watch|listen|read|scroll|tap)(?: [\p{L}’'-]+){0,5} (?:here|below|above)[.!)]?$/iu,
  /\b(?:above|below|above-(?:displayed|mentioned|pictured)|accompanying|embedded|attached|following) (?:tweets?|pictures?|photos?|photographs?|images?|videos?|clips?|screenshots?|graphics?|charts?|maps?|posts?|gallery|list|excerpt)\b|\b(?:tweets?|pictures?|photos?|images?|videos?|clips?|graphics?|charts?|maps?) (?:shown |displayed |embedded |seen )?(?:above|below)\b/i,
  // "The Gazette was first to report the plan."
  /\b(?:was|were) (?:the )?first to report\b|\b(?:was|were) first reported (?:by|in)\b|^(?:the )?(?:\p{Lu}[\p{L}.&’'-]*[ ,]){1,5}first reported (?:the (?:news|story|plan|deal)|on) /iu,
  // "Anyone with information is asked to call the police." "Tickets cost 12 crowns."
  /\banyone (?:with|who has|who may have) (?:any |more |further )?information\b/i,
  /\b(?:is|are) (?:asked|urged|encouraged) to (?:call|contact|e-?mail|visit)\b/i,
  /\b(?:for (?:more|further|additional) (?:information|details|coverage|news)|to (?:learn|find out|read) more)\b[^.]{0,40}\b(?:visit|call|contact|go to|see|click|check|e-?mail|follow|sign up)\b/i,
  /\bsign(?:ing)? up (?:for|to) (?:our|the|receive|get)\b|\bto (?:our|the) newsletter\b/i,
  /\b(?:in this (?:file |undated |combination |handout )?(?:photo(?:graph)?|image|picture|screengrab|screenshot)|(?:file|handout|undated) (?:photo|picture|image))\b/i,
];

/** "Sam Roe, who runs the mill, said in a statement.": what he said stands in the next paragraph. */
const SAYS_NOTHING =
  /^(?<who>[^“”"]{3,140}?) (?:said|says|wrote|writes|added|tweeted|posted|continued|explained)(?: (?:in|on|to|of|during|after|at|via) [^“”",]{3,60})?(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?\.$/u;
const HAS_VERB = new RegExp(
  String.raw`\b(?:is|are|was|were|has|have|had|will|would|can|could|may|should|that|\p{L}{2,}ed|${oneOf(irregularPasts)})\b`,
  'u',
);
/** A name with what stands behind it, or no comma at all. Not: "Prices rise in Osk, the bank". */
const IS_SUBJECT = /^(?:(?:\p{Lu}[\p{L}.’'-]*(?: |(?=,)|$)){1,5},|[^,]+$)/u;

function saysNothing(text: string): boolean {
  const who = SAYS_NOTHING.exec(text)?.groups?.['who'];
  return (
    who !== undefined &&
    IS_SUBJECT.test(who) &&
    !HAS_VERB.test(who.replace(/, (?:who|which) [^,]*,?/u, ''))
  );
}

/** How they open. */
const OPENINGS: readonly RegExp[] = [
  // "JAKE ROE: Good morning.": a turn of a transcript
  /^\p{Lu}{2}[\p{Lu} .’'-]{1,30}: \p{Lu}/u,
  /^(?:just )?ask (?:any|yourself|anyone|former)\b|^read (?:the (?:rest|full|whole|entire)|part \d)\b/i,
  // "This is a developing story." "More details as we have them."
  /^(?:this is a (?:developing|breaking)|this (?:story|article|post|page|report|piece) (?:has been|was|is|will be|originally|first|appeared|contains)|more (?:details|to come|information) |further details)\b/i,
  /^(?:follow along|stay (?:with us|tuned)|welcome to (?:our|the) (?:live|rolling)|hello,? and welcome|good (?:morning|evening|afternoon)[ ,.!]|thanks? (?:you )?for (?:reading|following|joining|watching)|that[’']s (?:all|it) (?:from|for)|(?:we are|we[’']re) (?:closing|wrapping up|pausing)|our (?:live )?coverage)\b/i,
  // "In this guide, we look at ladders." "Read on to learn how."
  /^\(?(?:(?:pro )?tip|note|hint|n\.b\.|disclaimer|disclosure):/i,
  /^(?:in this (?:article|guide|post|handout|video|piece|tutorial|section|blog)|this (?:article|guide|handout|tutorial|section|blog post)\b (?:will|covers|explains|looks|is)|read on\b|keep reading|below,? (?:we|is|are|you|i)\b|here (?:is|are) (?:our|the|some|a)\b|let[’']s (?:look|take|break|dive|explore|start|begin|get|go|see|simplify)|we[’']ve (?:listed|compiled|rounded up|put together)|without further ado)\b/i,
  /^(?:visit|call|e-?mail|contact|follow|download|subscribe|join|support|donate|find|check out|chat with|get in touch|tell us|let us know|click|shop|buy|order|register|rsvp|like us|share) (?:us\b|your\b|our\b|the\b|[\p{L}]+ (?:at|on)\b|with us\b|to\b|now\b|here\b|out (?:more|what)\b|more\b|this (?:story|article|post)\b)/iu,
  /^(?:(?:the )?(?:views|opinions) (?:expressed|and opinions|are|in this)|all opinions|i received|this (?:post|shop|page) (?:has been|is|was) (?:sponsored|compensated)|as an amazon|we may (?:earn|receive)|affiliate|disclaimer|disclosure)\b/i,
  // "Today, we’re going to talk about ladders." "You can view last month’s list here."
  /^(?:(?:today|now|first|next|in this \p{L}+),? )?(?:we|i|let me|you)(?:[’'](?:re|m|ll)| are| am| will)? (?:going to |about to |here to )?(?:talk|look at|discuss|explore|show you|share|cover|walk you|explain|teach you|learn how|dive|try to (?:respond|answer|reply))\b/iu,
  /^(?:you|readers) can (?:also )?(?:view|read|find|see|watch|download|listen|follow|access)\b.{1,120}\b(?:here|below|above|at this link|on our)\b/i,
  /^(?:our goal (?:with|in|for)|(?:this|today[’']s) (?:thread|open thread)|feel free to|as always,|if you have (?:any )?(?:questions|feedback|comments))\b/i,
  // "Hmm, nothing like it." "I’ve got to say, it works."
  /^(?:hmm+|ahem|oh,|wow|yikes|ok(?:ay)?,|i[’']ve got to say|i have to say|i must (?:say|admit)|needless to say)\b/i,
  // "Picture shows the bridge." "Pictured here with her son."
  /^(?:pictured|shown|seen) (?:here|above|below|left|right|with|at|in|on|during)\b/i,
];

const OF_THE_DESK =
  /writer|reporter|editor|columnist|correspondent|contribut|blogger|critic|producer|photographer|freelancer|intern|journalist|author|cover|report|writ|assisted|conducted/;
/** A word of a name. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+`;
/** Who wrote the article. */
const BIOGRAPHIES: readonly RegExp[] = [
  // "Jo Roe is a reporter for the Post." "Tom Kress has covered Merle since he was 19."
  new RegExp(
    String.raw`^(?:${NAME} ){1,4}(?:is|was) (?:an? |the )?(?:[\p{L}-]+ ){0,4}(?:${oneOf(newsroomRoles)})s?(?: (?:at|for|with|of|in|on|based|who|and)\b|[.,])`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:${NAME} ){1,4}(?:has (?:covered|reported on|written (?:about|for)|been (?:writing|reporting|covering))|covers|reports on|writes (?:about|for|on)) `,
    'u',
  ),
  new RegExp(
    String.raw`^(?:${NAME} ){1,4}(?:contributed|reported from|assisted|conducted the|also contributed)\b`,
    'u',
  ),
  // "Alice Wong, a columnist, has followed politics since 1990."
  new RegExp(
    String.raw`^(?:${NAME} ){0,3}${NAME}, (?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:writer|reporter|editor|columnist|correspondent|contributor|blogger|critic|journalist|author)\b[^,]{0,60}, (?:has (?:followed|covered|written|lived|worked|reported|been (?:writing|covering|reporting))|is (?:an?|the|based)|writes|lives|covers)\b`,
    'u',
  ),
];

const ENDS_WITH_DATE = /\d\.$/;
/** "Mayor Dora Simms speaks during the opening of the bridge on November 18, 2019." */
const CAPTION = new RegExp(
  String.raw`^.{3,90}? (?:${oneOf(captionVerbs)}) .{0,160}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?\.$`,
);

/** "Mayor Dora Simms, left, and Karl Roth shake hands in Osk." */
const BESIDE_EACH_OTHER =
  /(?<=\p{Lu}[\p{L}’'-]{1,20}), (?:(?:second|third|far|top|bottom) (?:from )?)?(?:left|right|cent(?:er|re)),|\((?:left|right|cent(?:er|re)|[lrL])\)/u;
const IN_PICTURE = /^(?![^.]{0,200}\b(?:said|told|will|was|were|has|had)\b)/;

/** How a page of its kind goes on at its end, when the news is told. */
const BY_KIND: Readonly<Partial<Record<TextKind, RegExp>>> = {
  // "Preheat the oven." "Stir in the flour."
  recipe: new RegExp(
    String.raw`^(?:(?:meanwhile|then|next|finally|in a [\p{L} ]{1,30}),? )?(?:${oneOf(kitchenVerbs)})\b`,
    'iu',
  ),
  // "Founded in 1990, Osk is a leading maker of ladders." "Statements in this release that …"
  release:
    /\b(?:is (?:a|the|one of the) (?:\p{L}+ )?(?:leading|premier|world[’']s|largest|global|trusted)|forward-looking statements?|statements? (?:in|made in|contained in) this|actual results|trademarks? of)\b|^(?:founded|headquartered|established|based) in\b/iu,
};

const MOSTLY_NUMBERS = 0.3;
const FEWEST_NUMBERS = 3;

/** Whether a sentence, sound as it is, would only take the place of one that tells something. */
export function isFiller(text: string, kind: TextKind): boolean {
  return (
    (HINT.test(text) && ANYWHERE.some((pattern) => pattern.test(text))) ||
    OPENINGS.some((pattern) => pattern.test(text)) ||
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
