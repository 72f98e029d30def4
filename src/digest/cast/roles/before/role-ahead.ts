import {
  isCapital,
  isPossessive,
  isRoleWord,
  isTelling,
  isVerb,
} from '../../../reading/word-kinds.ts';
import type { Range } from '../../../reading/range.ts';
import { wordsInAnyLanguage } from '../../../../languages/in-any-language.ts';
import type { Token } from '../../../reading/tokens.ts';
import { pastHonours } from '../../beside-a-name/honours.ts';
import { beforeHonorifics } from '../../beside-a-name/honorifics.ts';
import { isNounBehind } from '../phrase/noun-behind.ts';
import { phraseEnd } from '../phrase/phrase-end.ts';
import { phraseStart } from '../phrase/phrase-start.ts';
import type { RoleFound } from '../role-found.ts';

/** Words back from a name to the noun of a role that is set off before it. Set by hand; not tuned. */
const LONGEST = 16;

/** "The group's director, | X,": the role stands before the name, set off by commas. */
export function roleAhead(tokens: readonly Token[], { from, to }: Range): RoleFound | null {
  const start = beforeHonorifics(tokens, from);
  const comma = start - 1;
  if (tokens[comma]?.text !== ',' || tokens[start]?.opens) return null;
  const head = headAhead(tokens, comma);
  if (head < 0) return null;
  const { from: begin, determined: first } = phraseStart(tokens, head);
  const determined = first === begin ? beforeAdjective(tokens, begin) : first;
  if (begin + 1 === comma && isOwner(tokens, determined)) return null;
  if (isOfOther(tokens, determined) || isSubject(tokens, determined, to)) return null;
  const spoken = tokens[determined - 1]?.is.speech === true;
  if (!spoken && !isSetOff(tokens, determined, to)) return null;
  // "the president, Putin and Xi" needs more than a comma
  if (determined === begin && !tokens[begin]?.opens && !spoken && !hasOwner(tokens, begin, head))
    return null;
  return { role: { from: begin, to: comma }, head, phrase: { from: determined, to } };
}

/** The noun of the role that ends with the comma; -1 without. */
function headAhead(tokens: readonly Token[], comma: number): number {
  let head = -1;
  for (let at = comma - 1; at >= 0 && at > comma - LONGEST; at -= 1) {
    const token = tokens[at];
    if (!token || isBefore(token)) break;
    // "secretario | general | de Salud": elsewhere modifiers follow their noun
    const isHead = isRoleWord(token) && (token.is.link || !isNounBehind(tokens[at + 1] ?? token));
    if (isHead && phraseEnd(tokens, at, true) >= comma) {
      head = at;
      if (!/^(?:of|to|for)$/.test(beforePhrase(tokens, at)?.lower ?? '')) break;
    }
    if (token.opens) break;
  }
  return head;
}

/** A mark or a verb of speech, behind which a role begins at the earliest. */
function isBefore(token: Token): boolean {
  if (token.shape === 'mark') return !isPossessive(token) && !INNER.has(token.text);
  return isTelling(token);
}

/** Whether the name is closed by a mark, or is the subject of a clause that the role begins. */
function isSetOff(tokens: readonly Token[], determined: number, to: number): boolean {
  const behind = pastBody(tokens, pastHonours(tokens, to));
  const after = tokens[behind];
  if (after === undefined || after.opens) return true;
  if (after.shape === 'mark') return !isPossessive(after);
  const isClause = tokens[determined]?.opens === true || tokens[determined - 1]?.shape === 'mark';
  // "A város polgármestere, Kis Anna | azt mondta", "… Kis Anna | szerint"
  const tells = ACCORDING.has(after.lower) || tokens[behind + 1]?.is.speech === true;
  const saysSo = after.shape === 'lower' && tells;
  return isClause && (isVerb(after) || saysSo);
}

/** Words of an age or a home behind a name at most: ", de 54 años,". As printed. */
const ASIDE = 5;
const GOES_ON = wordsInAnyLanguage(({ speech }) =>
  [speech?.and, speech?.that, speech?.unsaid, speech?.relatives].join(' '),
);

const GENITIVES = wordsInAnyLanguage(({ speech }) => speech?.genitives);

/** "die Sprecherin | des Ministers |, X": whose she is, and no office of hers. */
function isOwner(tokens: readonly Token[], determined: number): boolean {
  const [noun, article] = [tokens[determined - 1], tokens[determined]];
  return GENITIVES.has(article?.lower ?? '') && noun?.shape === 'capital' && !noun.is.closed;
}

const ACCORDING = wordsInAnyLanguage(({ speech }) => speech?.accordingBehind);

/** "Tras la reunión con el alcalde, | X, de 54 años, salió": who is met holds the office, and X goes. */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const [article, before] = [tokens[from], tokens[from - 1]];
  if (article?.is.determiner !== true || before?.shape !== 'lower' || !before.is.closed)
    return false;
  if (before.is.determiner || before.lower === 'by' || tokens[to]?.text !== ',') return false;
  const close = tokens.findIndex(({ text }, at) => at > to && text === ',');
  if (close < 0 || close - to > ASIDE) return false;
  const hasAge = tokens.slice(to + 1, close).some(({ shape }) => shape === 'number');
  const verb = tokens[close + 1];
  return hasAge && verb?.shape === 'lower' && !verb.is.closed && !GOES_ON.has(verb.lower);
}

/** "der | erfahrene | Parteichef Hanois, X": where the article stands before an adjective that is no part of the role. */
function beforeAdjective(tokens: readonly Token[], begin: number): number {
  const [article, adjective] = tokens.slice(Math.max(0, begin - 2), begin);
  const isAdjective = adjective?.shape === 'lower' && !adjective.is.closed && !adjective.is.speech;
  return isAdjective && article?.is.determiner === true ? begin - 2 : begin;
}

/** "led by Joe Arp, | the county sheriff, X left": it is said of whoever is named before it. */
function isOfOther(tokens: readonly Token[], from: number): boolean {
  const [given, surname, comma] = tokens.slice(Math.max(0, from - 3), from);
  if (comma?.text !== ',' || given === undefined || surname === undefined) return false;
  return given.is.given && isCapital(given) && isCapital(surname) && !surname.is.toponym;
}

/** "A lawyer for Roe, William Hay | of Patter Bogs|, confirmed": behind the body that stands behind the name. */
function pastBody(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|from|at|with)$/.test(tokens[from]?.lower ?? '')) return from;
  let end = from + 1;
  while (end - from <= LONGEST_BODY && isPartOfBody(tokens[end])) end += 1;
  return end > from + 1 && tokens[end]?.text === ',' ? end : from;
}

/** Words of a body behind a name. Set by hand; not tuned. */
const LONGEST_BODY = 7;

function isPartOfBody(token: Token | undefined): boolean {
  if (token === undefined || token.quoted) return false;
  return isCapital(token) || /^(?:of|the|and|for|&|’s|'s)$/.test(token.lower);
}

const INNER = new Set(['-', '(', ')', '&']);

function beforePhrase(tokens: readonly Token[], head: number): Token | undefined {
  return tokens[phraseStart(tokens, head).determined - 1];
}

function hasOwner(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => isPossessive(token) || isCapital(token));
}
