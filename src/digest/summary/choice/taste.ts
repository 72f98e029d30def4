import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Choices } from './choices.ts';
import type { Field } from './gains.ts';
import type { TextKind } from '../filler/kind/kind-of-text.ts';
import { FEWEST_TOPICS, findHeadline, findLede, type Headline, toldOfHeadline } from './lede.ts';
import { tellsBackground } from './outcome.ts';
import { findPoint } from './point.ts';
import { topicsOf } from './topics.ts';
import { tokenise } from '../units/tokenise.ts';

/** What an editor asks of a summary: these choices if it can be, and none of those. Places of the list. */
export type Taste = Readonly<{
  must: readonly number[];
  never: ReadonlySet<number>;
  /** Of those that must be there: what happened, and what a text of its kind is read for besides. */
  lede: number;
  point: number;
  /** Of those that must not be there: what was before the news, and what is said again. */
  stale: ReadonlySet<number>;
  headline: Headline;
}>;

// The numbers of this file are set by hand on summaries that were read one by one.

/** What shares no such term with the lede is another matter. */
const RELATED = 1;
/** A lede of fewer words promises the news ("The band is not done yet."), and the next sentence has it. */
const BRIEF_LEDE = 14;
/** Sentences behind the lede that may still tell the news; what comes later goes into other matters. */
const NEAR_LEDE = 8;
/** So many topics in common make up for another subject: "The minister defended the plan". */
const FEWEST_SHARED = 2;
/** Two sentences this alike (cosine) say one thing. */
const ALIKE = 0.75;

export const NO_TASTE: Taste = {
  must: [],
  never: new Set(),
  lede: -1,
  point: -1,
  stale: new Set(),
  headline: { topics: 0, told: [] },
};

/** What an editor asks of the summary of this article. */
export function readTaste(choices: Choices, field: Field, kind: TextKind): Taste {
  if (choices.list.length === 0) return NO_TASTE;
  const headline = toldOfHeadline(choices);
  const lede = findLede(choices, kind, headline);
  const point = findPoint(choices, kind, lede);
  const must = [...new Set([lede, point, ...findHeadline(headline, lede)])].filter(
    (at) => at !== -1,
  );
  const stale = findStale(choices, field, must);
  const never = addsNothing(choices, { lede, must, stale, told: headline.told });
  return { must, never, lede, point, stale, headline };
}

const FRONT = either(
  oneOf('in on at by for from with after before since during despite under as when while'),
  oneOf('although though if until according following'),
  String.raw`\p{L}+ing`,
);
/** What stands before the subject of a sentence: "On Monday night, …", "Speaking in Osk, …". */
const FRONTED = regex.iu`^["“‘'(]*${FRONT} [^,]{1,80}, `;
/** Words in which a subject is named, with what stands beside it: "Ann Lee, the head of the port,". */
const SUBJECT_WORDS = 9;

/** Whether a sentence is about one of the subjects: it says one of them before its verb, roughly. */
function isAbout(text: string, subjects: ReadonlySet<string>): boolean {
  const { stems } = tokenise(text.replace(FRONTED, ''), true);
  return stems.slice(0, SUBJECT_WORDS).some((stem) => subjects.has(stem));
}

/** The choices that tell what was before the news, and those that say it again. English. */
function findStale(
  { list, year, isEnglish }: Choices,
  { likeness, again }: Field,
  must: readonly number[],
): ReadonlySet<number> {
  if (!isEnglish) return new Set();
  return new Set(
    list.flatMap(({ unit }, at) => {
      if (must.includes(at) || list.some(({ toldWith }) => toldWith === at)) return [];
      const isAgain = must.some(
        (other) => (likeness[at]?.[other] ?? 0) > ALIKE || again[at]?.includes(other) === true,
      );
      return isAgain || tellsBackground(unit.text, year) ? at : [];
    }),
  );
}

/**
 * Choices and paragraphs behind the lede that may stand beside it where nothing tells what a sentence takes for
 * known: the nearer it is, the less the reader has missed. Set by hand on German pages that were read.
 */
const NEAR_ELSEWHERE = { choices: 4, paragraphs: 5 };

/**
 * The choices too far from the lede that tell little of the headline, in languages whose sentences are not
 * weighed one by one.
 */
function farFrom(
  list: Choices['list'],
  { lede, must, told }: { lede: number; must: readonly number[]; told: readonly number[] },
): readonly number[] {
  const from = list[lede]?.unit.paragraph ?? 0;
  return list.flatMap(({ unit }, at) => {
    const isNear =
      at <= lede + NEAR_ELSEWHERE.choices && unit.paragraph <= from + NEAR_ELSEWHERE.paragraphs;
    return isNear || must.includes(at) || (told[at] ?? 0) >= FEWEST_TOPICS ? [] : at;
  });
}

/**
 * The choices that are not about what the lede or the headline tells, and those that are stale.
 * The sentence behind the lede may take up any of its words; one further on has to begin with one,
 * or to have several.
 */
function addsNothing(
  { list, terms, title, isEnglish }: Choices,
  {
    lede,
    must,
    stale,
    told,
  }: {
    lede: number;
    must: readonly number[];
    stale: ReadonlySet<number>;
    told: readonly number[];
  },
): ReadonlySet<number> {
  // What stands before the lede paints the scene.
  const scene = list.keys().take(lede);
  if (!isEnglish) return new Set([...scene, ...farFrom(list, { lede, must, told })]);
  const topics = new Set(
    [...must.flatMap((at) => list[at]?.terms.ids ?? []), ...title].filter(
      (term) => (terms.rarity[term] ?? 0) >= RELATED,
    ),
  );
  const never = new Set<number>(scene);
  const isBrief = (list[lede]?.words ?? 0) < BRIEF_LEDE;
  const subjects = new Set(Array.from(topics, (term) => terms.names[term] ?? ''));
  for (const [at, choice] of list.entries()) {
    if (must.includes(at)) continue;
    if (list.some(({ toldWith }) => toldWith === at)) continue;
    // "She asked people to stay at home" is as near as the sentence that it goes on from.
    const goesOn = choice.leansOn !== -1 && !never.has(choice.leansOn);
    const isNext = at === lede + 1 && (isBrief || choice.terms.ids.some((id) => topics.has(id)));
    const shared = topicsOf(choice.terms.ids, terms.rarity).filter((id) => topics.has(id)).length;
    const isOn =
      goesOn ||
      isNext ||
      (at <= lede + NEAR_LEDE &&
        (shared >= FEWEST_SHARED || (shared > 0 && isAbout(choice.unit.text, subjects))));
    if (!isOn || stale.has(at)) never.add(at);
  }
  return never;
}
