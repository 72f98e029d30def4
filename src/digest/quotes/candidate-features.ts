import type { Line, Token } from './words.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** What is true of a candidate whatever the quotation. Order = columns of the weights. */
export const candidateFeatures = [
  'kind',
  'entityKind',
  'sureness',
  'indexInSentence',
  'clauseStart',
  'precededBy',
  'cueBefore',
  'cueAfter',
  'cueAfterDistance',
  'cueAfterApposition',
  'possessive',
  'followedBy',
  'count',
  'inTitle',
  'length',
  'determiner',
  'headNoun',
  'addressee',
] as const;

const PREPOSITIONS = new Set(
  'of with to from in at on for about against between under over after before like than into as'.split(
    ' ',
  ),
);
const ADDRESSING = new Set(
  'told tells telling asked asks asking urged reminded informed assured accused called criticized thanked'.split(
    ' ',
  ),
);
const CONJUNCTIONS = new Set([
  'and',
  'but',
  'or',
  'as',
  'that',
  'when',
  'while',
  'because',
  'if',
  'where',
  'what',
  'which',
  'so',
]);
const PERSON_HEAD =
  /(?:man|men|woman|women|person|people|er|ers|or|ors|ist|ists|ant|ants|ent|ents|ian|ians|official|officials|aide|aides|critic|critics|source|sources|friend|friends|mother|father|wife|husband|son|daughter|chief|head|guy|boy|girl|judge|governor|secretary|ally|allies|campaign|minister|expert|experts|nominee|analyst|analysts|resident|residents|poster|ministry|police|court)$/u;
const DOCUMENT_HEAD =
  /^(?:report|reports|letter|statement|article|ad|ads|book|post|tweet|message|email|emails|document|documents|study|poll|survey|memo|headline|paper|newspaper|video|song|slogan|sign|signs|release|caption|text|transcript|piece|column|editorial|website|site|complaint|lawsuit|ruling|law|bill|constitution|speech|note|quote|commercial|spot|narrator)$/u;

const known = new WeakMap<Candidate, Float32Array>();

/** The columns of a candidate, counted once for an article. */
export function describeCandidate(candidate: Candidate, scene: Scene): Float32Array {
  const before = known.get(candidate);
  if (before !== undefined) return before;
  const row = compute(candidate, scene);
  known.set(candidate, row);
  return row;
}

function compute(it: Candidate, scene: Scene): Float32Array {
  const line = scene.lines[it.paragraph];
  const tokens = line?.tokens ?? [];
  const prev = tokens[it.phraseFirst - 1];
  const next = tokens[it.phraseLast + 1];
  const head = tokens[it.last]?.lower ?? '';
  const after = cueBehind(tokens, it.phraseLast);
  const entity = it.entity === null ? undefined : scene.cast.entities[it.entity];
  const sentenceStart = firstOfSentence(tokens, it.first);
  const text = textOf(line, it);
  return Float32Array.of(
    kindCode(it, head),
    entity === undefined ? -1 : { organisation: 0, group: 1, person: 2 }[entity.kind],
    it.sureness,
    Math.min(20, it.phraseFirst - sentenceStart),
    clauseStart(prev, it.phraseFirst === sentenceStart),
    precededBy(tokens, it.phraseFirst),
    prev === undefined || prev.quoted ? 0 : prev.cue,
    after.strength,
    after.distance,
    cueAfterApposition(tokens, it.phraseLast),
    possession(tokens, it.phraseLast),
    followedBy(next),
    Math.min(10, scene.counts.get(it.key) ?? 1),
    scene.title !== '' && it.kind === 'name' && scene.title.includes(head) ? 1 : 0,
    Math.min(8, it.last - it.first + 1),
    it.kind === 'description' ? determinerCode(tokens[it.first]?.lower ?? '') : -1,
    it.kind === 'description'
      ? DOCUMENT_HEAD.test(head)
        ? 1
        : PERSON_HEAD.test(head)
          ? 2
          : 0
      : text === text.toUpperCase() && text.length > 2
        ? 4
        : 3,
    isAddressee(tokens, it.phraseFirst) ? 1 : 0,
  );
}

function textOf(line: Line | undefined, it: Candidate): string {
  return line === undefined
    ? ''
    : line.text.slice(line.tokens[it.first]?.start, line.tokens[it.last]?.end);
}

function kindCode({ kind }: Candidate, head: string): number {
  if (kind === 'name') return 4;
  if (kind === 'description') return 3;
  if (head === 'he' || head === 'she') return 5;
  if (head === 'they' || head === 'i' || head === 'we') return 2;
  if (head === 'who') return 1;
  return head === 'it' || head === 'which' ? 0 : -1;
}

