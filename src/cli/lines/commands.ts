import { InvalidArgumentError, type Command } from 'commander';
import type { World } from '../world.ts';
import { annotateLines } from './annotate-lines.ts';
import { answerLines } from './answer-lines.ts';
import { compareLines } from './compare-lines.ts';
import { extractLines } from './extract-lines.ts';
import { feedLines } from './feed-lines.ts';
import { groupLines } from './group-lines.ts';

/** Adds the filters for other programs: they read JSON a line and write JSON a line. */
export function addLineCommands(program: Command, { terminal, workers }: World): void {
  program
    .command('annotate')
    .description('read {"docId", "text"} a line, write sentences, summary and quotes a line')
    .option('--sentences <number>', 'sentences in each summary', positive)
    .action(async ({ sentences }: { sentences?: number }) => {
      const { annotate } = workers;
      await answerLines(terminal, annotateLines({ annotate, sentences: sentences ?? null }));
    });

  program
    .command('feed')
    .description('read {"id", "base64", "url"} a line, write feed, items and hints a line')
    .action(() => answerLines(terminal, feedLines(workers.parseFeed)));

  program
    .command('extract')
    .description('read {"id", "base64", "url"} a line, write the article of each page a line')
    .action(() =>
      answerLines(terminal, extractLines({ readPage: workers.readPage, now: new Date() })),
    );

  program
    .command('group')
    .description(
      'read {"docId", "title", "text", "date"} a line, write which of them tell one event',
    )
    .action(() => groupLines(terminal, workers.countTerms));

  program
    .command('compare')
    .description('read {"pairId", "old", "new"} a line, write what is new')
    .action(() => answerLines(terminal, compareLines(workers.compare)));
}

function positive(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number;
  throw new InvalidArgumentError('Write a number from 1 to 1000.');
}
