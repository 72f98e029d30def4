import { createHeadlineAgain } from './lines/headline-again.ts';
import type { Reading } from '../../reading/reading.ts';
import { toldAgainBelow } from './lines/abstract.ts';
import { isHeading } from '../filler/heading.ts';
import { hangsInGuide } from '../filler/hangs-in-guide.ts';
import { tellsList, tellsPage } from '../filler/tells-page.ts';
import { createAcquaintance, type Needs } from './acquaintance.ts';
import { isEnd } from './lines/end-of-news.ts';
import { startOfText } from './lines/head-lines.ts';
import { isBeforeQuote, isFurniture, isLede, isListedLede } from './lines/whole-lines.ts';
import { isListLine } from './lines/list-line.ts';
import { hangsInTime } from './hangs-in-time.ts';
import { addressesListed, isAddressing } from '../listed/listed-filler.ts';
import { createFollowing } from '../listed/follow-listed.ts';
import { createPointing } from './pointing.ts';
import { isRestOfLine } from './torn.ts';
import { endsLikeSentence, isStatement, standsAlone, tellsFigure } from './stands-alone.ts';
import { isEnglish } from '../units/terms.ts';
import type { Unit } from '../units/units.ts';
import { addresses, type Editing, isPassedOver } from './passed-over.ts';
import { isHalfTold, isUndone } from './half-told.ts';
import { answersWhetherTrue, asksWhetherTrue } from '../filler/kind/asks-whether-true.ts';
import { answersHeadline, isBareRuling, isVerdict } from './verdict/verdict.ts';
import { claimsAmong, findingBefore } from './verdict/ruled-on.ts';
import { turnsAgainst } from './turn/contrast.ts';
import { takesBack } from './turn/takes-back.ts';
import { restOf, troubleBehind } from './rest/rest-of.ts';
import { jumpsIn, meansTitle } from './lede/jumps-in.ts';
import { goesOn, opensAnew } from './lede/opens-anew.ts';

/** The units that a summary may have, by their place in the article, and what each asks for. */
export type Sound = Readonly<{
  chosen: readonly number[];
  /** Of each: the place among the chosen of the one that it leans on, -1 for none. */
  leaning: ReadonlyMap<number, number>;
  needing: ReadonlyMap<number, Needs>;
  /** Of those that another takes back, or tells the rest of: the place of that one. */
  companions: ReadonlyMap<number, number>;
}>;

