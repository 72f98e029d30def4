import type { TextKind } from '../filler/kind/kind-of-text.ts';
import type { Choices } from './choices.ts';
import { topicsOf } from './topics.ts';

// The numbers of this file are set by hand on summaries that were read one by one.

/** News is told in the first sentences, if not in the very first. */
const LEDE_AMONG = 6;
/** In other languages the first sentences are left out less often, so that more of them stand before it. */
const LEDE_AMONG_ELSEWHERE = 10;
const FEWEST_TOPICS_ELSEWHERE = 3;
/** A later sentence is the lede where it has so many of the headline's topics, and so large a share. */
export const FEWEST_TOPICS = 2;
const SHARE_OF_TOPICS = 0.4;

/**
 * The place of what happened: the first choice, unless it has nothing of the headline and one of
 * the next has much of it ("The light was thin. | The council of Arlen closed its school"). Opinions
 * and reviews open with a scene: theirs is the one that has most.
 */
export function findLede(
  { list, isEnglish }: Choices,
  kind: TextKind,
  { topics, told }: Headline,
): number {
  const shared = told.slice(0, isEnglish ? LEDE_AMONG : LEDE_AMONG_ELSEWHERE);
  const most = Math.max(...shared);
  const first = shared[0] ?? 0;
  const isMuch = (count: number): boolean =>
    count >= FEWEST_TOPICS && count >= SHARE_OF_TOPICS * topics;
  const isScene = kind === 'opinion' || kind === 'review' || kind === 'interview';
  if (!isMuch(most) || !(first === 0 || (isScene && most >= 2 * first))) return 0;
  // A fact-check tells the claim before what is known of it
  const at = kind === 'fact-check' ? shared.findIndex(isMuch) : shared.indexOf(most);
  // a compound has none of its parts' topics, and further on a text names again whom its headline names
  if (!isEnglish && most < FEWEST_TOPICS_ELSEWHERE) return 0;
  // "The city was dark at noon." goes on from the scene that says which city.
  if (at === 1 && GOES_ON.test(list[at]?.unit.text ?? '')) return 0;
  return list[at]?.leansOn === -1 && list[at]?.needs.length === 0 ? at : 0;
}

const GOES_ON = /^The \p{Ll}/u;

/** How many topics the headline has, and how many of them each choice tells. */
export type Headline = Readonly<{ topics: number; told: readonly number[] }>;

/** Which topics the headline has, and what each choice tells of them. */
export function toldOfHeadline({ list, terms, title, isEnglish }: Choices): Headline {
  // what a text in another language is about is no rare word in it
  const topics = new Set(
    isEnglish
      ? topicsOf([...title], terms.rarity)
      : [...title].filter((id) => isContent(terms.names[id] ?? '')),
  );
  const told = list.map(({ terms: { ids } }) =>
    topics.size === 0 ? 0 : ids.filter((id) => topics.has(id)).length,
  );
  return { topics: topics.size, told };
}

/** A sentence further on tells the headline where it has so many more of its topics than the lede. */
const MORE_TOPICS = 2;
const MOST_OF_TOPICS = 0.5;
const HEADLINE_AMONG = 10;

/** The sentence that tells what the headline says, where the lede does not: its place, or none. */
export function findHeadline({ topics, told: all }: Headline, lede: number): readonly number[] {
  const told = all.slice(0, HEADLINE_AMONG);
  const most = Math.max(...told);
  const own = told[lede] ?? 0;
  const isToldThere = most >= own + MORE_TOPICS && most >= MOST_OF_TOPICS * topics;
  return isToldThere && own < MOST_OF_TOPICS * topics ? [told.indexOf(most)] : [];
}

/** Shorter words are small ones, of which nobody lists the rarity. Letters, set by hand; not tuned. */
const SHORTEST_CONTENT = 4;
const MAY_BE_SHORT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isContent(stem: string): boolean {
  return stem.length >= SHORTEST_CONTENT || MAY_BE_SHORT.test(stem);
}