export function firstOfSentence(tokens: readonly Token[], at: number): number {
  const sentence = tokens[at]?.sentence;
  let first = at;
  while (
    first > 0 &&
    at - first < 40 &&
    tokens[first - 1]?.sentence === sentence &&
    tokens[first - 1]?.quoted === false
  )
    first -= 1;
  return first;
}

function clauseStart(prev: Token | undefined, opens: boolean): number {
  if (opens || prev === undefined) return 3;
  if (prev.quoted || /^["“”'‘’]$/u.test(prev.text) || prev.text === "''") return 4;
  if (
    prev.text === ',' ||
    prev.text === ';' ||
    prev.text === ':' ||
    prev.text === '—' ||
    prev.text === '–' ||
    prev.text === '-'
  )
    return 2;
  return CONJUNCTIONS.has(prev.lower) ? 1 : 0;
}

function precededBy(tokens: readonly Token[], first: number): number {
  const prev = tokens[first - 1];
  if (prev === undefined || prev.shape === 'mark' || prev.quoted) return 3;
  if (prev.lower === 'to' && tokens[first - 2]?.lower === 'according') return 7;
  if (prev.lower === 'of' && tokens[first - 2]?.lower === 'words') return 7;
  if (prev.lower === 'with' && isStating(tokens, first)) return 5.5;
  if (prev.lower === 'by') return 4;
  if (prev.lower === 'to') return 1;
  if (PREPOSITIONS.has(prev.lower)) return 0;
  if (ADDRESSING.has(prev.lower)) return 2;
  return prev.cue >= 1 ? 6 : 5;
}

/** "with Ann Lee saying": a clause of its own. */
function isStating(tokens: readonly Token[], first: number): boolean {
  for (let at = first + 1; at < first + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (token.cue > 0) return token.lower.endsWith('ing');
  }
  return false;
}

/** The surest verb of speech right behind the phrase, over adverbs and auxiliaries. */
function cueBehind(tokens: readonly Token[], last: number): { strength: number; distance: number } {
  let best = { strength: 0, distance: 9 };
  for (let step = 1; step <= 5; step += 1) {
    const token = tokens[last + step];
    if (token === undefined || token.quoted || (token.shape === 'mark' && token.lower !== "'s"))
      break;
    const strength = token.cue;
    if (strength > best.strength) best = { strength, distance: step };
    if (strength > 1) break;
  }
  return best;
}

const APPOSITION = 40;

/** "Ann Lee, a spokeswoman for the city, said": the verb behind the comma that ends the apposition. */
function cueAfterApposition(tokens: readonly Token[], last: number): number {
  const opening = tokens[last + 1]?.text;
  if (opening !== ',' && opening !== '(' && opening !== '–' && opening !== '—') return 0;
  const closing = opening === '(' ? ')' : opening;
  const sentence = tokens[last]?.sentence;
  let best = 0;
  for (let at = last + 3; at < last + APPOSITION; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.quoted) break;
    if (token.text !== closing) continue;
    best = Math.max(best, cueBehind(tokens, at).strength);
    if (best > 1) break;
  }
  return best;
}

/** "Ann's" alone is 0; of a thing ("Ann's book") 1; of somebody with a name ("Reuters' Ann Lee") 2. */
function possession(tokens: readonly Token[], last: number): number {
  if (!/^['’]s?$/u.test(tokens[last + 1]?.lower ?? '')) return 0;
  for (let at = last + 2; at < last + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark' || token.cue > 1) break;
    if (token.shape === 'capital') return 2;
  }
  return 1;
}

function followedBy(next: Token | undefined): number {
  if (next === undefined) return 0;
  if (next.quoted || /^["“”'‘’]/u.test(next.text)) return 5;
  if (next.text === ':') return 4;
  if (next.text === ',') return 3;
  if (next.text === '(') return 2;
  if (next.shape === 'mark') return 1;
  if (next.lower === 'who') return 6;
  return next.cue >= 1 ? 8 : 7;
}

function determinerCode(lower: string): number {
  if (lower === 'the') return 2;
  if (lower === 'a' || lower === 'an' || lower === 'one' || lower === 'another') return 3;
  if (/^(?:his|her|their|its|our|my)$/u.test(lower)) return 1;
  return /^(?:this|that|these|those)$/u.test(lower) ? 0 : 4;
}

/** "told reporters", "asked Mr. Lee": somebody else spoke. */
function isAddressee(tokens: readonly Token[], first: number): boolean {
  const prev = tokens[first - 1]?.lower ?? '';
  return ADDRESSING.has(prev) || (prev === 'to' && (tokens[first - 2]?.cue ?? 0) >= 1);
}
