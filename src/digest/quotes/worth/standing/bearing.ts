import {
  calendarWords,
  closedWords,
  speechVerbs,
} from '../../../../languages/english/common-words.ts';
import { roleNouns } from '../../../../languages/english/roles.ts';
import { toponyms } from '../../../../languages/english/names/toponyms.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Place, Quote, SummarySentence } from '../../../digest.ts';
import { isShort } from '../../../reading/is-short.ts';
import { wordsIn } from '../../../summary/units/tokenise.ts';
import type { Reading } from '../../../reading/reading.ts';
import { leaning } from '../leaning.ts';
import { sentenceBefore } from './before.ts';
import { isVerbLike } from './noun-or-verb.ts';
import { type Gender, lastNamed, surnamesOf } from './nearest-person.ts';
import { matterOf } from '../matter/matter-of.ts';
import { takenForKnown } from '../matter/taken-for-known.ts';
import type { Pointer } from './pointers/pointer.ts';
import { asksHimself } from './pointers/opening-pointers.ts';
import { pointersOf } from './pointers/pointers.ts';
import { stemOf } from '../../../reading/stems.ts';
import { isOfAnother, isUnsaid } from './unsaid.ts';

/** Where so much of them is shown, a reader knows what "it" means. Set by hand; not tuned. */
const TOLD = 0.5;
/** Characters in which somebody is named whom a pronoun means, and how many of the nearest names count. */
const REACH_OF_NAMES = 900;
const NAMES = 6;

/** What a reader has before them when they come to a quote: the title and the summary. */
export type Shown = Readonly<{
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
  places: readonly Place[];
  /** The surnames of the article's women or men, looked for when a pronoun first asks. */
  surnames: (gender: Gender) => ReadonlySet<string>;
}>;

export function shownOf(reading: Reading, summary: readonly SummarySentence[]): Shown {
  const texts = [reading.title ?? '', ...summary.map((sentence) => sentence.text)];
  const known = new Map<Gender, ReadonlySet<string>>();
  return {
    surnames: (gender) => {
      const found = known.get(gender) ?? surnamesOf(gender, reading);
      known.set(gender, found);
      return found;
    },
    words: new Set(texts.flatMap(stemsOf)),
    names: new Set(texts.flatMap(namesIn)),
    places: summary.map(({ place }) => place),
  };
}

/**
 * How badly a quote hangs on words that are not shown: 0 where it names all that it means, or the
 * title and the summary do; 1 where it points at a thing that they do not tell; 2 where nobody can
 * tell of whom or what it speaks, or where it goes on with a sentence that is not shown. English.
 */