/** The first `most` sound units, in order. */
export function pickSound(
  units: readonly Unit[],
  { reading, most, editing }: { reading: Reading; most: number; editing: Editing | null },
): Sound {
  const { language, title } = reading;
  const chosen: number[] = [];
  const leaning = new Map<number, number>();
  const needing = new Map<number, Needs>();
  const companions = new Map<number, number>();
  /** Of each unit that tells the rest of what one before it announces: that one. */
  const announcers = new Map<number, number>();
  /** The place of each unit among the chosen. */
  const placeOf = new Map<number, number>();
  const english = editing !== null && isEnglish(language);
  const isGuide = english && editing.kind === 'guide';
  const isCheck = english && editing.kind === 'fact-check';
  const tellsGuide =
    isGuide || (english && (editing.kind === 'recipe' || editing.kind === 'review'));
  const acquaintance = english ? createAcquaintance(title, reading.paragraphs) : null;
  const pointing = english ? createPointing(title) : null;
  const following = editing === null || english ? null : createFollowing(title, language);
  let isAddressed = false;
  /** Whether the whole text speaks to its reader: asked where a sentence does. */
  let isAllAddressed: boolean | undefined;
  /** Whether no sentence came yet: the first can lean on none, and "another storm" is news. */
  let isOpening = editing !== null;
  /** Whether a set-up was left out, whose turn may follow. */
  let isHalf = false;
  /** Whether anything of its text came yet. */
  let hasText = false;
  const isHeadline = createHeadlineAgain(reading);
  /** What was told: pages print a text twice. */
  const printed = new Set<string>();
  const again = english ? toldAgainBelow(units, reading) : NOTHING_AGAIN;
  const start = english ? startOfText(units, reading, isHeadline) : 0;
  /** Whether a place takes nothing for known: such a one may be what has to be told. */
  const isFree = (place: number): boolean => {
    const at = chosen[place] ?? -1;
    return leaning.get(at) === -1 && needing.get(at)?.length === 0;
  };
  /** What a unit may lean on: the one before it, though captions without a full stop stand between. */
  let previous: number | undefined;
  for (let index = 0; index < units.length && chosen.length < most; index += 1) {
    const unit = units[index];
    if (unit === undefined) continue;
    const isFirst = chosen.length === 0;
    if (editing !== null && !isFirst && isEnd(unit, editing.kind)) break;
    const met = acquaintance?.meet(unit);
    const followed = following?.follow(unit);
    const pointed = pointing?.follow(unit) ?? followed;
    if (unit.paragraph < start || again.has(unit) || isHeadline(unit)) continue;
    if (printed.has(unit.text)) continue;
    printed.add(unit.text);
    const opensText = !hasText;
    hasText = true;
    const isJudging = isCheck && !isFirst && isVerdict(unit.text);
    const announcer = placeOf.get(announcers.get(index) ?? -1);
    const isWhole =
      isStatement(unit, language) ||
      (announcer !== undefined && (tellsFigure(unit) || isAnswer(unit, units[index - 1]))) ||
      (isJudging && endsLikeSentence(unit) && unit.isWhole) ||
      (english && !isGuide && isBeforeQuote(unit, units[index + 1], reading)) ||
      (isFirst && english && !isGuide && index === 0 && tellsFigure(unit)) ||
      (isFirst && !isGuide && (english ? isLede(unit, reading) : isListedLede(unit, reading)));
    const isRest = english && isRestOfLine(unit, reading.paragraphs);
    if (
      !isWhole ||
      isRest ||
      isFurniture(unit, reading) ||
      (english && isListLine(unit, reading))
    ) {
      // A heading of a guide begins another matter; elsewhere it may be a caption.
      if (endsLikeSentence(unit) || isGuide) {
        previous = undefined;
        isOpening = false;
      }
      continue;
    }
    // "Below, we compare five ladders": under the headline it is plain what page is meant.
    const isOffer = tellsGuide && (tellsList(unit.text) || tellsPage(unit.text));
    if (tellsGuide && !isOffer && hangsInGuide(unit.text, isBehindHeading(unit, reading))) {
      previous = undefined;
      continue;
    }
    if (following !== null && !isFirst && !isAddressed && addressesListed(unit, language)) {
      isAllAddressed ??= isAddressing(units, language);
      isAddressed = isAllAddressed;
    }
    if (
      editing !== null &&
      !isOffer &&
      isPassedOver(unit, {
        editing,
        reading,
        isFirst,
        isAddressed,
        isRest: announcer !== undefined,
        isNeeded: english && troubleBehind(units, index) !== -1,
      })
    ) {
      previous = undefined;
      continue;
    }
    if (english && !isOffer && (isHalfTold(unit) || isUndone(units[index + 1]))) {
      isHalf = true;
      previous = undefined;
      isOpening = false;
      continue;
    }
    const isAlone =
      isOffer ||
      (english &&
        (tellsGuide || (isFirst && isOpening)) &&
        meansTitle(unit, title?.toLowerCase() ?? '')) ||
      (standsAlone(unit, language) &&
        !(isGuide && index > 0 && jumpsIn(unit)) &&
        !(english && (hangsInTime(unit.text) || (isFirst && index > 0 && goesOn(unit))))) ||
      (english && isFirst && isOpening && opensAnew(unit.text, met?.introduces === true)) ||
      followed?.opensText() === true ||
      // its pronoun means whom it names further on
      (isFirst && index === 0 && !english && isListedLede(unit, reading));
    isOpening = false;
    if (isFirst && pointed?.canOpen(opensText) === false) {
      previous = undefined;
      continue;
    }
    // "Is that true? | It’s near the mark.": of the claim, which opens a fact-check.
    const isRuled =
      isJudging &&
      (answersHeadline(unit.text) ||
        answersWhetherTrue(unit.text) ||
        asksWhetherTrue(units[index - 1]?.text ?? ''));
    const before = isRuled ? 0 : (announcer ?? previous);
    const mayTurn = english && !isAlone && !isFirst && !isRuled && !isHalf;
    const turned = mayTurn ? turnsAgainst(unit, { chosen, units, language }) : [];
    const isTurning = turned.length > 0;
    if (!isAlone && !isTurning && before === undefined) {
      previous = undefined;
      continue;
    }
    // The lede comes before whatever could tell more; "this claim" in a verdict is the one that it tells.
    const open = isFirst
      ? []
      : [...(met?.needs() ?? []), ...(isJudging ? [] : (pointed?.needs() ?? []))];
    const needs = open.map((tellers) => tellers.flatMap((teller) => placeOf.get(teller) ?? []));
    const ruledOn = isJudging && isBareRuling(unit.text) ? claimsAmong(chosen, units) : [];
    if (ruledOn.length > 0) needs.push(ruledOn);
    else if (isJudging && (pointed?.needs().length ?? 0) > 0) needs.push([0]);
    if (isTurning) needs.push([...turned]);
    const isKnown = needs.every((tellers) => tellers.length > 0);
    previous = isKnown ? chosen.length : undefined;
    if (previous === undefined) continue;
    isHalf = false;
    if (isFirst && !isAddressed)
      isAddressed = english ? addresses(unit) : addressesListed(unit, language);
    leaning.set(index, isAlone || isTurning ? -1 : (before ?? -1));
    needing.set(index, needs);
    if (english && placeOf.has(index - 1) && takesBack(units[index - 1]?.text ?? '', unit.text))
      companions.set(index - 1, chosen.length);
    const by = leaning.get(index) ?? -1;
    if (announcer !== undefined && (!isFree(announcer) || isToldBeside(announcer, by, needs)))
      companions.set(announcers.get(index) ?? -1, chosen.length);
    const found = ruledOn.some(isFree) ? findingBefore(index, { chosen, units }) : -1;
    if (found !== -1 && isFree(found)) companions.set(index, found);
    const rest = english ? restOf(units, index) : -1;
    if (rest !== -1) announcers.set(rest, index);
    placeOf.set(index, chosen.length);
    chosen.push(index);
  }
  return { chosen, leaning, needing, companions };
}

/** Whether a unit takes nothing for known but what this place tells: it can stand beside it alone. */
function isToldBeside(place: number, leansOn: number, needs: Needs): boolean {
  return (leansOn === -1 || leansOn === place) && needs.every((tellers) => tellers.includes(place));
}

/** "No tax cut? | No laws for you!": however short it is. */
function isAnswer(unit: Unit, before: Unit | undefined): boolean {
  return unit.isWhole && endsLikeSentence(unit) && before?.text.endsWith('?') === true;
}

/** Whether it opens what stands under a heading. */
function isBehindHeading({ paragraph, start }: Unit, { paragraphs }: Reading): boolean {
  return start === 0 && isHeading(paragraphs[paragraph - 1]?.text ?? '.');
}

const NOTHING_AGAIN: ReadonlySet<Unit> = new Set();
