import { findQuotes } from '../../../../src/digest/quotes/find-quotes.ts';
import { joinRunningOn } from '../../../../src/digest/quotes/worth/run-on.ts';
import { isShort } from '../../../../src/digest/reading/is-short.ts';
import { readArticle } from '../../../../src/digest/reading/reading.ts';
import { type Choices, readChoices } from '../../../../src/digest/summary/choice/choices.ts';
import { JUDGED_TOGETHER } from '../../../../src/digest/summary/choice/choose.ts';
import { editorRows } from '../../../../src/digest/summary/editor/editor-columns.ts';
import { type Field, readField } from '../../../../src/digest/summary/choice/gains.ts';
import { termModel } from '../../../../src/digest/summary/choice/learned.ts';
import { readTaste, type Taste } from '../../../../src/digest/summary/choice/taste.ts';
import { isToldBy } from '../../../../src/digest/summary/repeated.ts';
import { kindOfText, type TextKind } from '../../../../src/digest/summary/filler/kind/kind-of-text.ts';
import { type LabelledArticle, labelledArticles, type Labels } from '../../labels/labelled.ts';

/** What a summary of an article is chosen from, and what the editor said of it. */
export type Case = Readonly<{
  labels: Labels;
  choices: Choices;
  field: Field;
  taste: Taste;
  rows: readonly (readonly number[])[];
  /** Whether the article is so short that its summary is chosen otherwise. */
  isBrief: boolean;
  kind: TextKind;
  /** Of each choice: whether the editor wanted it, and what he said of it where it was shown. */
  isWanted: readonly boolean[];
  isAccepted: readonly boolean[];
  codes: readonly (string | null)[];
}>;

export function readCases(): Case[] {
  return labelledArticles().map(readCase);
}

function readCase({ article, labels }: LabelledArticle): Case {
  const reading = readArticle(article);
  const quotes = joinRunningOn(findQuotes(reading, { byName: true }), article);
  const kind = kindOfText(reading, article.genre);
  const choices = readChoices(reading, JUDGED_TOGETHER.choices, {
    kind,
    isShown: (unit) => isToldBy(unit, quotes),
  });
  const { list } = choices;
  const field = readField(choices, termModel);
  const taste = readTaste(choices, field, kind);
  const code = (unit: Unit): string | null =>
    labels.told.find(([a, b, c]) => touches(unit, [a, b, c]))?.[3] ?? null;
  return {
    labels,
    choices,
    field,
    taste,
    rows: editorRows(choices, field, { taste, kind }),
    isBrief: isShort(reading),
    kind,
    isAccepted: list.map(({ unit }) => labels.also?.some((span) => touches(unit, span)) ?? false),
    isWanted: list.map(({ unit }) => labels.want.some((span) => touches(unit, span))),
    codes: list.map(({ unit }) => code(unit)),
  };
}

type Unit = Choices['list'][number]['unit'];

export function touches(
  { paragraph, start, end }: Unit,
  [at, from, to]: Labels['want'][number],
): boolean {
  return paragraph === at && start < to && from < end;
}
