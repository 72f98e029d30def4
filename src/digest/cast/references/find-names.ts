import { SURE } from '../how-sure.ts';
import { type Evidence, isHeadline, type Surnames } from '../names/evidence.ts';
import type { Tongue } from '../../reading/tongues/tongue.ts';
import { isFamilyFirst } from '../names/family-first.ts';
import { findProperNames } from '../names/proper-names.ts';
import type { Name } from '../names/name.ts';
import { isCapital } from '../../reading/word-kinds.ts';
import { isRank } from '../beside-a-name/titles.ts';
import { asBearers, callingsThatSpeak, SAID } from './callings-that-speak.ts';
import { isBearer, isSpeaking, LONGEST_BEARER } from './bearer-of-name.ts';
import type { Line, Token } from '../../reading/tokens.ts';

/**
 * The names of each line, read again with the surnames of the article: "Marsh" is somebody where a
 * line speaks of "Jodie Marsh". Headlines have none. `capitals`: where every noun has a capital, the
 * words that are surnames all the same; `null` elsewhere.
 */
export function findNames(
  lines: readonly Line[],
  evidence: Evidence,
  { capitalNouns }: Tongue,
): Readonly<{ named: readonly (readonly Name[])[]; capitals: Surnames | null }> {
  const printed = lines.map((line) =>
    isHeadline(line, capitalNouns) ? [] : namesOf(line, evidence),
  );
  const alone = speakingAlone(lines);
  const called = capitalNouns ? callingsThatSpeak(lines) : new Set<string>();
  const spoken = printed.map((names, index) =>
    asSpeakers(lines[index], asBearers(lines[index], names, called), alone),
  );
  const surnames = surnamesOf(lines, spoken);
  const capitals = capitalNouns ? surnames.union(speakersOf(lines, spoken)) : null;
  const named = lines.map((line, index) => {
    const names = asPeople(line, spoken[index] ?? [], surnames);
    return capitals === null ? names : withSpeakers(line, names, capitals);
  });
  return { named, capitals };
}

/** A dateline names an agency or a town; neither acts in the article. */
function namesOf(line: Line, evidence: Evidence): Name[] {
  const names = findProperNames(line, evidence);
  return line.start === 0
    ? names
    : names.filter(({ from }) => (line.tokens[from]?.start ?? 0) >= line.start);
}

/** „…“, sagte | Roth: where every noun has a capital, the word there is a name all the same. */
function speakersOf(
  lines: readonly Line[],
  named: readonly (readonly Name[])[],
): ReadonlySet<string> {
  const speakers = new Set<string>();
  named.forEach((names, index) => {
    const tokens = lines[index]?.tokens ?? [];
    for (const { kind, from, to } of names) {
      const [verb, mark] = [tokens[from - 1], tokens[from - 2]];
      if ((kind !== 'unknown' && kind !== 'person') || to - from > 1) continue;
      if (verb && verb.is.speech && mark && SAID.has(mark.text))
        speakers.add(tokens[from]?.lower ?? '');
    }
  });
  return speakers;
}

function withSpeakers({ tokens }: Line, names: readonly Name[], speakers: Surnames): Name[] {
  return names.map((name) =>
    name.kind === 'unknown' &&
    name.to - name.from === 1 &&
    speakers.has(tokens[name.from]?.lower ?? '')
      ? { ...name, kind: 'person', sure: SURE.byShape }
      : name,
  );
}

function surnamesOf(lines: readonly Line[], named: readonly (readonly Name[])[]): Surnames {
  const surnames = new Set<string>();
  named.forEach((names, index) => {
    for (const { kind, from, to, sure } of names) {
      if (kind !== 'person' || to - from === 1 || sure <= SURE.guessed) continue;
      const words = (lines[index]?.tokens ?? []).slice(from, to).map(({ lower }) => lower);
      surnames.add((isFamilyFirst(words) ? words[0] : words.at(-1)) ?? '');
    }
  });
  return surnames;
}