export function hanging(quote: Quote, shown: Shown, reading: Reading): 0 | 1 | 2 {
  if (languageOfTag(reading.language) !== 'en') return 0;
  if (leaning(quote.text, reading.language) === 2 || isUnsaid(firstPart(quote))) return 2;
  if (asksHimself.test(quote.text) || isOfAnother(quote.text, quote.speaker?.name ?? null))
    return 2;
  const pointers = pointersOf(quote.text);
  if (pointers.length === 0) return takenForKnown(quote.text, (stem) => tells(shown, stem));
  const { name, role, organisation } = quote.speaker ?? {};
  const own = new Set(stemsOf([name, role, organisation].join(' ')));
  const before = sentenceBefore(quote, reading);
  const isNext = before.sentence !== null && isShown(before.sentence, shown);
  const isTold = (): boolean => isNext || shareTold(before.text, shown, own) >= TOLD;
  const matter = matterOf(quote, reading);
  const isBorne = ({ kind, word, nouns }: Pointer): boolean => {
    if (matter !== null && (kind !== 'person' || /\p{Lu}/u.test(matter.slice(1)))) return true;
    if (nouns.length > 0) return nouns.some((noun) => tells(shown, noun)) || isTold();
    if (kind !== 'person') return isTold();
    const front = inFront(quote, reading);
    // of a short report there is little besides: whoever reads it guesses
    const meant = isShort(reading) ? null : nearest(word, front, own, shown);
    if (meant !== null && !isNext && !stemsOf(meant).some((one) => shown.words.has(one)))
      return false;
    if (isNext) return true;
    // whoever is named in front of the quote is one whom the reader knows
    const names = namesIn(front).filter((one) => !own.has(one));
    return names.slice(-NAMES).some((one) => shown.names.has(one));
  };
  const unborne = pointers.filter((pointer) => !isBorne(pointer));
  if (
    unborne.every(({ word }) => word === 'this') &&
    SITUATION.test(quote.text) &&
    !TAKES_UP.test(quote.text)
  )
    return 0;
  if (unborne.length === 0) return 0;
  if (TAKES_UP.test(quote.text) || OF_THOSE.test(quote.text)) return 2;
  return unborne.every(({ nouns, word }) => nouns.length > 0 || /^this(?:['’]s)?$/.test(word))
    ? 1
    : 2;
}

/** What is said before “…,” she said: what comes behind may take it up. */
function firstPart({ text, places: [first] }: Quote): string {
  return first === undefined ? text : text.slice(0, first.end - first.start);
}

/** “This would be dearer”, “This is just the latest example”: of what was said before, and nothing else. */
const TAKES_UP = regex.iu`^\P{L}{0,3}this ${either(
  `${anyOf('would could may might should wouldn couldn depends will_depend')}(?!\\p{L})`,
  String.raw`(?:is|was) (?:just|yet|only|simply|but|not the first|merely)? ?${anyOf(
    'another one_more the_latest the_most_recent the_second the_third',
  )}(?!\p{L})`,
)}`;

/** “Those offers stand”, “This kind of fee ruins us”: some, or one of a kind, that somebody else told of. */
const OF_THOSE = /^\P{L}{0,3}(?:Those \p{L}|Th(?:is|at|ese) (?:kind|sort|type)s? of )/u;

/** “This is a sobering reminder that attacks on anybody …”: the event itself, and a whole thought. */
const SITUATION = /^\P{L}{0,3}This (?:is|was|will be|has been)(?: [^\s.!?…]+){9}/u;

/** The surname of the woman or man who is named last in front of "she" or "he"; null where none is known. */
function nearest(
  word: string,
  front: string,
  own: ReadonlySet<string>,
  shown: Shown,
): string | null {
  const [pronoun = ''] = /^\p{L}+/u.exec(word) ?? [];
  if (!HE.has(pronoun) && !SHE.has(pronoun)) return null;
  const surnames = shown.surnames(HE.has(pronoun) ? 'male' : 'female');
  const others = [...surnames].filter((name) => !stemsOf(name).some((stem) => own.has(stem)));
  return lastNamed(new Set(others), front);
}

const HE = wordSet('he him his himself');
const SHE = wordSet('she her hers herself');

/** Letters by which the summary tells a noun: "decision" tells "decided". Set by hand; not tuned. */
const KIN = 5;

function tells({ words }: Shown, stem: string): boolean {
  return [...words].some((word) => word.startsWith(stem.slice(0, KIN)));
}

function isShown(sentence: Place, { places }: Shown): boolean {
  return places.some(
    ({ paragraph, start, end }) =>
      paragraph === sentence.paragraph && start <= sentence.start && end >= sentence.end,
  );
}

/** So many characters in front of a quote, over the paragraphs above it. */
function inFront({ places: [own] }: Quote, { paragraphs }: Reading): string {
  if (own === undefined) return '';
  let text = (paragraphs[own.paragraph]?.text ?? '').slice(0, own.start).slice(-REACH_OF_NAMES);
  for (let above = own.paragraph - 1; above >= 0 && text.length < REACH_OF_NAMES; above -= 1)
    text = `${(paragraphs[above]?.text ?? '').slice(text.length - REACH_OF_NAMES)} ${text}`;
  return text;
}

function shareTold(before: string, shown: Shown, own: ReadonlySet<string>): number {
  const words = stemsOf(before).filter((word) => !own.has(word));
  return words.length === 0
    ? 0
    : words.filter((word) => shown.words.has(word)).length / words.length;
}

/** Characters behind a word in which the next one begins. A bound on time. */
const BEHIND = 24;

/** The stems of names: no role, no day, and no word that has its capital from opening a sentence. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)].flatMap(({ 0: word, index }) => {
    const lower = word.toLowerCase().replace(/['’]s$/, '');
    if (
      closedWords.has(lower) ||
      roleNouns.has(lower) ||
      calendarWords.has(lower) ||
      toponyms.has(lower)
    )
      return [];
    const [before, end] = [
      text.slice(Math.max(0, index - 2), index).trimEnd(),
      index + word.length,
    ];
    const isWithin = /[\p{L}\p{N},;’')]$/u.test(before);
    const next = /^\.? ([\p{L}’'-]+)/u.exec(text.slice(end, end + BEHIND))?.[1] ?? '';
    const isName = isWithin || /['’]s$/.test(word) || /^\p{Lu}/u.test(next) || isVerbLike(next);
    return isName ? stemsOf(lower) : [];
  });
}

/** The telling words of a text, cut to their stems. */
function stemsOf(text: string): string[] {
  return wordsIn(text.toLowerCase(), TELLING, TELLING_PLAIN)
    .filter((word) => !closedWords.has(word) && !speechVerbs.has(word))
    .map(stemOf);
}

const TELLING = /[\p{L}\p{N}]{3,}/gu;
const TELLING_PLAIN = /[a-z\d]{3,}/g;
