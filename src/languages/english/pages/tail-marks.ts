import { anyOf } from '../../regex.ts';

const STUDIES = anyOf(
  'studies study research survey report poll data trial findings analysis authors?',
);
/** Lines below which a release of a wire speaks of its house, not of the news: "About Osk Ports". */
export const releaseMarks: readonly string[] = [
  String.raw`about (?!.{0,40}\b${STUDIES}\b).{3,60}`,
  String.raw`(?:media |press |investor )?(?:contacts?|relations)\b.{0,40}`,
  String.raw`(?:cautionary .{0,30})?forward[- ]looking\b.{0,40}`,
];

/** Lines that close an article, as regular expressions: "Related stories", "Leave a comment". */
export const tailMarks: readonly string[] = [
  'you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)',
  "you'll also (?:like|love)",
  'related(?: (?:articles?|stories|posts?|news|content|topics|reading|links|coverage|items|products|resources))?',
  String.raw`read (?:next|also|more on this|more (?:about|on|from)\b.{0,40})`,
  '(?:recommended|suggested)(?: (?:for you|reading|articles|stories|posts))?',
  String.raw`more (?:from|in|on|about|like|stories|news|articles|posts|reading)\b.{0,50}`,
  'most (?:read|popular|viewed|shared)|popular (?:posts|stories|articles|now)',
  'trending(?: now| stories)?|latest (?:news|posts|stories|articles)',
  'recent (?:posts|articles|stories)|keep reading|further reading|about the authors?',
  'about .{3,40}(?: news| post| times)?|author bio|meet the author|written by',
  '(?:leave|post|write|add) a (?:reply|comment|response)',
  String.raw`\d{0,6} ?comments?(?: \(\d+\))?|join the (?:conversation|discussion)|discussion about this (?:post|article|story)`,
  String.raw`what do you think\?|(?:sponsored|promoted) (?:links|content|stories|posts)`,
  'from (?:around|across) the web|(?:share|like) this(?: article| story| post| page)?',
  '(?:sign up|subscribe)(?: now| today)?(?: (?:to|for) .{3,60})?|newsletter',
  'get (?:the|our) .{0,40}newsletter|filed under|tags?|topics|see also',
  "explore more.{0,50}|up next|don't miss|editors?['’]? (?:picks?|choice)|advertisement",
  'similar (?:articles|posts|stories)',
  'other (?:articles|stories|posts|news)(?: .{0,30})?|next (?:article|post|story)',
  'previous (?:article|post|story)|(?:media|press) contacts?|notes? to editors?',
  'photo gallery|share your (?:story|thoughts)|stay connected(?: with .{1,20})?',
  'connect with (?:us|me)|follow (?:us|me)(?: on .{1,40})?',
];
