/**
 * Learns which sentences of guides and reviews an editor takes, from what he said of 138
 * (labels/editor.jsonl), prints how well that does on those that it has not seen (ten folds), and writes
 * the weights of all:
 *
 *     node tests/eval/train/guide.ts
 */
import { writeFileSync } from 'node:fs';
import { findQuotes } from '../../../src/digest/quotes/find-quotes.ts';
import { joinRunningOn } from '../../../src/digest/quotes/worth/run-on.ts';
import { readArticle } from '../../../src/digest/reading/reading.ts';
import type { Weights } from '../../../src/digest/summary/choice/weights.ts';
import { kindOfText } from '../../../src/digest/summary/filler/kind/kind-of-text.ts';
import { tellsGuides } from '../../../src/digest/summary/filler/kind/kind-of-text.ts';
import { GUIDE_COLUMNS } from '../../../src/digest/summary/guide/guide-columns.ts';
import { readGuideWishes } from '../../../src/digest/summary/guide/read-guide-wishes.ts';
import { type Guide, readGuide } from '../../../src/digest/summary/guide/read-guide.ts';
import { takeWanted } from '../../../src/digest/summary/guide/take-wanted.ts';
import { isToldBy } from '../../../src/digest/summary/repeated.ts';
import { isEnglish } from '../../../src/digest/summary/units/terms.ts';
import { fitLogistic, type Example } from './models/fit-logistic.ts';
import { type LabelledArticle, labelledArticles } from '../labels/labelled.ts';
import { touches } from './data/editor.ts';

const FOLDS = 10;
const RIDGE = 0.03;
const SENTENCES = 3;
/** What the editor would have accepted counts less than what he chose. */
const ACCEPTED = 0.7;
/** What it costs to take a sentence that he did not want; he was not asked of all in the first rounds. */
const STOPS = 2;
const NOT_ASKED = 0.7;

type Said = 'wanted' | 'accepted' | 'filler' | 'hangs' | 'wrong' | 'new';
type Case = Readonly<{
  id: string;
  isAsked: boolean;
  guide: Guide;
  said: readonly Said[];
}>;

function readCase({ article, labels }: LabelledArticle): Case[] {
  if (!isEnglish(article.language)) return [];
  const reading = readArticle(article);
  const kind = kindOfText(reading, article.genre);
  if (!tellsGuides(kind)) return [];
  const quotes = joinRunningOn(findQuotes(reading, { byName: true }), article);
  const guide = readGuide(reading, {
    kind,
    publisher: article.publisher,
    isShown: (unit) => isToldBy(unit, quotes),
  });
  const { list } = guide.choices;
  const said = list.map(({ unit }): Said => {
    if (labels.want.some((span) => touches(unit, span))) return 'wanted';
    if (labels.also?.some((span) => touches(unit, span)) === true) return 'accepted';
    const code = labels.told.find(([a, b, c]) => touches(unit, [a, b, c]))?.[3];
    if (code === 'ok') return 'accepted';
    return code === 'filler' || code === 'hangs' || code === 'wrong' ? code : 'new';
  });
  return [{ id: labels.id, isAsked: labels.also !== undefined, guide, said }];
}

function learn(cases: readonly Case[]): Weights {
  const examples = cases.flatMap(({ guide, said, isAsked }) =>
    guide.rows.flatMap((columns, at): Example[] => {
      const row = [1, ...columns];
      const code = said[at];
      if (code === 'wanted') return [{ row, label: 1, weight: 1 }];
      if (code === 'accepted') return [{ row, label: 1, weight: ACCEPTED }];
      return [{ row, label: 0, weight: code !== 'new' ? STOPS : isAsked ? 1 : NOT_ASKED }];
    }),
  );
  const [bias = 0, ...columns] = fitLogistic(examples, RIDGE);
  return { bias, columns };
}

function report(name: string, cases: readonly Case[], weightsOf: (one: Case) => Weights) {
  const codes = cases.flatMap((one) => {
    const wishes = readGuideWishes(one.guide.rows, weightsOf(one));
    const places = takeWanted(one.guide, wishes, SENTENCES);
    return places.length === 0 ? ['none'] : places.map((at) => one.said[at] ?? 'new');
  });
  const counts = [...Map.groupBy(codes, (code) => code)].map(
    ([code, { length }]) => `${length} ${code}`,
  );
  process.stdout.write(`${name}: ${cases.length} guides, ${counts.toSorted().join(', ')}\n`);
}

function write({ bias, columns }: Weights): void {
  const round = (value: number): number => Number(value.toFixed(3));
  const named = GUIDE_COLUMNS.map((name, at) => [name, round(columns[at] ?? 0)]);
  const value = { bias: round(bias), columns: Object.fromEntries(named) };
  const file = new URL('../../../src/digest/summary/guide/guide.weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

const cases = labelledArticles()
  .flatMap(readCase)
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));
const foldOf = new Map(cases.map((one, at) => [one, at % FOLDS]));
const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  learn(cases.filter((one) => foldOf.get(one) !== fold)),
);
const all = learn(cases);
report('unseen', cases, (one) => byFold[foldOf.get(one) ?? 0] ?? all);
report('seen', cases, () => all);
write(all);
