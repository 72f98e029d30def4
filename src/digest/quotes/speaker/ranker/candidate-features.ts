import { documents, endsOfPeople, people } from '../../../../languages/english/heads.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import type { Line } from '../../../reading/tokens.ts';
import {
  clauseStart,
  cueAfterApposition,
  cueBehind,
  firstOfSentence,
  followedBy,
  isAddressee,
  possession,
  precededBy,
} from './candidate-context.ts';
import type { Candidate } from '../candidates.ts';
import { layOut, type Row } from './columns.ts';
import type { Scene } from '../scene.ts';

/** What is true of a candidate whatever the quotation, in the order of the weights. */
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
  'cued',
] as const;

type Column = (typeof candidateFeatures)[number];

/** Index of a column within a candidate's row. */
export function columnOf(name: Column): number {
  return candidateFeatures.indexOf(name);
}

/** "the spokeswoman", "farmers". */
const PERSON_HEAD = regex.u`(?:${oneOf(endsOfPeople)}|${oneOf(people)})$`;
/** "the report". */
const DOCUMENT_HEAD = regex.u`^${anyOf(documents)}$`;

/** The columns of a candidate, counted once for an article. */
export function describeCandidate(candidate: Candidate, scene: Scene): Float32Array {
  return (scene.described[candidate.id] ??= layOut(
    candidateFeatures,
    describe(candidate, scene),
    new Float32Array(candidateFeatures.length),
  ));
}

function describe(it: Candidate, scene: Scene): Row<Column> {
  const line = scene.lines[it.paragraph];
  const tokens = line?.tokens ?? [];
  const prev = tokens[it.phraseFirst - 1];
  const next = tokens[it.phraseLast + 1];
  const head = tokens[it.last]?.lower ?? '';
  // The minister, X, said: the comma closes what the comma before the name has opened.
  const isEnclosed = tokens[it.first - 1]?.text === ',' && next?.text === ',';
  const after = cueBehind(tokens, isEnclosed ? it.phraseLast + 1 : it.phraseLast);
  const figure = it.figure === null ? undefined : scene.cast.figures[it.figure];
  const sentenceStart = firstOfSentence(tokens, it.first);
  const isDescription = it.kind === 'description';
  const isInTitle = scene.title !== '' && it.kind === 'name' && scene.title.includes(head);
  const cues = {
    precededBy: precededBy(tokens, it.phraseFirst),
    cueBefore: prev === undefined || prev.quoted ? 0 : prev.cue,
    cueAfter: after.strength,
    cueAfterDistance: after.distance,
    cueAfterApposition: cueAfterApposition(tokens, it.phraseLast),
    followedBy: followedBy(next),
    addressee: isAddressee(tokens, it.phraseFirst) ? 1 : 0,
  };
  return {
    ...cues,
    kind: kindCode(it, head),
    entityKind: figure === undefined ? -1 : ENTITY_KINDS[figure.kind],
    sureness: it.sureness,
    indexInSentence: Math.min(20, it.phraseFirst - sentenceStart),
    clauseStart: clauseStart(prev, it.phraseFirst === sentenceStart),
    possessive: possession(tokens, it.phraseLast),
    count: Math.min(10, scene.counts.get(it.key) ?? 1),
    inTitle: isInTitle ? 1 : 0,
    length: Math.min(8, it.last - it.first + 1),
    determiner: isDescription ? determinerCode(tokens[it.first]?.lower ?? '') : -1,
    headNoun: isDescription ? headCode(head) : isAllCapitals(textOf(line, it)) ? 4 : 3,
    cued: cuedness(cues),
  };
}

const ENTITY_KINDS = { organisation: 0, group: 1, person: 2 } as const;

function headCode(head: string): number {
  if (DOCUMENT_HEAD.test(head)) return 1;
  return PERSON_HEAD.test(head) ? 2 : 0;
}

function isAllCapitals(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase();
}

/** Values of the columns `precededBy` and `followedBy`. */
const ACCORDING = 7;
const COLON = 4;

type Cues = Pick<
  Row<Column>,
  | 'precededBy'
  | 'cueBefore'
  | 'cueAfter'
  | 'cueAfterDistance'
  | 'cueAfterApposition'
  | 'followedBy'
  | 'addressee'
>;

/** How plainly its own words make a candidate a speaker. */
function cuedness(cues: Cues): number {
  if (cues.precededBy === ACCORDING) return 3;
  const behind = cues.cueAfter * (cues.cueAfterDistance > 2 ? 0.7 : 1);
  const before = cues.addressee === 1 ? 0 : cues.cueBefore * 0.9;
  const colon = cues.followedBy === COLON ? 2 : 0;
  return Math.max(behind, before, cues.cueAfterApposition, colon);
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

function determinerCode(lower: string): number {
  if (lower === 'the') return 2;
  if (lower === 'a' || lower === 'an' || lower === 'one' || lower === 'another') return 3;
  if (/^(?:his|her|their|its|our|my)$/u.test(lower)) return 1;
  return /^(?:this|that|these|those)$/u.test(lower) ? 0 : 4;
}
