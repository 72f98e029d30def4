import { anyOf, either, regex } from '../../../languages/regex.ts';

const NUMBER = String.raw`(?:\d{1,3}\+?|${anyOf('two three four five six seven eight nine ten twelve fifteen twenty dozens hundreds')})`;
const HAVE = "(?:[’']ve| have)?";
const WILL = "(?:[’']ll| will)?";
const ARE = "(?:[’']re| are|[’']m| am)?";
const WHO = either(
  String.raw`(?:I|we)(?:${HAVE}|${WILL}|${ARE})`,
  String.raw`our (?:[\p{L}-]+ ){0,4}${anyOf('experts? testers editors team critics writers staff')}`,
);
const GATHER = anyOf(
  'rounded_up compiled put_together gathered listed selected ranked compared reviewed tested tried narrowed_down chose picked asked break_down compare rank sharing share evaluated analy[sz]ed surveyed interviewed created',
);
/** "I’ve rounded up 10 ladders", "we ranked five platforms by weight", "we asked our critics to choose three films" */
const GATHERED = String.raw`\b${WHO}(?: also)? ${GATHER}\b[^.;]{0,60}?\b(?:${NUMBER}\b|list of\b|top\b)`;
const GLAD = anyOf('pleased proud excited thrilled delighted happy');
/** "Osk Weekly is pleased to announce the Top 25 Ladder Makers" */
const ANNOUNCED = String.raw`\b${GLAD} to (?:announce|present|introduce|unveil|reveal) (?:the|our|its|this)? ?${anyOf('top best winners? \\d+ list recipients finalists')}\b`;
const PAGE = anyOf(
  'guide list article post infographic round-?up checklist report study chart survey overview ranking',
);
const HOLDS = anyOf(
  'includes? compares? ranks? organi[sz]es? contains? features? examines? lists focuses will_compare will_rank covers?',
);
/** "This infographic organizes almost 200 ladders by height", "Our list includes …" */
const HELD = String.raw`\b(?:this|our|my) (?:\p{L}+ ){0,4}?${PAGE}(?: of [^,.]{3,40})? ${HOLDS}\b`;
/** "This four-step process—Scrape, Prime, Paint—" */
const STEPS = String.raw`\bthis ${NUMBER}-(?:step|part|point) \p{L}+ ?[—–:(-]`;
/** Few sentences have one: a quick test before the slow ones. */
const HINT = /\b(?:this|our|my|I|we|I[’'](?:ve|ll|m)|we[’'](?:ve|ll|re)|to)\b/iu;
const LIST = regex.iu`${either(GATHERED, ANNOUNCED, HELD, STEPS)}`;

const SHOW = anyOf('show_you walk_you look_at go_through explain cover discuss explore go_over');
const WE_SHOW = String.raw`\b(?:I|we)(?:[’']ll| will) ${SHOW}\b`;
const FOCUSES = anyOf(
  'walks explains explores shows covers focuses outlines describes breaks_down discusses looks',
);
/** "I’ll show you how I cleaned the chest with wax and glue", "This post explains how …" */
const PAGE_TELLS = regex.iu`${WE_SHOW}|\b(?:this|my) (?:\p{L}+ )?${PAGE} ${FOCUSES}\b|^here[’']s an? (?:\p{L}+-by-\p{L}+ )?guide to`;
/** Shorter ones say nothing of what is shown. Set by hand on sentences that editors chose. */
const SHORTEST = 90;
/** What a page says of itself and its readers, however it goes on. */
const OF_READERS = regex.iu`\b${either(
  anyOf('affiliate newsletter subscribe sign_up disclosure download'),
  'our (?:shop|store|team can)',
)}\b`;

/** "First, we’ll go through all that you need": it tells no more than the headline. */
const HOLLOW = regex.iu`^(?:first|next|then|finally|now|before)\b|\b${anyOf(
  'everything_you_need all_you_need need_to_know equipping essential_knowledge the_basics the_importance_of dive',
)}\b`;

/** "So we compiled …": it goes on from what stands before it. */
const GOES_ON = /^(?:So|And|But|Also|Then|Still|Yet|However|Therefore)\b/;

/** Whether a sentence says what a list holds: how many, of what, chosen how. English. */
export function tellsList(text: string): boolean {
  return HINT.test(text) && LIST.test(text) && !OF_READERS.test(text) && !GOES_ON.test(text);
}

/** Whether a sentence says what its page shows, with more than its name. English. */
export function tellsPage(text: string): boolean {
  return (
    text.length >= SHORTEST &&
    HINT.test(text) &&
    PAGE_TELLS.test(text) &&
    !OF_READERS.test(text) &&
    !GOES_ON.test(text) &&
    !HOLLOW.test(text)
  );
}
