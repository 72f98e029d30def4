import { attribute } from '../../../../src/digest/quotes/speaker/ranker/attribute.ts';
import {
  type Calibration,
  confidenceOf,
} from '../../../../src/digest/quotes/speaker/ranker/confidence.ts';
import { type Rule, ruleOf } from '../../../../src/digest/quotes/speaker/rule.ts';
import { SURE_SPEAKER } from '../../../../src/digest/quotes/judge/judge.ts';
import type { Forest } from '../../../../src/digest/quotes/speaker/ranker/trees.ts';
import { goldOf, type GoldScene, rightOnes } from '../data/quotes.ts';

export type Answer = Readonly<{ chance: number; rule: Rule; right: boolean }>;

/** Answers that a step of the curve rests on at least, and how many count against a rule's own shift. */
const STEP = 60;
const DOUBT = 25;

/** Measures on held-out articles how often a chance is right: monotone overall, shifted by rule. */
export function calibrate(answers: readonly Answer[]): Calibration {
  const knots = risingSteps(answers.toSorted((a, b) => a.chance - b.chance));
  const shifts: Record<string, number> = {};
  for (const [rule, own] of Map.groupBy(answers, (answer) => answer.rule)) {
    const expected = own.reduce(
      (sum, { chance }) => sum + confidenceOf(rule, chance, { knots, shifts: {} }),
      0,
    );
    const right = own.filter((answer) => answer.right).length;
    shifts[rule] = round((right - expected) / (own.length + DOUBT));
  }
  return { knots, shifts };
}

/** By rule: how many of the answers that are sure enough to be shown are right. */
export function measure(answers: readonly Answer[], calibration: Calibration): string[] {
  const shown = answers.filter(
    ({ rule, chance }) => confidenceOf(rule, chance, calibration) >= SURE_SPEAKER,
  );
  return [...Map.groupBy(shown, (answer) => answer.rule)].map(([rule, own]) => {
    const right = own.filter((answer) => answer.right).length;
    return `${rule}: ${right} of ${own.length}`;
  });
}

/** What the ranker answers for the quotations of annotated articles. */
export function answer(articles: readonly GoldScene[], forest: Forest): Answer[] {
  return articles.flatMap((article) => answersOf(article, forest));
}

function answersOf(article: GoldScene, forest: Forest): Answer[] {
  const { scene } = article;
  return attribute(scene, forest).flatMap(({ candidate, chance }, index) => {
    const block = scene.blocks[index];
    if (candidate === null || block === undefined) return [];
    const gold = goldOf(article, block);
    const near = scene.candidates
      .slice(Math.max(0, block.paragraph - 8), block.lastParagraph + 3)
      .flat();
    const right = gold !== null && rightOnes(article, gold, [...near, candidate]).at(-1) === true;
    return [{ chance, right, rule: ruleOf(scene, index, candidate) }];
  });
}

/** Pools neighbours until precision rises with the chance. */
function risingSteps(answers: readonly Answer[]): [number, number][] {
  const pools: { chance: number; right: number; of: number }[] = [];
  for (let from = 0; from < answers.length; from += STEP) {
    const own = answers.slice(from, from + STEP);
    const chance = own.reduce((sum, answer) => sum + answer.chance, 0);
    pools.push({ chance, right: own.filter((answer) => answer.right).length, of: own.length });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before && before.right / before.of >= last.right / last.of;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      pools.splice(-2, 2, {
        chance: before.chance + last.chance,
        right: before.right + last.right,
        of: before.of + last.of,
      });
    }
  }
  return pools.map(({ chance, right, of }) => [round(chance / of), round(right / of)]);
}

function round(value: number): number {
  return Number(value.toFixed(3));
}
