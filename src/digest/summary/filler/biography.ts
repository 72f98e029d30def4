import { newsroomRoles } from '../../../languages/english/summary/kinds-of-text.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

const OF_THE_DESK = sieve(
  regex`${either(
    oneOf('writer reporter editor columnist correspondent contribut blogger critic producer'),
    oneOf('photographer freelancer intern journalist author cover report writ assisted conducted'),
    oneOf('essayist novelist poet commentator broadcaster memoirist playwright cartoonist'),
  )}`,
);
/** A word of a name. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+`;
const WRITER = anyOf(
  `writer reporter editor columnist correspondent contributor blogger critic journalist author essayist novelist poet
  commentator broadcaster memoirist playwright cartoonist`,
);
const COVERS = either(
  `has ${either('covered|reported on|written (?:about|for)', 'been (?:writing|reporting|covering)')}`,
  'covers|reports on|writes (?:about|for|on)',
);
const HAS_COVERED = either(
  `has ${either('followed|covered|written|lived|worked|reported', 'been (?:writing|covering|reporting)')}`,
  'is (?:an?|the|based)|writes|lives|covers',
  // "has rented for forty years"
  String.raw`has (?:\p{Ll}+ ){1,5}(?:since|for (?:\p{Ll}+ ){1,4}(?:years|decades))`,
);
const OFFICE = either(
  oneOf('professor lecturer fellow director economist editor head chair chairman chairwoman dean'),
  oneOf('president secretary member partner analyst strategist adviser advisor founder chief'),
);
const DOES = `(?:is (?:an?|the(?! (?:first|last|only) )|based|(?:\\p{Ll}+ ){0,2}${OFFICE}) |teaches |works (?:at|for) |lives in |writes )`;
const OF_THIS_PAPER = '(?:for|of|at) this (?:newspaper|paper|magazine|site|website)';
/** Who wrote the article. */
const BIOGRAPHIES: readonly RegExp[] = [
  // "Jo Roe is a reporter for the Post."
  regex.u`^(?:${NAME} ){1,4}(?:is|was) (?:an? |the )?(?:[\p{L}-]+ ){0,4}${anyOf(newsroomRoles)}s?(?: (?:at|for|with|of|in|on|based|who|and)\b|[.,])`,
  // "Jo Roe is the Post’s chief football writer."
  regex.u`^(?:${NAME} ){1,4}is (?:the )?(?:${NAME} ){0,2}\p{Lu}[\p{L}.-]+['’]s? (?!new |next |first )(?:[\p{L}-]+ ){0,3}${anyOf(newsroomRoles)}\.$`,
  // "Max Lorne is the author of Fog and a columnist for this paper."
  regex.u`^(?:${NAME} ){1,4}is (?:an?|the) [^.]{0,80} ${OF_THIS_PAPER}\.`,
  // "Max Lorne is a cook and the author of three books. He lives in Cork."
  regex.u`^(?:${NAME} ){1,4}is an? (?:[\p{L}-]+ ){1,6}and (?:the )?${WRITER} of [^.]{3,80}\.`,
  // "Max Lorne keeps bees and writes a column for this paper."
  regex.u`^(?:${NAME} ){1,4}[^.]{3,80} (?:writes|writing) [^.]{3,40} ${OF_THIS_PAPER}\.`,
  // "Max Lorne is a cook in Cork and writes a weekly column."
  regex.u`^(?:${NAME} ){1,4}is an? [^.]{3,60} and writes a ${anyOf('weekly monthly regular daily fortnightly')} ${anyOf('column blog newsletter')}\b`,
  // "Tom Kress has covered Merle since he was 19."
  regex.u`^(?:${NAME} ){1,4}${COVERS} `,
  // "Jo Roe contributed reporting."
  regex.u`^(?:${NAME} ){1,4}(?:contributed|reported from|assisted|conducted the|also contributed)\b`,
  // "The writer is a former head of the port."
  regex.iu`^the (?:writer|author|columnist)(?:, [^,]{3,80},)? ${DOES}`,
  // "Alice Wong, a columnist, has followed politics since 1990."
  regex.u`^(?:${NAME} ){0,3}${NAME}, (?:an? |the )?(?:[\p{L}-]+ ){0,3}${WRITER}\b[^,]{0,60}, ${HAS_COVERED}\b`,
];

/** Whether a sentence tells who wrote the article. */
export function isBiography(text: string): boolean {
  return OF_THE_DESK.test(text) && BIOGRAPHIES.some((pattern) => pattern.test(text));
}
