import type { Token } from '../../../reading/tokens.ts';
import type { Speaker } from '../../../digest.ts';
import type { Block } from '../../marks/blocks.ts';
import { countBefore, type Candidate } from '../candidates.ts';
import type { Scene } from '../scene.ts';
import { endOfPrinted } from './end-of-printed.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import type { SmallWords } from './subject/beside-subject.ts';
import { subjectBefore } from './subject/subject-before.ts';
import { nameBehindPlace, subjectBehind } from './subject/subject-behind.ts';

/** How sure the cast has to be whom a description means for its name to be shown. By judgement. */
export const SURE_ROLE = 0.7;

export type BesideVerb = Readonly<{ speaker: Speaker; rule: 'said-after' | 'said-before' }>;
type Line = Scene['lines'][number];
type Around = Pick<Scene, 'lines' | 'candidates' | 'cast'>;

/**
 * Whom the cast knows beside the verb of speech of a quotation's clause: «…», dijo | el ministro,
 * Le maire, X, | a déclaré : « … ». `null` where the verb or its subject is not plain. Who is only
 * described is shown as printed, not by a name.
 */
export function speakerBeside(
  scene: Around,
  block: Block,
  patterns: SmallWords & Pick<SpeechPatterns, 'and' | 'dative'>,
): BesideVerb | null {
  const { and, dative } = patterns;
  const { lines, candidates } = scene;
  const first = lines[block.paragraph]?.tokens ?? [];
  const last = lines[block.lastParagraph]?.tokens ?? [];
  const tells = ({ first: at, last: until, paragraph }: Candidate): boolean => {
    const text = lines[paragraph]?.tokens[at]?.text ?? '';
    // "na síti | X | označila": where it was posted
    return dative?.test(text) !== true && !(/^X\.?$/u.test(text) && at === until);
  };
  const behindIt = near(candidates[block.lastParagraph] ?? [], block.after, 1).filter(tells);
  const behind = subjectBehind(last, block, behindIt, patterns);
  if (behind !== null)
    return { speaker: jointly(scene, behind, behindIt, and), rule: 'said-after' };
  const beforeIt = near(candidates[block.paragraph] ?? [], block.before + 1, -1).filter(tells);
  const before = subjectBefore(first, block, beforeIt, patterns);
  if (before === null) return null;
  return { speaker: speakerOf(scene, before), rule: 'said-before' };
}

/** «…», gritaba a las puertas del juzgado | Ana Gil: where neither the order of words nor the cast tells. */
export function speakerBehindPlace(scene: Around, block: Block): BesideVerb | null {
  const tokens = scene.lines[block.lastParagraph]?.tokens ?? [];
  const known = near(scene.candidates[block.lastParagraph] ?? [], block.after, 1);
  const found = nameBehindPlace(tokens, block, known);
  if (found === null) return null;
  const { name, role, organisation } = scene.cast.figures[found.figure ?? -1] ?? NOBODY;
  return { speaker: { name, role, organisation }, rule: 'said-after' };
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
  const other = nameAhead(line, it);
  if (other !== null) return { name: other, role: null, organisation: null };
  const { name, role, organisation, kind } = cast.figures[it.figure ?? -1] ?? NOBODY;
  // "Ministerio del Mar": what it is stands first
  const isNoun = isBody(tokens[it.first]);
  const isMeant = kind === 'person' && name !== null && it.sureness >= SURE_ROLE;
  const isNamed = it.kind === 'name' ? !isNoun : isMeant;
  if (isNamed)
    return { name: asPrinted(line, it, name), role: role ?? nounBefore(tokens, it), organisation };
  const hasArticle = tokens[it.first - 1]?.is.determiner === true;
  const from = hasArticle ? it.first - 1 : it.phraseFirst;
  const end = endOfPrinted(tokens, it.phraseLast);
  const printed = (line?.text ?? '').slice(tokens[from]?.start, tokens[end]?.end);
  return kind === 'organisation' || isNoun
    ? { name: null, role: null, organisation: printed }
    : { name: null, role: printed, organisation };
}

/** "Таисия Белова", who is first named in another case: a whole name as it stands beside the verb. */
function asPrinted(line: Line | undefined, it: Candidate, name: string | null): string | null {
  const { tokens = [], text = '' } = line ?? {};
  const own = text.slice(tokens[it.first]?.start, tokens[it.last]?.end);
  const isWhole = it.kind === 'name' && own.split(' ').length === name?.split(' ').length;
  return isWhole && own.includes(' ') ? own : name;
}

/** "сказала | Мария Зотова | министру Петру Крылову": no role begins with a given name and a surname. */
function nameAhead(line: Line | undefined, { phraseFirst, first }: Candidate): string | null {
  const tokens = line?.tokens ?? [];
  const [given, surname, noun] = tokens.slice(phraseFirst, phraseFirst + 3);
  if (given === undefined || surname === undefined || noun?.shape !== 'lower') return null;
  const isName = given.shape === 'capital' && given.is.given && surname.shape === 'capital';
  if (!isName || phraseFirst === first) return null;
  return line?.text.slice(given.start, surname.end) ?? null;
}

/** "le | livreur | Samir Benali", "l’| ancienne joueuse | X": what stands between an article and a name. */
function nounBefore(tokens: readonly Token[], { phraseFirst }: Candidate): string | null {
  const words: string[] = [];
  for (let at = phraseFirst - 1; at >= phraseFirst - MOST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape !== 'lower') return null;
    const elided = ELIDED.exec(token.text);
    if (elided !== null) return [elided[1], ...words].join(' ');
    if (token.is.determiner) return words.length === 0 ? null : words.join(' ');
    if (token.is.closed || token.is.speech || token.is.calendar) return null;
    if (words.length === 0 && token.is.roleModifier) return null;
    words.unshift(token.text);
  }
  return null;
}

/** "l’architetta". */
const ELIDED = /^\p{Ll}{1,2}['’](\p{Ll}{3,})$/u;
/** Words between an article and a name, with the article. Set by hand; not tuned. */
const MOST = 3;

const NOBODY = { name: null, role: null, organisation: null, kind: 'person' } as const;

/** "Partei", "ministère": what a body is, and no name of one. */
export function isBody(token: Token | undefined): boolean {
  return token !== undefined && token.shape !== 'upper' && token.is.organisationHead;
}
