import type { Reading } from '../../reading/reading.ts';
import { createOfText } from './lines/of-text.ts';
import { isHeading } from '../filler/heading.ts';
import { hangsInGuide } from '../filler/hangs-in-guide.ts';
import { tellsList, tellsPage } from '../filler/tells-page.ts';
import { createAcquaintance } from './acquaintance.ts';
import { isEnd } from './lines/end-of-news.ts';
import { isListedLede, isWholeLine } from './lines/whole-lines.ts';
import { hangsInTime } from './hangs-in-time.ts';
import { addressesListed, isAddressing } from '../listed/listed-filler.ts';
import { createFollowing } from '../listed/follow-listed.ts';
import { createPicked, type Sound } from './picked.ts';
import { createPointing } from './pointing.ts';
import { endsLikeSentence, standsAlone } from './stands-alone.ts';
import type { Unit } from '../units/units.ts';
import { addresses, type Editing, isPassedOver, mannerOf } from './passed-over.ts';
import { isHalfTold, isUndone } from './half-told.ts';
import { answersWhetherTrue, asksWhetherTrue } from '../filler/kind/asks-whether-true.ts';
import { answersHeadline, isBareRuling, isVerdict } from './verdict/verdict.ts';
import { claimsAmong } from './verdict/ruled-on.ts';
import { turnsAgainst } from './turn/contrast.ts';
import { restOf, troubleBehind } from './rest/rest-of.ts';
import { jumpsIn, meansTitle } from './lede/jumps-in.ts';
import { goesOn, opensAnew } from './lede/opens-anew.ts';

type Options = Readonly<{ reading: Reading; most: number; editing: Editing | null }>;

/** The first `most` sound units, in order. */
export function pickSound(units: readonly Unit[], options: Options): Sound {
  return createSoundPicker(units, options)(units.length);
}

