import { isCapital, type Evidence } from './evidence.ts';
import { knownOrganisations } from './lexicon/organisations.ts';
import { places } from './lexicon/places.ts';
import { is } from './lexicon/word-classes.ts';
import { findNameSpans, type Range } from './name-spans.ts';
import type { Line, Token } from './tokens.ts';

/** One proper name: its tokens, what bears it, and the capitalised title before it. */
export type ProperName = Range &
  Readonly<{
    /** `title`: an office without a name ("the Foreign Minister"); `thing`: what is no one. */
    kind: 'person' | 'organisation' | 'place' | 'thing' | 'title' | 'unknown';
    /** First token of the title within the capitals, `from` where there is none. */
    titleFrom: number;
    /** How sure the kind is (0–1). */
    sure: number;
  }>;

/** Finds the proper names of a line, in order. "Russian President Vladimir Putin" → Vladimir Putin. */
export function findProperNames(line: Line, evidence: Evidence): ProperName[] {
  return findNameSpans(line, evidence).flatMap((span) =>
    nameIn(line.tokens, span).map((name) =>
      isLocated(line.tokens, name, evidence) ? { ...name, kind: 'place' } : name,
    ),
  );
}

/** "in Clarkston": a single unknown word that stands behind "in" is a place. */
function isLocated(
  tokens: readonly Token[],
  { kind, from, to }: ProperName,
  { located }: Evidence,
): boolean {
  const token = tokens[from];
  return (
    kind === 'unknown' &&
    to - from === 1 &&
    token !== undefined &&
    token.shape === 'capital' &&
    located.has(token.lower)
  );
}

// Letters behind a name: "Eleanor Laws QC".
const HONOURS = new Set([
  'qc',
  'kc',
  'mp',
  'mep',
  'md',
  'phd',
  'obe',
  'mbe',
  'cbe',
  'jp',
  'esq',
  'msp',
  'frs',
]);

function nameIn(tokens: readonly Token[], { from, to: end }: Range): ProperName[] {
  let to = end;
  while (to - from > 2 && HONOURS.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  const name = (kind: ProperName['kind'], sure: number, start = from, end = to): ProperName[] =>
    start < end ? [{ kind, sure, from: start, to: end, titleFrom: from }] : [];
  const whole = joined(tokens, from, to);
  if (knownOrganisations.has(whole)) return name('organisation', 1);
  if (places.has(whole)) return name('place', 1);
  const article = /^(?:the|a|an)$/.test(tokens[from - 1]?.lower ?? '');
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];

  if (last.classes & is.group) return [];
  if (/^[DRI](?:-|$)/.test(first.text) && tokens[from - 1]?.text === '(') return [];
  const title = lastTitle(tokens, from, to);
  if (title >= 0) {
    const start = endOfOffice(tokens, title, to);
    if (start >= to) {
      const named =
        to - from > 1 && first.classes & is.given && !(first.classes & (is.role | is.place));
      if (named && title === to - 1) return name('person', 0.9);
      if (article && last.classes & is.properHead && to - from === 1)
        return name('organisation', 0.8);
      return name(last.classes & is.demonym ? 'thing' : 'title', 0.8);
    }
    if (afterOrigin(tokens, start, to) >= to) return name('title', 0.8);
    const joint = tokens
      .slice(start, to)
      .some(({ shape, classes }) => shape === 'lower' && !(classes & is.particle));
    // "Republican Party of Wyoming"
    if (joint) return untitledName(tokens, { from, to }, article, name);
    if (!isHead(last) || (tokens[start]?.classes ?? 0) & is.given)
      return name('person', 0.95, start);
    return last.classes & (is.organisationHead | is.properHead)
      ? name('organisation', 0.9)
      : name('thing', 0.8);
  }
  return untitledName(tokens, { from, to }, article, name);
}

type Make = (kind: ProperName['kind'], sure: number, start?: number, end?: number) => ProperName[];

