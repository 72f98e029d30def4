import type { Cast } from '../../../../cast/cast.ts';
import type { Line, Token } from '../../../../reading/tokens.ts';
import { indexAt, type Block } from '../../../marks/blocks.ts';
import { joinPhrases } from './join-phrases.ts';
import { titleOf } from './title-of.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';

/** Adjectives and numbers between an article and its noun. All of these are set by hand; not tuned. */
const MOST_ADJECTIVES = 5;
/** Words of one name or noun. */
const MOST_NOUNS = 6;

type Text = Readonly<{
  lines: readonly Line[];
  blocks: readonly Block[];
  cast: Cast;
  terms: SpeechTerms;
}>;

/** All phrases outside of quotations, and papers whose names stand in marks, in order, by paragraph. */
export function findPhrases({ lines, blocks, cast, terms }: Text): readonly (readonly Phrase[])[] {
  const found: Phrase[][] = lines.map(() => []);
  const taken = lines.map(({ tokens }) => new Uint8Array(tokens.length));
  const surnames = surnamesOf(cast);
  for (const { kind, place, figure, confidence, quoted } of cast.references) {
    const line = lines[place.paragraph];
    if (quoted || line === undefined) continue;
    const start = indexAt(line, place.start);
    const last = indexAt(line, place.end) - 1;
    const used = taken[place.paragraph];
    if (last < start || used === undefined || used[start] === 1) continue;
    const first = kind === 'pronoun' ? start : phraseStart(line.tokens, start, used, terms.aged);
    used.fill(1, first, last + 1);
    const key = figure === null ? keyOf(line.tokens, last) : `#${figure}`;
    const { paragraph } = place;
    found[paragraph]?.push({ paragraph, first, last, kind, figure, sureness: confidence, key });
  }
  for (const block of blocks) {
    const title = titleOf(lines, block);
    if (title !== null) found[block.paragraph]?.push(title);
  }
  return lines.map(({ tokens }, paragraph) => {
    const own = found[paragraph] ?? [];
    for (const [first, last] of nounPhrases(tokens, taken[paragraph] ?? new Uint8Array(), terms)) {
      const key = keyOf(tokens, last);
      const figure = surnames.get(key) ?? null;
      const isName = figure !== null && first === last;
      own.push({
        paragraph,
        first,
        last,
        kind: isName ? 'name' : 'noun',
        figure: isName ? figure : null,
        sureness: isName ? 1 : 0,
        key: isName ? `#${figure}` : key,
      });
    }
    for (const at of somebodyIn(tokens, terms.somebody)) {
      const { lower } = tokens[at] ?? { lower: '' };
      own.push({
        paragraph,
        first: at,
        last: at,
        kind: 'pronoun',
        figure: null,
        sureness: 0,
        key: lower,
      });
    }
    return joinPhrases(
      tokens,
      own.toSorted((a, b) => a.first - b.first),
      { cast, terms },
    );
  });
}

/** "sagte jemand", and not "sagte dieser Mann". */
function* somebodyIn(tokens: readonly Token[], words: ReadonlySet<string>): Generator<number> {
  for (const [at, token] of tokens.entries()) {
    if (token.quoted || !words.has(token.lower)) continue;
    const next = tokens[at + 1];
    if (next === undefined || next.shape === 'mark' || next.is.closed || next.is.speech) yield at;
  }
}

/** Persons by the last word of their name, in lower case. */
function surnamesOf({ figures }: Cast): ReadonlyMap<string, number> {
  return new Map(
    figures.flatMap(({ kind, name }, index) => {
      const words = name?.toLowerCase().split(' ') ?? [];
      return kind === 'person' && words.length > 1 ? [[words.at(-1) ?? '', index] as const] : [];
    }),
  );
}

function keyOf(tokens: readonly Token[], last: number): string {
  return tokens[last]?.lower ?? '';
}

/** "der neue | Chef": where the article before a reference stands, over its adjectives. */
function phraseStart(
  tokens: readonly Token[],
  start: number,
  used: Uint8Array,
  aged: SpeechTerms['aged'],
): number {
  for (let first = start - 1; first >= 0 && start - first <= MOST_ADJECTIVES; first -= 1) {
    const before = tokens[first];
    if (before === undefined || before.quoted || used[first] === 1) return start;
    if (before.sentence !== tokens[start]?.sentence) return start;
    if (before.is.determiner) return first;
    if (!isAdjective(before) && !isAge(tokens, first, aged)) return start;
  }
  return start;
}

function* nounPhrases(
  tokens: readonly Token[],
  used: Uint8Array,
  terms: SpeechTerms,
): Generator<readonly [first: number, last: number]> {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || used[at] === 1) continue;
    if (terms.according.has(token.lower)) continue;
    const noun = nounAt(tokens, used, at, terms);
    if (noun === null) continue;
    yield [at, noun];
    at = noun;
  }
}

/** Where the noun phrase ends that begins here; `null` where none does. */
function nounAt(
  tokens: readonly Token[],
  used: Uint8Array,
  from: number,
  { capitalNouns, according, aged }: SpeechTerms,
): number | null {
  const opening = tokens[from];
  if (opening === undefined) return null;
  const isDetermined = opening.is.determiner;
  let at = isDetermined ? from + 1 : from;
  if (!isDetermined && opening.shape !== 'capital' && opening.shape !== 'upper') return null;
  while (at - from <= MOST_ADJECTIVES && (isAdjective(tokens[at]) || isAge(tokens, at, aged)))
    at += 1;
  if (!capitalNouns && isDetermined && at > from + 1 && !isNoun(tokens[at], used[at])) {
    return at - 1;
  }
  let last = -1;
  for (let step = 0; step < MOST_NOUNS && isNoun(tokens[at], used[at]); step += 1) {
    const token = tokens[at];
    if (token?.sentence !== opening.sentence || according.has(token.lower)) break;
    last = at;
    at += 1;
  }
  return last < 0 ? null : last;
}

function isNoun(token: Token | undefined, used: number | undefined): boolean {
  if (token === undefined || token.quoted || used === 1) return false;
  if (token.shape === 'number') return NUMBERED.test(token.text);
  if (token.shape !== 'capital' && token.shape !== 'upper') return false;
  if (token.opens && token.is.speech) return false;
  const isSmallWord = (token.is.closed || token.is.determiner) && token.opens;
  return (!isSmallWord && !token.is.calendar) || token.shape === 'upper';
}

/** "43-Jährige": who is called by an age. */
const NUMBERED = /^\d{1,3}-\p{Lu}\p{Ll}{3}/u;

/** "der 19 | Jahre | alte Mann". */
function isAge(tokens: readonly Token[], at: number, { units, old }: SpeechTerms['aged']): boolean {
  const [number, unit, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (number?.shape !== 'number' || unit === undefined || next === undefined) return false;
  return units.has(unit.lower) && old.has(next.lower);
}

/** A small word that is no small word of the language, and no verb of speech; a number. */
function isAdjective(token: Token | undefined): boolean {
  if (token === undefined || token.quoted) return false;
  if (token.shape === 'number') return !NUMBERED.test(token.text);
  return (
    token.shape === 'lower' &&
    !(token.is.closed || token.is.determiner || token.is.speech || token.is.link)
  );
}