/** Picks the first `most` sound units as far as they are asked for: those of them before `until`. */
export function createSoundPicker(
  units: readonly Unit[],
  { reading, most, editing }: Options,
): (until: number) => Sound {
  const { language, title } = reading;
  const manner = mannerOf(editing, language);
  const { english, isGuide, isCheck, tellsGuide } = manner;
  const acquaintance = english ? createAcquaintance(title, reading.paragraphs) : null;
  const pointing = english ? createPointing(title) : null;
  const following = editing === null || english ? null : createFollowing(title, language);
  const isOfText = createOfText(units, reading, english);
  const picked = createPicked(units);
  const { chosen } = picked;
  let isAddressed = false;
  /** Whether the whole text speaks to its reader: asked where a sentence does. */
  let isAllAddressed: boolean | undefined;
  /** Whether no sentence came yet: the first can lean on none, and "another storm" is news. */
  let isOpening = editing !== null;
  /** Whether a set-up was left out, whose turn may follow. */
  let isHalf = false;
  /** Whether anything of its text came yet. */
  let hasText = false;
  /** What a unit may lean on: the one before it, though captions without a full stop stand between. */
  let previous: number | undefined;
  const pick = (unit: Unit, index: number): void => {
    const isFirst = chosen.length === 0;
    const met = acquaintance?.meet(unit);
    const followed = following?.follow(unit);
    const pointed = pointing?.follow(unit) ?? followed;
    if (!isOfText(unit)) return;
    const opensText = !hasText;
    hasText = true;
    const isJudging = isCheck && !isFirst && isVerdict(unit.text);
    const announcer = picked.announcerOf(index);
    const isRest = announcer !== undefined;
    const line = { unit, index, units, isFirst, isRest, isJudging };
    if (!isWholeLine(line, reading, manner)) {
      // A heading of a guide begins another matter; elsewhere it may be a caption.
      if (endsLikeSentence(unit) || isGuide) {
        previous = undefined;
        isOpening = false;
      }
      return;
    }
    const last = previous;
    previous = undefined;
    // "Below, we compare five ladders": under the headline it is plain what page is meant.
    const isOffer = tellsGuide && (tellsList(unit.text) || tellsPage(unit.text));
    if (tellsGuide && !isOffer && hangsInGuide(unit.text, isBehindHeading(unit, reading))) return;
    if (following !== null && !isFirst && !isAddressed && addressesListed(unit, language)) {
      isAllAddressed ??= isAddressing(units, language);
      isAddressed = isAllAddressed;
    }
    const trouble = english ? troubleBehind(units, index) : -1;
    const isNeeded = trouble !== -1;
    const beside = { reading, isFirst, isAddressed, isRest, isNeeded };
    if (editing !== null && !isOffer && isPassedOver(unit, { editing, ...beside })) return;
    if (english && !isOffer && (isHalfTold(unit) || isUndone(units[index + 1]))) {
      isHalf = true;
      isOpening = false;
      return;
    }
    const isAlone =
      isOffer ||
      (english &&
        (tellsGuide || (isFirst && isOpening)) &&
        meansTitle(unit, title?.toLowerCase() ?? '')) ||
      (standsAlone(unit, language) &&
        !(isGuide && index > 0 && jumpsIn(unit)) &&
        !(english && (hangsInTime(unit.text) || (isFirst && goesOn(unit, index))))) ||
      (english && isFirst && isOpening && opensAnew(unit, met?.introduces === true)) ||
      followed?.opensText() === true ||
      // its pronoun means whom it names further on
      (isFirst && index === 0 && !english && isListedLede(unit, reading));
    isOpening = false;
    if (isFirst && pointed?.canOpen(opensText) === false) return;
    const isRuled = isJudging && rulesOnClaim(unit, units[index - 1]);
    const before = isRuled ? 0 : (announcer ?? last);
    const mayTurn = english && !isAlone && !isFirst && !isRuled && !isHalf;
    const turned = mayTurn ? turnsAgainst(unit, { chosen, units, language }) : [];
    const isTurning = turned.length > 0;
    if (!isAlone && !isTurning && before === undefined) return;
    // The lede comes before whatever could tell more; "this claim" in a verdict is the one that it tells.
    const pointsAt = isFirst ? [] : (pointed?.needs() ?? []);
    const open = isFirst ? [] : [...(met?.needs() ?? []), ...(isJudging ? [] : pointsAt)];
    const needs = open.map(picked.placesOf);
    const ruledOn = isJudging && isBareRuling(unit.text) ? claimsAmong(chosen, units) : [];
    if (ruledOn.length > 0) needs.push(ruledOn);
    else if (isJudging && pointsAt.length > 0) needs.push([0]);
    if (isTurning) needs.push([...turned]);
    if (needs.some((tellers) => tellers.length === 0)) return;
    previous = chosen.length;
    isHalf = false;
    if (isFirst && !isAddressed)
      isAddressed = english ? addresses(unit) : addressesListed(unit, language);
    const leansOn = isAlone || isTurning ? -1 : (before ?? -1);
    picked.add(index, {
      leansOn,
      needs,
      ruledOn,
      rest: english ? restOf(units, index, trouble) : -1,
    });
  };
  /** The one to go on with. */
  let next = 0;
  return (until) => {
    for (; next < until && chosen.length < most; next += 1) {
      const unit = units[next];
      if (unit === undefined) continue;
      if (editing !== null && chosen.length > 0 && isEnd(unit, editing.kind)) next = units.length;
      else pick(unit, next);
    }
    return picked.sound;
  };
}

/** "Is that true? | It’s near the mark.": of the claim, which opens a fact-check. */
function rulesOnClaim({ text }: Unit, before: Unit | undefined): boolean {
  return answersHeadline(text) || answersWhetherTrue(text) || asksWhetherTrue(before?.text ?? '');
}

/** Whether it opens what stands under a heading. */
function isBehindHeading({ paragraph, start }: Unit, { paragraphs }: Reading): boolean {
  return start === 0 && isHeading(paragraphs[paragraph - 1]?.text ?? '.');
}
