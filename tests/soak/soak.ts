import { Command, InvalidArgumentError, Option } from 'commander';
import { runSoak, type SoakResult } from './run-soak.ts';

/** npm run soak -- --kills 200 --processes 4 --store postgres */
function whole(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Write a whole number.');
}

const program = new Command('soak')
  .description('kills bots at random moments and counts what stands in the channels')
  .option('--kills <number>', 'how many', whole, 200)
  .option('--processes <number>', 'bots at the same time', whole, 1)
  .addOption(new Option('--store <engine>').choices(['sqlite', 'postgres']).default('sqlite'))
  .option('--no-slack-history', 'Slack does not let the bot read its channels')
  .action(
    async ({
      kills,
      processes,
      store,
      slackHistory,
    }: {
      kills: number;
      processes: number;
      store: 'sqlite' | 'postgres';
      slackHistory: boolean;
    }) => {
      const result = await runSoak({ kills, processes, engine: store, slackHistory, say });
      report(result);
    },
  );

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function report(result: SoakResult): void {
  const { kills, underWay, slots, lost, doubled, problems, said, seconds } = result;
  say(`${kills} kills in ${seconds} s hit ${underWay} messages under way.`);
  say(`${slots} slots: ${lost.length} lost, ${doubled.length} doubled.`);
  for (const line of [...lost, ...doubled, ...problems, ...said].slice(0, 100)) say(`  ${line}`);
  if (lost.length + doubled.length + problems.length > 0) process.exitCode = 1;
}

await program.parseAsync();
