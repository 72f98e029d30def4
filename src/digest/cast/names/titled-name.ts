import { officeSurnames } from '../../../languages/english/people/offices.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Token } from '../../reading/tokens.ts';
import { isCapital, isTelling } from '../../reading/word-kinds.ts';
import { afterOrigin, endOfOffice, isHead, lastTitle } from '../beside-a-name/titles.ts';
import { SURE } from '../how-sure.ts';
import { makeName, type Name, type Span } from './name.ts';
import { untitledName } from './untitled-name.ts';

/** Offices that are common surnames. */
const OFFICE_SURNAMES = wordSet(officeSurnames);

/** A name behind a title: "Senator | Ada Richmond"; `null` where no title is among the words. */
export function titledName(span: Span): Name[] | null {
  const { tokens, from, to, last } = span;
  const title = lastTitle(tokens, from, to);
  if (title < 0) return null;
  const start = endOfOffice(tokens, title, to);
  if (start >= to) return bareTitle(span, title);
  const opening = tokens[start];
  const isSingle = to - start === 1;
  // "Leader of Government | Business in the Senate X": the office goes on
  if (isSingle && !opening?.is.given && goesOnInHouse(tokens, to))
    return makeName(span, 'title', SURE.likely);
  // "Ms Jackson", "Senator Richmond": many a town is a surname too
  const courteous = tokens[title]?.is.honorific === true;
  const town = isSingle && (courteous || !opening?.is.demonym);
  if (!town && afterOrigin(tokens, start, to) >= to) return makeName(span, 'title', SURE.likely);
  // "Republican Party of Wyoming"
  const words = tokens.slice(start, to);
  if (words.some(({ shape, is }) => shape === 'lower' && !is.particle)) return untitledName(span);
  const isSurname = courteous && isSingle;
  if (!isHead(last) || isSurname || opening?.is.given)
    return makeName(span, 'person', SURE.told, start);
  return last.is.organisationHead || last.is.properHead
    ? makeName(span, 'organisation', SURE.marked)
    : makeName(span, 'thing', SURE.likely);
}

/** "the Foreign Minister", which names nobody, unless its last word is a surname or a body. */
function bareTitle(span: Span, title: number): Name[] {
  const { tokens, from, to, first, last, article } = span;
  const isSingle = to - from === 1;
  const named = !isSingle && first.is.given && !(first.is.role || first.is.toponym);
  if (named && title === to - 1) return makeName(span, 'person', SURE.marked);
  if (!article && isSingle && isSpeakingSurname(tokens, from))
    return makeName(span, 'unknown', SURE.guessed);
  if (article && last.is.properHead && isSingle) return makeName(span, 'organisation', SURE.likely);
  return makeName(span, last.is.demonym ? 'thing' : 'title', SURE.likely);
}

function goesOnInHouse(tokens: readonly Token[], to: number): boolean {
  const [joint, the, house] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  return joint?.lower === 'in' && the?.lower === 'the' && isCapital(house);
}

/** “…,” King asked: no monarch without "the". */
function isSpeakingSurname(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !OFFICE_SURNAMES.has(token.lower)) return false;
  return isTelling(next) || (isTelling(before) && (next === undefined || next.shape === 'mark'));
}
