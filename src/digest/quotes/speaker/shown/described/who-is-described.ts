import type { CastFigure } from '../../../../cast/cast.ts';
import { isEpithetNoun, isNumbered } from '../../../../cast/roles/epithet-nouns.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isCapital } from '../../../../reading/word-kinds.ts';
import type { Scene } from '../../scene.ts';
import type { Described, Words } from './described.ts';
import { isIntroduced } from './is-introduced.ts';
import { headOf, isTelling } from './is-telling.ts';
import { suitsNoun } from './suits-noun.ts';
import { namedIn, onlyFigure, subjectOf, type Named } from './named-in.ts';
import { othersTold } from './others-told.ts';
import { isPartyNoun, toldByFacts } from './told-by-facts.ts';

/** Paragraphs that are looked back over. Set by hand. */
const REACH = 2;
/** Descriptions of one person that follow each other: "the surgeon", then "the candidate". A bound on time. */
const CHAIN = 2;

/**
 * Whom "the Florida senator" or "the former aide" means who speaks: whoever the nearest sentence
 * before names alone, or as its subject. Nobody by "the spokesman", "the governor" and whoever was
 * told of without a name; null then.
 */
export function whoIsDescribed(
  scene: Described,
  words: Words,
  chain: number = CHAIN,
): CastFigure | null {
  const tokens = scene.lines[words.paragraph]?.tokens ?? [];
  const phrase = tokens.slice(words.from, words.to);
  const noun = headOf(phrase);
  if (phrase[0]?.lower !== 'the' || noun === null) return null;
  const told = toldByFacts(scene, words);
  if (told !== null && suitsNoun(told, noun.lower)) return told;
  if (isPartyNoun(noun) || !isTelling(phrase, noun)) return null;
  if (isIntroduced(scene, words, noun.lower)) return null;
  const asked = { noun: noun.lower, isBare: isBare(noun) };
  for (let back = 0; back <= REACH; back += 1) {
    const paragraph = words.paragraph - back;
    const until = back === 0 ? (tokens[words.from]?.sentence ?? 0) : Infinity;
    const named = namedIn(scene, paragraph, until).filter(({ figure }) =>
      suitsNoun(figure, noun.lower),
    );
    if (named.length > 0) return meantOf(scene, asked, named, back > 0);
    const others = othersTold(scene, paragraph, words);
    if (others.length > 0) return back > 0 ? sameAs(scene, asked, others, chain) : null;
  }
  return null;
}

/** Which words ask for whom: their noun, and whether it says nothing to who was told no more of anybody. */
type Asked = Readonly<{ noun: string; isBare: boolean }>;

/** "the 56-year-old", "the Dane" is a name to nobody who was not told how old each is, or where from. */
function isBare(noun: Token): boolean {
  return isNumbered(noun) || (isCapital(noun) && isEpithetNoun(noun) && !noun.is.role);
}

/** Whom the words mean of those whom a paragraph names: the subject of its last sentence; null where several may be. */
function meantOf(
  scene: Described,
  { isBare: isBareNoun }: Asked,
  named: readonly Named[],
  isAbove: boolean,
): CastFigure | null {
  if (isBareNoun && onlyFigure(named) === null) return null;
  const last = named.at(-1)?.sentence;
  const near = named.filter(({ sentence }) => sentence === last);
  const subject = subjectOf(near);
  if (!isAbove) return subject ?? onlyFigure(near);
  return subject !== null && isBareNoun && !leads(scene, subject) ? null : subject;
}

/** "the retired surgeon" has the word since: whoever that is, the words mean him; null where there are others. */
function sameAs(
  scene: Described,
  { noun, isBare: isBareNoun }: Asked,
  others: readonly Words[],
  chain: number,
): CastFigure | null {
  const [other, another] = others;
  if (other === undefined || another !== undefined || chain === 0) return null;
  const same = whoIsDescribed(scene, other, chain - 1);
  if (same === null || !suitsNoun(same, noun)) return null;
  return isBareNoun && !leads(scene, same) ? null : same;
}

/** Whether the title names nobody before somebody: it is about him. */
function leads({ title, cast }: Pick<Scene, 'title' | 'cast'>, { name }: CastFigure): boolean {
  const places = cast.figures.flatMap((figure) => {
    const surname = figure.name?.slice(figure.name.lastIndexOf(' ') + 1).toLowerCase() ?? '';
    const at = figure.kind === 'person' && surname !== '' ? title.indexOf(surname) : -1;
    return at < 0 ? [] : [{ at, isOther: figure.name !== name }];
  });
  return places.toSorted((a, b) => a.at - b.at)[0]?.isOther !== true;
}
