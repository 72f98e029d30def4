import { z } from 'zod';
import { findParagraphs, isTitle } from '../../../../src/articles/formats/plain-text.ts';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { termColumns } from '../../../../src/digest/summary/choice/terms/term-columns.ts';
import { readChoices, type Choices } from '../../../../src/digest/summary/choice/choices.ts';
import { JUDGED_TOGETHER } from '../../../../src/digest/summary/choice/choose.ts';
import { tokenise } from '../../../../src/digest/summary/units/tokenise.ts';
import { slice } from '../../../../src/text/span.ts';
import { readSharedRows } from '../../../shared-data.ts';

const Row = z.object({
  docId: z.string(),
  sents: z.array(z.string()),
  refs: z.array(z.array(z.string())),
});

/** A reference summary: its terms with their counts. */
export type Model = Readonly<{ counts: ReadonlyMap<string, number>; words: number }>;

export type Case = Readonly<{
  docId: string;
  /** How its sentences were joined to a text: a line each, or running on. */
  joint: string;
  choices: Choices;
  model: Model;
  /** Its place among the articles. */
  index: number;
  /** Of each term: the columns, and how often the reference summary has it. */
  columns: readonly (readonly number[])[];
  had: readonly number[];
}>;

export function readCases(): Case[] {
  const rows = readSharedRows('summaries/frank-cnndm.jsonl').map((row) => Row.parse(row));
  return rows.flatMap(({ docId, sents, refs }, index) => {
    const model = readModel(refs[0] ?? []);
    return ['\n', ' '].map((joint): Case => {
      const text = sents.join(joint);
      const paragraphs = findParagraphs(text).map((span) => slice(text, span));
      const reading = readParagraphs(paragraphs, {
        title: titleOf(paragraphs),
        date: null,
        language: 'en',
      });
      const choices = readChoices(reading, JUDGED_TOGETHER.choices);
      const had = choices.terms.names.map((name) => model.counts.get(name) ?? 0);
      const columns = termColumns(choices.terms, choices.shares);
      return { docId, joint, index, choices, model, columns, had };
    });
  });
}

/** As `annotate` takes it. */
function titleOf([first, second]: readonly string[]): string | null {
  return first !== undefined && second !== undefined && isTitle(first) ? first : null;
}

function readModel(sentences: readonly string[]): Model {
  const counts = new Map<string, number>();
  const words = tokenise(sentences.join(' '), true).stems;
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, words: words.length };
}
