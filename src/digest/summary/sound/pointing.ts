import { anyOf, regex } from '../../../languages/regex.ts';
import { femaleRoles, maleRoles, roleNouns } from '../../../languages/english/roles.ts';
import { isGivenName } from '../../reading/given-name.ts';
import type { Needs } from './acquaintance.ts';
import { POINTS_AHEAD } from './stands-alone.ts';
import { takenForTold } from './definite.ts';
import { isAttributedToNobody } from './attributed.ts';
import { hasPartner, opensView } from './partners.ts';
import { countsOn, lacksMany, meansThat, pointsBack } from './points-back.ts';
import { blankOut, type Unit } from '../units/units.ts';
import { relativeTimes } from '../../../languages/english/summary/relative-times.ts';
import { plainVerbs } from '../../../languages/english/verbs/verb-forms.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import {
  alwaysKnown,
  humanNouns,
  notPointedAt,
  nounsOfTheLede,
  nounsToldBefore,
  secondNames,
  thingsPointedAt,
  voices,
} from '../../../languages/english/summary/telling-nouns.ts';

/** A noun with "the" that opens a sentence and means somebody or something told before. */
const DEFINITE = new RegExp(
  String.raw`^["“‘'(]*(?:The|Both|All(?: of)? the|Those|These) (?:[\p{Ll}\d-]+ )?(?<noun>${oneOf(nounsToldBefore)})\b`,
  'u',
);
/** "The office said", "The goal is", "The two services have": a noun and at once its verb. */
const COUNTED = String.raw`(?:(?:two|three|four|other|new|same|latest|[\p{Ll}-]+) )?`;
const SUBJECT_NOUN = String.raw`(?<noun>(?!said|says|is|was|has|had)[\p{Ll}-]{3,})`;
const AT_ONCE = String.raw`(?:also |now |later |then |still )?`;
const DEFINITE_SUBJECT = new RegExp(
  String.raw`^["“‘'(]*The ${COUNTED}${SUBJECT_NOUN} ${AT_ONCE}(?:${oneOf(plainVerbs)}|\p{Ll}{3,}ed) `,
  'u',
);
/** "The campaign stop, Roe's first, …": what is told of it besides is not which it is. */
const APPOSED = regex.u`^["“‘'(]*The (?:[\p{Ll}-]+ ){0,2}(?<noun>[\p{Ll}-]{3,}), (?=${anyOf('which who whose the a an one his her its their once now')} |\p{Lu})`;
const ALWAYS_KNOWN = wordSet(alwaysKnown);

const SMALL = String.raw`[\p{Ll}-]`;
/** "The spokesperson also …", "The former mayor said …": somebody told before, if a noun for people. */
const DEFINITE_ROLE = regex.u`^["“‘'(]*(?:The|Both) (?<one>${SMALL}{3,}) (?<two>${SMALL}{2,})(?: (?<three>${SMALL}{2,}))?`;
/** A role that says itself whose it is: "The mayor of Osk". */
const SAYS_WHOSE = /^(?:of|who|for|in|at|behind|whose|from)$/;
const HOW_MANY = String.raw`(?:At least |More than |About |Only |Some )?(?:[\p{L}-]+|\d+)`;
/** "Four of the documents …" */
const SOME_OF = regex.u`^["“‘'(]*${HOW_MANY} of (?:the|those|these) (?<noun>${SMALL}{3,})`;
/** Known to everybody. */
const WELL_KNOWN = /^(?:president|king|queen|pope|prime|government|police|premier|chancellor)$/;
const FRONT = anyOf('In On At After Before With During Following For By From Under Since Despite');
/** "In the wake of the attack, it will …" */
const SUBORDINATE = anyOf('While As When If Although Though Because Once');
const WHILE_HE = String.raw`${SUBORDINATE} (?:he|she|it|they)\b`;
const IT_DOES = "(?:it|they|he|she)(?:[’'](?:s|ve|re|d|ll))?";
const LATE_PRONOUN = regex.u`^["“‘'(]*(?:${FRONT} |${WHILE_HE})[^,]{3,80}, ${IT_DOES} `;

