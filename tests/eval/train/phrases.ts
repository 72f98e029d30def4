// Trains the choice among phrases on ../shared/eval and writes its weights: node tests/eval/train/phrases.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { COLUMNS } from '../../../src/digest/quotes/speaker/phrases/choose/describe-choice.ts';
import { plant, type Forest } from '../../../src/digest/quotes/speaker/ranker/trees.ts';
import { answersOf, choicesOf, partOf, readPhraseGold, type PhraseGold } from './data/phrases.ts';
import { calibrate, measure } from './models/quotes-calibration.ts';
import { trainTrees } from './models/quotes-trees.ts';

const WEIGHTS = fileURLToPath(
  new URL(
    '../../../src/digest/quotes/speaker/phrases/choose/phrases.weights.json',
    import.meta.url,
  ),
);
/** 700 articles teach no more: held out, 20 and 31 leaves, and 60 and 80 trees score alike; 8 leaves score less. */
const settings = { trees: 60, leaves: 20, rate: 0.1, minimumWeight: 4, ridge: 6 };
const GUIDES = { ...settings, trees: 30 };
/** So many forests, each grown without another part of the choices, vote together. */
const FORESTS = 5;

/** Trains on histories as they will be: each half is retold by trees that know only the other. */
function train(articles: readonly PhraseGold[]): { trees: number[][]; forest: Forest } {
  const halves = [0, 1].map((half) => articles.filter((_, index) => index % 2 === half));
  const guides = halves.map((half) => plant(trainTrees(usable(half, null), GUIDES)));
  const choices = halves.flatMap((half, index) => usable(half, guides[1 - index] ?? null));
  const trees = Array.from({ length: FORESTS }, (_, forest) =>
    trainTrees(
      choices.filter((__, index) => partOf(index + forest * 40_503, FORESTS + 1) !== forest),
      settings,
    ),
  ).flat();
  return { trees: trees.map((tree) => [...tree]), forest: plant(trees, FORESTS) };
}

function usable(articles: readonly PhraseGold[], guide: Forest | null) {
  return articles.flatMap((article) => choicesOf(article, guide)).filter((one) => one.usable);
}

const articles = readPhraseGold('quotes/german.train.jsonl', 'de');
const FOLDS = 4;
/** Each article answered by trees that have not seen it. */
const answers = Array.from({ length: FOLDS }, (_, fold) => {
  const isOwn = (__: PhraseGold, index: number): boolean => partOf(index, FOLDS) === fold;
  const { forest } = train(articles.filter((article, index) => !isOwn(article, index)));
  return articles.filter(isOwn).flatMap((article) => answersOf(article, forest));
}).flat();
const calibration = calibrate(answers);
const wanted = articles.flatMap(({ gold }) =>
  gold.filter(({ speaker, speakerType }) => speaker !== null && speakerType === 'named'),
).length;
for (const least of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
  const shown = answers.filter(({ chance }) => chance >= least);
  const right = shown.filter((one) => one.right).length;
  console.log({
    least,
    shown: shown.length,
    precision: right / shown.length,
    recall: right / wanted,
    F1: (2 * right) / (shown.length + wanted),
  });
}
console.log(calibration, measure(answers, calibration));
const { trees } = train(articles);
const weights = {
  languages: ['de'],
  columns: COLUMNS,
  calibration,
  forests: FORESTS,
  trees,
};
writeFileSync(WEIGHTS, `${JSON.stringify(weights)}\n`);
