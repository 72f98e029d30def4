import { anyOf, regex } from '../../../languages/regex.ts';
import type { Needs } from './acquaintance.ts';
import { hangsAsFirst, LATE_PRONOUN } from './lede/hangs-as-first.ts';
import { formerRole, hasNobody, isHuman } from './people.ts';
import { takenForTold } from './definite.ts';
import { isAttributedToNobody, speaksOfIt } from './attributed.ts';
import { hasPartner, opensView, partnersOf } from './partners.ts';
import { lacksMany, pointsBack } from './points-back.ts';
import { takesUp, tellsTrouble, wordTakenUp } from './taken-up.ts';
import type { Unit } from '../units/units.ts';
import { plainVerbs } from '../../../languages/english/verbs/verb-forms.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import {
  alwaysKnown,
  calledByName,
  nameless,
  notPointedAt,
  nounsOfTheLede,
  nounsToldBefore,
} from '../../../languages/english/summary/telling-nouns.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

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
/** "responded", and not "responded to the call". */
const RESPONDED = String.raw`(?:responded|replied)(?! to (?!(?:that|this|it|them)\b))`;
const THE_SAME = oneOf('followed_suit could_relate did_the_same did_likewise');
const NOT_ALONE = '(?:was|were) no exception|was not alone|was not convinced';
/** "The other committee responded with two letters", "Ms. Roe could relate": to what went before. */
const ANSWERS = sieve(regex.u` (?:${RESPONDED}|(?:dis)?agreed(?=[.,])|${THE_SAME}|${NOT_ALONE})\b`);
/**
 * A subject is as long at most, and has no clause of its own.
 * Characters, set by hand; not tuned.
 */
