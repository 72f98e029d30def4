// Trains the ranker of speakers on ../shared/eval and writes its weights: node tests/eval/train/quotes.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Candidate } from '../../../src/digest/quotes/speaker/candidates.ts';
import {
  describePairs,
  speakerFeatures,
} from '../../../src/digest/quotes/speaker/ranker/pair-features.ts';
import { describeQuote } from '../../../src/digest/quotes/speaker/ranker/quote-features.ts';
import { candidatesFor } from '../../../src/digest/quotes/speaker/scene.ts';
import {
  plant,
  weigh,
  type Forest,
  type Trees,
} from '../../../src/digest/quotes/speaker/ranker/trees.ts';
import { answer, calibrate, measure } from './models/quotes-calibration.ts';
import { choiceOf, goldOf, readGold, rightOnes, type GoldScene } from './data/quotes.ts';
import { trainTrees, type Choice } from './models/quotes-trees.ts';

const WEIGHTS = fileURLToPath(
  new URL('../../../src/digest/quotes/speaker/ranker/speaker.weights.json', import.meta.url),
);
const settings = { trees: 100, leaves: 31, rate: 0.12, minimumWeight: 4, ridge: 4 };
/** So many forests are grown, each without another part of the choices, and vote together. */
const FORESTS = 4;

/** Every seventh article is held out: thresholds and calibration are read off there. */
const isHeldOut = (_: GoldScene, index: number): boolean => index % 7 === 3;

type Labelled = Choice &
  Readonly<{ candidates: readonly Candidate[]; usable: boolean; covered: boolean }>;

/** The choices of an article, the speakers before each taken from the annotation, or from `guide`. */
function choicesOf(article: GoldScene, guide: Forest | null): Labelled[] {
  let previous: Candidate | null = null;
  let beforePrevious: Candidate | null = null;
  let sureness = 0;
  return article.scene.blocks.map((block, index) => {
    const candidates = candidatesFor(article.scene, index, previous);
    const gold = goldOf(article, block);
    const history = { previous, sureness, beforePrevious };
    const quote = describeQuote(article.scene, index);
    const table = describePairs(article.scene, index, { candidates, quote, history });
    const matches = gold === null ? [] : rightOnes(article, gold, candidates);
    const covered = matches.includes(true);
    const usable = gold === null || gold.speaker === null || covered;
    const right = [!covered, ...candidates.map((_, at) => matches[at] === true)];
    const { chosen, sure } = choiceOf(guide === null ? null : weigh(guide, table), right);
    beforePrevious = previous;
    previous = candidates[chosen] ?? null;
    sureness = previous === null ? 0 : sure;
    return { table, right, candidates, usable, covered };
  });
}

function report(articles: readonly GoldScene[], forest: Forest): void {
  let [total, hit, answered, rightAnswered, uncovered] = [0, 0, 0, 0, 0];
  const sure: { chance: number; right: boolean }[] = [];
  for (const article of articles) {
    for (const { table, right, usable } of choicesOf(article, forest)) {
      total += 1;
      if (!usable) {
        uncovered += 1;
      }
      const chances = weigh(forest, table);
      const top = chances.indexOf(Math.max(...chances));
      const isRight = usable && right[top] === true;
      if (isRight) hit += 1;
      if (top > 0) {
        answered += 1;
        if (isRight) rightAnswered += 1;
        sure.push({ chance: chances[top] ?? 0, right: isRight });
      }
    }
  }
  console.log({
    total,
    hit: hit / total,
    answered,
    precision: rightAnswered / answered,
    uncovered,
  });
  sure.sort((a, b) => b.chance - a.chance);
  for (const share of [0.5, 0.6, 0.7, 0.8, 0.9, 1]) {
    const top = sure.slice(0, Math.floor(sure.length * share));
    console.log(
      share,
      top.at(-1)?.chance.toFixed(3),
      (top.filter(({ right }) => right).length / top.length).toFixed(4),
    );
  }
}

/**
 * Trains on histories as they will be: a first round follows the annotated speakers, then each
 * half of the articles is retold by trees that were trained on the other half.
 */
function train(articles: readonly GoldScene[]): Trees {
  const halves = [0, 1].map((half) => articles.filter((_, index) => index % 2 === half));
  const guides = halves.map((half) =>
    plant(trainTrees(usable(half, null), { ...settings, trees: 40 })),
  );
  const choices = halves.flatMap((half, index) => usable(half, guides[1 - index] ?? null));
  console.log({ choices: choices.length });
  return bag(choices);
}

/** What forests err in differs, what they have learned does not: their mean is steadier than each. */
function bag(choices: readonly Labelled[]): Trees {
  return Array.from({ length: FORESTS }, (_, forest) =>
    trainTrees(
      choices.filter((__, index) => partOf(index + forest * 40_503) !== forest),
      settings,
    ),
  ).flat();
}

/** Spread by a multiplication (Knuth), so that an article's choices are not in one part. */
function partOf(index: number): number {
  return (Math.imul(index, 2_654_435_761) >>> 5) % FORESTS;
}

function usable(articles: readonly GoldScene[], guide: Forest | null): Labelled[] {
  return articles.flatMap((article) => choicesOf(article, guide)).filter((it) => it.usable);
}

const articles = readGold('quotes/polnear.train.jsonl');
const heldOut = articles.filter(isHeldOut);
const forest = plant(
  train(articles.filter((article, index) => !isHeldOut(article, index))),
  FORESTS,
);
report(heldOut, forest);
const answers = answer(heldOut, forest);
const calibration = calibrate(answers);
console.log(calibration, measure(answers, calibration));
// What the articles held out would teach is worth more to readers than to a second measurement
const trees = train(articles);
writeFileSync(
  WEIGHTS,
  `${JSON.stringify({ features: speakerFeatures, calibration, forests: FORESTS, trees })}\n`,
);
