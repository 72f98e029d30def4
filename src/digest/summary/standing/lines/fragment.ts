import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { irregularVerbs } from '../../../../languages/english/verbs/verb-forms.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';

const FINITE = either(
  oneOf('is are was were am has have had will would can could may might must shall should'),
  oneOf('do does did says said'),
);
const CONTRACTED = String.raw`\p{L}+(?:[’'](?:s|re|ve|ll|d)|n[’']t)`;
/** What may be a verb: "closed", "is", "they’re", "closes". */
const DOES = regex.gu`\b(?:${FINITE}|${CONTRACTED}|\p{L}{2,}ed|\p{Ll}{3,}s|${oneOf(irregularVerbs)})\b`;
/** The same without what may be a plural. */
const DID = regex.u`\b(?:${FINITE}|\p{L}{2,}ed|${oneOf(irregularVerbs)})\b`;
const RELATIVE = regex.u`[ ,](?:that|who|which|where|whose)\b`;
/** "Best thing | that happened": what stands before is no clause of its own. */
const OPENS_CLAUSE = anyOf(
  'after although and as at because but by despite during even fewer for from how if in it like many more most of on once one since some than that these they this those though through to under until what when where while who why with without you we he she i there',
);
const THING = sieve(
  regex.iu`^(?!${OPENS_CLAUSE} )(?<thing>(?:[\p{L}-]+ ){1,4})(?:that|who|which) (?:${FINITE}|\p{L}{2,}ed|${oneOf(irregularVerbs)})\b`,
);
/** "The Osk newt (Triturus oskii), one of the animals that …": a name, and what it is. */
const NAMED = String.raw`(?:The|An?|\p{Lu}\p{L}+ \p{Lu}\p{L}+)\b[^,]{0,80}`;
const FRONT = String.raw`(?:(?:After|Like) |(?!${anyOf('On In At By For From Under During Since Before With As To')}\b))`;
const WHAT = '(?:one of (?:the|his|her|its)|an?|the) [^,;:]*';
const APPOSED = regex.u`^${FRONT}(?<named>${NAMED}), (?<what>${WHAT})[.!]?$`;

const WHOSE = anyOf('the an? he she it they we his her its their our my');
/** "But that her party wants a sale.": the rest of what the sentence before says of somebody. */
const CLAUSE_ALONE = regex.u`^(?:And|But|Or) that ${WHOSE} `;

/** "Best thing that happened to Osk.", "The Osk newt, one of the animals that came back.": no verb but in a clause. */
export function isFragment(text: string): boolean {
  if (CLAUSE_ALONE.test(text)) return verbs(text) <= 1;
  const { named, what } = APPOSED.exec(text)?.groups ?? {};
  if (named !== undefined && what !== undefined)
    return (
      verbs(named.replace(/ \([^()]*\)/u, '')) === 0 && !DID.test(what.split(RELATIVE)[0] ?? '')
    );
  const thing = THING.exec(text)?.groups?.['thing'];
  return thing !== undefined && verbs(thing) === 0 && verbs(text.slice(thing.length)) === 1;
}

const SEVERAL = anyOf('police people public men women children family team crew staff majority');
const ONE_THING = anyOf('A An The His Her Its Their Our Research Work Evidence');
/** One, whose verb has an ending: "Engineers fear" has none. */
const HEAD = String.raw`(?<head>(?![^,]*\b${SEVERAL}\b)${ONE_THING} [^,;:“”"]{3,80})`;
/** "Research from Osk Labs, | which is cheap and has won a prize.": with no comma behind which a verb may come. */
const HEAD_ALONE = sieve(regex.u`^${HEAD}, ${anyOf('which who whose where')} [^,;:–—]+[.!]$`);

/** Whether all of it is somebody or something, and a clause about that, however long. */
export function hasNoMainClause(text: string): boolean {
  const head = HEAD_ALONE.exec(text)?.groups?.['head'];
  return head !== undefined && verbs(head) === 0;
}

const TEAM = String.raw`\p{Lu}[\p{L}.’'&-]*(?: (?:of |the )?\p{Lu}[\p{L}.’'&-]*){0,4}`;
const RECORD = String.raw`\((?:NR|\d{1,3}(?:[-–]\d{1,3}){1,2}[^()]{0,30})\)`;
const SCORED = String.raw`\d{1,3}(?:, ${TEAM} \d{1,3})?`;
/** "Osk (0-1): Ann Lee 18 points.", "Osk 3, Arlen 1: Lee two goals." */
const RESULTS = regex.u`^${TEAM},? (?:${RECORD}|${SCORED})(?: \([^()]{1,20}\))?(?::| [–—-]) (?<rest>.+)$`;

const COUNTED = anyOf(
  'goals? assists? saves? points? rebounds? yards catches hits runs RBIs? strikeouts touchdowns kills aces digs blocks steals',
);
/** "Hawks: Ann Lee 1 goal, 4 assists.": of a game, though no score stands there. */
const STATISTICS = regex.u`^${TEAM}: ${TEAM} (?<rest>\d{1,3} ${COUNTED}\b.*)$`;

/** Names may look like verbs: "Reed". */
const CAPITALISED = /\p{Lu}[\p{L}’'-]*/gu;

/** Whether it is a row of results: a team, its score, and names and numbers without a verb. */
export function isResultRow(text: string): boolean {
  const rest = (RESULTS.exec(text) ?? STATISTICS.exec(text))?.groups?.['rest'];
  return rest !== undefined && !DID.test(rest.replace(CAPITALISED, ''));
}

function verbs(text: string): number {
  return text.match(DOES)?.length ?? 0;
}
