import type { Choices } from './choices.ts';
import type { Field } from './gains.ts';
import type { TextKind } from './kind-of-text.ts';

/** What an editor asks of a summary: these choices if it can be, and none of those. Places of the list. */
export type Taste = Readonly<{ must: readonly number[]; never: ReadonlySet<number> }>;

/** Terms rarer than this carry a topic: "the" 0, "people" 0.5, "minister" 3. */
const TOPICAL = 1.5;
/** News is told in the first sentences, if not in the very first. */
const LEDE_AMONG = 6;
/** A later sentence is the lede where it has so many of the headline's topics, and so large a share. */
const FEWEST_TOPICS = 2;
const SHARE_OF_TOPICS = 0.4;
/** Two sentences this alike (cosine) say one thing. */
const ALIKE = 0.6;

/** A fact-check is read for this: “The claim is false”, “There is no evidence that …”. */
const VERDICT =
  /\b(?:we (?:rate|rated|find|found)\b.{0,60}\b(?:true|false|fire|half|mostly|misleading|mixture)|(?:claim|statement|post|video|photo|image|picture|story|article|rumou?r|quote|meme|assertion|allegation|report|it|this|that)s? (?:is|are|was|were) (?:\p{L}+ly |not )?(?:false|true|untrue|inaccurate|incorrect|wrong|misleading|fake|fabricated|altered|doctored|manipulated|satire|satirical|a hoax|unfounded|baseless|unproven|unsubstantiated|debunked|out of context|missing context|bogus|made up)|(?:is|are|was|were) (?:miscaptioned|misattributed|digitally altered|taken out of context)|(?:there is|there[’']s|there was|found|has|have) no (?:\p{L}+ )?(?:evidence|proof|record|indication|basis)|no evidence (?:that|of|to)|(?:rated|ruling|rating|verdict)\b.{0,30}\b(?:false|true|misleading|pants on fire|mixture))\b/iu;

/** What an editor asks of the summary of this article. */
export function readTaste(choices: Choices, field: Field, kind: TextKind): Taste {
  if (choices.list.length === 0) return { must: [], never: new Set() };
  const lede = findLede(choices, kind);
  const verdict = kind === 'fact-check' ? findVerdict(choices) : -1;
  const must = verdict === -1 || verdict === lede ? [lede] : [lede, verdict];
  return { must, never: addsNothing(choices, field, must) };
}

/**
 * The place of what happened: the first choice, unless it has nothing of the headline and one of
 * the next has much of it ("The light was thin. | The council of Arlen closed its school"). Opinions
 * and reviews open with a scene: theirs is the one that has most.
 */
function findLede({ list, terms, title }: Choices, kind: TextKind): number {
  const topics = new Set(
    terms.names.flatMap((name, term) =>
      title.has(name) && (terms.rarity[term] ?? 0) >= TOPICAL ? term : [],
    ),
  );
  const first = list.slice(0, LEDE_AMONG);
  const shared = first.map(({ terms: { ids } }) => ids.filter((id) => topics.has(id)).length);
  const most = Math.max(...shared);
  const enough = most >= FEWEST_TOPICS && most >= SHARE_OF_TOPICS * topics.size;
  const isScene = kind === 'opinion' || kind === 'review' || kind === 'interview';
  if (!enough || !((shared[0] ?? 0) === 0 || (isScene && most >= 2 * (shared[0] ?? 0)))) return 0;
  const at = shared.indexOf(most);
  return list[at]?.leansOn === -1 && list[at]?.needs.length === 0 ? at : 0;
}

function findVerdict({ list }: Choices): number {
  return list.findIndex(({ unit }) => VERDICT.test(unit.text));
}

/** The choices that share no topic with the lede or the headline, and those that say it again. */
function addsNothing(
  { list, terms, title, isEnglish }: Choices,
  { likeness }: Field,
  must: readonly number[],
): ReadonlySet<number> {
  if (!isEnglish) return new Set();
  const topics = new Set(
    [
      ...must.flatMap((at) => list[at]?.terms.ids ?? []),
      ...terms.names.flatMap((name, term) => (title.has(name) ? term : [])),
    ].filter((term) => (terms.rarity[term] ?? 0) >= TOPICAL),
  );
  const never = new Set<number>();
  for (const [at, choice] of list.entries()) {
    if (must.includes(at)) continue;
    const isOn = choice.terms.ids.some((id) => topics.has(id));
    const isAgain = must.some((other) => (likeness[at]?.[other] ?? 0) > ALIKE);
    if (!isOn || isAgain) never.add(at);
  }
  return never;
}
