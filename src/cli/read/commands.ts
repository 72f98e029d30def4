import { Option, type Command } from 'commander';
import { createDigester } from '../../bot/digest/digester.ts';
import { keepCounting } from '../../bot/digest/terms/keep-counting.ts';
import { keepTelling } from '../../bot/digest/keep-telling.ts';
import type { World } from '../world.ts';
import { list, show, type Format } from './show.ts';
import { tryFilter } from './try-filter.ts';

type Shape = Readonly<{ json?: boolean; markdown?: boolean }>;

/** Adds the commands that print briefings. */
export function addReadCommands(program: Command, world: World): void {
  const { terminal, workers, end } = world;

  shaped(program.command('show', { isDefault: true }))
    .description('print a briefing')
    .argument('<topic...>', 'the name of a folder in briefings/, such as nk-russia')
    .action(async (topic: string[], shape: Shape) => {
      await world.withStocked(async (library, kept) => {
        const digester = createDigester({
          log: world.log(),
          tell: keepTelling(workers.tell, kept),
          countTerms: keepCounting(workers.countTerms, kept),
        });
        const format = formatOf(shape);
        const commands = program.commands.map((one) => one.name());
        end(await show(topic.join(' '), { library, digester, terminal, format, commands }));
      });
    });

  program
    .command('list')
    .description('print all briefings')
    .action(async () => world.withStocked(async (library) => end(await list(library, terminal))));

  shaped(program.command('read'))
    .description('print the digest of one page')
    .argument('<address>', 'of an article')
    .action(async (address: string, shape: Shape) => {
      const [{ readLink }, { createFetchPage }] = await Promise.all([
        import('./read-link.ts'),
        import('../../sources/link.ts'),
      ]);
      const { tell, countTerms } = workers;
      const digester = createDigester({ log: world.log(), tell, countTerms });
      const format = formatOf(shape);
      await world.withPorts(async (ports) => {
        const fetchPage = createFetchPage(ports);
        end(await readLink(address, { fetchPage, digester, terminal, format }));
      });
    });

  program
    .command('try')
    .description('print which articles of a briefing are in or out, and the word that decided')
    .argument('<topic...>', 'the name of a briefing')
    .action(async (topic: string[]) =>
      world.withStocked((library) => tryFilter(topic.join(' '), library, terminal)),
    );
}

function shaped(command: Command): Command {
  return command
    .addOption(new Option('--json', 'as JSON, with every place').conflicts('markdown'))
    .addOption(new Option('--markdown', 'as Markdown'));
}

function formatOf({ json, markdown }: Shape): Format {
  return json === true ? 'json' : markdown === true ? 'markdown' : 'text';
}
