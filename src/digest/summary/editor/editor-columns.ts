import { weekday } from '../../../languages/english/weekday.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { TextKind } from '../filler/kind/kind-of-text.ts';
import { behindTurn } from '../standing/turn/contrast.ts';
import type { Choices } from '../choice/choices.ts';
import { FEATURE } from '../choice/features.ts';
import type { Field } from '../choice/gains.ts';
import type { Taste } from '../choice/taste.ts';
import { yes } from '../choice/weights.ts';
import { FACT_COLUMNS, readFacts } from './hard-facts.ts';
import { readLinks } from './links.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** What an editor's choice goes by. Each is about 0 to 1; the weights have them by these names. */
export const EDITOR_COLUMNS = [
  // Where it stands among the choices, in the article and in its paragraph.
  'near',
  'far',
  'deep',
  'behind lede',
  'before lede',
  'first, no headline',
  'opens paragraph',
  'whole paragraph',
  'leans',
  // What it has of the article's topics, its headline and its lede.
  'new topics',
  'key terms',
  'headline',
  'headline, more than lede',
  'headline, most',
  'like lede',
  'expected',
  'expected, most',
  'expected, a word',
  'point',
  'adds nothing',
  // How it is told.
  'persons',
  'long',
  'sentences',
  'quoted',
  'numbers',
  'money',
  'day',
  'fronted',
  'name first',
  'present',
  'exclaims',
  // The kind of text.
  'opinion, near',
  'opinion, argues',
  'other kind, near',
  // What it takes up from others, and what of the headline it alone tells.
  'needs',
  'headline, not lede',
  'headline, anything new',
  'topics of lede',
  'like one before',
  'like all',
  'full name',
  'short',
  ...FACT_COLUMNS,
  'turns',
] as const;

const NUMBER = /\b\d[\d,.]*/g;
const MONEY = /[$£€] ?\d|\d ?%|\d percent\b|\d per cent\b|\b[mb]illion\b/;
const DAY = sieve(
  regex.u`\b(?:${weekday}|yesterday|today|this (?:week|month|morning|afternoon))\b`,
);
const FRONT = oneOf(
  'in on at by for from with after before since during despite under as when while although though if until once following asked',
);
/** "In Osk, …", "Asked about the pier, …", "Speaking …": its subject does not come first. */
const FRONTED = regex.iu`^["“‘'(]*(?:${FRONT}|\p{L}+ing) `;
/** "Ann Lee of Osk …" */
const NAME_FIRST = /^["“‘'(]*(?:\p{Lu}[\p{L}.’'-]* ){2}/u;
const PRESENT = /\b(?:is|are|isn[’']t|aren[’']t|remains?|seems?|has|have)\b/;
const ARGUES = sieve(
  regex.u`\b${anyOf('must should need needs why because reason problem question means shows suggests truth point real')}\b`,
);
const EXCLAIMS = /[!?…]/;

/** Behind a mark or a label a sentence opens its paragraph all the same. Set by hand; not tuned. */
const OPENING = 12;
/** So many expected words in common with a reference summary are much. Set by hand; not tuned. */
const MUCH_EXPECTED = 12;
/** Words of a choice that gains little by its length alone. Set by hand; not tuned. */
const FEWEST_WORDS = 6;
/** What comes later is as deep. Set by hand; not tuned. */
const DEEP_PARAGRAPH = 12;
/** More figures tell no more. Set by hand; not tuned. */
const MOST_NUMBERS = 3;
/** Words of a short choice. Set by hand before training. */
const SHORT = 12;

/** Rows of `EDITOR_COLUMNS`, one for each choice. For English articles. */
export function editorRows(
  choices: Choices,
  field: Field,
  { taste, kind }: Readonly<{ taste: Taste; kind: TextKind }>,
): number[][] {
  const { list, isTitled } = choices;
  const { likeness, gains } = field;
  const links = readLinks(choices, field, taste.lede);
  const { lede, must, never, headline } = taste;
  const told = headline.told.map((count) => count / Math.max(1, headline.topics));
  const mostTold = Math.max(...told);
  const expected = gains.map((own) => own.reduce((sum, gain) => sum + gain, 0));
  const mostExpected = Math.max(1, ...expected);
  const isOpinion = kind === 'opinion' || kind === 'review';
  const isOther = !isOpinion && kind !== 'news';
  return list.map((choice, at) => {
    const { unit, features, words } = choice;
    const { text, outside, paragraph } = unit;
    const own = (column: number): number => features[column] ?? 0;
    const before = list[at - 1]?.unit.paragraph;
    const share = told[at] ?? 0;
    const gain = expected[at] ?? 0;
    const numbers = outside.match(NUMBER)?.length ?? 0;
    const near = own(FEATURE.near);
    return [
      near,
      own(FEATURE.far),
      Math.min(1, paragraph / DEEP_PARAGRAPH),
      at > lede ? Math.exp(-(at - lede - 1) / 2) : 0,
      yes(at < lede),
      yes(at === 0 && !isTitled),
      yes(unit.start < OPENING),
      yes(before !== paragraph && list[at + 1]?.unit.paragraph !== paragraph),
      yes(choice.leansOn !== -1),
      own(FEATURE.fresh),
      own(FEATURE.keys),
      share,
      Math.max(0, share - (told[lede] ?? 0)),
      yes(share > 0 && share === mostTold),
      at === lede ? 0 : (likeness[at]?.[lede] ?? 0),
      gain / MUCH_EXPECTED,
      gain / mostExpected,
      (2 * gain) / Math.max(FEWEST_WORDS, words),
      yes(at !== lede && must.includes(at)),
      yes(never.has(at)),
      own(FEATURE.persons),
      own(FEATURE.long),
      own(FEATURE.more),
      own(FEATURE.quoted),
      Math.min(MOST_NUMBERS, numbers) / MOST_NUMBERS,
      yes(MONEY.test(outside)),
      yes(DAY.test(outside)),
      yes(FRONTED.test(text)),
      yes(NAME_FIRST.test(text)),
      yes(PRESENT.test(outside)),
      yes(EXCLAIMS.test(text)),
      isOpinion ? near : 0,
      yes(isOpinion && ARGUES.test(outside)),
      isOther ? near : 0,
      yes(choice.needs.length > 0),
      ...(links[at] ?? []),
      own(FEATURE.named),
      Math.max(0, 1 - words / SHORT),
      ...readFacts(outside),
      yes(behindTurn(unit) !== null),
    ];
  });
}
