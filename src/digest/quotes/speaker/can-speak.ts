import { wordSet } from '../../../languages/word-set.ts';
import { isNounHere, isPossessive } from '../../reading/word-kinds.ts';
import type { Token } from '../../reading/tokens.ts';
import { isDocument } from './author-of.ts';
import type { Candidate } from './candidates.ts';
import { saysWords } from './constructs/clause.ts';
import type { Block } from '../marks/blocks.ts';
import type { Scene } from './scene.ts';

/** People without an office, and what they are together. */
const PEOPLE = wordSet(`
person people man men woman women boy girl child children kid kids teen teenager adult friend friends neighbour neighbor neighbours
neighbors source sources user users guest guests member members crowd couple family mother father mom mum dad parent parents son
daughter brother conservative conservatives liberal liberals progressive progressives insider insiders outsider sister wife husband stranger passer-by onlooker visitor visitors worker workers reader readers voter voters viewer
viewers textbook textbooks projection projections victim victims survivor survivors customer customers one someone somebody another others few many several both each some
`);
const BE = /^(?:is|are|was|were|goes)$/;
/** "…” | a friend of the mayor | said": words from somebody to the verb at most. Set by hand. */
const TO_VERB = 5;

/**
 * Whether a candidate can have said the words of a block: a person, a body or a document, and not a
 * thing, a heading, a slug in capitals or half a phrase ("a supportive | starting point: “…”").
 */
export function canSpeak(scene: Scene, block: Block, candidate: Candidate): boolean {
  const tokens = scene.lines[candidate.paragraph]?.tokens ?? [];
  if (isOwnerOfVoice(tokens, candidate)) return false;
  switch (candidate.kind) {
    case 'pronoun':
      return true;
    case 'description':
      return candidate.figure !== null || isDescribed(tokens, candidate);
    case 'name':
      return isNamed(scene, tokens, block, candidate);
    default:
      return candidate.kind satisfies never;
  }
}

/** What speaks for somebody, and is neither he nor a body with a name. */
const VOICES = wordSet('estate camp label ones circle handlers household entourage management lot');

/** "Holm’s estate | said", "His camp | said": the owner does not say it. */
function isOwnerOfVoice(tokens: readonly Token[], { kind, last }: Candidate): boolean {
  const mark = tokens[last + 1];
  const isOwner =
    kind === 'pronoun' ? /^(?:his|her|their)$/.test(tokens[last]?.lower ?? '') : isPossessive(mark);
  if (!isOwner) return false;
  const first = kind === 'pronoun' ? last + 1 : last + 2;
  const verb = [first + 1, first + 2].find((at) => saysWords(tokens, at));
  return verb !== undefined && VOICES.has(tokens[verb - 1]?.lower ?? '');
}

function isDescribed(tokens: readonly Token[], candidate: Candidate): boolean {
  const head = tokens[candidate.last];
  if (head === undefined) return false;
  const { role, group, organisationHead, speaking, private: isPrivate } = head.is;
  if (role || group || organisationHead || speaking || isPrivate) return true;
  // "one senior Tory"
  if (head.shape === 'capital' && !head.opens) return true;
  if (PEOPLE.has(head.lower) || isDocument(head.lower)) return true;
  return isSubject(tokens, candidate);
}

/** “…,” | said a cashier; according to; “…,” a cashier | who saw it said. */
function isSubject(tokens: readonly Token[], { phraseFirst, first, last }: Candidate): boolean {
  const lead = tokens[Math.min(phraseFirst, first) - 1];
  if (lead !== undefined && !lead.quoted && (lead.cue >= 2 || /^(?:to|by)$/.test(lead.lower)))
    return true;
  const next = tokens[last + 1];
  // "a common | question is “…”"
  const isBefore = BE.test(tokens[last + 2]?.lower ?? '');
  if (next !== undefined && (isNounHere(tokens, last + 1) || isBefore)) return false;
  // "is | a common | saying"
  if (BE.test(lead?.lower ?? '')) return false;
  for (let at = last + 1; at <= last + TO_VERB; at += 1) if (saysWords(tokens, at)) return true;
  return false;
}

function isNamed(
  scene: Scene,
  tokens: readonly Token[],
  block: Block,
  candidate: Candidate,
): boolean {
  const { first, last, phraseLast, figure, paragraph } = candidate;
  const words = tokens.slice(first, last + 1);
  const known = figure === null ? undefined : scene.cast.figures[figure];
  const isKnown =
    words.some(({ is }) => is.given || is.knownOrganisation || is.properHead || is.demonym) ||
    (known !== undefined && (known.role !== null || known.gender !== null));
  if (isKnown || isSubject(tokens, candidate)) return true;
  // OUR LAST STAND “…”: a slug, and not "NATO: “…”"
  if (words.length > 1 && words.every(({ shape }) => shape === 'upper' || shape === 'mark'))
    return false;
  // Harbour Style Box: “…”: what is spoken of under its heading
  const isLabel =
    paragraph === block.paragraph && first === 0 && tokens[phraseLast + 1]?.text === ':';
  if (isLabel) return !words.some(({ is }) => is.thingHead) && known?.kind === 'person';
  return words.length > 1 || !isCommon(scene, words[0]);
}

/** "Movement", where the article has "movement" too. */
function isCommon({ lines }: Scene, word: Token | undefined): boolean {
  if (word === undefined || word.shape !== 'capital') return false;
  return lines.some(({ tokens }) =>
    tokens.some(
      ({ text, lower, shape }) => shape === 'lower' && text === lower && lower === word.lower,
    ),
  );
}