function untitledName(
  tokens: readonly Token[],
  { from, to }: Range,
  article: boolean,
  name: Make,
): ProperName[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return [];
  const length = to - from;
  if (length === 1) return singleName(first, article, name);
  if (first.classes & is.knownOrganisation && !(first.classes & is.given))
    return name('organisation', 0.7);
  const second = tokens[from + 1];
  if (
    second &&
    length > 2 &&
    introducesName(tokens, from) &&
    (second.classes & is.given || last.text.includes('-'))
  ) {
    return name('person', 0.9, from + 1);
  }
  const person = first.classes & is.given && !(first.classes & is.place && isHead(last));
  const surname =
    !isHead(last) ||
    (last.classes & is.surnameHead) !== 0 ||
    (length === 2 && !(last.classes & is.organisationHead));
  if (person && !article && surname && last.shape !== 'upper') return name('person', 0.95);
  if (first.classes & is.organisationHead && length === 2) return name('organisation', 0.6);
  const of = tokens.findIndex(
    ({ lower, shape }, at) =>
      at > from && at < to && shape === 'lower' && /^(?:of|for|on)$/.test(lower),
  );
  const head = of > 0 ? tokens[of - 1] : last;
  if (head === undefined) return [];
  if (head.classes & (is.organisationHead | is.properHead)) return name('organisation', 0.9);
  if (head.classes & is.thingHead) return name('thing', 0.8);
  if (of > 0) return name(head.lower.endsWith('s') ? 'organisation' : 'thing', 0.6);
  const start = afterOrigin(tokens, from, to);
  if (start >= to) return name('place', 0.8);
  const given = tokens[start];
  if (start > from && given && given.classes & is.given && to - start > 1)
    return name('person', 0.9, start);
  if (tokens.slice(from, to).every(({ shape }) => shape === 'upper') && last.classes === 0)
    return name('organisation', 0.5);
  const initial = tokens
    .slice(from, to)
    .some(({ text }, at) => /^(?:\p{L}\.)+$/u.test(text) && at < length - 1);
  const suffixed = (last.classes & is.suffix) !== 0;
  const particle = tokens
    .slice(from, to)
    .some(({ shape, classes }) => shape === 'lower' && (classes & is.particle) !== 0);
  if (initial || suffixed || particle) return name('person', 0.9);
  if (article) return name('organisation', 0.5);
  if (start > from) return name(last.lower.endsWith('s') ? 'organisation' : 'unknown', 0.4);
  if (tokens.slice(from, to).some(({ shape }) => shape === 'upper'))
    return name('organisation', 0.6);
  return length <= 4 ? name('person', 0.6) : name('organisation', 0.4);
}

/** "Scientologist Tom Cruise", "Education Stefania Giannini": what one is, or the end of an office. */
function introducesName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || token.classes & is.given) return false;
  // "ministre de la Défense Claire Roe", "президента России Андрей …"
  const joint = before && before.classes & is.determiner ? tokens[at - 2] : before;
  if (joint && !token.opens && joint.classes & is.link) return true;
  return PORTFOLIO.has(token.lower) || /(?:ist|ian|crat)$/.test(token.lower);
}

function singleName(token: Token, article: boolean, name: Make): ProperName[] {
  const { classes, shape, lower } = token;
  if (classes & is.demonym) return name('thing', 0.9);
  if (classes & is.acronym) return name('thing', 0.9);
  if (classes & is.group) return [];
  if (shape === 'upper' && lower.length > 1) return name('organisation', 0.8);
  if (article) return classes & is.thingHead ? name('thing', 0.6) : name('organisation', 0.6);
  if (classes & (is.given | is.particle)) return name('person', 0.6);
  if (classes & (is.organisationHead | is.properHead) && !(classes & is.surnameHead)) {
    return name('organisation', 0.5);
  }
  if (classes & is.thingHead) return name('thing', 0.5);
  return name('unknown', 0.5);
}

/** Index of the last word of a title that a name follows: "Sen.", "Minister", "Chairman"; -1 without one. */
function lastTitle(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !isCapital(token)) continue;
    const { classes } = token;
    if (classes & (is.honorific | is.shortTitle)) return at;
    // "Dean Kamen": a given name that is an office too
    if (classes & is.given && at === from && to - from === 2) return -1;
    // "Republican Establishment": a party is a title of full names only
    if (classes & is.demonym && to - at === 2) continue;
    if (classes & is.role && !(classes & is.untitled)) return at;
  }
  return -1;
}

/** Where the name begins after a title and its office: "Secretary of State | Hillary Clinton". */
function endOfOffice(tokens: readonly Token[], title: number, to: number): number {
  const joint = tokens[title + 1];
  if (joint === undefined || joint.shape !== 'lower' || joint.classes & is.particle)
    return title + 1;
  let end = title + 2;
  for (let at = title + 2; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > title + 2 && token.classes & is.given && !(token.classes & is.place)) return at;
    if (token.shape === 'lower' || isHead(token) || PORTFOLIO.has(token.lower) || at === title + 2)
      end = at + 1;
    else {
      const length = placeLength(tokens, at, to);
      if (length > 0) end = at + length;
    }
  }
  return end;
}

const PORTFOLIO = new Set(
  'health education finance labor labour commerce agriculture transportation transport energy trade foreign homeland security culture environment housing welfare economy development women veterans national new united states york zealand korea'.split(
    ' ',
  ),
);

/** First token after the demonyms and places that open a name: "American | Jane Roe". */
function afterOrigin(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const length = placeLength(tokens, at, to);
    if (length > 0 && !((tokens[at]?.classes ?? 0) & is.given && at + length < to)) at += length;
    else if ((tokens[at]?.classes ?? 0) & is.demonym) at += 1;
    else break;
  }
  return at;
}

function placeLength(tokens: readonly Token[], at: number, to: number): number {
  for (let length = Math.min(4, to - at); length > 0; length -= 1) {
    if (places.has(joined(tokens, at, at + length))) return length;
  }
  return 0;
}

function isHead({ classes }: Token): boolean {
  return (classes & (is.organisationHead | is.properHead | is.thingHead)) !== 0;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return tokens[from]?.lower ?? '';
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
