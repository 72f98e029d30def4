import {
  femaleRoles as wordsOfWomen,
  maleRoles as wordsOfMen,
} from '../../../../languages/english/roles.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { pastAsides } from '../../../cast/beside-a-name/past-asides.ts';
import type { CastFigure } from '../../../cast/cast.ts';
import { FIELDS, isEpithetNoun, isNumbered } from '../../../cast/roles/epithet-nouns.ts';
import { isCapital, isPossessive, isVerb } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import { indexAt } from '../../marks/blocks.ts';
import type { Scene } from '../scene.ts';
import type { Described, Words } from './described.ts';
import { isPerson } from './person-noun.ts';
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
  if (told !== null && fits(told, noun.lower)) return told;
  if (isPartyNoun(noun) || !isTelling(phrase, noun)) return null;
  if (isIntroduced(scene, words, noun.lower)) return null;
  const isBare = isNumbered(noun) || (isCapital(noun) && isEpithetNoun(noun) && !noun.is.role);
  for (let back = 0; back <= REACH; back += 1) {
    const paragraph = words.paragraph - back;
    const until = back === 0 ? (tokens[words.from]?.sentence ?? 0) : Infinity;
    const named = namedIn(scene, paragraph, until).filter(({ figure }) => fits(figure, noun.lower));
    const last = named.at(-1)?.sentence;
    if (last === undefined) {
      // "the retired surgeon" has the word since: whoever that is, the words mean him
      const others = othersTold(scene, paragraph, words);
      const [other] = others;
      if (other === undefined) continue;
      const same = chain > 0 && back > 0 ? whoIsDescribed(scene, other, chain - 1) : null;
      const isSole = others.length === 1 && same !== null && fits(same, noun.lower);
      return isSole && !(isBare && !leads(scene, same)) ? same : null;
    }
    if (back > 0 && othersTold(scene, words.paragraph, words).length > 0) return null;
    // "the 56-year-old", "the Dane" is a name to nobody who was not told how old each is, or where from
    if (isBare && named.some(({ figure }) => figure !== named[0]?.figure)) return null;
    const near = named.filter(({ sentence }) => sentence === last);
    const subject = subjectOf(near);
    if (subject !== null && isBare && back > 0 && !leads(scene, subject)) return null;
    if (subject !== null) return subject;
    const [first] = near;
    const isSole = near.every(({ figure }) => figure === first?.figure);
    return isSole && back === 0 ? (first?.figure ?? null) : null;
  }
  return null;
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

/** The only one of a sentence who does something, or who says it: "X plans more, | Y | said". */
function subjectOf(named: readonly Named[]): CastFigure | null {
  const subjects = named.filter(({ isSubject }) => isSubject);
  const tellers = subjects.filter(({ isTeller }) => isTeller);
  const [subject] = tellers.length > 0 ? tellers : subjects;
  const others = tellers.length > 0 ? tellers : subjects;
  return others.every(({ figure }) => figure === subject?.figure)
    ? (subject?.figure ?? null)
    : null;
}

/** Where a paragraph speaks of somebody by another description, of whom no name is known. */
function othersTold(
  { lines, cast, byParagraph }: Described,
  paragraph: number,
  words: Words,
): Words[] {
  const own = lines[words.paragraph];
  const start = own?.tokens[words.from]?.start ?? 0;
  const noun = own?.tokens[words.to - 1]?.text ?? '';
  return (byParagraph.get(paragraph) ?? []).flatMap(({ kind, place, figure: index, quoted }) => {
    const figure = index === null ? undefined : cast.figures[index];
    const line = lines[paragraph];
    const printed = lines[paragraph]?.text.slice(place.start, place.end) ?? '';
    const isBefore = paragraph !== words.paragraph || place.end <= start;
    const isOther = isBefore && !printed.endsWith(noun);
    const isUnnamed = figure?.kind === 'person' && figure.name === null;
    const isTold = kind === 'description' && !quoted && isOther && isUnnamed;
    if (!isTold || figure.bearer !== undefined || line === undefined) return [];
    return [{ paragraph, from: indexAt(line, place.start), to: indexAt(line, place.end) }];
  });
}

/** The noun that heads the phrase: the last word before what goes on behind it. */
function headOf(phrase: readonly Token[]): Token | null {
  // "the University of Osk | expert"
  const last = phrase.at(-1);
  if (last !== undefined && (last.is.role || isEpithetNoun(last)) && last.shape === 'lower')
    return last;
  const link = phrase.findIndex(({ is }, at) => at > 0 && is.closed);
  return phrase.at(link < 0 ? -1 : link - 1) ?? null;
}

/** Those whom an article does not name, and those of whom everybody knows who they are. */
const NOBODY = wordSet(
  `spokesman spokeswoman spokesperson official source man woman boy girl witness user caller judge prosecutor
  officer member reporter interviewer questioner moderator resident neighbor neighbour narrator`,
);

