import { Command, InvalidArgumentError, Option } from 'commander';
import { liveSeveral } from './live-several.ts';
import type { LongLife } from './long-life.ts';
import { runSoak, type SoakResult } from './run-soak.ts';

/** npm run soak -- --kills 200 --processes 4 --store postgres --harvest, or: npm run soak -- --long-life --bots 4 */
function whole(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Write a whole number.');
}

/** Memory after the second half of a long life, compared with that after the first. */
const MOST_GROWTH = 1.05;

const program = new Command('soak')
  .description('kills bots at random moments and counts what stands in the channels')
  .option('--kills <number>', 'how many', whole, 200)
  .option('--processes <number>', 'bots at the same time', whole, 1)
  .addOption(new Option('--store <engine>').choices(['sqlite', 'postgres']).default('sqlite'))
  .option('--harvest', 'outlets publish all the while: articles are counted too')
  .option('--no-slack-history', 'Slack does not let the bot read its channels')
  .option('--long-life', 'instead of kills: years of commands and digests, and what they leave')
  .option('--commands <number>', 'of a long life', whole, 100_000)
  .option('--digests <number>', 'of a long life', whole, 10_000)
  .option('--bots <number>', 'that share them, each a process of its own', whole, 4)
  .option('--minutes <number>', 'after which a long life ends', whole, 60)
  .action(
    async ({
      kills,
      processes,
      store,
      slackHistory,
      harvest = false,
      longLife,
      commands,
      digests,
      bots,
      minutes,
    }: {
      kills: number;
      processes: number;
      store: 'sqlite' | 'postgres';
      slackHistory: boolean;
      harvest?: boolean;
      longLife?: boolean;
      commands: number;
      digests: number;
      bots: number;
      minutes: number;
    }) => {
      if (longLife === true) {
        const withinMs = minutes * 60_000;
        reportLives(await liveSeveral(bots, { commands, digests, withinMs, say }));
        return;
      }
      const enough = new AbortController();
      // The tests' Postgres ends the process at Ctrl+C at once; here what is under way is settled first.
      process.removeAllListeners('SIGINT');
      process.once('SIGINT', () => {
        say('Enough: what is under way is settled and counted.');
        enough.abort();
      });
      const { signal } = enough;
      const how = { kills, processes, engine: store, slackHistory, harvest };
      const result = await runSoak({ ...how, say, enough: signal });
      report(result);
    },
  );

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function report(result: SoakResult): void {
  const { kills, strikes, underWay, slots, lost, doubled, problems, said, press, seconds } = result;
  say(`${kills} kills in ${strikes} strikes and ${seconds} s hit ${underWay} messages under way.`);
  say(`${slots} slots: ${lost.length} lost, ${doubled.length} doubled.`);
  if (press !== null) {
    say(`${press.published} articles, ${press.brokenOff} fetches broken off:`);
    say(`${press.lost.length} articles lost, ${press.doubled.length} doubled.`);
    say(`${press.unheard.length} fell out of their feed before a bot heard it to its end.`);
  }
  const wrong = [
    ...lost,
    ...doubled,
    ...problems,
    ...(press?.lost ?? []),
    ...(press?.doubled ?? []),
  ];
  for (const line of [...wrong, ...said].slice(0, 100)) say(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function reportLives(lives: readonly LongLife[]): void {
  const sum = (of: (life: LongLife) => number): number =>
    lives.reduce((all, life) => all + of(life), 0);
  const seconds = Math.max(...lives.map((life) => life.seconds));
  const commands = sum((life) => life.commands);
  const digests = sum((life) => life.digests);
  say(`${commands} commands and ${digests} digests of ${lives.length} bots in ${seconds} s.`);
  if (!lives.every((life) => life.whole)) {
    say(
      'The time was over before everything was done, which says nothing: give it more --minutes.',
    );
    process.exitCode = 1;
  }
  for (const [at, life] of lives.entries()) compareHalves(at + 1, life);
}

function compareHalves(bot: number, { afterFirstHalf, afterSecondHalf }: LongLife): void {
  if (afterFirstHalf === null) return;
  for (const kind of ['held', 'resident'] as const) {
    const [first, second] = [afterFirstHalf[kind], afterSecondHalf[kind]];
    const ratio = second / first;
    say(
      `bot ${bot}, ${kind}: ${first.toFixed(1)} MB after the first half, ${second.toFixed(1)} MB after the second: ${ratio.toFixed(3)}`,
    );
    if (ratio > MOST_GROWTH) process.exitCode = 1;
  }
}

await program.parseAsync();