/** “…,” Marsh said: words that speak by themselves, as surnames do and no marsh. */
function speakingAlone(lines: readonly Line[]): Surnames {
  const alone = new Set<string>();
  for (const { tokens } of lines) {
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token?.shape !== 'capital') continue;
      const before = at > 0 ? tokens[at - 1] : undefined;
      if (before !== undefined && (isCapital(before) || before.is.determiner)) continue;
      const isMarked = before === undefined || SAID.has(before.text) || before.text === '.';
      if (isMarked && isSpeaking(tokens[at + 1])) alone.add(token.lower);
    }
  }
  return alone;
}

/** "Jodie Marsh", where Marsh speaks elsewhere: somebody, whatever a marsh is. */
function asSpeakers(line: Line | undefined, names: readonly Name[], alone: Surnames): Name[] {
  const tokens = line?.tokens ?? [];
  return names.map((name) => {
    const { kind, from, to } = name;
    const [first, last, before] = [tokens[from], tokens[to - 1], tokens[from - 1]];
    if (kind !== 'thing' && kind !== 'toponym' && kind !== 'organisation') return name;
    if (to - from !== 2 || first === undefined || last === undefined) return name;
    const isPlain = first.shape === 'capital' && last.shape === 'capital';
    const isPlace = first.is.toponym || first.is.demonym || first.is.roleModifier;
    const isBody = last.is.organisationHead || last.is.knownOrganisation || name.sure > SURE.marked;
    if (!isPlain || isPlace || isBody || before?.is.determiner || !alone.has(last.lower))
      return name;
    return { ...name, kind: 'person', sure: SURE.fairly };
  });
}

/** What a word may look like that is a surname: "Marsh", "Müller". */
const NO_PERSON: ReadonlySet<Name['kind']> = new Set(['toponym', 'thing', 'title']);

/** A place, thing or calling whose word is a surname of the article is that person, unless "in" goes before. */
function asPeople({ tokens }: Line, names: readonly Name[], surnames: Surnames): Name[] {
  return names.map((name) => {
    const { kind, from, to } = name;
    const word = tokens[from];
    if (isBearer(tokens, name)) {
      // "Engineer | Chase Hall"
      const isTitled = to - from === LONGEST_BEARER && word?.is.role === true && !word.is.given;
      return { ...name, from: isTitled ? from + 1 : from, kind: 'person', sure: SURE.likely };
    }
    if (isTitled(tokens, name) || isRanked(tokens, name, surnames))
      return { ...name, from: from + 1, kind: 'person', sure: SURE.likely };
    if (!NO_PERSON.has(kind) || to - from > 1 || !word || !surnames.has(word.lower)) return name;
    const before = tokens[from - 1];
    const isOne = /^(?:in|from|to|near|at|the)$/.test(before?.lower ?? '');
    // "der Richter", and not "sagte Richter" of Eva Richter
    const isCalling = kind === 'title' && before?.is.determiner === true;
    return isOne || isCalling ? name : { ...name, kind: 'unknown' };
  });
}

/** "DCI | Marsh", of Ada Marsh: no initials. */
function isRanked(tokens: readonly Token[], { from, to }: Name, surnames: Surnames): boolean {
  const [rank, surname] = [tokens[from], tokens[to - 1]];
  if (to - from !== 2 || rank === undefined || !isRank(rank)) return false;
  return surnames.has(surname?.lower ?? '');
}

/** "said | Bishop Hall", "Judge | Hall | said": a hall that has an office and speaks is somebody. */
function isTitled(tokens: readonly Token[], { kind, from, to }: Name): boolean {
  const [title, surname, behind] = [tokens[from], tokens[to - 1], tokens[to]];
  if (to - from !== 2 || kind === 'person' || kind === 'organisation') return false;
  if (title?.is.role !== true || title.shape !== 'capital' || surname?.shape !== 'capital')
    return false;
  if (tokens[from - 1]?.is.determiner === true) return false;
  return isSpeaking(behind) || isSpeaking(tokens[from - 1]);
}