/** "responded", and not "responded to the call". */
const RESPONDED = String.raw`(?:responded|replied)(?! to (?!(?:that|this|it|them)\b))`;
const THE_SAME = oneOf('followed_suit could_relate did_the_same did_likewise');
const NOT_ALONE = '(?:was|were) no exception|was not alone|was not convinced';
/** "The other committee responded with two letters", "Ms. Roe could relate": to what went before. */
const ANSWERS = regex.u` (?:${RESPONDED}|(?:dis)?agreed(?=[.,])|${THE_SAME}|${NOT_ALONE})\b`;
/**
 * A subject is as long at most, and has no clause of its own; a name behind a comma begins so soon.
 * Characters, set by hand; not tuned.
 */
const LONGEST_SUBJECT = 60;
const OPENING_OF_NAME = 12;
const IN_CLAUSE = /[,“”":;]| (?:that|said|says|who) /u;

function answers(outside: string): boolean {
  const found = ANSWERS.exec(outside.slice(0, 2 * LONGEST_SUBJECT));
  if (found === null || found.index > LONGEST_SUBJECT) return false;
  return !IN_CLAUSE.test(`${outside.slice(0, found.index)} `);
}

/** What the whole article is about, which its lede tells. */
const OF_THE_LEDE = new RegExp(`^(?:${oneOf(nounsOfTheLede)})$`);

/**
 * Times that count from another sentence: "At the time, …", "Two days later, …". Not: "Earlier this
 * year", "Later on Monday".
 */
const RELATIVE_TIME = new RegExp(String.raw`^["“‘'(]*(?:${relativeTimes.join('|')})`, 'iu');

/** "Those rulings", "this theory": not "this week", "those who", "these days". */
const DEMONSTRATIVE = new RegExp(
  String.raw`(?<!\b(?:than|of all|like) )\b(?:this|these|those)\s+(?<noun>(?!(?:${oneOf(notPointedAt)})\b)\p{Ll}[\p{Ll}-]+)`,
  'iu',
);

const MAY_POINT = /\b[Tt]h(?:is|ese|ose)\b/;

const PRONOUN = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;
/** Somebody before the pronoun in its own sentence: a name, a title, "the mayor". */
const CAPITAL = /[A-Z\u00c0-\u00de][a-z\u00df-\u024f](?<!^..|[.!?:]\s..|[“"‘'(]..)/;
const HUMAN = new RegExp(`^(?:${oneOf(humanNouns)})$`);

/** What a unit points at, and whether it can be the first that is told. */
export type Pointed = Readonly<{ needs: () => Needs; canOpen: () => boolean }>;

/**
 * Follows the units of an English article in their order. Of the nouns and pronouns by which one points
 * at something told before: the units that may tell it, one of which must be there. "Those rulings" needs
 * a ruling or the unit before; "posted photos of her" the unit before. To find them takes long, and is
 * done for those alone that are asked about.
 */
export function createPointing(title: string | null): { follow: (unit: Unit) => Pointed } {
  /** The units so far, in small letters, without what they quote. */
  const told: string[] = [];
  const headline = title?.toLowerCase() ?? '';
  /** The unit that opened a view, and its paragraph. */
  let view = { paragraph: -1, index: -1 };
  return {
    follow: (unit) => {
      const outside = unit.quoted.length === 0 ? unit.text : blankOut(unit.text, unit.quoted);
      const index = told.length;
      told.push(outside.toLowerCase());
      const views = unit.paragraph === view.paragraph ? [[view.index]] : [];
      if (views.length === 0 && opensView(outside)) view = { paragraph: unit.paragraph, index };
      return {
        needs: () =>
          index === 0 ? views : [...readNeeds(outside, told.slice(0, index), headline), ...views],
        canOpen: () => !hangsAsFirst(outside, { isBehind: index > 0, headline }),
      };
    },
  };
}

/** "This election", "this era": the one that is on. */
const OF_THE_DAY = anyOf('election debate era moment sense story report policy law year');
/** "These delegates", "this strategy": of nouns that nothing says itself. Not: "those attending", "this country". */
const POINTED_FIRST = new RegExp(
  String.raw`\b(?:[Tt]h[eo]se (?<many>(?!(?:${oneOf(notPointedAt)})\b)\p{Ll}{3,30}s)|[Tt]his (?<one>(?!${OF_THE_DAY}\b)(?:${oneOf(thingsPointedAt)})))\b(?! (?:who|whose|of|that|which)\b)`,
  'u',
);
/** "Unless the bridges close, they say, …": with nobody whose view it is. */
const THEY_SAY = /, they (?:say|said|warn|warned|argue|argued|add|added|believe|fear)[,.]/;
const VOICES = new RegExp(
  String.raw`\b(?:${oneOf(voices)}|officials|people|residents|leaders)\b`,
  'i',
);

/** "The chief, Ann Lee, …": whose? */
const ROLE_ALONE = regex.u`^The (?<role>\p{Ll}{3,20}), \p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}`;
const CALLED = String.raw`(?:(?:\p{Lu}\p{L}+|[\p{Ll}-]+) ){0,3}(?:${oneOf(secondNames)})(?=[.,;]|[’']s\b)`;
const HAS_DONE = '(?:has|had|is|was|will|would|seemed|said|\\p{Ll}{3,}ed)';
/** "the New York businessman", "After the Republican seemed …" */
const SECOND_NAME = regex.u`\bthe (?:${CALLED}|(?:Republican|Democrat) ${HAS_DONE}\b)`;
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
const MAY_BE_NOBODY = /^(?!(?:Even )?(?:Now|Given|Provided|After|Before) ).* that (?:he|she) /;
/** Many people, by a name that is nobody’s. */
const PARTIES = /\b(?:Republicans|Democrats|Conservatives|Liberals|Americans|Britons|Europeans)\b/g;

/** Whether an English sentence hangs in the air where it is the first that is told. */
function hangsAsFirst(
  outside: string,
  { isBehind, headline }: Readonly<{ isBehind: boolean; headline: string }>,
): boolean {
  if (meansThat(outside) || countsOn(outside) || callsUnnamed(outside, headline)) return true;
  if (MAY_BE_NOBODY.test(outside) && hasNobody(outside.replaceAll(PARTIES, ''))) return true;
  if (!isBehind) return false;
  if (LATE_PRONOUN.test(outside)) return true;
  if (THEY_SAY.test(outside) && !VOICES.test(outside)) return true;
  const found = MAY_POINT.test(outside) ? POINTED_FIRST.exec(outside) : null;
  const noun = found?.groups?.['many'] ?? found?.groups?.['one'];
  if (found === null || noun === undefined) return false;
  // "Delegate update" tells no reader which delegates "these delegates" are
  const isBefore = outside.slice(0, found.index).toLowerCase().includes(stem(noun));
  return !isBefore && !headline.includes(noun);
}

/** The noun that "this" or "those" stands before, unless the sentence has told it: "the ruling … this ruling". */
function demonstrated(outside: string): string | null {
  const shown = MAY_POINT.test(outside) ? DEMONSTRATIVE.exec(outside) : null;
  const noun = shown?.groups?.['noun'];
  if (shown === null || noun === undefined) return null;
  return outside.slice(0, shown.index).includes(stem(noun)) ? null : noun;
}

function readNeeds(outside: string, told: readonly string[], headline: string): number[][] {
  const needs: number[][] = [];
  const noun = DEFINITE.exec(outside)?.groups?.['noun'];
  if (noun !== undefined) needs.push(tellers(noun, told));
  const subject =
    noun === undefined
      ? (DEFINITE_SUBJECT.exec(outside) ?? APPOSED.exec(outside))?.groups?.['noun']
      : undefined;
  if (subject !== undefined && !ALWAYS_KNOWN.has(subject)) needs.push(tellers(subject, told));
  const role = definiteRole(outside);
  if (role !== null) needs.push(tellers(role, told, { isOne: !role.endsWith('s') }));
  const several = SOME_OF.exec(outside)?.groups?.['noun'];
  if (several !== undefined) needs.push(tellers(several, told));
  if (answers(outside) || hasPartner(outside)) needs.push([told.length - 1]);
  for (const { at, told: teller } of takenForTold(outside)) {
    if (teller.test(headline) || teller.test(outside.slice(0, at).toLowerCase())) continue;
    needs.push(
      told.flatMap((text, index) => (index === told.length - 1 || teller.test(text) ? index : [])),
    );
  }
  if (LATE_PRONOUN.test(outside) || isAttributedToNobody(outside)) needs.push([told.length - 1]);
  if (pointsBack(outside) || lacksMany(outside)) needs.push([told.length - 1]);
  const pointed = demonstrated(outside);
  if (pointed !== null) needs.push(tellers(pointed, told));
  if (hasNobody(outside)) needs.push([told.length - 1]);
  return needs;
}

function definiteRole(outside: string): string | null {
  const { one = '', two = '', three = '' } = DEFINITE_ROLE.exec(outside)?.groups ?? {};
  const [role, next] = isHuman(one) && !isHuman(two) ? [one, two] : [two, three];
  const isRole = isHuman(role) && !WELL_KNOWN.test(role) && !SAYS_WHOSE.test(next);
  return isRole ? role : null;
}

/** Whether its first pronoun for a person has nobody before it: "photos of her", "arrested him". */
function hasNobody(outside: string): boolean {
  const found = PRONOUN.exec(outside);
  if (found === null) return false;
  const before = outside.slice(0, found.index);
  if (CAPITAL.test(before)) return false;
  // "During her visit, Choe met …": the name comes at once.
  const comma = outside.indexOf(',', found.index);
  if (
    comma !== -1 &&
    POINTS_AHEAD.test(outside) &&
    /^, ["“]?(?:the |an? )?\p{L}/u.test(outside.slice(comma, comma + OPENING_OF_NAME))
  )
    return false;
  const words = before.toLowerCase().match(/[\p{Ll}-]+/gu) ?? [];
  return !words.some(isPerson);
}

/** A person or several. */
function isHuman(word: string): boolean {
  return isPerson(word) || isPerson(word.replace(/s$/, ''));
}

function isPerson(word: string): boolean {
  return (
    HUMAN.test(word) ||
    word.endsWith('year-old') ||
    roleNouns.has(word) ||
    femaleRoles.has(word) ||
    maleRoles.has(word)
  );
}

/** "The comedian" is none of "two comedians". */
function tellers(noun: string, told: readonly string[], { isOne = false } = {}): number[] {
  const word = stem(noun);
  const before = told.flatMap((text, index) => (hasWord(text, word, isOne) ? index : []));
  return [...new Set([...before, told.length - 1, ...(OF_THE_LEDE.test(noun) ? FIRST : [])])];
}

/** Whether a text in small letters has a word that begins so; `isOne`: not as a plural. */
function hasWord(text: string, word: string, isOne: boolean): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isWithin = /[a-z]/.test(text[at - 1] ?? '');
    if (!isWithin && !(isOne && text[at + word.length] === 's')) return true;
  }
  return false;
}

/** Where ledes stand. */
const FIRST = [0, 1, 2];

function stem(noun: string): string {
  return noun.replace(/s$/, '');
}

/** Whether an English sentence counts its time, or takes its sense, from the one before it. */
export function hangsInTime(text: string): boolean {
  return RELATIVE_TIME.test(text);
}
