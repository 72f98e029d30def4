import type { Token } from '../../../reading/tokens.ts';
import type { Speaker } from '../../../digest.ts';
import type { Block } from '../../marks/blocks.ts';
import { countBefore, type Candidate } from '../candidates.ts';
import type { Scene } from '../scene.ts';
import { endOfPrinted } from './end-of-printed.ts';
import type { SpeechPatterns } from './speech-patterns.ts';

/**
 * Words between a quotation and the verb of speech before it, and between that and its subject. All of
 * these are set by hand; not tuned.
 */
const REACH = 16;
const GAP = 5;
/** The same behind a quotation, where the verb comes first: „…“, hat am Montag | X gesagt. */
const VERB_BEHIND = 5;
const SUBJECT_BEHIND = 3;
/** How sure the cast has to be whom a description means for its name to be shown. */
export const SURE_ROLE = 0.7;

export type BesideVerb = Readonly<{ speaker: Speaker; rule: 'said-after' | 'said-before' }>;
type Around = Pick<Scene, 'lines' | 'candidates' | 'cast'>;

/**
 * Whom the cast knows beside the verb of speech of a quotation's clause: «…», dijo | el ministro,
 * Le maire, X, | a déclaré : « … ». `null` where the verb or its subject is not plain. Who is only
 * described is shown as printed, not by a name.
 */
export function speakerBeside(
  scene: Around,
  block: Block,
  { and, hearers }: Pick<SpeechPatterns, 'and' | 'hearers'>,
): BesideVerb | null {
  const { lines, candidates } = scene;
  const first = lines[block.paragraph]?.tokens ?? [];
  const last = lines[block.lastParagraph]?.tokens ?? [];
  const behindIt = near(candidates[block.lastParagraph] ?? [], block.after, 1);
  const behind = subjectBehind(last, block, behindIt, hearers);
  if (behind !== null)
    return { speaker: jointly(scene, behind, behindIt, and), rule: 'said-after' };
  const beforeIt = near(candidates[block.paragraph] ?? [], block.before + 1, -1);
  const before = subjectBefore(first, block, beforeIt, hearers);
  if (before === null) return null;
  return { speaker: speakerOf(scene, before), rule: 'said-before' };
}

/** How many of those around a quotation are looked at: a long paragraph has thousands. A bound on time. */
const NEAR = 12;

/** Those that the cast knows, before (-1) or from (1) a token on, in order. */
function near(own: readonly Candidate[], token: number, step: 1 | -1): Candidate[] {
  const middle = countBefore(own, token);
  const found =
    step === 1 ? own.slice(middle, middle + NEAR) : own.slice(Math.max(0, middle - NEAR), middle);
  return found.filter(({ figure, kind }) => figure !== null && kind !== 'pronoun');
}

/** "déclarent X et Y": two who speak with one voice, as printed. */
function jointly(
  scene: Around,
  it: Candidate,
  known: readonly Candidate[],
  and: ReadonlySet<string>,
): Speaker {
  const speaker = speakerOf(scene, it);
  const line = scene.lines[it.paragraph];
  const tokens = line?.tokens ?? [];
  if (speaker.name === null || !and.has(tokens[it.last + 1]?.lower ?? '')) return speaker;
  const other = known.find(({ first, kind }) => first === it.last + 2 && kind === 'name');
  if (other === undefined || speakerOf(scene, other).name === null) return speaker;
  const name = (line?.text ?? '').slice(tokens[it.first]?.start, tokens[other.last]?.end);
  return { name, role: null, organisation: null };
}

function speakerOf({ lines, cast }: Around, it: Candidate): Speaker {
  const line = lines[it.paragraph];
  const tokens = line?.tokens ?? [];
  const { name, role, organisation, kind } = cast.figures[it.figure ?? -1] ?? NOBODY;
  // "Ministerio del Mar": what it is stands first
  const isNoun = isBody(tokens[it.first]);
  const isMeant = kind === 'person' && name !== null && it.sureness >= SURE_ROLE;
  const isNamed = it.kind === 'name' ? !isNoun : isMeant;
  if (isNamed) return { name, role, organisation };
  const hasArticle = tokens[it.first - 1]?.is.determiner === true;
  const from = hasArticle ? it.first - 1 : it.phraseFirst;
  const end = endOfPrinted(tokens, it.phraseLast);
  const printed = (line?.text ?? '').slice(tokens[from]?.start, tokens[end]?.end);
  return kind === 'organisation' || isNoun
    ? { name: null, role: null, organisation: printed }
    : { name: null, role: printed, organisation };
}

const NOBODY = { name: null, role: null, organisation: null, kind: 'person' } as const;

/** "Partei", "ministère": what a body is, and no name of one. */
export function isBody(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'upper' && token.is.organisationHead;
}

