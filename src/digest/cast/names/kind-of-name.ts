import { colouring } from '../../../languages/english/people/before-roles.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { SURE } from '../how-sure.ts';
import { NO_CLASS } from '../../reading/word-classes.ts';
import type { Range } from '../../reading/range.ts';
import { isCall, isRealm, isTransport } from './bridge.ts';
import { isFamilyFirst } from './family-first.ts';
import { afterOrigin, isHead, isRank, PORTFOLIO } from '../beside-a-name/titles.ts';
import type { Token } from '../../reading/tokens.ts';

/** One proper name: its tokens, what bears it, and the capitalised title before it. */
export type Name = Range &
  Readonly<{
    /** `title`: an office without a name ("the Foreign Minister"); `thing`: what is no one. */
    kind: 'person' | 'organisation' | 'toponym' | 'thing' | 'title' | 'unknown';
    /** First token of the title within the capitals, `from` where there is none. */
    titleFrom: number;
    /** How sure the kind is (0–1). */
    sure: number;
  }>;

/** Makes the name that was found, by default of the whole span. */
export type Make = (kind: Name['kind'], sure: number, start?: number, end?: number) => Name[];

/**
 * Words of a name at most: with the family's name first ("Kim Jong Un"), of a person without a given
 * name that is known, and of the person behind an office. Set by hand; not tuned.
 */
const FAMILY_FIRST = 3;
const PERSON = 4;
const BEARER = 3;
/** Words of "Landtag von Osk". By definition. */
const OF_PLACE = 3;

