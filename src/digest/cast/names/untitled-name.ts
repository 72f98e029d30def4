import { isTelling } from '../../reading/word-kinds.ts';
import { colouring } from '../../../languages/english/people/before-roles.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { SURE } from '../how-sure.ts';
import { NO_CLASS } from '../../reading/word-classes.ts';
import { isCall, isRealm, isTransport } from './spans/bridge.ts';
import { isFamilyFirst } from './family-first.ts';
import { afterOrigin, isHead, isRank, PORTFOLIO } from '../beside-a-name/titles.ts';
import type { Token } from '../../reading/tokens.ts';
import { makeName, type Name, type Span } from './name.ts';

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
export function untitledName(span: Span): Name[] {
  if (span.to - span.from === 1) return singleName(span);
  const named = byFirstWord(span) ?? byHead(span);
  if (named !== null) return named;
  const start = afterOrigin(span.tokens, span.from, span.to);
  return byOrigin(span, start) ?? byShape(span, start > span.from);
}

/** By what it opens with: a call, a given name, somebody's calling, a body's head. */
function byFirstWord(span: Span): Name[] | null {
  const { tokens, from, to, first, last, article } = span;
  const length = to - from;
  if (isCall(tokens, from)) return makeName(span, 'organisation', SURE.likely);
  if (first.is.knownOrganisation && !first.is.given)
    return makeName(span, 'organisation', SURE.fairly);
  const second = tokens[from + 1];
  const isBearer = second?.is.given === true || last.text.includes('-');
  if (length > 2 && isBearer && introducesName(tokens, from))
    return makeName(span, 'person', SURE.marked, from + 1);
  const person = first.is.given && !(first.is.toponym && isHead(last));
  const surname =
    !isHead(last) || last.is.surnameHead || (length === 2 && !last.is.organisationHead);
  if (person && !article && surname && last.shape !== 'upper')
    return makeName(span, 'person', SURE.told);
  // "Landtag | von Osk"
  const isOfPlace = length === OF_PLACE && second?.shape === 'lower' && second.is.link;
  const isBody = first.is.organisationHead && (length === 2 || isOfPlace);
  return isBody ? makeName(span, 'organisation', SURE.byShape) : null;
}

/** By its head: the word before "of", "for" or "on", else the last one. */
function byHead(span: Span): Name[] | null {
  const { tokens, from, to, last } = span;
  const of = tokens.findIndex(
    ({ lower, shape }, at) =>
      at > from && at < to && shape === 'lower' && /^(?:of|for|on)$/.test(lower),
  );
  const given = of > 0 ? bearerBehind(tokens, of + 2, to) : -1;
  if (given > 0) return makeName(span, 'person', SURE.marked, given);
  const head = (of > 0 ? tokens[of - 1] : undefined) ?? last;
  if (head.is.organisationHead || head.is.properHead)
    return makeName(span, 'organisation', SURE.marked);
  if (head.is.thingHead) return makeName(span, 'thing', SURE.likely);
  if (of < 0) return null;
  // "said | Port of Osk"
  const isVoice = isRealm(head) && (isTelling(tokens[from - 1]) || isTelling(tokens[to]));
  if (isVoice || isTransport(head)) return makeName(span, 'organisation', SURE.marked);
  return makeName(span, head.lower.endsWith('s') ? 'organisation' : 'thing', SURE.byShape);
}

/** Behind where somebody is from: "Britain | Liu Xiaming". */
function byOrigin(span: Span, start: number): Name[] | null {
  const { tokens, from, to, last } = span;
  const opening = tokens[start];
  if (opening === undefined || start >= to) return makeName(span, 'toponym', SURE.likely);
  if (start === from) return null;
  const own = tokens.slice(start, to).map(({ lower }) => lower);
  const isShort = own.length > 1 && own.length <= FAMILY_FIRST;
  if (isShort && isFamilyFirst(own) && !isHead(last))
    return makeName(span, 'person', SURE.likely, start);
  if (opening.is.given && own.length > 1) return makeName(span, 'person', SURE.marked, start);
  // "ветеран сборной Германии | Лукаш Орлов": bodies are not written with two capitals there
  const isPair = own.length === 2 && CYRILLIC.test(opening.text);
  return isPair ? makeName(span, 'person', SURE.byShape, start) : null;
}

/** By how its words are written, for want of anything better. */
function byShape(span: Span, isBehindOrigin: boolean): Name[] {
  const { tokens, from, to, last, article } = span;
  const words = tokens.slice(from, to);
  if (words.every(({ shape }) => shape === 'upper') && last.is === NO_CLASS)
    return makeName(span, 'organisation', SURE.guessed);
  if (last.is.suffix || words.some((word, at) => marksPerson(word, at === words.length - 1)))
    return makeName(span, 'person', SURE.marked);
  if (article) return makeName(span, 'organisation', SURE.guessed);
  if (isBehindOrigin)
    return makeName(span, last.lower.endsWith('s') ? 'organisation' : 'unknown', SURE.hardly);
  // "Food Standards Australia"
  const isOfCountry = words.length > 2 && last.is.toponym;
  if (isOfCountry || words.some(({ shape }) => shape === 'upper'))
    return makeName(span, 'organisation', SURE.byShape);
  return words.length <= PERSON
    ? makeName(span, 'person', SURE.byShape)
    : makeName(span, 'organisation', SURE.hardly);
}

/** An initial, a small particle, the mark of a nickname. */
function marksPerson({ text, shape, is }: Token, isLast: boolean): boolean {
  const isInitial = !isLast && /^(?:\p{L}\.)+$/u.test(text);
  return isInitial || (shape === 'lower' && is.particle) || /^["“‘]$/u.test(text);
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

function singleName(span: Span): Name[] {
  const { article, first } = span;
  const { shape, lower, is } = first;
  const name = (kind: Name['kind'], sure: number) => makeName(span, kind, sure);
  if (is.demonym || is.acronym) return name('thing', SURE.marked);
  if (is.group) return [];
  if (shape === 'upper' && lower.length > 1) return name('organisation', SURE.likely);
  if (article) return name(is.thingHead ? 'thing' : 'organisation', SURE.byShape);
  if (is.given || is.particle) return name('person', SURE.byShape);
  if ((is.organisationHead || is.properHead) && !is.surnameHead)
    return name('organisation', SURE.guessed);
  return name(is.thingHead ? 'thing' : 'unknown', SURE.guessed);
}
