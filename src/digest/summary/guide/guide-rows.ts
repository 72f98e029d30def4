import type { Reading } from '../../reading/reading.ts';
import type { Choice, Choices } from '../choice/choices.ts';
import { FEATURE } from '../choice/features.ts';
import type { Field } from '../choice/gains.ts';
import { topicsOf } from '../choice/topics.ts';
import { yes } from '../choice/weights.ts';
import { tokenise } from '../units/tokenise.ts';
import { isStudy, partAt, partsOfParagraphs } from '../filler/study-parts.ts';
import { preamblesOf } from '../filler/preamble.ts';
import { formOf } from './guide-form.ts';
import { tellsList, tellsPage } from '../filler/tells-page.ts';
import { readSigns, SIGN_NAMES } from './guide-signs.ts';
import { createHouseTest } from './create-house-test.ts';
import { concludes, readSections } from './sections.ts';

/*
 * The numbers of this file were set by hand before training, so that each column is about 0 to 1; the
 * weights are trained on them: who changes one trains again (tests/eval/train/guide.ts).
 */

/** Places in which the two decays fall to a third: a fast one, a slow one. */
const NEAR = 4;
const FAR = 20;
/** What comes later is as deep. */
const DEEP_PARAGRAPH = 30;
/** Paragraphs that lead on where no heading says where the matter begins. */
const WITHOUT_HEADINGS = 2;
/** So many expected words in common with a reference summary are much. */
const MUCH_EXPECTED = 12;
/** Words in which a subject is named, and letters of a word of a heading that tells something. */
const SUBJECT_WORDS = 6;
const LETTERS_OF_TOPIC = 4;
/** More names tell no more; fewer words and more words than these are few and many. */
const MOST_NAMES = 4;
const FEW_WORDS = 10;
const MANY_WORDS = 30;
const NAME = /(?<![.!?:] )(?<!^)\b\p{Lu}[\p{L}\p{N}’'-]+/gu;
const YEARS = /\b(?:19|20)\d\d\b/gu;
const OLD = /\b(?:19|20)\d\d\b/u;
/** "41 minutes longer than the others", "P=.02": a result that says more than how many took part. */
const COMPARES = /\bthan\b|\bsignific|\bP ?[<=≤]/u;
/** What a result is that compares nothing. */
const BARE_RESULT = 0.3;
const RANGE = /[$£€] ?\d|\d ?%|\b\d+ (?:to|and|-|–) \d/u;

/** Rows of `GUIDE_COLUMNS`, one for each choice. For English texts. */
export function guideRows(
  choices: Choices,
  { likeness, gains }: Field,
  { reading, publisher }: Readonly<{ reading: Reading; publisher: string | null }>,
): number[][] {
  const { list, terms, title } = choices;
  const sections = readSections(reading);
  const hasHeadings = sections.some(({ number }) => number > 0);
  const form = formOf(reading.title ?? '');
  const topics = new Set(topicsOf([...title], terms.rarity));
  const topicNames = new Set(Array.from(topics, (term) => terms.names[term] ?? ''));
  const told = list.map(
    (choice) => choice.terms.ids.filter((id) => topics.has(id)).length / Math.max(1, topics.size),
  );
  const mostTold = Math.max(0, ...told);
  const expected = gains.map(sum);
  const mostExpected = Math.max(1, ...expected);
  const central = likeness.map(sum);
  const namesHouse = createHouseTest(publisher, reading.title ?? '');
  const parts = isStudy(reading) ? partsOfParagraphs(reading) : [];
  const numbers = [...(reading.title ?? '').matchAll(/\b\d{1,3}\b/gu)].map(
    ([number]) => ` ${number} `,
  );
  const mostCentral = Math.max(1, ...central);
  return list.map((choice, at) => {
    const { unit, features } = choice;
    const { text, outside, paragraph } = unit;
    const section = sections[paragraph] ?? { heading: '', number: 0, behind: 0 };
    const whole = reading.paragraphs[paragraph];
    const part =
      whole === undefined || parts.length === 0
        ? null
        : partAt(whole, unit.start, parts[paragraph] ?? null);
    const subject = tokenise(text, true).stems.slice(0, SUBJECT_WORDS);
    const isOpening = list[at - 1]?.unit.paragraph !== paragraph;
    const isBehind = section.behind === 0 && section.number > 0;
    const place: Place = {
      near: Math.exp(-at / NEAR),
      isIntro: section.number === 0 && (hasHeadings || paragraph < WITHOUT_HEADINGS),
      opensSection: isBehind && isOpening,
      saysHeading: says(subject, section.heading),
      saysTitle: subject.some((stem) => topicNames.has(stem)),
    };
    const share = told[at] ?? 0;
    const gain = expected[at] ?? 0;
    return [
      yes(at === 0),
      place.near,
      Math.exp(-at / FAR),
      Math.min(1, paragraph / DEEP_PARAGRAPH),
      yes(place.isIntro),
      yes(isBehind),
      yes(place.opensSection),
      yes(place.saysHeading),
      yes(concludes(section)),
      yes(unit.start === 0),
      yes(isOpening && list[at + 1]?.unit.paragraph !== paragraph),
      yes(choice.leansOn !== -1),
      share,
      yes(share > 0 && share === mostTold),
      yes(place.saysTitle),
      features[FEATURE.keys] ?? 0,
      features[FEATURE.fresh] ?? 0,
      gain / MUCH_EXPECTED,
      gain / mostExpected,
      (central[at] ?? 0) / mostCentral,
      ...howTold(choice),
      ...byForm(form, readSigns(outside), place, outside),
      yes(form === 'review'),
      yes(tellsList(text)),
      yes(tellsPage(text)),
      ...leadsOn(text),
      yes(numbers.some((number) => text.includes(number))),
      ...ofYear(text, choices.year),
      yes(/^\d/.test(section.heading)),
      yes(part === 'aim'),
      part === 'result' ? (COMPARES.test(text) ? 1 : BARE_RESULT) : 0,
      yes(part === 'conclusion'),
      yes(namesHouse(text)),
      yes(form === 'how' && place.saysHeading),
      yes(form === 'list' && place.saysHeading),
    ];
  });
}

/** Where a sentence stands in its guide, and whether its subject is what the heading or the title says. */
type Place = Readonly<{
  near: number;
  isIntro: boolean;
  opensSection: boolean;
  saysHeading: boolean;
  saysTitle: boolean;
}>;

/** The columns 'names' to 'quoted'. */
function howTold({ unit: { outside }, words, features }: Choice): readonly number[] {
  return [
    Math.min(MOST_NAMES, outside.match(NAME)?.length ?? 0) / MOST_NAMES,
    Math.max(0, FEW_WORDS - words) / FEW_WORDS,
    Math.max(0, words - MANY_WORDS) / MANY_WORDS,
    features[FEATURE.more] ?? 0,
    features[FEATURE.quoted] ?? 0,
  ];
}

/** The signs and what they tell with the place and the form of the guide, up to 'other, near'. */
function byForm(
  form: ReturnType<typeof formOf>,
  signs: ReturnType<typeof readSigns>,
  { near, isIntro, opensSection, saysTitle }: Place,
  outside: string,
): readonly number[] {
  return [
    ...SIGN_NAMES.map((name) => yes(signs.has(name))),
    yes(signs.has('defines') && saysTitle),
    yes(signs.has('defines') && opensSection),
    yes(signs.has('matters') && isIntro),
    yes(RANGE.test(outside)),
    yes(form === 'list' && isIntro),
    yes(form === 'list' && opensSection),
    yes(form === 'list' && signs.has('praises')),
    yes(form === 'how' && isIntro),
    yes(form === 'how' && signs.has('advises')),
    yes(form === 'what' && signs.has('defines') && saysTitle),
    form === 'other' ? near : 0,
  ];
}

/** The columns 'leads on' to 'hard or much'. */
function leadsOn(text: string): readonly number[] {
  const preambles = preamblesOf(text);
  return [
    yes(preambles.size > 0),
    yes(preambles.has('reader')),
    yes(preambles.has('page')),
    yes(preambles.has('past')),
    yes(preambles.has('much')),
  ];
}

/** The columns 'this year' and 'old year'; `year`: the article's own. */
function ofYear(text: string, year: number | null): readonly number[] {
  if (year === null) return [0, 0];
  const isOld =
    OLD.test(text) && [...text.matchAll(YEARS)].every(([named]) => Number(named) < year - 1);
  return [yes(text.includes(String(year))), yes(isOld)];
}

/** Whether a sentence begins with a word of its heading. */
function says(subject: readonly string[], heading: string): boolean {
  if (heading === '') return false;
  const stems = tokenise(heading, true).stems.filter(({ length }) => length >= LETTERS_OF_TOPIC);
  return stems.some((stem) => subject.includes(stem));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
