import { anyOf, regex } from '../../../../languages/regex.ts';
import { plainVerbs } from '../../../../languages/english/verbs/verb-forms.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';
import {
  alwaysKnown,
  nameless,
  nounsToldBefore,
} from '../../../../languages/english/summary/telling-nouns.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import { formerRole, isHuman } from '../people.ts';
import { tellers } from './tellers.ts';

/** A noun with "the" that opens a sentence and means somebody or something told before. */
const DEFINITE = regex.u`^["“‘'(]*(?:The|Both|All(?: of)? the|Those|These) (?:[\p{Ll}\d-]+ )?(?<noun>${oneOf(nounsToldBefore)})\b`;
/** "The office said", "The goal is", "The two services have": a noun and at once its verb. */
const COUNTED = String.raw`(?:(?:two|three|four|other|new|same|latest|[\p{Ll}-]+) )?`;
const SUBJECT_NOUN = String.raw`(?<noun>(?!said|says|is|was|has|had)[\p{Ll}-]{3,})`;
const AT_ONCE = String.raw`(?:also |now |later |then |still )?`;
const DEFINITE_SUBJECT = regex.u`^["“‘'(]*The ${COUNTED}${SUBJECT_NOUN} ${AT_ONCE}(?:${oneOf(plainVerbs)}|\p{Ll}{3,}ed) `;
/** "The campaign stop, Roe's first, …": what is told of it besides is not which it is. */
const APPOSED = regex.u`^["“‘'(]*The (?:[\p{Ll}-]+ ){0,2}(?<noun>[\p{Ll}-]{3,}), (?=${anyOf('which who whose the a an one his her its their once now')} |\p{Lu})`;
const ALWAYS_KNOWN = wordSet(alwaysKnown);

const NAMELESS_FIRST = regex.u`^["“‘'(]*The (?<noun>${oneOf(nameless)}) (?:further|also|\p{Ll}{3,}ed|says|said|told) `;

const SMALL = String.raw`[\p{Ll}-]`;
/** "The spokesperson also …", "The former mayor said …": somebody told before, if a noun for people. */
const DEFINITE_ROLE = regex.u`^["“‘'(]*(?:The|Both) (?<one>${SMALL}{3,}) (?<two>${SMALL}{2,})(?: (?<three>${SMALL}{2,})(?: (?<four>${SMALL}{2,}))?)?`;
/** A role that says itself whose it is: "The mayor of Osk". */
const SAYS_WHOSE = /^(?:of|who|for|in|at|behind|whose|from)$/;
const HOW_MANY = String.raw`(?:At least |More than |About |Only |Some )?(?:[\p{L}-]+|\d+)`;
/** "Four of the documents …" */
const SOME_OF = sieve(regex.u`^["“‘'(]*${HOW_MANY} of (?:the|those|these) (?<noun>${SMALL}{3,})`);
const DOES = regex`ed$|^(?:${oneOf(plainVerbs)})$`;
/** Known to everybody. */
const WELL_KNOWN = /^(?:president|king|queen|pope|prime|government|police|premier|chancellor)$/;

/** Of each noun by which "the" points at something told before: the units before that may tell it. */
export function definiteNeeds(
  outside: string,
  told: readonly string[],
  headline: string,
): number[][] {
  const needs: number[][] = [];
  const noun = nounOf(DEFINITE, outside);
  if (noun !== undefined) needs.push(tellers(noun, told, { headline }));
  const subject = noun === undefined ? subjectOf(outside) : undefined;
  if (subject !== undefined)
    needs.push(tellers(subject, told, { isOne: isSingular(subject), headline }));
  const unnamed = nounOf(NAMELESS_FIRST, outside);
  if (unnamed !== undefined) needs.push(tellers(unnamed, told, { headline }));
  const role = definiteRole(outside);
  if (role !== null) needs.push(tellers(role, told, { isOne: isSingular(role) }));
  const several = nounOf(SOME_OF, outside);
  if (several !== undefined) needs.push(tellers(several, told));
  return needs;
}

/** "The two | services | have …", "The campaign | stop |, Roe's first, …": unless all know it. */
function subjectOf(outside: string): string | undefined {
  const noun = nounOf(DEFINITE_SUBJECT, outside) ?? nounOf(APPOSED, outside);
  return noun === undefined || ALWAYS_KNOWN.has(noun) ? undefined : noun;
}

function nounOf(pattern: Pick<RegExp, 'exec'>, outside: string): string | undefined {
  return pattern.exec(outside)?.groups?.['noun'];
}

function isSingular(noun: string): boolean {
  return !noun.endsWith('s');
}

/** "The former | mayor | said", "The hedge fund | manager | wrote": a role that says not whose it is. */
function definiteRole(outside: string): string | null {
  const { one = '', two = '', three = '', four = '' } = DEFINITE_ROLE.exec(outside)?.groups ?? {};
  if (one === 'former') return formerRole(outside);
  const [role, next] = isHuman(one) && !isHuman(two) ? [one, two] : [two, three];
  // "The hedge fund manager wrote", and not "The board made mayors of them"
  if (!isHuman(role) && isHuman(three) && !DOES.test(two))
    return SAYS_WHOSE.test(four) ? null : three;
  const isRole = isHuman(role) && !WELL_KNOWN.test(role) && !SAYS_WHOSE.test(next);
  return isRole ? role : null;
}
