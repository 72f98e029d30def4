/** What follows the noun that tells the preposition: "a meeting | with reporters". */
const TAIL =
  /(?<!\s)\s+(?:with|to|on|of|for|about|after|before|during|at|in|by|from|between|against|near|outside|inside|over)\s.*$/iu;

/** What is said or written: "in an interview", "in the company’s news release". */
const IN =
  /^(?:interview|statement|speech|address|letter|e-?mail|memo|memoir|report|article|video|tweet|retweet|post|posting|message|text|release|announcement|blog|column|op-ed|editorial|essay|book|note|document|filing|affidavit|complaint|lawsuit|ruling|opinion|brief|petition|testimony|transcript|call|conversation|conference call|discussion|chat|exchange|talk|remarks|comments|meeting|session|debate|ad|advert|advertisement|commercial|clip|recording|podcast|newsletter|thread|comment|reply|response|sermon|homily|lecture|toast|documentary|film|song|court|congress|parliament|person|public|private|telephone call|series|tweets|posts|interviews|statements|emails|letters|messages|texts|calls|conversations|meetings)$/iu;

/** Where it was spread: "on Twitter", "on the Senate floor". */
const ON =
  /^(?:twitter|x|facebook|instagram|telegram|tiktok|linkedin|reddit|snapchat|whatsapp|weibo|wechat|bluesky|mastodon|threads|youtube|vkontakte|social|media|network|platform|website|site|page|account|channel|television|tv|radio|air|show|programme|program|floor|stage|stand|trail|steps|cnn|msnbc|nbc|abc|cbs|npr|bbc|cnbc|c-span|news|air|online)$/iu;
const NETWORKS =
  /\b(?:truth social|fox news|cnn|msnbc|cnbc|nbc|abc|cbs|npr|pbs|c-span|bbc)\b(?!.*\b(?:interview|briefing|debate|town hall|event|statement)\b)/iu;

/**
 * An occasion, printed without its preposition, with it: "in a meeting with reporters", "on
 * Twitter", "at a press briefing".
 */
export function saidAt(occasion: string): string {
  const head = occasion.replace(TAIL, '');
  const noun = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]+$/u.exec(head.trim())?.[0] ?? '';
  if (IN.test(noun)) return `in ${occasion}`;
  if (ON.test(noun) || NETWORKS.test(head)) return `on ${occasion}`;
  return `at ${occasion}`;
}
