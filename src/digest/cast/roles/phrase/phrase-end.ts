import { doings, surePasts } from '../../../../languages/english/verbs/verb-forms.ts';
import { regex } from '../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../languages/word-set.ts';
import { isAmong } from '../../../reading/asked-once.ts';
import { isCapital, isPossessive } from '../../../reading/word-kinds.ts';
import { PARTICIPLES } from './modifiers.ts';
import type { Token } from '../../../reading/tokens.ts';

/** Words of a role behind its noun, and of an insertion in brackets, at most. Set by hand; not tuned. */
const LONGEST = 14;
const INSERTION = 8;
const LINKS = new Set(
  'of for at from with to by in on and the a an its his her their large'.split(' '),
);
/** Links of what is set off by commas only: "the blogger behind the site X". */
const LOOSE_LINKS = new Set(
  'behind against about under within near over between among whose'.split(' '),
);
const isFirstLink = isAmong('of for at from with to in on'.split(' '));

/**
 * Where a noun phrase ends that goes on behind its head: "a spokesman | for the Clinton campaign",
 * "a source | close to the talks". `loose` within commas, where everything belongs to it.
 */
export function phraseEnd(tokens: readonly Token[], head: number, loose: boolean): number {
  const first = tokens[head + 1];
  if (first === undefined || first.opens) return head + 1;
  if (!loose && !leadsFurther(tokens, head + 1)) return head + 1;
  let end = head + 1;
  while (end - head < (loose ? LONGEST * 2 : LONGEST)) {
    const next = loose ? pastInLoose(tokens, head, end) : pastInClose(tokens, head, end);
    if (next === end) break;
    end = next;
  }
  while (end > head + 1 && isLoose(tokens[end - 1])) end -= 1;
  return !loose && isGerund(tokens, end) ? head + 1 : end;
}

/** Whether an adjective that stands behind its noun, or a link, goes on with the phrase. */
function leadsFurther(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.is.postAdjective === true) return !hasObject(tokens, at);
  return isFirstLink(first) && leadsOn(tokens, at);
}

/** Where the phrase goes on behind what stands at `end`; `end` where it ends. Within commas. */
function pastInLoose(tokens: readonly Token[], head: number, end: number): number {
  const token = tokens[end];
  if (!token || token.opens || token.quoted !== tokens[head]?.quoted) return end;
  const named = pastNamed(tokens, end);
  if (named > end) return named;
  if (token.text === '(') {
    const close = closing(tokens, end);
    return close < 0 ? end : close + 1;
  }
  const marked = pastMark(tokens, head, end);
  if (marked !== null) return marked;
  const { is, lower } = token;
  if (is.closed && !isCapital(token)) {
    const isLinked = LINKS.has(lower) || LOOSE_LINKS.has(lower);
    return isLinked || isOneAmong(tokens, end) || isLink(tokens, end) ? end + 1 : end;
  }
  if (is.calendar) return end;
  return !isCapital(token) && is.speech && end > head + 1 ? end : end + 1;
}

/** The same where only what a link leads on to belongs to it. */
function pastInClose(tokens: readonly Token[], head: number, end: number): number {
  const token = tokens[end];
  if (!token || token.opens || token.quoted !== tokens[head]?.quoted) return end;
  const marked = pastMark(tokens, head, end);
  if (marked !== null) return marked;
  const { is, lower } = token;
  if (is.closed) {
    const isLinked = LINKS.has(lower) || isOneAmong(tokens, end) || isLink(tokens, end);
    return isLinked && leadsOn(tokens, end) ? end + 1 : end;
  }
  if (is.calendar) return end;
  if (isCapital(token)) return end + 1;
  if ((is.speech || is.verb) && end > head + 1) return end;
  const isAdjective = end === head + 1 && is.postAdjective;
  return !isAdjective && isFinite(tokens, end) ? end : end + 1;
}

/** Past a mark within the phrase, or the places of a list behind it; `null` where no mark stands. */
function pastMark(tokens: readonly Token[], head: number, end: number): number | null {
  const token = tokens[end];
  if (token?.shape !== 'mark') return null;
  if (token.text === ',' && tokens[head]?.is.group) {
    const places = pastPlaces(tokens, end);
    if (places > end) return places;
  }
  if (!isPossessive(token) && !JOINTS.has(token.text)) return end;
  // "an ex-marine - left"
  const isDash = token.text === '-' && (tokens[end - 1]?.end ?? 0) < token.start;
  return isDash ? end : end + 1;
}

/** "the sister of | one of the miners" */
function isOneAmong(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'one' && isOneOfMany(tokens, at);
}

