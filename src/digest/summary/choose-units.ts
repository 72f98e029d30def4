import type { Quote } from '../digest.ts';
import { isShort } from '../reading/is-short.ts';
import type { Reading } from '../reading/reading.ts';
import { type Choice, readChoices } from './choice/choices.ts';
import { chooseDraft, JUDGED_TOGETHER } from './choice/choose.ts';
import { readField } from './choice/gains.ts';
import { isFiller } from './filler/filler.ts';
import { isListedFiller } from './listed/listed-filler.ts';
import { isGuideHeadline } from './filler/kind/is-guide.ts';
import { isPersonal } from './filler/kind/is-personal.ts';
import { kindOfText, type TextKind, tellsGuides } from './filler/kind/kind-of-text.ts';
import { chooseGuide } from './guide/choose-guide.ts';
import { firstItems, readCounted, readItems, type ShownItems } from './guide/items/items.ts';
import { chooseWanted } from './editor/choose-wanted.ts';
import { editorRows } from './editor/editor-columns.ts';
import { editor, readWishes } from './editor/editor.ts';
import { withWishes } from './editor/with-wishes.ts';
import { readHeadline } from './editor/links.ts';
import { ranker, termModel } from './choice/learned.ts';
import { isIdle, isToldBy } from './repeated.ts';
import type { Editing } from './standing/passed-over.ts';
import { standsAlone } from './standing/stands-alone.ts';
import { readTaste } from './choice/taste.ts';
import { withoutThin } from './choice/thin.ts';
import { withVerdict } from './choice/with-verdict.ts';
import { isEnglish } from './units/terms.ts';

/**
 * News says first what matters: a longer summary is chosen from so many sound units a sentence. Set
 * by hand; not tuned.
 */
const CHOICES_PER_SENTENCE = 3;
/** A fact-check tells its ruling at its end, however long it is. A bound on time, set by hand. */
const CHOICES_OF_CHECK = 60;

/** What is known of an article besides its text. */
export type About = Readonly<{
  /** What its page calls it: "opinion", "LiveBlogPosting". */
  genre?: string | null;
  /** Who publishes it. */
  publisher?: string | null;
  /** The quotes that are shown below the summary, or say too little to be shown. */
  quotes?: readonly Quote[];
  /** Those of them that are shown below the summary. */
  keyQuotes?: readonly Quote[];
}>;

/** The units that stand for an article, and the choices that they are from. */
export type Chosen = Readonly<{
  units: readonly Choice[];
  list: readonly Choice[];
  /** What the text lists, of which these are shown behind the units. */
  items?: ShownItems;
}>;

/** The units that an editor would take, and what the text lists. */
export function edit(
  reading: Reading,
  sentences: number,
  { genre, publisher = null, quotes = [], keyQuotes = [] }: About,
): Chosen {
  const kind = kindOfText(reading, genre ?? null);
  const guided = isEnglish(reading.language) && kind === 'guide' ? readItems(reading) : [];
  const editing: Editing = {
    kind: kind === 'guide' && guided.length === 0 && isTale(reading) ? 'opinion' : kind,
    // Whoever reads "the claim is false" has to know which, though it is a quotation
    isShown: (unit, isRest) =>
      !(kind === 'fact-check' && unit.paragraph < CLAIM_AMONG) &&
      (isToldBy(unit, keyQuotes) || (!isRest && isIdle(unit, quotes))),
  };
  const isOwn = ({ unit }: Choice): boolean => !isBareSpeech(unit, keyQuotes);
  if (isEnglish(reading.language) && tellsGuides(editing.kind)) {
    const guide = chooseGuide(reading, sentences, { ...editing, publisher, items: guided });
    return { ...guide, units: guide.units.filter(isOwn) };
  }
  const items =
    isEnglish(reading.language) && LISTING.has(editing.kind) ? readCounted(reading) : [];
  const edited = choose(reading, items.length > 0 ? 1 : sentences, editing);
  if (items.length > 0)
    return { ...edited, units: edited.units.filter(isOwn), items: firstItems(items, sentences) };
  // An article may be all quotes and asides: then they are what there is.
  if (edited.units.length > 0) return { ...edited, units: edited.units.filter(isOwn) };
  const { units, list } = choose(reading, sentences, null);
  // "You can view our open thread here." is less than a headline alone.
  const isPage = ({ unit }: Choice): boolean =>
    isEnglish(reading.language)
      ? isFiller(unit.text, editing.kind)
      : isListedFiller(unit, reading.language);
  const isShown = (choice: Choice): boolean =>
    isOwn(choice) && !isPage(choice) && standsAlone(choice.unit, reading.language);
  return { units: units.filter(isShown), list };
}

/** A fact-check tells the claim in its first paragraphs. Set by hand. */
const CLAIM_AMONG = 4;

/**
 * Whether a text that looks like a guide is what its author tells of himself: no headline of a guide, and
 * many an "I". Measured on 11 labelled ones: told as an opinion, 8 have what an editor wants first, and 5 as a guide.
 */
function isTale(reading: Reading): boolean {
  return !isGuideHeadline(reading.title ?? '') && isPersonal(reading);
}

/** Kinds of text that may list things, as guides do. */
const LISTING: ReadonlySet<TextKind> = new Set(['news', 'opinion']);

/** Its marks may stand around a quotation: one on each side, as printed. */
const MARK = 2;

/** Whether it is speech alone, whose speaker is told where it is shown as a quote. */
function isBareSpeech(
  { paragraph, start, end }: Choice['unit'],
  quotes: readonly Quote[],
): boolean {
  return quotes.some(({ places }) =>
    places.some(
      (place) =>
        place.paragraph === paragraph && place.start <= start + MARK && place.end >= end - MARK,
    ),
  );
}

/** The units that say most of an article: so many, or as many as an editor would take. */
export function choose(reading: Reading, sentences: number, editing: Editing | null): Chosen {
  const most = Math.max(JUDGED_TOGETHER.choices, CHOICES_PER_SENTENCE * sentences);
  const isCheck = isEnglish(reading.language) && editing?.kind === 'fact-check';
  const choices = isCheck
    ? withVerdict(readChoices(reading, CHOICES_OF_CHECK, editing), most)
    : readChoices(reading, most, editing);
  const { list } = choices;
  const field = readField(choices, termModel);
  if (editing === null) {
    return { units: take(list, chooseDraft(field, ranker, sentences)?.units), list };
  }
  const taste = readTaste(choices, field, editing.kind);
  if (!choices.isEnglish)
    return { units: take(list, chooseDraft(field, ranker, sentences, taste)?.units), list };
  const rows = editorRows(choices, field, { taste, kind: editing.kind });
  const wishes = readWishes(rows, taste.lede, editor);
  if (isShort(reading)) {
    // A live page or an interview is told by what it is read for
    const own = editing.kind === 'news' ? withWishes(taste, wishes) : taste;
    const told = chooseDraft(field, ranker, sentences, own)?.units ?? [];
    return { units: take(list, withoutThin(told, list, taste.must)), list };
  }
  const wanted = {
    wishes,
    held: [taste.point],
    barred: taste.stale,
    headline: readHeadline(choices),
  };
  const places = chooseWanted(field, wanted, sentences);
  return { units: take(list, withoutThin(places, list, taste.must)), list };
}

function take(list: readonly Choice[], places: readonly number[] = []): readonly Choice[] {
  return places.flatMap((at) => list[at] ?? []);
}
