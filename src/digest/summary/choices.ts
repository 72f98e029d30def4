import { isBoilerplate } from '../../articles/boilerplate.ts';
import type { Reading } from '../reading/reading.ts';
import { readFeatures } from './features.ts';
import { isFiller } from './filler.ts';
import { createAcquaintance, hangsInTime, type Needs } from './hanging.ts';
import type { TextKind } from './kind-of-text.ts';
import { endsLikeSentence, isStatement, standsAlone } from './stands-alone.ts';
import { isEnglish, readTerms, type Bag, type Terms } from './terms.ts';
import { tokenise } from './tokenise.ts';
import { readUnits, type Unit } from './units.ts';

/** A unit that a summary may have. */
export type Choice = Readonly<{
  unit: Unit;
  /** The choice that must be in the summary as well, because this one leans on it; -1 for none. */
  leansOn: number;
  /** What it takes for known: of each thing the choices that tell it, one of which must be there. */
  needs: Needs;
  /** Its terms, and how many words. */
  terms: Bag;
  words: number;
  features: Float64Array;
}>;

export type Choices = Readonly<{
  list: readonly Choice[];
  terms: Terms;
  /** The terms of the choices, and of the headline by name. */
  wanted: readonly number[];
  title: ReadonlySet<string>;
  /** How much of each unit is quoted, 0 to 1. */
  shares: readonly number[];
  isEnglish: boolean;
}>;

/** What an editor goes by: how the text is to be read, and what of it stands elsewhere already. */
export type Editing = Readonly<{ kind: TextKind; isShown: (unit: Unit) => boolean }>;

/**
 * What the summary of an article is chosen from: its first `most` sound units, in order. An editor
 * passes over what tells nothing, what is shown elsewhere, and what takes for known what nothing told.
 */
export function readChoices(
  reading: Reading,
  most: number,
  editing: Editing | null = null,
): Choices {
  const { language, title } = reading;
  const units = readUnits(reading);
  const texts = units.map(({ text }) => text);
  const terms = readTerms(texts, language);
  const headline = title === null ? '' : bare(title);
  const chosen: number[] = [];
  const leaning = new Map<number, number>();
  const needing = new Map<number, Needs>();
  /** The place of each unit among the choices. */
  const placeOf = new Map<number, number>();
  const acquaintance = editing !== null && isEnglish(language) ? createAcquaintance(title) : null;
  /** What a unit may lean on: the choice before it, though captions without a full stop stand between. */
  let previous: number | undefined;
  for (let index = 0; index < units.length && chosen.length < most; index += 1) {
    const unit = units[index];
    if (unit === undefined) continue;
    const open = acquaintance?.meet(unit) ?? [];
    if (!isStatement(unit, language) || isFurniture(unit, reading, headline)) {
      if (endsLikeSentence(unit)) previous = undefined;
      continue;
    }
    if (
      editing !== null &&
      isPassedOver(unit, { editing, language, isFirst: chosen.length === 0 })
    ) {
      previous = undefined;
      continue;
    }
    const isAlone =
      standsAlone(unit, language) && !(acquaintance !== null && hangsInTime(unit.text));
    const before = previous;
    // The lede comes before whatever could tell more.
    const needs =
      chosen.length === 0
        ? []
        : open.map((tellers) => tellers.flatMap((teller) => placeOf.get(teller) ?? []));
    const isKnown = needs.every((tellers) => tellers.length > 0);
    previous = isKnown && (isAlone || before !== undefined) ? chosen.length : undefined;
    if (previous === undefined) continue;
    leaning.set(index, isAlone ? -1 : (before ?? -1));
    needing.set(index, needs);
    placeOf.set(index, chosen.length);
    chosen.push(index);
  }
  const shares = units.map(quotedShare);
  const features = readFeatures(units, terms, { chosen, shares });
  const list = chosen.flatMap((index, place) => {
    const unit = units[index];
    const row = features[place];
    if (unit === undefined || row === undefined) return [];
    return {
      unit,
      leansOn: leaning.get(index) ?? -1,
      needs: needing.get(index) ?? [],
      terms: terms.bags[index] ?? { ids: [], counts: [] },
      words: terms.sequences[index]?.length ?? 0,
      features: row,
    };
  });
  return {
    list,
    terms,
    wanted: termsOf(list, terms),
    shares,
    isEnglish: isEnglish(language),
    title: new Set(title === null ? [] : tokenise(title, isEnglish(language)).stems),
  };
}

function termsOf(list: readonly Choice[], { names }: Terms): number[] {
  const seen = new Uint8Array(names.length);
  const wanted: number[] = [];
  for (const { terms } of list) {
    for (const term of terms.ids) {
      if (seen[term] === 0) wanted.push(term);
      seen[term] = 1;
    }
  }
  return wanted;
}

function quotedShare({ text, quoted }: Unit): number {
  const inQuotes = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
  return inQuotes / Math.max(1, text.length);
}

/** A first sentence that is quoted less than this tells what happened, whoever says it. */
const MOSTLY_QUOTED = 0.5;

function isPassedOver(
  unit: Unit,
  { editing, language, isFirst }: { editing: Editing; language: string; isFirst: boolean },
): boolean {
  if (isBesides(unit, editing.kind, language)) return true;
  return editing.isShown(unit) && !(isFirst && quotedShare(unit) < MOSTLY_QUOTED);
}

/** Whether a unit says nothing, or is one of an interview's questions and answers. */
function isBesides({ text, quoted }: Unit, kind: TextKind, language: string): boolean {
  if (isBareSpeech(text, quoted)) return true;
  if (!isEnglish(language)) return false;
  return isFiller(text, kind) || (kind === 'interview' && ANSWER.test(text));
}

const ANSWER =
  /^(?:Q|A|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}): |(?<![\p{L}’'“"])(?:I|I[’'](?:m|ve|d|ll)|my|we|our|you|your)(?![\p{L}])/iu;

/** Speech without a word on who speaks: it belongs under the quotes, with its speaker. */
function isBareSpeech(text: string, quoted: Unit['quoted']): boolean {
  if (quoted.length === 0) return false;
  const outside = quoted.reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
  return !/\p{L}{2}/u.test(outside);
}

/** The headline again, or a line of the page: paragraphs of their own. */
function isFurniture({ text, paragraph }: Unit, reading: Reading, headline: string): boolean {
  if (text.length < (reading.paragraphs[paragraph]?.text.length ?? 0)) return false;
  return (text.length < LONGEST_LINE && isBoilerplate(text)) || isHeadline(text, headline);
}

const LONGEST_LINE = 160;

/** `headline` is bare. */
function isHeadline(text: string, headline: string): boolean {
  const { length } = headline;
  return length > 0 && text.length >= length && text.length < 3 * length && bare(text) === headline;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
