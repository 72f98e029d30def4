import { anyOf, either, regex } from '../../../../languages/regex.ts';
import {
  denyingWords,
  replies,
  thingsSaid,
} from '../../../../languages/english/summary/taken-up-words.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { sieve } from '../../../../text/sieve/sieve.ts';
import type { Unit } from '../../units/units.ts';
import { hangsInTime } from '../hangs-in-time.ts';
import { standsAlone } from '../stands-alone.ts';

const TURNS = anyOf('But Yet Still However Nevertheless Nonetheless Even_so');
/** "But | the council …", "Still, | the council …" */
const CONTRAST = regex.u`^(?:${TURNS}),? (?=\p{L})`;

/** An English sentence without the word by which it turns against another; null where it turns against none. */
export function behindTurn({ text, outside }: Unit): Pick<Unit, 'text' | 'outside'> | null {
  const by = CONTRAST.exec(text)?.[0].length;
  return by === undefined ? null : { text: text.slice(by), outside: outside.slice(by) };
}

const SET_OFF = anyOf('however though on_the_other_hand by_contrast in_contrast');
/** "With the mills that closed, | though, | it counts less", "Roe, | on the other hand, | agreed". */
const CONTRAST_WITHIN = sieve(regex.u`^[^“”",]{0,80}, ${SET_OFF},`);

/** Whether an English sentence turns against another by a word that its first clause sets off. */
export function turnsWithin(outside: string): boolean {
  return CONTRAST_WITHIN.test(outside);
}

/** Paragraphs of speech that may stand between. Set by hand; not tuned. */
const MOST_SPEECH = 3;

/**
 * What a sentence that opens its paragraph, and but for its "But" would stand alone, turns against: any of
 * the paragraph before it, or of the one before what somebody says, which is shown below. Places among the
 * `chosen`, which are by their places among the units.
 */
export function turnsAgainst(unit: Unit, { chosen, units, language }: TurnsIn): readonly number[] {
  if (unit.start > 0) return [];
  const turned = behindTurn(unit);
  if (turned === null || !standsAlone(turned, language) || hangsInTime(turned.text)) return [];
  for (let back = 1; back <= MOST_SPEECH + 1; back += 1) {
    const paragraph = unit.paragraph - back;
    const places = [...chosen.keys()].filter(
      (place) => units[chosen[place] ?? -1]?.paragraph === paragraph,
    );
    if (places.length > 0) return places;
    if (!isSpeech(paragraph, units) || ANSWERS_SPEECH.test(turned.outside)) return [];
  }
  return [];
}

const WHICH = anyOf('The the That that Those those These these This this Such such no');
const TOLD_THERE = anyOf('that of which who about whether');
/** "the remark", "no such words": not "the question of who pays". */
const THING_SAID = String.raw`\b${WHICH} (?:\p{Ll}+ ){0,2}(?:${oneOf(thingsSaid)})\b(?! ${TOLD_THERE} )`;
const REPLIED = String.raw`\b(?:${oneOf(replies)}) (?:it|that|this|them|those|so)\b`;
const ON_A_DAY = String.raw`(?:on \p{Lu}\p{Ll}+day )?`;
const AGREED = String.raw`\b(?:dis)?agree[sd]?\b(?! ${ON_A_DAY}(?:to|that|with|on (?:an?|the)) )`;
/** "The mayor called that nonsense", "The mayor disagreed": said of what somebody has just said. */
const ANSWERS_SPEECH = sieve(regex.u`${either(THING_SAID, REPLIED, AGREED, 'no such')}`);

const DENIES = regex.iu`\b(?:${oneOf(denyingWords)})\b`;

/** Whether something is quoted in each sentence of a paragraph, and nothing denied: “I never saw it”, but records show … */
function isSpeech(paragraph: number, units: readonly Unit[]): boolean {
  const own = units.filter((unit) => unit.paragraph === paragraph);
  return own.length > 0 && own.every(({ quoted, text }) => quoted.length > 0 && !DENIES.test(text));
}

type TurnsIn = Readonly<{ chosen: readonly number[]; units: readonly Unit[]; language: string }>;
