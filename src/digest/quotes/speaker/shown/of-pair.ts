import { regex } from '../../../../languages/regex.ts';
import type { CastFigure } from '../../../cast/cast.ts';
import type { Place, Speaker } from '../../../digest.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import type { Scene } from '../scene.ts';
import { placesOf } from './post/name-places.ts';
import { onlyOne } from './only-one.ts';

type Sex = NonNullable<CastFigure['gender']>;
/** Somebody with the surname: the given name, and man or woman where it is known. */
type Relative = Readonly<{ given: string; sex: Sex | null; isOfPair: boolean }>;

const MEN = /^Mr\.?$/u;
const WOMEN = /^(?:Mrs|Ms|Miss)\.?$/u;
/** Tokens from a given name to its surname at most: "Karl M. | Holm". Set by hand; not tuned. */
const TO_SURNAME = 3;
/** Characters behind a name in which wife or husband is named: a bound on time. */
const LOOKED_AT = 60;
/** "X Holm and his wife, Rosa": whose wife or husband is named beside somebody. */
const SPOUSE = regex.u`^(?: and|,) (?:(his) (?:late )?wife|(her) (?:late )?husband),? (\p{Lu}\p{L}+)`;

/**
 * "Mrs. Holm" of Karl Holm and his wife, Rosa: the one of a family whom "Mr." or "Mrs." beside the
 * quote can mean. The speaker as it was where only one bears the name;
 * the surname alone where either of a pair may be meant ("Obu and Tari Holm").
 */
export function ofPair(scene: Scene, speaker: Speaker, place: Place): Speaker {
  const surname = speaker.name?.split(' ').at(-1) ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(surname)) return speaker;
  const sex = sexBeside(scene, surname, place.paragraph);
  if (sex === null) return speaker;
  const family = familyOf(scene, surname);
  if (family.length < 2) return speaker;
  const same = family.filter((it) => it.sex === sex);
  const open = family.filter((it) => it.sex === null);
  const isSure = same.length > 0 && !open.some(({ isOfPair }) => isOfPair);
  const [meant, another] = isSure ? same : [...same, ...open];
  if (meant === undefined) return speaker;
  if (another !== undefined) {
    const isEither = same.every((it) => !it.isOfPair) && open.every(({ isOfPair }) => isOfPair);
    return isEither && open.length > 0
      ? { name: surname, role: null, organisation: null }
      : speaker;
  }
  const name = `${meant.given} ${surname}`;
  if (speaker.name === name || speaker.name?.startsWith(`${meant.given} `)) return speaker;
  const figure = scene.cast.figures.find((it) => it.name === name);
  return { name, role: figure?.role ?? null, organisation: figure?.organisation ?? null };
}

/** Man or woman by the titles before a surname in the paragraph of a quote; null without, and where both are. */
function sexBeside({ lines }: Scene, surname: string, paragraph: number): Sex | null {
  const own = lines.filter((line) => line.paragraph === paragraph);
  const found = new Set<Sex>();
  for (const { tokens, from } of placesOf(own, surname)) {
    const title = tokens[from - 1]?.text === '.' ? tokens[from - 2]?.text : tokens[from - 1]?.text;
    if (title !== undefined && MEN.test(title)) found.add('male');
    if (title !== undefined && WOMEN.test(title)) found.add('female');
  }
  return onlyOne(found);
}

function familyOf({ lines }: Scene, surname: string): Relative[] {
  const family = new Map<string, Sex | null>();
  const paired = new Set<string>();
  const add = (given: string, sex: Sex | null): void => {
    family.set(given, family.get(given) ?? sex);
  };
  for (const { tokens, text, from, to } of placesOf(lines, surname)) {
    const at = givenAt(tokens, from);
    const given = tokens[at];
    if (given === undefined) continue;
    const behind = text.slice(tokens[to - 1]?.end ?? 0).slice(0, LOOKED_AT);
    const [, his, her, spouse] = SPOUSE.exec(behind) ?? [];
    add(given.text, his === undefined ? (her === undefined ? sexOf(given) : 'female') : 'male');
    if (spouse !== undefined) add(spouse, his === undefined ? 'male' : 'female');
    const [partner, and] = [tokens[at - 2], tokens[at - 1]];
    const before = tokens[at - 3];
    const isName = before !== undefined && isCapital(before) && !before.is.closed;
    if (
      partner === undefined ||
      partner.text === surname ||
      and?.lower !== 'and' ||
      !isCapital(partner) ||
      isName
    )
      continue;
    const [one, other] = [sexOf(partner), sexOf(given)];
    // a couple, as most pairs are: of whom one is a man, the other is a woman
    const isCouple = !SIBLINGS.test(text);
    add(partner.text, one ?? (isCouple ? opposite(other) : null));
    if (isCouple) add(given.text, opposite(one));
    paired.add(partner.text).add(given.text);
  }
  return [...family].map(([given, sex]) => ({ given, sex, isOfPair: paired.has(given) }));
}

/** Where the given name stands before a surname: "Karl | Holm", "Karl | M. Holm"; -1 without. */
function givenAt(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= from - TO_SURNAME; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (/^\p{Lu}\.?$|^\.$/u.test(token.text)) continue;
    const { honorific, shortTitle, role, closed, calendar } = token.is;
    const isName = isCapital(token) && !honorific && !shortTitle && !role && !closed && !calendar;
    return isName && (token.is.given || !token.opens) ? at : -1;
  }
  return -1;
}

const SIBLINGS = /(?<!\p{L})(?:brothers|sisters|siblings|sons|daughters|twins)(?!\p{L})/iu;

function opposite(sex: Sex | null): Sex | null {
  if (sex === null) return null;
  return sex === 'male' ? 'female' : 'male';
}

function sexOf({ is }: Token): Sex | null {
  if (is.female === is.male) return null;
  return is.female ? 'female' : 'male';
}
