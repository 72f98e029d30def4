import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { addCareCommands } from './cli/care/commands.ts';
import { addFollowCommands } from './cli/follow/commands.ts';
import { addLineCommands } from './cli/lines/commands.ts';
import { addReadCommands } from './cli/read/commands.ts';
import { createWorld } from './cli/world.ts';
import { loadSettings } from './config/config.ts';
import { ownVersion } from './start/own-version.ts';
import { UserError } from './user-error.ts';
import { createWorkers } from './workers/workers.ts';

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

const world = createWorld({
  terminal: {
    lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    print: (text) => write(process.stdout, text),
    complain: (text) => write(process.stderr, text),
    width: process.stdout.isTTY ? process.stdout.columns : null,
  },
  // Threads start with the first text that they are given, and end with the process.
  workers: createWorkers(),
  env: process.env,
  errors: process.stderr,
  end: (status) => {
    process.exitCode = status;
  },
});

const program = new Command('npm run briefing --')
  .usage('<topic> | <command>')
  .version(ownVersion(), '-v, --version', 'print which version this is')
  .description('Prints a briefing: a short summary and the key quotes, word for word.')
  .showHelpAfterError('Write a topic, as in: npm run briefing -- nk-russia (or: -- help)')
  .exitOverride();
program.commandsGroup('Read:');
addReadCommands(program, world);
program.commandsGroup('Follow the news:');
addFollowCommands(program, world);
program.commandsGroup('Run the bot:');
addCareCommands(program, world);
program.addHelpCommand(
  new Command('help')
    .argument('[command]')
    .description('print how a command is used')
    .helpGroup('Run the bot:'),
);
program.commandsGroup('For other programs, a line each (docs/filters.md):');
addLineCommands(program, world);
for (const command of program.commands) {
  // Whoever gives no command at all wants a topic.
  if (command.name() === 'show') continue;
  command.showHelpAfterError(`See  npm run briefing -- ${command.name()} --help`);
}

async function run(): Promise<void> {
  try {
    loadSettings(() => process.loadEnvFile());
    await program.parseAsync();
  } catch (error) {
    // Commander has said what was wrong with the words that were typed.
    if (error instanceof Error && 'exitCode' in error) process.exitCode = Number(error.exitCode);
    else if (error instanceof UserError) {
      await world.terminal.complain(`${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}

// A reader that has enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
await run();