const LONGEST_SUBJECT = 60;
const IN_CLAUSE = /[,“”":;]| (?:that|said|says|who) /u;

function answers(outside: string): boolean {
  const found = ANSWERS.exec(outside);
  if (found === null || found.index > LONGEST_SUBJECT) return false;
  return !IN_CLAUSE.test(`${outside.slice(0, found.index)} `);
}

/** What the whole article is about, which its lede tells. */
const OF_THE_LEDE = regex`^(?:${oneOf(nounsOfTheLede)})$`;
/** "The report" is that of a sentence with the word, and what the one before tells is none. */
const OF_ITS_NAME = regex`^(?:${oneOf(calledByName)})s?$`;
/** "The source" may be "an insider" of a sentence before. */
const NAMELESS = regex`\b(?:${oneOf(nameless)})`;
const NAMELESS_FIRST = regex.u`^["“‘'(]*The (?<noun>${oneOf(nameless)}) (?:further|also|\p{Ll}{3,}ed|says|said|told) `;

/** "This election cycle", "this Republican primary": the one that is on. */
const ON_NOW = String.raw`(?:[\p{L}-]+ ){0,2}(?:election|(?:primary|campaign|election) ${anyOf('cycle season year contest')})\b`;
/** "Those rulings", "this theory": not "this week", "those who", "these days". */
const DEMONSTRATIVE = regex.iu`(?<!\b(?:than|of all|like) )\b(?:this|these|those)\s+(?!${ON_NOW})(?<noun>(?!(?:${oneOf(notPointedAt)})\b)\p{Ll}[\p{Ll}-]+)`;

const MAY_POINT = sieve(/\b[Tt]h(?:is|ese|ose)\b/);

/** What a unit points at, and whether it can be the first that is told, which may open the text. */
export type Pointed = Readonly<{ needs: () => Needs; canOpen: (isOpening: boolean) => boolean }>;

/**
 * Follows the units of an English article in their order. Of the nouns and pronouns by which one points
 * at something told before: the units that may tell it, one of which must be there. "Those rulings" needs
 * a ruling or the unit before; "posted photos of her" the unit before. To find them takes long, and is
 * done for those alone that are asked about.
 */
export function createPointing(title: string | null): { follow: (unit: Unit) => Pointed } {
  /** The units so far, in small letters, without what they quote. */
  const told: string[] = [];
  /** The same with what they quote. */
  const whole: string[] = [];
  const headline = title?.toLowerCase() ?? '';
  /** The unit that opened a view, and its paragraph. */
  let view = { paragraph: -1, index: -1 };
  return {
    follow: (unit) => {
      const { outside } = unit;
      const index = told.length;
      told.push(outside.toLowerCase());
      whole.push(unit.quoted.length === 0 ? (told[index] ?? '') : unit.text.toLowerCase());
      const word = wordTakenUp(unit.text);
      const isWordNew = word !== null && !headline.includes(word);
      const views = unit.paragraph === view.paragraph ? [[view.index]] : [];
      if (views.length === 0 && opensView(outside)) view = { paragraph: unit.paragraph, index };
      return {
        needs: () =>
          index === 0
            ? views
            : [
                ...readNeeds(outside, told.slice(0, index), headline),
                ...(isWordNew ? [tellers(word, whole.slice(0, index))] : []),
                ...views,
              ],
        canOpen: (isOpening) =>
          !isWordNew &&
          !takesUp(outside) &&
          !hangsAsFirst(outside, { isBehind: index > 0, isOpening, headline }),
      };
    },
  };
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
  if (noun !== undefined) needs.push(tellers(noun, told, { headline }));
  const subject =
    noun === undefined
      ? (DEFINITE_SUBJECT.exec(outside) ?? APPOSED.exec(outside))?.groups?.['noun']
      : undefined;
  if (subject !== undefined && !ALWAYS_KNOWN.has(subject))
    needs.push(tellers(subject, told, { isOne: !subject.endsWith('s'), headline }));
  const unnamed = NAMELESS_FIRST.exec(outside)?.groups?.['noun'];
  if (unnamed !== undefined) needs.push(tellers(unnamed, told, { headline }));
  const role = definiteRole(outside);
  if (role !== null) needs.push(tellers(role, told, { isOne: !role.endsWith('s') }));
  const several = SOME_OF.exec(outside)?.groups?.['noun'];
  if (several !== undefined) needs.push(tellers(several, told));
  if (answers(outside)) needs.push([told.length - 1]);
  else if (hasPartner(outside)) needs.push(partnersOf(outside, told));
  for (const { at, told: teller } of takenForTold(outside)) {
    if (teller.test(headline) || teller.test(outside.slice(0, at).toLowerCase())) continue;
    const by = told.flatMap((text, index) => (teller.test(text) ? index : []));
    needs.push(by.length > 0 ? by : [told.length - 1]);
  }
  if (LATE_PRONOUN.test(outside) || isAttributedToNobody(outside) || speaksOfIt(outside))
    needs.push([told.length - 1]);
  // between the claim and "There was one problem" its speaker may go on
  if (tellsTrouble({ outside })) needs.push(saidBefore(told));
  else if (pointsBack(outside) || lacksMany(outside) || takesUp(outside))
    needs.push([told.length - 1]);
  const pointed = demonstrated(outside);
  if (pointed !== null) needs.push(tellers(pointed, told));
  if (hasNobody(outside)) needs.push([told.length - 1]);
  return needs;
}

/** The unit before, and the one before that if it quotes: blanks stand for what a unit quotes. */
function saidBefore(told: readonly string[]): number[] {
  const last = told.length - 1;
  return / {3}/.test(told[last - 1] ?? '') ? [last, last - 1] : [last];
}

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

/** "The comedian" is none of "two comedians". */
function tellers(
  noun: string,
  told: readonly string[],
  { isOne = false, headline = '' } = {},
): number[] {
  const word = stem(noun);
  const isNameless = NAMELESS.test(noun);
  const before = told.flatMap((text, index) =>
    hasWord(text, word, isOne) || (isNameless && NAMELESS.test(text)) ? index : [],
  );
  if (before.length > 0 && OF_ITS_NAME.test(noun) && !headline.includes(word)) return before;
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