/** "accused of burning | down his pub": what he did is cut off. */
function isGerund(tokens: readonly Token[], end: number): boolean {
  const [of, doing, next] = tokens.slice(Math.max(0, end - 2), end + 1);
  const isObject = next?.is.closed === true || /^["“‘]$/u.test(next?.text ?? '');
  return of?.lower === 'of' && /...ing$/.test(doing?.lower ?? '') && isObject;
}

/** Words of a name in marks: «Крылья». A bound on time. */
const LONGEST_NAMED = 4;

/** Behind a short name in marks, „Skrzydła”, that begins at `at`; `at` where none does. */
export function pastNamed(tokens: readonly Token[], at: number): number {
  if (!/^[«„]$/u.test(tokens[at]?.text ?? '')) return at;
  for (let end = at + 2; end <= at + LONGEST_NAMED + 1; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.opens) return at;
    if (/^[»”“]$/u.test(token.text)) return end + 1;
  }
  return at;
}

/** Places that a list has behind its first one, and words of each, at most. Set by hand; not tuned. */
const MOST_PLACES = 5;
const LONGEST_PLACE = 3;

/** "the leaders of Norway|, Sweden and Finland": behind the last place of the list; `at` where it is none. */
function pastPlaces(tokens: readonly Token[], at: number): number {
  if (!tokens[at - 1]?.is.toponym) return at;
  let end = at;
  for (let count = 0; count < MOST_PLACES; count += 1) {
    const isLast = tokens[end]?.lower === 'and' || tokens[end + 1]?.lower === 'and';
    const start = tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1;
    if (!isLast && tokens[end]?.text !== ',') return at;
    let next = start;
    while (next < start + LONGEST_PLACE && isCapital(tokens[next])) next += 1;
    if (next === start || !tokens[start]?.is.toponym || tokens[start].opens) return at;
    if (isLast) return next;
    end = next;
  }
  return at;
}

/** Words of "one of the paper's authors" at most. Set by hand; not tuned. */
const ONE_OF = 8;

/** "of | one of the miners", "and | one of the paper’s authors": behind "and" only what several are. */
function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'of') return false;
  if (tokens[at - 1]?.lower !== 'and') return true;
  return tokens.slice(at + 2, at + ONE_OF).some(({ is, opens }) => is.group && !opens);
}

/** In other languages, "de", and "la" behind it. */
function isLink(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.is.link) return true;
  return tokens[at]?.is.determiner === true && tokens[at - 1]?.is.link === true;
}

/** The bracket that closes a short insertion; -1 where it is long or does not close. */
function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + INSERTION; at += 1) if (tokens[at]?.text === ')') return at;
  return -1;
}

const JOINTS = new Set(['-', '&', '/', "'", '’']);

/** "a diplomat | briefed | reporters": he does it, and not "a diplomat briefed on the talks". */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const [doing, object] = [tokens[at], tokens[at + 1]];
  if (doing === undefined || object?.shape !== 'lower' || !/..ed$/.test(doing.lower)) return false;
  return !object.is.closed && !object.is.calendar && !object.lower.endsWith('ly');
}

/** A link goes on with a name or a determined noun: "for the campaign", "at Harvard", not "to resign". */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at];
  const next = tokens[at + 1];
  if (!link || !next || next.opens) return false;
  if (link.is.determiner) return true;
  if (next.is.calendar) return false;
  if (link.lower === 'in' || link.lower === 'on' || link.lower === 'by')
    // "briefed | on the talks"
    return tokens[at - 1]?.is.postAdjective === true || (isCapital(next) && !next.is.closed);
  if (link.lower === 'and')
    return (isCapital(next) && isCapital(tokens[at - 1])) || isSecondField(tokens, at);
  if (isCapital(next) || next.is.determiner) return true;
  return link.lower !== 'to' && next.shape === 'lower' && !next.is.closed;
}

/** "director of research | and development at": no clause of its own, as in "of research and lives at". */
function isSecondField(tokens: readonly Token[], at: number): boolean {
  const [of, first, , second, behind] = tokens.slice(at - 2, at + 3);
  if (of?.lower !== 'of' || first?.shape !== 'lower' || second?.shape !== 'lower') return false;
  if (second.is.closed || second.is.verb || second.is.speech || DOING.test(second.lower))
    return false;
  return /^(?:at|for|,|\.)$/.test(behind?.lower ?? '.');
}

const DOING = regex`^(?:${oneOf(doings)}|serve[sd]|speaks|goes|stays|helps)$`;

const PASTS = wordSet(surePasts);

/** "ambassador to Sweden | accused the neighbours", but "spokesman for injured workers". */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token !== undefined && PASTS.has(token.lower)) return true;
  if (token === undefined || !/..ed$/.test(token.lower)) return false;
  const hasObject = next !== undefined && (isCapital(next) || next.is.closed);
  return hasObject || (!PARTICIPLES.has(token.lower) && !token.is.postAdjective);
}

/** What ends no phrase: a mark that closes nothing, a small word. */
function isLoose(token: Token | undefined): boolean {
  if (token === undefined || /^[»”“]$/u.test(token.text)) return false;
  return (token.shape === 'mark' && token.text !== ')') || token.is.closed;
}