/** "the singer", "the Florida senator", "the former aide": words that say enough to mean one. */
function isTelling(phrase: readonly Token[], noun: Token): boolean {
  if (NOBODY.has(noun.lower) || noun.is.group || noun.is.organisationHead) return false;
  if (phrase.some((token) => isPossessive(token))) return false;
  if (isEpithetNoun(noun) || isNumbered(noun)) return true;
  if (noun.lower === 'lady' && phrase.at(-2)?.lower === 'first') return true;
  const isNamed = phrase.some((token) => isCapital(token) && token !== noun && !token.opens);
  const isFormer = /^(?:former|retired|onetime)$/.test(phrase[1]?.lower ?? '') && phrase.length > 2;
  const isRunning = /^(?:candidate|nominee|front-?runner)$/.test(noun.lower);
  if (!noun.is.role) return isFormer && isPerson(noun);
  // "the committee chairman", "the seven-term congressman"
  const isOfBody = phrase.length > 2 && CHAIRS.has(noun.lower);
  return isFormer || isOfBody || (isNamed && !UNIQUE.has(noun.lower)) || isRunning;
}

/** Offices that a word before them ties to one of those who were named. */
const CHAIRS = wordSet('chairman chairwoman chairperson congressman congresswoman');

/** Offices that somebody has whom nobody needs to name. */
const UNIQUE = wordSet('president pope king queen premier chancellor secretary minister governor');

/** Paragraphs in which somebody else may be told of by the same word. Set by hand; not tuned. */
const INTRODUCED = 6;
/** Words from an article to its noun. Set by hand; not tuned. */
const TO_NOUN = 4;

/** "A senator", "another aide": somebody else was told of by the word. */
function isIntroduced({ lines }: Scene, { paragraph, from }: Words, noun: string): boolean {
  return lines
    .slice(Math.max(0, paragraph - INTRODUCED), paragraph + 1)
    .some(({ tokens }, index, all) => {
      const end = index === all.length - 1 ? from : tokens.length;
      for (let at = 0; at < end; at += 1) {
        if (tokens[at]?.lower !== noun) continue;
        for (let before = at - 1; before >= at - TO_NOUN && before >= 0; before -= 1) {
          const token = tokens[before];
          if (token === undefined || token.shape === 'mark' || token.is.speech) break;
          if (!/^(?:an?|another|one|two|some|his|her|their|its)$/.test(token.lower)) continue;
          // "X, a singer": it is said of a name
          if (!/^[,(–—-]$/.test(tokens[before - 1]?.text ?? '')) return true;
        }
      }
      return false;
    });
}

type Named = Readonly<{
  figure: CastFigure;
  sentence: number;
  /** Whether a verb stands behind the name, and whether that is one of speech. */
  isSubject: boolean;
  isTeller: boolean;
}>;

/** The people whom a paragraph names before a sentence, outside of quotations, in order. */
function namedIn(
  { lines, cast, byParagraph }: Described,
  paragraph: number,
  until: number,
): Named[] {
  const line = lines[paragraph];
  if (line === undefined) return [];
  return (byParagraph.get(paragraph) ?? []).flatMap(({ kind, place, figure: index, quoted }) => {
    if (kind !== 'name' || quoted || index === null) return [];
    const figure = cast.figures[index];
    const from = indexAt(line, place.start);
    const sentence = line.tokens[from]?.sentence ?? 0;
    if (figure?.kind !== 'person' || figure.name === null || sentence >= until) return [];
    const end = pastAsides(line.tokens, indexAt(line, place.end));
    const next = line.tokens[end]?.text === ',' ? end + 1 : end;
    // "X still calls it so"
    const isAdverb = ADVERB.test(line.tokens[next]?.lower ?? '');
    const verb = line.tokens[isAdverb ? next + 1 : pastDay(line.tokens, next)];
    return [{ figure, sentence, isSubject: acts(verb), isTeller: verb?.is.speech === true }];
  });
}

/** "X | on Friday questioned". */
function pastDay(tokens: readonly Token[], at: number): number {
  const day = tokens[at]?.lower === 'on' ? at + 1 : at;
  return tokens[day]?.is.calendar === true ? day + 1 : at;
}

const ADVERB = /^(?:still|also|now|never|again|only|once|already|later|then|just|...+[^fim]ly)$/;

/** "X sets out": a verb, or what ends as one. */
function acts(token: Token | undefined): boolean {
  if (token === undefined || token.shape !== 'lower' || token.is.closed) return isVerb(token);
  return isVerb(token) || /[^s]s$/.test(token.lower);
}

const LAWMAKER = /(?:^| )(?:Rep|Sen|Representative|Senator|Congress\p{Ll}+)(?:[. ]|$)/u;
const OF_STATE = /(?:^| )(?:President|Rep|Sen|Representative|Senator|Congress\p{Ll}+)(?:[. ]|$)/u;

/** Whether somebody may be called so, by sex and by what else is said of him. */
function fits({ gender, role }: CastFigure, noun: string): boolean {
  if (gender === 'male' && wordsOfWomen.has(noun)) return false;
  if (gender === 'female' && wordsOfMen.has(noun)) return false;
  // A lawmaker chairs a committee; the head of a state does not
  if (CHAIRS.has(noun) && role !== null && OF_STATE.test(role)) return LAWMAKER.test(role);
  const field = FIELDS.find((words) => words.has(noun));
  if (role === null || field === undefined) return true;
  const said = role.toLowerCase().split(/[^\p{L}.-]+/u);
  const others = said.filter((word) => FIELDS.some((words) => words.has(word)));
  return (
    said.some((word) => field.has(word)) || (others.length === 0 && !/\bprofessor\b/.test(role))
  );
}
