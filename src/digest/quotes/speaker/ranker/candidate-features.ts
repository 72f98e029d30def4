import { documents, endsOfPeople, people } from '../../../../languages/english/heads.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { askedOnce } from '../../../reading/asked-once.ts';
import type { Line, Token } from '../../../reading/tokens.ts';
import {
  clauseStart,
  cueAfterApposition,
  cueBehind,
  firstOfSentence,
  FOLLOWED,
  followedBy,
  isAddressee,
  possession,
  PRECEDED,
  precededBy,
} from './candidate-context.ts';
import type { Candidate } from '../candidates.ts';
import { inOrder } from './columns.ts';
import type { Scene } from '../scene.ts';

/** What is true of a candidate whatever the quotation, by its place in a row: the trees are trained on them. */
const AT = {
  kind: 0,
  entityKind: 1,
  sureness: 2,
  indexInSentence: 3,
  clauseStart: 4,
  precededBy: 5,
  cueBefore: 6,
  cueAfter: 7,
  cueAfterDistance: 8,
  cueAfterApposition: 9,
  possessive: 10,
  followedBy: 11,
  count: 12,
  inTitle: 13,
  length: 14,
  determiner: 15,
  headNoun: 16,
  addressee: 17,
  cued: 18,
} as const;

export const candidateFeatures = inOrder(AT);
const WIDTH = candidateFeatures.length;
/** Place of the column that tells how plainly a candidate's own words make it a speaker. */
export const CUED_AT = AT.cued;

/** "the spokeswoman", "farmers". */
const PERSON_HEAD = regex.u`(?:${oneOf(endsOfPeople)}|${oneOf(people)})$`;
/** "the report". */
const DOCUMENT_HEAD = regex.u`^${anyOf(documents)}$`;

/** Where the columns of a candidate stand in `scene.described`: they are counted once for an article. */
export function describeCandidate(candidate: Candidate, scene: Scene): number {
  const { described } = scene;
  if (described.values.length === 0) {
    described.values = new Float32Array(WIDTH * described.isKnown.length);
  }
  const at = WIDTH * candidate.id;
  if (described.isKnown[candidate.id] === 0) {
    described.isKnown[candidate.id] = 1;
    describe(candidate, scene, described.values, at);
  }
  return at;
}

function describe(it: Candidate, scene: Scene, row: Float32Array, at: number): void {
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
  const cues = {
    precededBy: precededBy(tokens, it.phraseFirst),
    cueBefore: prev === undefined || prev.quoted ? 0 : prev.cue,
    cueAfter: after.strength,
    cueAfterDistance: after.distance,
    cueAfterApposition: cueAfterApposition(tokens, it.phraseLast),
    followedBy: followedBy(next),
    addressee: isAddressee(tokens, it.phraseFirst) ? 1 : 0,
  };
  row[at + AT.kind] = kindCode(it, head);
  row[at + AT.entityKind] = figure === undefined ? -1 : ENTITY_KINDS[figure.kind];
  row[at + AT.sureness] = it.sureness;
  row[at + AT.indexInSentence] = Math.min(MOST.words, it.phraseFirst - sentenceStart);
  row[at + AT.clauseStart] = clauseStart(prev, it.phraseFirst === sentenceStart);
  row[at + AT.precededBy] = cues.precededBy;
  row[at + AT.cueBefore] = cues.cueBefore;
  row[at + AT.cueAfter] = cues.cueAfter;
  row[at + AT.cueAfterDistance] = cues.cueAfterDistance;
  row[at + AT.cueAfterApposition] = cues.cueAfterApposition;
  row[at + AT.possessive] = possession(tokens, it.phraseLast);
  row[at + AT.followedBy] = cues.followedBy;
  row[at + AT.count] = Math.min(MOST.named, scene.counts.get(it.key) ?? 1);
  row[at + AT.inTitle] = isInTitle(scene, it, head) ? 1 : 0;
  row[at + AT.length] = Math.min(MOST.length, it.last - it.first + 1);
  row[at + AT.determiner] = isDescription ? determinerCode(tokens[it.first]?.lower ?? '') : -1;
  row[at + AT.headNoun] = isDescription ? headCode(tokens[it.last]) : nameCode(textOf(line, it));
  row[at + AT.addressee] = cues.addressee;
  row[at + AT.cued] = cuedness(cues);
}

