import { anyOf, regex } from '../../../../languages/regex.ts';
import {
  notPointedAt,
  secondNames,
  thingsPointedAt,
  voices,
} from '../../../../languages/english/summary/telling-nouns.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { isGivenName } from '../../../../languages/english/names/given-name.ts';
import { speaksOfIt } from '../attributed.ts';
import { hasNobody, isHuman } from '../people.ts';
import { countsOn, meansThat } from '../points-back.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';

const FRONT = anyOf('In On At After Before With During Following For By From Under Since Despite');
/** "In the wake of the attack, it will …" */
const SUBORDINATE = anyOf('While As When If Although Though Because Once');
const WHILE_HE = String.raw`${SUBORDINATE} (?:he|she|it|they)\b`;
const IT_DOES = "(?:it|they|he|she)(?:[’'](?:s|ve|re|d|ll))?";
export const LATE_PRONOUN = sieve(
  regex.u`^["“‘'(]*(?:${FRONT} |${WHILE_HE})[^,]{3,80}, ${IT_DOES} `,
);

/** "This election", "this era": the one that is on. */
const OF_THE_DAY = anyOf('election debate era moment sense story report policy law year');
/** "These delegates", "this strategy": of nouns that nothing says itself. Not: "those attending", "this country". */
const POINTED_FIRST = regex.u`\b(?:[Tt]h[eo]se (?<many>(?!(?:${oneOf(notPointedAt)})\b)\p{Ll}{3,30}s)|[Tt]his (?<one>(?!${OF_THE_DAY}\b)(?:${oneOf(thingsPointedAt)})))\b(?! (?:who|whose|of|that|which)\b)`;
/** "Unless the bridges close, they say, …": with nobody whose view it is. */
const SAY = anyOf('say said warn warned argue argued add added believe fear');
const THEY_SAY = sieve(regex`, they ${SAY}[,.]`);
/** "Unless the bridges close, the experts say, …": those whom nobody told. */
const EXPERTS_SAY = sieve(regex.u`, the (?:${oneOf(voices)}) ${SAY}[,.]`);
const VOICES = regex.i`\b(?:${oneOf(voices)}|officials|people|residents|leaders)\b`;

/** "The chief, Ann Lee, …": whose? */
const ROLE_ALONE = regex.u`^The (?<role>\p{Ll}{3,20}), \p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}`;
const CALLED = String.raw`(?:(?:\p{Lu}\p{L}+|[\p{Ll}-]+) ){0,3}(?:${oneOf(secondNames)})(?=[.,;]|[’']s\b)`;
const HAS_DONE = '(?:has|had|is|was|will|would|seemed|said|\\p{Ll}{3,}ed)';
/** "the New York businessman", "After the Republican seemed …" */
const SECOND_NAME = sieve(regex.u`\bthe (?:${CALLED}|(?:Republican|Democrat) ${HAS_DONE}\b)`);
const PARTY = /^(?:The|After|When|Republican|Democrat)/;
const CAPITALS = /\p{Lu}\p{L}+/gu;

/** Whether it calls somebody so whom neither it nor the headline names. */
function callsUnnamed(outside: string, headline: string): boolean {
  const role = ROLE_ALONE.exec(outside)?.groups?.['role'];
  if (role !== undefined) return isHuman(role) && !headline.includes(role);
  if (!SECOND_NAME.test(outside)) return false;
  const names = outside.match(CAPITALS) ?? [];
  if (names.some((name) => !PARTY.test(name) && headline.includes(name.toLowerCase())))
    return false;
  return !names.some((name) => isGivenName(name)) && !/\b(?:Mr|Mrs|Ms|Dr)\b/.test(outside);
}

/** "speculated that she had …": said of somebody, in a clause. */
const MAY_BE_NOBODY = sieve(
  /^(?!(?:Even )?(?:Now|Given|Provided|After|Before) ).* that (?:he|she) /,
);
/** Many people, by a name that is nobody’s. */
const PARTIES = /\b(?:Republicans|Democrats|Conservatives|Liberals|Americans|Britons|Europeans)\b/g;

/** What came of something goes on from what the sentence before told of it. */
const AS_A_RESULT = /^["“‘'(]*As a result of\b/;

/** Whether an English sentence hangs in the air where it is the first that is told. */
export function hangsAsFirst(
  outside: string,
  {
    isBehind,
    isOpening,
    headline,
  }: Readonly<{ isBehind: boolean; isOpening: boolean; headline: string }>,
): boolean {
  if (meansThat(outside) || countsOn(outside, isOpening) || callsUnnamed(outside, headline))
    return true;
  if (MAY_BE_NOBODY.test(outside) && hasNobody(outside.replaceAll(PARTIES, ''))) return true;
  if (!isBehind) return false;
  if (LATE_PRONOUN.test(outside) || AS_A_RESULT.test(outside)) return true;
  if (EXPERTS_SAY.test(outside) || speaksOfIt(outside)) return true;
  if (THEY_SAY.test(outside) && !VOICES.test(outside)) return true;
  const found = /\b[Tt]h(?:is|[eo]se)\b/.test(outside) ? POINTED_FIRST.exec(outside) : null;
  const noun = found?.groups?.['many'] ?? found?.groups?.['one'];
  if (found === null || noun === undefined) return false;
  // "Delegate update" tells no reader which delegates "these delegates" are
  const isBefore = outside.slice(0, found.index).toLowerCase().includes(noun.replace(/s$/, ''));
  return !isBefore && !headline.includes(noun);
}