/** A name without a title: by its given name, its head, its shape, what goes before it. */
export function untitledName(
  tokens: readonly Token[],
  { from, to }: Range,
  article: boolean,
  name: Make,
): Name[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];
  const length = to - from;
  if (length === 1) return singleName(first, article, name);
  if (isCall(tokens, from)) return name('organisation', SURE.likely);
  if (first.is.knownOrganisation && !first.is.given) return name('organisation', SURE.fairly);
  const second = tokens[from + 1];
  if (
    second &&
    length > 2 &&
    introducesName(tokens, from) &&
    (second.is.given || last.text.includes('-'))
  ) {
    return name('person', SURE.marked, from + 1);
  }
  const person = first.is.given && !(first.is.toponym && isHead(last));
  const surname =
    !isHead(last) || last.is.surnameHead || (length === 2 && !last.is.organisationHead);
  if (person && !article && surname && last.shape !== 'upper') return name('person', SURE.told);
  if (first.is.organisationHead && length === 2) return name('organisation', SURE.byShape);
  // "Landtag | von Osk"
  const isOfPlace = length === OF_PLACE && second?.shape === 'lower' && second.is.link;
  if (first.is.organisationHead && isOfPlace) return name('organisation', SURE.byShape);
  const of = tokens.findIndex(
    ({ lower, shape }, at) =>
      at > from && at < to && shape === 'lower' && /^(?:of|for|on)$/.test(lower),
  );
  const given = of > 0 ? bearerBehind(tokens, of + 2, to) : -1;
  if (given > 0) return name('person', SURE.marked, given);
  const head = of > 0 ? tokens[of - 1] : last;
  if (head === undefined) return [];
  if (head.is.organisationHead || head.is.properHead) return name('organisation', SURE.marked);
  if (head.is.thingHead) return name('thing', SURE.likely);
  // "said | Port of Osk"
  const isVoice = of > 0 && isRealm(head) && (isTelling(tokens[from - 1]) || isTelling(tokens[to]));
  if (isVoice || (of > 0 && isTransport(head))) return name('organisation', SURE.marked);
  if (of > 0) return name(head.lower.endsWith('s') ? 'organisation' : 'thing', SURE.byShape);
  const start = afterOrigin(tokens, from, to);
  if (start >= to) return name('toponym', SURE.likely);
  // "Britain | Liu Xiaming"
  const own = tokens.slice(start, to).map(({ lower }) => lower);
  const isShort = own.length > 1 && own.length <= FAMILY_FIRST;
  if (start > from && isShort && isFamilyFirst(own) && !isHead(last))
    return name('person', SURE.likely, start);
  const opening = tokens[start];
  if (start > from && opening && opening.is.given && to - start > 1)
    return name('person', SURE.marked, start);
  // "ветеран сборной Германии | Лукаш Орлов": bodies are not written with two capitals there
  if (start > from && opening && to - start === 2 && CYRILLIC.test(opening.text))
    return name('person', SURE.byShape, start);
  if (tokens.slice(from, to).every(({ shape }) => shape === 'upper') && last.is === NO_CLASS)
    return name('organisation', SURE.guessed);
  const initial = tokens
    .slice(from, to)
    .some(({ text }, at) => /^(?:\p{L}\.)+$/u.test(text) && at < length - 1);
  const suffixed = last.is.suffix;
  const particle = tokens
    .slice(from, to)
    .some((token) => token.shape === 'lower' && token.is.particle);
  const isNicknamed = tokens.slice(from, to).some(({ text }) => /^["“‘]$/u.test(text));
  if (initial || suffixed || particle || isNicknamed) return name('person', SURE.marked);
  if (article) return name('organisation', SURE.guessed);
  if (start > from) return name(last.lower.endsWith('s') ? 'organisation' : 'unknown', SURE.hardly);
  if (tokens.slice(from, to).some(({ shape }) => shape === 'upper'))
    return name('organisation', SURE.byShape);
  // "Food Standards Australia"
  if (length > 2 && last.is.toponym) return name('organisation', SURE.byShape);
  return length <= PERSON ? name('person', SURE.byShape) : name('organisation', SURE.hardly);
}

function isTelling(token: Token | undefined): boolean {
  return token?.shape === 'lower' && token.is.speech;
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** "Ministry of Finance | Brian Manley": a given name and a surname end the span; -1 without. */
function bearerBehind(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1 && to - at <= BEARER; at += 1) {
    const [token, last] = [tokens[at], tokens[to - 1]];
    if (token === undefined || last === undefined || token.shape === 'lower') continue;
    if (token.is.given && !namesNoPerson(token) && !namesNoPerson(last)) return at;
  }
  return -1;
}

/** A word of a place's, people's, body's or thing's name. */
function namesNoPerson({ is }: Token): boolean {
  return is.toponym || is.demonym || is.organisationHead || is.thingHead || is.knownOrganisation;
}

/** "Scientologist Tom Cruise", "Education Stefania Giannini": what one is, or the end of an office. */
function introducesName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || token.is.given) return false;
  // "ministre de la Défense X", "президента России Андрей …"
  const joint = before && before.is.determiner ? tokens[at - 2] : before;
  if (joint && !token.opens && joint.is.link) return true;
  return (
    token.is.role ||
    (token.opens && COLOURING.has(token.lower)) ||
    isRank(token) ||
    PORTFOLIO.has(token.lower) ||
    /(?:ist|ian|crat)$/.test(token.lower)
  );
}

/** "Brave | Ann Roe" at a sentence's start. */
const COLOURING = wordSet(colouring);

function singleName(token: Token, article: boolean, name: Make): Name[] {
  const { shape, lower } = token;
  if (token.is.demonym) return name('thing', SURE.marked);
  if (token.is.acronym) return name('thing', SURE.marked);
  if (token.is.group) return [];
  if (shape === 'upper' && lower.length > 1) return name('organisation', SURE.likely);
  if (article)
    return token.is.thingHead ? name('thing', SURE.byShape) : name('organisation', SURE.byShape);
  if (token.is.given || token.is.particle) return name('person', SURE.byShape);
  if ((token.is.organisationHead || token.is.properHead) && !token.is.surnameHead) {
    return name('organisation', SURE.guessed);
  }
  if (token.is.thingHead) return name('thing', SURE.guessed);
  return name('unknown', SURE.guessed);
}