/**
 * Values of the columns, and from where on they grow no more. Set by hand; the trees are trained on
 * them: who changes one trains again (tests/eval/train/quotes.ts).
 */
const ENTITY_KINDS = { organisation: 0, group: 1, person: 2 } as const;
const HEADS = { other: 0, document: 1, person: 2, name: 3, capitals: 4 } as const;
const KINDS = { none: -1, thing: 0, who: 1, many: 2, description: 3, name: 4, single: 5 } as const;
const DETERMINERS = { pointing: 0, owner: 1, the: 2, indefinite: 3, other: 4 } as const;
const MOST = { words: 20, named: 10, length: 8 } as const;

const isDocument = askedOnce(({ lower }) => DOCUMENT_HEAD.test(lower));
const isPerson = askedOnce(({ lower }) => PERSON_HEAD.test(lower));

function headCode(head: Token | undefined): number {
  if (isDocument(head)) return HEADS.document;
  return isPerson(head) ? HEADS.person : HEADS.other;
}

/** "NATO", and "Holm" */
function nameCode(name: string): number {
  return name.length > 2 && name === name.toUpperCase() ? HEADS.capitals : HEADS.name;
}

function isInTitle({ title }: Scene, { kind }: Candidate, head: string): boolean {
  return title !== '' && kind === 'name' && title.includes(head);
}

type Cues = Readonly<{
  precededBy: number;
  cueBefore: number;
  cueAfter: number;
  cueAfterDistance: number;
  cueAfterApposition: number;
  followedBy: number;
  addressee: number;
}>;

/**
 * In the measure of verbs of speech (0 to 2): "according to", a colon; and what is left of a verb that
 * stands further behind, or before. Set by hand; trained on as the values above.
 */
const CUED = { according: 3, colon: 2, further: 0.7, before: 0.9 } as const;

/** How plainly its own words make a candidate a speaker. */
function cuedness(cues: Cues): number {
  if (cues.precededBy === PRECEDED.according) return CUED.according;
  const behind = cues.cueAfter * (cues.cueAfterDistance > 2 ? CUED.further : 1);
  const before = cues.addressee === 1 ? 0 : cues.cueBefore * CUED.before;
  const colon = cues.followedBy === FOLLOWED.colon ? CUED.colon : 0;
  return Math.max(behind, before, cues.cueAfterApposition, colon);
}

function textOf(line: Line | undefined, it: Candidate): string {
  return line === undefined
    ? ''
    : line.text.slice(line.tokens[it.first]?.start, line.tokens[it.last]?.end);
}

function kindCode({ kind }: Candidate, head: string): number {
  if (kind === 'name') return KINDS.name;
  if (kind === 'description') return KINDS.description;
  if (head === 'he' || head === 'she') return KINDS.single;
  if (head === 'they' || head === 'i' || head === 'we') return KINDS.many;
  if (head === 'who') return KINDS.who;
  return head === 'it' || head === 'which' ? KINDS.thing : KINDS.none;
}

function determinerCode(lower: string): number {
  if (lower === 'the') return DETERMINERS.the;
  if (lower === 'a' || lower === 'an' || lower === 'one' || lower === 'another')
    return DETERMINERS.indefinite;
  if (/^(?:his|her|their|its|our|my)$/u.test(lower)) return DETERMINERS.owner;
  return /^(?:this|that|these|those)$/u.test(lower) ? DETERMINERS.pointing : DETERMINERS.other;
}
