import type { Token } from '../../../../reading/tokens.ts';
import type { Block } from '../../../marks/blocks.ts';
import type { Table } from '../../ranker/trees.ts';
import { columnsOf, phraseColumns } from './describe-phrase.ts';
import { describeQuotation, quotationColumns } from './describe-quotation.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import type { Phrase } from '../phrase.ts';
import { countBefore } from '../count-before.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** What is true of a phrase and a quotation together. Order = columns of the weights. */
const choiceColumns = [
  'nobody',
  'behind',
  'paragraphs',
  'sentences',
  'tokens',
  'phrasesBetween',
  'commas',
  'verbBetween',
  'cue',
  'verbToQuotation',
  'verbToPhrase',
  'quotedBetween',
  'previous',
  'previousSure',
  'sincePrevious',
  'rank',
  'teller',
  'sinceTeller',
] as const;

export const COLUMNS: readonly string[] = [...choiceColumns, ...phraseColumns, ...quotationColumns];

/** Who spoke before, and how sure that is. */
export type Before = Readonly<{ previous: Phrase | null; sureness: number }>;

/** One row for "nobody", then one for each phrase. */
export function describeChoice(
  scene: PhraseScene,
  index: number,
  phrases: readonly Phrase[],
  { previous, sureness }: Before,
): Table {
  const width = COLUMNS.length;
  const values = new Float32Array(width * (phrases.length + 1));
  const block = scene.blocks[index];
  if (block === undefined) return { width, values };
  const quotation = describeQuotation(scene, index);
  values.fill(-1, 0, width);
  values[0] = 1;
  values[choiceColumns.indexOf('previousSure')] = sureness;
  values.set(quotation, width - quotation.length);
  const tellers = tellersAround(scene, block);
  const behindFrom = phrases.findIndex((phrase) => isBehind(block, phrase));
  for (const [at, phrase] of phrases.entries()) {
    const rank = isBehind(block, phrase)
      ? at - behindFrom
      : (behindFrom < 0 ? phrases.length : behindFrom) - 1 - at;
    const isSame = phrase.key === previous?.key;
    values.set(
      [
        ...relate(scene, block, phrase),
        previous === null ? -1 : previous === phrase ? 2 : isSame ? 1 : 0,
        sureness,
        isSince(scene.blocks[index - 1], block, phrase) ? 1 : 0,
        rank,
        ...tellerColumns(tellers, phrase),
        ...columnsOf(scene, phrase),
        ...quotation,
      ],
      width * (at + 1),
    );
  }
  return { width, values };
}

function isBehind({ lastParagraph, after }: Block, { paragraph, first }: Phrase): boolean {
  return paragraph === lastParagraph && first >= after;
}

/**
 * Words that are walked over, and what columns are at most; `elsewhere`: sentences to another
 * paragraph; `noVerb`: words to a verb of speech where there is none. Set by hand; the trees are
 * trained on them: who changes one trains again (tests/eval/train/phrases.ts).
 */
const FAR = 60;
const MOST = {
  sentences: 9,
  elsewhere: 10,
  between: 12,
  commas: 6,
  toVerb: 29,
  noVerb: 30,
} as const;

/** The way from a phrase to the quotation. */
function relate({ lines, phrases }: PhraseScene, block: Block, phrase: Phrase): number[] {
  const behind = isBehind(block, phrase);
  const tokens = lines[phrase.paragraph]?.tokens ?? [];
  const here = behind ? block.lastParagraph : block.paragraph;
  const inParagraph = phrase.paragraph === here;
  const from = behind ? block.after : phrase.last + 1;
  const to = behind ? phrase.first - 1 : inParagraph ? block.before : tokens.length - 1;
  const own = phrases[phrase.paragraph] ?? [];
  const between = behind
    ? countBefore(own, phrase.first) - countBefore(own, block.after)
    : countBefore(own, to + 1) - countBefore(own, phrase.first) - 1;
  const way = walk(tokens, from, to);
  const edge = tokens[behind ? block.after - 1 : block.before + 1];
  const apart = Math.abs((edge?.sentence ?? 0) - (tokens[phrase.first]?.sentence ?? 0));
  return [
    0,
    behind ? 1 : 0,
    here - phrase.paragraph,
    inParagraph ? Math.min(MOST.sentences, apart) : MOST.elsewhere,
    way.count,
    Math.min(MOST.between, between),
    Math.min(MOST.commas, way.commas),
    way.verbs,
    way.cue,
    behind ? way.firstVerb : way.lastVerb,
    behind ? way.lastVerb : way.firstVerb,
    way.quoted,
  ];
}

const NO_VERB: Readonly<{ firstVerb: number; lastVerb: number }> = {
  firstVerb: MOST.noVerb,
  lastVerb: MOST.noVerb,
};

/** Counts what stands on the way; verbs by their distance from its two ends. */
function walk(tokens: readonly Token[], from: number, to: number) {
  const way = { count: 0, commas: 0, verbs: 0, cue: 0, ...NO_VERB, quoted: 0 };
  for (let at = from; at <= to && at - from < FAR; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (token.quoted) {
      way.quoted = 1;
      continue;
    }
    way.count += 1;
    if (token.text === ',') way.commas += 1;
    if (!isVerbOfSpeech(token)) continue;
    way.verbs += 1;
    way.cue = Math.max(way.cue, token.cue);
    if (way.firstVerb === MOST.noVerb) way.firstVerb = Math.min(MOST.toVerb, at - from);
    way.lastVerb = Math.min(MOST.toVerb, to - at);
  }
  return way;
}

/** Stands between the quotation before and this one. */
function isSince(previous: Block | undefined, block: Block, phrase: Phrase): boolean {
  return (
    previous?.lastParagraph === block.paragraph &&
    phrase.paragraph === block.paragraph &&
    phrase.first >= previous.after &&
    phrase.first <= block.before
  );
}

type Tellers = Readonly<{ own: Phrase | null; before: Phrase | null; sentences: number }>;

/** Sentences that are looked back over for whose words are told. Set by hand; trained on as above. */
const LOOKED_BACK = 6;

/** Whose words the quotation's own sentence tells, and the nearest sentence before it that tells any. */
function tellersAround({ lines, tellers }: PhraseScene, block: Block): Tellers {
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const sentence = tokens[block.before + 1]?.sentence ?? 0;
  const last = lines[block.lastParagraph]?.tokens[block.after];
  const own =
    tellers[block.paragraph]?.[sentence] ??
    (last === undefined ? null : (tellers[block.lastParagraph]?.[last.sentence] ?? null));
  let [paragraph, at] = [block.paragraph, sentence - 1];
  for (let back = 1; back <= LOOKED_BACK; back += 1, at -= 1) {
    if (at < 0) {
      paragraph -= 1;
      at = (tellers[paragraph]?.length ?? 0) - 1;
    }
    const before = tellers[paragraph]?.[at] ?? null;
    if (before !== null) return { own, before, sentences: back };
  }
  return { own, before: null, sentences: LOOKED_BACK + 1 };
}

/** 4: tells the own sentence, 3: the same figure does; 2 and 1: so for the sentence before. 0: somebody else. */
function tellerColumns({ own, before, sentences }: Tellers, phrase: Phrase): number[] {
  const of = (teller: Phrase | null): number =>
    teller === null ? 0 : teller === phrase ? 2 : teller.key === phrase.key ? 1 : 0;
  const isOwn = of(own);
  const code = isOwn > 0 ? isOwn + 2 : own !== null ? -1 : of(before);
  return [code, own === null ? sentences : 0];
}
