import type { Cast } from '../../../../cast/cast.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Phrase } from '../phrase.ts';
import type { SpeechTerms } from '../speech-terms.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';

/**
 * Phrases between a role and the name in apposition: "Chef | des Verbands | der Lehrer |, X". Set by
 * hand; not tuned.
 */
const MOST_BETWEEN = 3;
/** Words between them. */
const MOST_WORDS = 9;

/**
 * One phrase of a role and the name that it belongs to: "der Vorsitzende | Jan Roth", "der Sprecher
 * der Stadt | , Jan Roth". Both would have to be weighed for the same speaker otherwise.
 */
export function joinPhrases(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { cast, terms }: Readonly<{ cast: Cast; terms: SpeechTerms }>,
): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const paper = joined.at(-1);
    // die Zeitung „Rundschau“: the mark stands between them
    if (phrase.kind === 'title' && paper?.kind === 'noun' && paper.last === phrase.first - 2) {
      joined.splice(-1, 1, { ...phrase, first: paper.first });
      continue;
    }
    const from = isPerson(cast, phrase)
      ? roleBefore(tokens, joined, phrase, { cast, ...terms })
      : -1;
    const role = joined[from];
    if (role === undefined) {
      joined.push(phrase);
      continue;
    }
    joined.length = from;
    joined.push({ ...phrase, first: role.first });
  }
  return joined;
}

/** What tells of whom a role is. */
type RoleTerms = Pick<SpeechTerms, 'within' | 'genitives'> & Readonly<{ cast: Cast }>;

/** Index of the phrase that tells what the one with a name is; -1 where none does. */
function roleBefore(
  tokens: readonly Token[],
  before: readonly Phrase[],
  name: Phrase,
  terms: RoleTerms,
): number {
  const nearest = before.at(-1);
  if (nearest === undefined) return -1;
  const isSame = tokens[nearest.last]?.sentence === tokens[name.first]?.sentence;
  if (!isSame || nearest.kind === 'pronoun' || hasArticle(tokens, name)) return -1;
  if (nearest.last === name.first - 1) {
    if (nearest.kind === 'name') return -1;
    return isApposed(tokens, before.at(-2), nearest, name) ? before.length - 2 : before.length - 1;
  }
  return tokens[name.first - 1]?.text === ',' ? setOffRole(tokens, before, name, terms) : -1;
}

/** "| der Vorsitzende | des Verbandes |, Jan Roth": the same, where a comma stands before the name. */
function setOffRole(
  tokens: readonly Token[],
  before: readonly Phrase[],
  name: Phrase,
  { cast, within, genitives }: RoleTerms,
): number {
  for (let at = before.length - 1; at >= Math.max(0, before.length - MOST_BETWEEN); at -= 1) {
    const phrase = before[at];
    if (phrase === undefined) return -1;
    // "der Anwalt | des Trainers Jan Roth |, X"
    const isOwner = hasArticle(tokens, phrase) && isOfOther(tokens, phrase, genitives);
    if (isPerson(cast, phrase) && !isOwner) return -1;
    if (name.first - phrase.last > MOST_WORDS) return -1;
    if (!isWithout(tokens, phrase.last + 1, name.first - 1)) return -1;
    // "Chef der Grünen | im Stadtrat |, X"
    const isWhere = within.has(tokens[phrase.first - 1]?.lower ?? '');
    if (isOffice(tokens, phrase) && !isWhere) return bearerOf(before, at, tokens, genitives);
  }
  return -1;
}

/** "des Ministers", "des Ministers | Kolmlands" */
function isOffice(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const isOfLand = last > first && tokens[last]?.lower.endsWith('s') === true;
  return isRole(tokens[last]) || (isOfLand && isRole(tokens[last - 1]));
}

/** "| des | Ministers": whose something is. */
function isOfOther(
  tokens: readonly Token[],
  { first }: Phrase,
  genitives: ReadonlySet<string>,
): boolean {
  return genitives.has(tokens[first]?.lower ?? '');
}

/** "die Sprecherin | des Ministers |, X": she who is of him; nobody's office by "der Kritiker | des Ministers |, X". */
function bearerOf(
  before: readonly Phrase[],
  at: number,
  tokens: readonly Token[],
  genitives: ReadonlySet<string>,
): number {
  const [phrase, other] = [before[at], before[at - 1]];
  if (phrase === undefined || other === undefined) return at;
  const isBare = phrase.last === phrase.first + 1 && isOfOther(tokens, phrase, genitives);
  if (!isBare || other.last !== phrase.first - 1 || other.kind === 'pronoun') return at;
  return isRole(tokens[other.last]) ? at - 1 : -1;
}

/** "sagte | ihr Anwalt |, | der Jurist | X.": one person, told twice, and no clause of another's. */
function isApposed(
  tokens: readonly Token[],
  other: Phrase | undefined,
  { first }: Phrase,
  { last }: Phrase,
): boolean {
  if (other?.last !== first - 2 || !isRole(tokens[other.last])) return false;
  const isSaid = isVerbOfSpeech(tokens[other.first - 1]) && tokens[first]?.is.determiner === true;
  const end = tokens[last + 1];
  const isEnded = end === undefined || /^[.,:]$/u.test(end.text);
  return tokens[first - 1]?.text === ',' && isSaid && isEnded;
}

function isPerson({ figures }: Cast, { kind, figure }: Phrase): boolean {
  return kind === 'name' && figures[figure ?? -1]?.kind === 'person';
}

/** "ein Sprecher | der Witwe Roth": somebody else. */
function hasArticle(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return first < last && tokens[first]?.is.determiner === true;
}

function isRole(token: Token | undefined): boolean {
  return token !== undefined && token.is.role;
}

/** No comma, verb of speech or quotation on the way. */
function isWithout(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark' || token.cue > 0)
      return false;
  }
  return true;
}
