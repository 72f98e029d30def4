import { anyOf, regex } from '../../../../languages/regex.ts';
import { notPointedAt } from '../../../../languages/english/summary/telling-nouns.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import type { Unit } from '../../units/units.ts';
import { isAttributedToNobody, speaksOfIt } from '../attributed.ts';
import { hangsAsFirst, LATE_PRONOUN } from '../lede/hangs-as-first.ts';
import type { Needs } from '../names/acquaintance.ts';
import { hasPartner, opensView, partnersOf } from '../partners.ts';
import { hasNobody } from '../people.ts';
import { lacksMany, pointsBack } from '../points-back.ts';
import { takesUp, tellsTrouble, wordTakenUp } from '../taken-up.ts';
import { definiteNeeds } from './definite-nouns.ts';
import { takenNeeds } from './taken-for-told.ts';
import { stem, tellers } from './tellers.ts';

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

/** Of each thing that a unit points at: the units before that may tell it. */
function readNeeds(outside: string, told: readonly string[], headline: string): number[][] {
  const last = [told.length - 1];
  const needs = definiteNeeds(outside, told, headline);
  if (answers(outside)) needs.push(last);
  else if (hasPartner(outside)) needs.push(partnersOf(outside, told));
  needs.push(...takenNeeds(outside, told, headline));
  if (LATE_PRONOUN.test(outside) || isAttributedToNobody(outside) || speaksOfIt(outside))
    needs.push(last);
  // between the claim and "There was one problem" its speaker may go on
  if (tellsTrouble({ outside })) needs.push(saidBefore(told));
  else if (pointsBack(outside) || lacksMany(outside) || takesUp(outside)) needs.push(last);
  const pointed = demonstrated(outside);
  if (pointed !== null) needs.push(tellers(pointed, told));
  if (hasNobody(outside)) needs.push(last);
  return needs;
}

/** The unit before, and the one before that if it quotes: blanks stand for what a unit quotes. */
function saidBefore(told: readonly string[]): number[] {
  const last = told.length - 1;
  return / {3}/.test(told[last - 1] ?? '') ? [last, last - 1] : [last];
}
