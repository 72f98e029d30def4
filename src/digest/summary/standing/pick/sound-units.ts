import type { Reading } from '../../../reading/reading.ts';
import { tellsList, tellsPage } from '../../filler/tells-page.ts';
import { createFollowing } from '../../listed/follow-listed.ts';
import { addressesListed } from '../../listed/listed-filler.ts';
import type { Unit } from '../../units/units.ts';
import { createAcquaintance } from '../names/acquaintance.ts';
import { isHalfTold, isUndone } from '../half-told.ts';
import { isEnd } from '../lines/end-of-news.ts';
import { createOfText } from '../lines/of-text.ts';
import { isWholeLine } from '../lines/whole-lines.ts';
import { addresses, type Editing, mannerOf } from '../passed-over.ts';
import { createPointing } from '../pointing/pointing.ts';
import { troubleBehind } from '../rest/rest-of.ts';
import { endsLikeSentence } from '../stands-alone.ts';
import { isVerdict } from '../verdict/verdict.ts';
import { type Candidate, type Course, startOf, type Text } from './course.ts';
import { isLeftOut, speaksToReader } from './left-out.ts';
import { createPicked, type Picked, type Sound, type Ties } from './picked.ts';
import { tiesOf } from './ties-of.ts';
import { isToldAlone } from './told-alone.ts';

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
  const text: Text = { units, reading, editing, manner: mannerOf(editing, reading.language) };
  const picked = createPicked(units);
  const { chosen, sound } = picked;
  const course = startOf(text);
  const candidateOf = createCandidates(text, picked, course);
  const pick = (unit: Unit, index: number): void => {
    const candidate = candidateOf(unit, index);
    const ties = candidate === null ? null : goOnTo(candidate, text, { picked, course });
    if (ties === null) return;
    course.previous = chosen.length;
    course.isHalf = false;
    if (chosen.length === 0 && !course.isAddressed) course.isAddressed = opensToReader(unit, text);
    picked.add(index, ties);
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
    return sound;
  };
}

/** Meets each unit in its order, with what it is among the others; null for what is none of the text. */
function createCandidates(
  { units, reading, editing, manner: { english, isCheck } }: Text,
  { chosen, announcerOf }: Picked,
  course: Course,
): (unit: Unit, index: number) => Candidate | null {
  const { language, title, paragraphs } = reading;
  const acquaintance = english ? createAcquaintance(title, paragraphs) : null;
  const pointing = english ? createPointing(title) : null;
  const following = editing === null || english ? null : createFollowing(title, language);
  const isOfText = createOfText(units, reading, english);
  return (unit, index) => {
    const met = acquaintance?.meet(unit);
    const followed = following?.follow(unit);
    const pointed = pointing?.follow(unit) ?? followed;
    if (!isOfText(unit)) return null;
    const opensText = !course.hasText;
    course.hasText = true;
    const isFirst = chosen.length === 0;
    const announcer = announcerOf(index);
    return {
      unit,
      index,
      units,
      isFirst,
      isRest: announcer !== undefined,
      isJudging: isCheck && !isFirst && isVerdict(unit.text),
      opensText,
      announcer,
      met,
      followed,
      pointed,
    };
  };
}

/** Goes on to a unit: what it is tied to if it can be told, null if not. */
function goOnTo(
  candidate: Candidate,
  text: Text,
  { picked, course }: Readonly<{ picked: Picked; course: Course }>,
): Ties | null {
  const { unit, index, units, isFirst, opensText, pointed } = candidate;
  const { reading, manner } = text;
  const { english, isGuide } = manner;
  if (!isWholeLine(candidate, reading, manner)) {
    // A heading of a guide begins another matter; elsewhere it may be a caption.
    if (endsLikeSentence(unit) || isGuide) {
      course.previous = undefined;
      course.isOpening = false;
    }
    return null;
  }
  const last = course.previous;
  course.previous = undefined;
  course.isAddressed = speaksToReader(candidate, text, course);
  const isOffer = isOfferOf(unit, text);
  const trouble = english ? troubleBehind(units, index) : -1;
  const beside = { isAddressed: course.isAddressed, isNeeded: trouble !== -1 };
  if (!isOffer && isLeftOut(candidate, text, beside)) return null;
  if (english && !isOffer && (isHalfTold(unit) || isUndone(units[index + 1]))) {
    course.isHalf = true;
    course.isOpening = false;
    return null;
  }
  const isAlone = isOffer || isToldAlone(candidate, text, course);
  course.isOpening = false;
  if (isFirst && pointed?.canOpen(opensText) === false) return null;
  return tiesOf(candidate, text, { picked, course, last, isAlone, trouble });
}

/** "Below, we compare five ladders": under the headline it is plain what page is meant. */
function isOfferOf({ text }: Unit, { manner }: Text): boolean {
  return manner.tellsGuide && (tellsList(text) || tellsPage(text));
}

/** "You will need …": whether the first sentence of a summary speaks to the reader, as the others then may. */
function opensToReader(unit: Unit, { reading: { language }, manner }: Text): boolean {
  return manner.english ? addresses(unit) : addressesListed(unit, language);
}
