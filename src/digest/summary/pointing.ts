import { femaleRoles, maleRoles, roleNouns } from '../../languages/english/roles.ts';
import type { Needs } from './acquaintance.ts';
import { POINTS_AHEAD } from './stands-alone.ts';
import { blankOut, type Unit } from './units.ts';

/** A noun with "the" that opens a sentence and means somebody or something told before. */
const DEFINITE =
  /^["“‘'(]*(?:The|Both|All(?: of)? the|Those|These) (?:[\p{Ll}\d-]+ )?(?<noun>man|woman|men|women|boy|girl|couple|pair|duo|trio|teen|teenager|child|children|baby|victims?|suspects?|driver|pilot|passengers?|student|officer|company|firm|agency|organi[sz]ation|startup|retailer|carmaker|automaker|airline|museum|study|report|letter|survey|poll|video|film|book|song|bill|measure|proposal|lawsuit|complaint|charges?|attack|blast|crash|fire|shooting|incident|accident|move|decision|announcement|news|statement|comments?|remarks?|revelation|development|project|plan|deal|agreement|ruling|verdict|site|building|vehicle|car|plane|aircraft|ship|boat|device|animal|dog)\b/u;
/** "The office said", "The goal is", "The two services have": a noun and at once its verb. */
const DEFINITE_SUBJECT =
  /^["“‘'(]*The (?:(?:two|three|four|other|new|same|latest|[\p{Ll}-]+) )?(?<noun>(?!said|says|is|was|has|had)[\p{Ll}-]{3,}) (?:also |now |later |then |still )?(?:said|says?|is|was|were|are|has|have|had|will|would|could|can|may|might|comes?|came|makes?|made|takes?|took|shows?|begins?|began|gives?|gave|includes?|follows?|\p{Ll}{3,}ed) /u;
/** Known to everybody, or always the same. */
const ALWAYS_KNOWN =
  /^(?:world|country|nation|public|economy|weather|internet|sun|moon|earth|government|president|police|state|city|market|markets|army|military|media|press|future|past|rest)$/;

/** "The spokesperson also …", "The former mayor said …": somebody told before, if a noun for people. */
const DEFINITE_ROLE =
  /^["“‘'(]*(?:The|Both) (?<one>[\p{Ll}-]{3,}) (?<two>[\p{Ll}-]{2,})(?: (?<three>[\p{Ll}-]{2,}))?/u;
/** A role that says itself whose it is: "The mayor of Osk". */
const SAYS_WHOSE = /^(?:of|who|for|in|at|behind|whose|from)$/;
/** "Four of the documents …" */
const SOME_OF =
  /^["“‘'(]*(?:At least |More than |About |Only |Some )?(?:[\p{L}-]+|\d+) of (?:the|those|these) (?<noun>[\p{Ll}-]{3,})/u;
/** Known to everybody. */
const WELL_KNOWN = /^(?:president|king|queen|pope|prime|government|police|premier|chancellor)$/;
/** "In the wake of the attack, it will …" */
const LATE_PRONOUN =
  /^(?:In|On|At|After|Before|With|During|Following|For|By|From|Under|Since|Despite) [^,]{3,80}, (?:it|they|he|she) /u;

/** "The other committee responded with two letters", "Ms. Roe could relate": to what went before. */
const ANSWERS =
  / (?:(?:responded|replied)(?! to (?!(?:that|this|it|them)\b))|(?:dis)?agreed(?=[.,])|followed suit|could relate|did the same|did likewise|(?:was|were) no exception|was not alone|was not convinced)\b/u;
/** A subject is as long at most, and has no clause of its own. */
const LONGEST_SUBJECT = 60;
const IN_CLAUSE = /[,“”":;]| (?:that|said|says|who) /u;

function answers(outside: string): boolean {
  const found = ANSWERS.exec(outside.slice(0, 2 * LONGEST_SUBJECT));
  if (found === null || found.index > LONGEST_SUBJECT) return false;
  return !IN_CLAUSE.test(`${outside.slice(0, found.index)} `);
}

/** Nouns for what the whole article is about, which its lede tells. */
const OF_THE_LEDE =
  /^(?:move|decision|announcement|news|incident|revelation|development|attack|blast|crash|fire|shooting|accident|ruling|verdict|deal|agreement)$/;

/**
 * Times that count from another sentence: "At the time, …", "Two days later, …". Not: "Earlier this
 * year", "Later on Monday".
 */
const RELATIVE_TIME =
  /^["“‘'(]*(?:at (?:the|that|one|this) (?:time|point|moment|stage)|at first|at least one|later(?! (?:this|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))|earlier(?! (?:this|on|in|today|last|than|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))|(?:on )?(?:the|that) (?:next|following|same|previous|very)? ?(?:day|night|morning|afternoon|evening|week|month|year|season|summer|winter|spring)\b|(?:\p{L}+|\d+) (?:minutes|hours|days|weeks|months|years|seasons|decades) (?:later|earlier|before|after (?:that|this))|an? (?:minute|hour|day|week|month|year|decade|few (?:minutes|hours|days|weeks|months|years)) (?:later|earlier|before|after (?:that|this))|(?:minutes|hours|days|weeks|months|years) (?:later|earlier|before)|soon(?: after(?:wards)?)?,|(?:not |very )?(?:long|soon) after (?:that|this)\b|shortly (?:after(?:wards)?|before)(?:,| that)|in the (?:meantime|end|interim)|eventually|finally|again,|once again|in the process|from there|up to that point|by (?:this|that) (?:time|point)|among (?:his|her|their|its)|in (?:his|her|their) (?:own|case|view|place|stead)|as for|along the way|to that|in place of|compared (?:to|with) (?:that|this)|the (?:same|opposite|former|latter|rest|result|reason|answer|idea|problem|question|point) )/iu;

/** "Those rulings", "this theory": not "this week", "those who", "these days". */
const DEMONSTRATIVE =
  /(?<!\b(?:than|of all|like) )\b(?:this|these|those)\s+(?<noun>(?!(?:week|month|year|season|summer|spring|winter|fall|autumn|morning|afternoon|evening|weekend|decade|century|term|time|day|days|point|sort|kind|way|who|whose|with|of|in|on|at|from|that|which|is|are|was|were|has|have|had|will|would|could|can|may|might|should|does|did|to|for|by|as|and|or|but|not|most|more|same|two|three|very|first|second|last|next|past|coming)\b)\p{Ll}[\p{Ll}-]+)/iu;

const MAY_POINT = /\b[Tt]h(?:is|ese|ose)\b/;

const PRONOUN = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;
/** Somebody before the pronoun in its own sentence: a name, a title, "the mayor". */
const CAPITAL = /[A-Z\u00c0-\u00de][a-z\u00df-\u024f](?<!^..|[.!?:]\s..|[“"‘'(]..)/;
const HUMAN =
  /^(?:man|woman|boy|girl|teen|teenager|baby|person|someone|somebody|anyone|anybody|everyone|everybody|nobody|one|who|whoever|mother|father|parent|people|toddler|suspect|victim|patient|passenger|survivor|resident|voter|nominee|republican|democrat|year-old)$/;

/**
 * Of the nouns and pronouns by which an English unit points at something told before: the units that may
 * tell it, one of which must be there. "Those rulings" needs a ruling or the unit before;
 * "posted photos of her" the unit before.
 */
export function createPointing(): { follow: (unit: Unit) => Needs } {
  /** The units so far, in small letters, without what they quote. */
  const told: string[] = [];
  return {
    follow: (unit) => {
      const outside = unit.quoted.length === 0 ? unit.text : blankOut(unit.text, unit.quoted);
      const needs = told.length === 0 ? [] : readNeeds(outside, told);
      told.push(outside.toLowerCase());
      return needs;
    },
  };
}

function readNeeds(outside: string, told: readonly string[]): number[][] {
  const needs: number[][] = [];
  const noun = DEFINITE.exec(outside)?.groups?.['noun'];
  if (noun !== undefined) needs.push(tellers(noun, told));
  const subject = noun === undefined ? DEFINITE_SUBJECT.exec(outside)?.groups?.['noun'] : undefined;
  if (subject !== undefined && !ALWAYS_KNOWN.test(subject)) needs.push(tellers(subject, told));
  const role = definiteRole(outside);
  if (role !== null) needs.push(tellers(role, told));
  const several = SOME_OF.exec(outside)?.groups?.['noun'];
  if (several !== undefined) needs.push(tellers(several, told));
  if (answers(outside)) needs.push([told.length - 1]);
  if (LATE_PRONOUN.test(outside)) needs.push([told.length - 1]);
  const shown = MAY_POINT.test(outside) ? DEMONSTRATIVE.exec(outside) : null;
  const pointed = shown?.groups?.['noun'];
  // "the ruling … this ruling" says itself what it points at.
  if (
    shown !== null &&
    pointed !== undefined &&
    !outside.slice(0, shown.index).includes(stem(pointed))
  )
    needs.push(tellers(pointed, told));
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
    /^, ["“]?(?:the |an? )?\p{L}/u.test(outside.slice(comma, comma + 12))
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

function tellers(noun: string, told: readonly string[]): number[] {
  const word = new RegExp(`(?<![a-z])${stem(noun)}`);
  const before = told.flatMap((text, index) => (word.test(text) ? index : []));
  return [...new Set([...before, told.length - 1, ...(OF_THE_LEDE.test(noun) ? FIRST : [])])];
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
