import { describeChoice } from '../../../../src/digest/quotes/speaker/phrases/choose/describe-choice.ts';
import type { Phrase } from '../../../../src/digest/quotes/speaker/phrases/phrase.ts';
import {
  phrasesFor,
  setPhraseScene,
  type PhraseScene,
} from '../../../../src/digest/quotes/speaker/phrases/phrase-scene.ts';
import { ruleOfPhrase } from '../../../../src/digest/quotes/speaker/phrases/rule-of-phrase.ts';
import { speechTermsOf } from '../../../../src/digest/quotes/speaker/phrases/speech-terms.ts';
import { weigh, type Forest } from '../../../../src/digest/quotes/speaker/ranker/trees.ts';
import type { Token } from '../../../../src/digest/reading/tokens.ts';
import type { Answer } from '../models/quotes-calibration.ts';
import { choiceOf, goldOf, readGold, type GoldQuote, type GoldScene } from './quotes.ts';
import type { Choice } from '../models/quotes-trees.ts';

/** An annotated article with its phrases. */
export type PhraseGold = GoldScene & Readonly<{ phrases: PhraseScene }>;

export function readPhraseGold(path: string, language: string): PhraseGold[] {
  const terms = speechTermsOf(language);
  if (terms === null) throw new Error(`No words of speech are listed for ${language}`);
  return readGold(path, language).map((article) => ({
    ...article,
    phrases: setPhraseScene(article.scene, terms),
  }));
}

/** Which phrases are the annotated speaker: those within the annotated words but no attributes. */
function rightOnes(
  { phrases: scene, paragraphs }: PhraseGold,
  { speakerSpan }: GoldQuote,
  candidates: readonly Phrase[],
): boolean[] {
  if (speakerSpan === null || speakerSpan === undefined) return candidates.map(() => false);
  const inside = candidates.filter(({ paragraph, first, last }) => {
    const tokens = scene.lines[paragraph]?.tokens ?? [];
    const offset = paragraphs[paragraph]?.start ?? 0;
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return offset + start < speakerSpan[1] && offset + end > speakerSpan[0];
  });
  const heads = inside.filter((one, index) => index === 0 || !isAttribute(scene, one));
  const names = new Set(heads.filter(({ kind }) => kind === 'name').map(({ key }) => key));
  return candidates.map((one) => heads.includes(one) || names.has(one.key));
}

/** "der Chef | des Verbands", "… | in Bonn", "… | (SPD)". */
function isAttribute({ lines, terms }: PhraseScene, { paragraph, first, last }: Phrase): boolean {
  const tokens = lines[paragraph]?.tokens ?? [];
  const before = tokens[first - 1];
  if (before === undefined || terms.according.has(before.lower)) return false;
  if (before.text === '(' || isSmall(before)) return true;
  const hasArticle = first !== last && isSmall(tokens[first]);
  return hasArticle && before.shape !== 'mark' && before.shape !== 'lower';
}

function isSmall(token: Token | undefined): boolean {
  if (token?.shape !== 'lower') return false;
  return token.is.closed || token.is.link || token.is.determiner;
}

type Labelled = Choice &
  Readonly<{
    candidates: readonly Phrase[];
    gold: GoldQuote | null;
    /** Nobody is annotated, or the annotated speaker is among the candidates. */
    usable: boolean;
  }>;

/** The choices of an article, the speakers before each taken from the annotation, or from `guide`. */
export function choicesOf(article: PhraseGold, guide: Forest | null): Labelled[] {
  let previous: Phrase | null = null;
  let sureness = 0;
  const scene = article.phrases;
  return scene.blocks.map((block, index) => {
    const candidates = phrasesFor(scene, index, previous);
    const gold = goldOf(article, block);
    const table = describeChoice(scene, index, candidates, { previous, sureness });
    const matches = gold === null ? [] : rightOnes(article, gold, candidates);
    const covered = matches.includes(true);
    const right = [!covered, ...candidates.map((_, at) => matches[at] === true)];
    const { chosen, sure } = choiceOf(guide === null ? null : weigh(guide, table), right);
    previous = candidates[chosen] ?? null;
    sureness = previous === null ? 0 : sure;
    const usable = gold === null || gold.speaker === null || covered;
    return { table, right, candidates, gold, usable };
  });
}

/** The likeliest phrase of each quotation; those whose speaker nobody annotated by name are left out. */
export function answersOf(article: PhraseGold, forest: Forest): Answer[] {
  return choicesOf(article, forest).flatMap(({ table, right, candidates, gold }, index) => {
    if (gold !== null && (gold.speaker === null || gold.speakerType !== 'named')) return [];
    const chances = weigh(forest, table).slice(1);
    const top = chances.indexOf(Math.max(...chances));
    const phrase = candidates[top];
    const block = article.phrases.blocks[index];
    if (phrase === undefined || block === undefined) return [];
    const chance = chances.reduce(
      (sum, one, at) => (candidates[at]?.key === phrase.key ? sum + one : sum),
      0,
    );
    return [{ chance, rule: ruleOfPhrase(phrase, block), right: right[top + 1] === true }];
  });
}

/** Spread by a multiplication (Knuth), so that neighbours are in different parts. */
export function partOf(index: number, parts: number): number {
  return (Math.imul(index, 2_654_435_761) >>> 5) % parts;
}