function subjectBehind(
  tokens: readonly Token[],
  { after }: Block,
  known: readonly Candidate[],
  hearers: ReadonlySet<string>,
): Candidate | null {
  const subjects = known
    .filter(
      ({ phraseFirst }) =>
        phraseFirst > after &&
        !isOblique(tokens, phraseFirst) &&
        !isHearer(tokens, phraseFirst, hearers),
    )
    .toSorted((a, b) => a.phraseFirst - b.phraseFirst || b.phraseLast - a.phraseLast);
  const verb = verbBehind(tokens, after, subjects[0]);
  if (verb < 0) return null;
  const subject = subjects.find(({ phraseFirst }) => phraseFirst > verb);
  if (subject === undefined || subject.phraseFirst - verb > SUBJECT_BEHIND) return null;
  return tokens.slice(verb + 1, subject.phraseFirst).some(({ shape }) => shape === 'mark')
    ? null
    : subject;
}

/** A known verb among the first words, or whatever word stands between the mark and a subject. */
function verbBehind(tokens: readonly Token[], after: number, subject?: Candidate): number {
  for (let at = after, words = 0; words < VERB_BEHIND; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return -1;
    if (isVerb(token)) return at;
    if (token.shape === 'mark' ? words > 0 : token.shape !== 'lower') return -1;
    if (token.shape === 'mark') continue;
    const isBare = words === 0 && at > after && !token.is.closed;
    if (isBare && subject?.phraseFirst === at + 1) return at;
    words += 1;
  }
  return -1;
}

function subjectBefore(
  tokens: readonly Token[],
  { before }: Block,
  known: readonly Candidate[],
  hearers: ReadonlySet<string>,
): Candidate | null {
  const sentence = tokens[before]?.sentence;
  if (sentence === undefined || tokens[before + 1]?.sentence !== sentence) return null;
  if (tokens[before]?.text === ':') {
    const opening = known.find(({ first }) => tokens[first]?.sentence === sentence);
    if (opening !== undefined && opensSentence(tokens, opening)) return opening;
  }
  let verb = before;
  while (verb > before - REACH && !isVerb(tokens[verb])) {
    const token = tokens[verb];
    if (token === undefined || token.quoted || token.sentence !== sentence) return null;
    verb -= 1;
  }
  if (!isVerb(tokens[verb]) || tokens[verb]?.sentence !== sentence) return null;
  const direct = known.findLast(
    ({ phraseLast, phraseFirst, kind }) =>
      kind === 'name' && phraseLast === verb - 1 && !isOblique(tokens, phraseFirst),
  );
  if (direct !== undefined && tokens[direct.phraseLast]?.sentence === sentence) return direct;
  const inverted = known.find(({ phraseFirst }) => phraseFirst === verb + 1);
  if (inverted !== undefined && opensWords(tokens, inverted.phraseLast, before)) return inverted;
  const subject = known.findLast(
    ({ phraseFirst, phraseLast }) =>
      phraseLast < verb &&
      !isOblique(tokens, phraseFirst) &&
      !isHearer(tokens, phraseFirst, hearers),
  );
  if (subject === undefined || verb - subject.phraseLast > GAP) return null;
  const isSame = tokens[subject.phraseLast]?.sentence === sentence;
  return isSame && isPlain(tokens, subject.phraseLast + 1, verb) ? subject : null;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && token.shape === 'lower' && token.is.speech;
}

/** "affirma | X : «…»", "afirmó | X que «…»", and not "a qualifié | X de «…»". */
function opensWords(tokens: readonly Token[], last: number, before: number): boolean {
  if (last > before) return false;
  const between = tokens.slice(last + 1, before + 1);
  return between.some(({ text, lower }) => text === ',' || text === ':' || THAT.has(lower));
}

const THAT: ReadonlySet<string> = new Set(['que', 'qu', "qu'", 'qu’', 'che', "ch'", 'что']);

/** X verteidigte die Pläne: „…“: whoever opens a sentence that ends with a colon has the word. */
function opensSentence(tokens: readonly Token[], { phraseFirst }: Candidate): boolean {
  const before = tokens[phraseFirst - 1];
  return before === undefined || before.sentence !== tokens[phraseFirst]?.sentence || before.quoted;
}

/** «…», declaró a | EFE: a small word that is no article makes it no subject. */
function isOblique(tokens: readonly Token[], phraseFirst: number): boolean {
  const before = tokens[phraseFirst - 1];
  if (before === undefined || before.shape === 'mark') return false;
  return before.is.closed && !before.is.determiner;
}

/** «…», dijo | a la | agencia: its article stands behind what makes it one. */
function isHearer(
  tokens: readonly Token[],
  phraseFirst: number,
  hearers: ReadonlySet<string>,
): boolean {
  const at = tokens[phraseFirst - 1]?.is.determiner === true ? phraseFirst - 2 : phraseFirst - 1;
  const before = tokens[at];
  return before?.shape === 'lower' && hearers.has(before.lower);
}

/** Nothing but small words, and the comma that closes an apposition. */
function isPlain(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return false;
    if (token.shape !== 'lower' && !(token.text === ',' && at === from)) return false;
  }
  return true;
}
